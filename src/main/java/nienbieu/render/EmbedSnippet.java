package nienbieu.render;

import java.util.List;
import java.util.Optional;
import nienbieu.content.Event;
import nienbieu.markdown.Escaping;
import nienbieu.markdown.RecordKind;
import nienbieu.plan.Addresses;
import nienbieu.plan.Subject;

/**
 * What another site puts into its page to show this one in a frame.
 *
 * @param code HTML
 * @param preview relative address of what the frame shows
 */
public record EmbedSnippet(String code, String preview) {
  /** Estimates are made for a frame of 400 pixels; a wider one has room to spare. */
  private static final int TITLE_LETTERS = 28;

  private static final int TEXT_LETTERS = 40;
  private static final int LINE_LETTERS = 36;
  private static final int TITLE_LINE = 24;
  private static final int TEXT_LINE = 25;
  private static final int NOTE_LINE = 22;

  /** Padding and foot. */
  private static final int AROUND = 72;

  private static final int DATE = 44;
  private static final int BETWEEN_EVENTS = 12;

  /** What is higher scrolls. */
  private static final int HIGHEST = 640;

  static Optional<EmbedSnippet> of(Desk desk, String heading) {
    Subject subject = desk.page().subject();
    List<Event> events = desk.site().embeddable(subject);
    if (events.isEmpty()) {
      return Optional.empty();
    }
    var path = Addresses.embed(desk.page());
    String code =
        "<iframe src=\""
            + desk.timeline().settings().baseUrl()
            + path.text()
            + "\" title=\""
            + Escaping.escaped(heading)
            + "\" width=\"100%\" height=\""
            + height(events, subject, heading, desk)
            + "\" style=\"border:0\" loading=\"lazy\"></iframe>";
    return Optional.of(new EmbedSnippet(code, desk.path().linkTo(path)));
  }

  private static int height(List<Event> events, Subject subject, String heading, Desk desk) {
    int height = AROUND + lines(heading, TITLE_LETTERS) * TITLE_LINE;
    if (subject instanceof Subject.One one && one.kind() == RecordKind.EVENT) {
      Event event = events.get(0);
      int notes = 1 + (event.planned().isEmpty() ? 0 : 1) + (event.disputed().isEmpty() ? 0 : 1);
      String summary = desk.words(event.summary()).text();
      height += DATE + notes * NOTE_LINE + lines(summary, TEXT_LETTERS) * TEXT_LINE;
    } else {
      for (int at = 0; at < events.size() && height < HIGHEST; at++) {
        Event event = events.get(at);
        int notes = 1 + (event.planned().isEmpty() ? 0 : 1);
        String title = desk.words(event.title()).text();
        height += BETWEEN_EVENTS + notes * NOTE_LINE + lines(title, LINE_LETTERS) * TEXT_LINE;
      }
    }
    return Math.min(HIGHEST, height);
  }

  private static int lines(String text, int letters) {
    return (text.length() + letters - 1) / letters;
  }
}
