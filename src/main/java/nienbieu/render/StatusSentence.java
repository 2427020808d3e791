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
      parts.add(desk.dates().planned(last.date()));
    }
    String mode =
        event.mode().map(one -> desk.say("list.comma") + desk.say("mode." + one.word())).orElse("");
    parts.add(state(event, desk) + mode);
    String sentence = String.join(desk.say("list.semicolon"), parts) + desk.say("sentence.end");
    return desk.language().capitalised(sentence);
  }

  private static String state(Event event, Desk desk) {
    if (event.status() == EventStatus.PLANNED) {
      return desk.dates().planned(event.date());
    }
    String key =
        event.status() == EventStatus.HELD
            ? "sentence.held." + event.kind().word()
            : "sentence." + event.status().word();
    String date = desk.dates().text(event.date());
    return desk.phrases()
        .say(key, Map.of("date", date, "when", desk.dates().when(event.date(), date)));
  }
}
