package nienbieu.render;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nienbieu.language.DateStyle;
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
 * @param bylines of sources, by id, as they are asked for: thousands of events rest on one source
 */
record Tongue(
    Phrases phrases,
    Dates dates,
    NameOrder order,
    ProsePhrases prosePhrases,
    EventLines lines,
    Map<String, Words> bylines) {

  static Tongue of(Phrases phrases, DateStyle style, Templates templates) {
    return new Tongue(
        phrases,
        new Dates(phrases, style),
        NameOrder.of(phrases.language()),
        new ProsePhrases(
            phrases.say("prose.notes"),
            phrases.say("prose.back-to-text"),
            phrases.say("prose.table")),
        new EventLines(templates),
        new ConcurrentHashMap<>());
  }

  Language language() {
    return phrases.language();
  }
}
