package nienbieu.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nienbieu.content.Event;
import nienbieu.content.EventStatus;

/** What became of an event, in one sentence: planned for when, held when, how. */
final class StatusSentence {
  private StatusSentence() {}

  static String of(Event event, Desk desk) {
    List<String> parts = new ArrayList<>(2);
    if (!event.planned().isEmpty() && event.status() != EventStatus.PLANNED) {
      var last = event.planned().get(event.planned().size() - 1);
      parts.add(desk.say("sentence.planned", "when", desk.dates().when(last.date())));
    }
    String mode =
        event.mode().map(one -> desk.say("list.comma") + desk.say("mode." + one.word())).orElse("");
    String key =
        event.status() == EventStatus.HELD
            ? "sentence.held." + event.kind().word()
            : "sentence." + event.status().word();
    String when = desk.dates().when(event.date());
    parts.add(desk.phrases().say(key, Map.of("when", when)) + mode);
    String sentence = String.join(desk.say("list.semicolon"), parts) + desk.say("sentence.end");
    return desk.language().capitalised(sentence);
  }
}
