package nienbieu.render;

import nienbieu.language.Language;
import nienbieu.language.NameOrder;
import nienbieu.language.Phrases;
import nienbieu.markdown.ProsePhrases;

/**
 * All that a language brings to a page.
 *
 * @param phrases the words of the interface
 * @param dates how it says dates
 * @param order how it sorts names
 * @param prosePhrases the words inside prose
 * @param lines how it lists events
 */
record Tongue(
    Phrases phrases, Dates dates, NameOrder order, ProsePhrases prosePhrases, EventLines lines) {

  static Tongue of(Phrases phrases, Templates templates) {
    return new Tongue(
        phrases,
        new Dates(phrases),
        NameOrder.of(phrases.language()),
        new ProsePhrases(
            phrases.say("prose.notes"),
            phrases.say("prose.back-to-text"),
            phrases.say("prose.table")),
        new EventLines(templates));
  }

  Language language() {
    return phrases.language();
  }
}
