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
 */
record Tongue(Phrases phrases, Dates dates, NameOrder order, ProsePhrases prosePhrases) {

  static Tongue of(Phrases phrases) {
    return new Tongue(
        phrases,
        new Dates(phrases),
        NameOrder.of(phrases.language()),
        new ProsePhrases(
            phrases.say("prose.notes"),
            phrases.say("prose.back-to-text"),
            phrases.say("prose.table")));
  }

  Language language() {
    return phrases.language();
  }
}
