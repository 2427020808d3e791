package nienbieu.render;

import java.util.ArrayList;
import java.util.List;
import nienbieu.content.Entry;
import nienbieu.content.Term;
import nienbieu.language.Language;
import nienbieu.language.Localized;
import nienbieu.language.Text;
import nienbieu.markdown.RecordKind;
import nienbieu.plan.Addresses;
import nienbieu.plan.SitePath;

/**
 * What a record is called in another of the site's languages, and the way to it there.
 *
 * @param lang tag of that language
 * @param dir {@code ltr} or {@code rtl}
 * @param language what the language calls itself
 * @param name the name
 * @param full a term spelled out; may be empty
 * @param href relative to the page
 */
public record OtherName(
    String lang, String dir, String language, String name, String full, String href) {

  /** One for each other language in which the record has a name, in the site's order. */
  static List<OtherName> of(RecordKind kind, Entry entry, Desk desk) {
    List<OtherName> names = new ArrayList<>();
    for (Language language : desk.timeline().languages()) {
      String name = own(entry.label(), language);
      if (!language.equals(desk.language()) && !name.isEmpty()) {
        names.add(
            new OtherName(
                language.tag(),
                language.direction().html(),
                language.name(),
                name,
                full(entry, language),
                href(kind, entry.id(), language, desk)));
      }
    }
    return names;
  }

  private static String full(Entry entry, Language language) {
    return entry instanceof Term term
        ? term.full().map(full -> own(full, language)).orElse("")
        : "";
  }

  /** A text in a language, or nothing if it has to be borrowed. */
  private static String own(Localized<Text> text, Language language) {
    Text there = text.in(language);
    return there.writtenIn().equals(language) ? there.value() : "";
  }

  private static String href(RecordKind kind, String id, Language language, Desk desk) {
    String link = desk.path().linkTo(SitePath.of(language.tag(), Addresses.of(kind, id)));
    String anchor = Addresses.anchor(kind, id);
    return anchor.isEmpty() ? link : link + "#" + anchor;
  }
}
