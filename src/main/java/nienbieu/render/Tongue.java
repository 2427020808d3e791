package nienbieu.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nienbieu.content.Event;
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
 * @param story where each event stands in the whole
 * @param bylines of sources, by id, as they are asked for: thousands of events rest on one source
 */
record Tongue(
    Phrases phrases,
    Dates dates,
    NameOrder order,
    ProsePhrases prosePhrases,
    EventLines lines,
    Story story,
    Map<String, Words> bylines) {

  /**
   * All that a language brings.
   *
   * @param before what it brought to an earlier site that is much the same
   */
  static Tongue of(
      Phrases phrases,
      DateStyle style,
      EventLines lines,
      List<Event> events,
      Optional<Tongue> before) {
    return new Tongue(
        phrases,
        new Dates(phrases, style),
        NameOrder.of(phrases.language()),
        ProsePhrases.of(phrases::say),
        lines,
        Story.of(events, phrases.language(), before.map(Tongue::story)),
        new ConcurrentHashMap<>());
  }

  Language language() {
    return phrases.language();
  }
}
