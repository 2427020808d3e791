package nienbieu.render;

import java.util.Optional;
import nienbieu.content.Translations;
import nienbieu.date.HistoricalDate;
import nienbieu.language.Language;
import nienbieu.markdown.RecordKind;
import nienbieu.plan.Addresses;
import nienbieu.plan.Subject;

/**
 * What a page says when its texts, or those beside a picture on it, follow an original that has
 * changed since.
 *
 * @param text a sentence with the day of the original that they follow
 * @param href the same page in the original language
 * @param lang tag of that language
 */
public record LagNote(String text, String href, String lang) {

  /** The note for a page, if it needs one. */
  static Optional<LagNote> of(Desk desk) {
    Translations translations = desk.timeline().translations();
    Subject subject = desk.page().subject();
    if (subject instanceof Subject.One one) {
      return of(one.kind(), one.entry().id(), desk);
    }
    if (subject instanceof Subject.Home) {
      // What the site says of itself stands there and on no other page as text.
      return behind("site", "site", desk);
    }
    // Terms have no pages of their own.
    return subject instanceof Subject.Index index && index.kind() == RecordKind.TERM
        ? translations
            .earliestBehind(RecordKind.TERM.scheme(), desk.language())
            .map(day -> note("behind.terms", day, desk))
        : Optional.empty();
  }

  /** The note for a record whose texts stand on this page. */
  static Optional<LagNote> of(RecordKind kind, String id, Desk desk) {
    return behind(kind.scheme(), id, desk);
  }

  private static Optional<LagNote> behind(String kind, String id, Desk desk) {
    return desk.timeline()
        .translations()
        .behind(kind, id, desk.language())
        .map(day -> note("behind.one", day, desk));
  }

  private static LagNote note(String key, HistoricalDate day, Desk desk) {
    Language original = desk.timeline().languages().original();
    return new LagNote(
        desk.say(key, "date", desk.dates().text(day)),
        desk.path().linkTo(Addresses.of(desk.page().subject(), original)),
        original.tag());
  }
}
