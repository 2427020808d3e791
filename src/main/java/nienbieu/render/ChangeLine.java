package nienbieu.render;

import java.util.List;
import nienbieu.content.Entry;
import nienbieu.markdown.RecordKind;
import nienbieu.plan.Corrected;
import nienbieu.plan.Subject;

/**
 * A correction.
 *
 * @param id anchor on the page of the record corrected
 * @param date the day, in words
 * @param datetime the day for {@code time}
 * @param what was changed and why
 * @param by who changed it; may be empty
 * @param latest whether the record has not been changed since
 */
public record ChangeLine(
    String id, String date, String datetime, Words what, String by, boolean latest) {

  /** The corrections of the page's record, newest first; none on other pages. */
  static List<ChangeLine> of(Desk desk) {
    return desk.page().subject() instanceof Subject.One one
        ? of(one.kind(), one.entry(), desk)
        : List.of();
  }

  /** The corrections of a record, newest first. */
  static List<ChangeLine> of(RecordKind kind, Entry entry, Desk desk) {
    return Corrected.of(kind, entry).stream().map(change -> of(change, desk)).toList();
  }

  static ChangeLine of(Corrected change, Desk desk) {
    var correction = change.correction();
    return new ChangeLine(
        change.anchor(),
        desk.dates().text(correction.on()),
        correction.on().htmlDatetime().orElse(""),
        desk.words(correction.what()),
        correction.by().orElse(""),
        change.isLatest());
  }

  /**
   * A correction in the list of all.
   *
   * @param kind what kind of record, in words
   * @param link to the correction on the record's page
   * @param change what was changed
   */
  public record Listed(String kind, LinkView link, ChangeLine change) {
    static Listed of(Corrected change, Desk desk) {
      RecordKind kind = change.kind();
      LinkView link = desk.link(kind, change.entry());
      String page = desk.path().linkTo(desk.path(kind, change.entry().id()));
      return new Listed(
          desk.say("record." + kind.scheme()),
          new LinkView(link.label(), page + "#" + change.anchor()),
          ChangeLine.of(change, desk));
    }
  }
}
