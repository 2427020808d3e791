package nienbieu.read;

import java.util.Optional;
import java.util.Set;
import nienbieu.content.Names;
import nienbieu.content.Passage;
import nienbieu.language.Language;
import nienbieu.language.Localized;
import nienbieu.language.Text;

/**
 * Reads what a record's page consists of, in the order of the page: which abbreviations the text
 * spells out depends on what its title and its lead have said already.
 */
final class OpeningFields {
  private final FieldReader fields;
  private Localized<Text> title;
  private Localized<Text> lead;
  private Optional<Names> names = Optional.empty();

  OpeningFields(FieldReader fields) {
    this.fields = fields;
    this.title = fields.noText();
    this.lead = title;
  }

  /** The title. */
  Localized<Text> title(String name) {
    title = fields.text(name);
    return title;
  }

  /** The names of a record, of which one is its title. */
  Names title(Names called) {
    names = Optional.of(called);
    title = called.name();
    return called;
  }

  /** The lead. */
  Localized<Text> lead(String name) {
    lead = fields.text(name);
    return lead;
  }

  /** The text below title and lead; empty if it is not there. */
  Localized<Passage> body(String name) {
    return fields.passage(name, this::introduced);
  }

  private Set<String> introduced(Language language) {
    return fields
        .reading()
        .names()
        .glossary()
        .introduced(title.in(language), lead.in(language), names, language);
  }
}
