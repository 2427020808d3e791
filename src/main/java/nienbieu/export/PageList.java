package nienbieu.export;

import nienbieu.json.JsonWriter;
import nienbieu.language.Language;
import nienbieu.language.Languages;
import nienbieu.markdown.RecordKind;
import nienbieu.plan.Addresses;
import nienbieu.plan.SitePath;

/**
 * The addresses of a record's pages, as other programs need them.
 *
 * @param base of the site
 * @param languages that it has
 */
record PageList(String base, Languages languages) {

  /** Adds the address in each language, by its tag. */
  void put(JsonWriter json, RecordKind kind, String id) {
    json.putObject(
        "pages",
        pages -> languages.forEach(language -> pages.put(language.tag(), of(kind, id, language))));
  }

  /** The absolute address in a language; a term's leads to its place on the page of terms. */
  String of(RecordKind kind, String id, Language language) {
    String anchor = Addresses.anchor(kind, id);
    return base
        + SitePath.of(language.tag(), Addresses.of(kind, id)).canonical()
        + (anchor.isEmpty() ? "" : "#" + anchor);
  }
}
