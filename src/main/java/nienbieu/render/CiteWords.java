package nienbieu.render;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nienbieu.content.Settings;
import nienbieu.date.HistoricalDate;
import nienbieu.language.Language;
import nienbieu.language.Text;

/** What all citations of one language have in common, laid out once. For any thread. */
final class CiteWords {
  private final Templates templates;
  private final Tongue tongue;
  private final Rest undated;
  private final Fragment head;
  private final Fragment restUndated;

  /**
   * What stands around the title of a page in a citation.
   *
   * @param tag of the language
   * @param dir {@code ltr} or {@code rtl}
   * @param name what the language calls itself
   * @param open the sign before a quoted title
   * @param close the sign after it
   * @param comma what stands between the parts
   * @param site title of the site
   * @param publisher of the site; may be empty
   * @param date of the last change, or that none is known
   * @param end of a sentence
   * @param licence under what terms
   */
  public record Rest(
      String tag,
      String dir,
      String name,
      String open,
      String close,
      String comma,
      Words site,
      Words publisher,
      String date,
      String end,
      String licence) {
    Rest at(String other) {
      return new Rest(tag, dir, name, open, close, comma, site, publisher, other, end, licence);
    }
  }

  private CiteWords(Settings settings, Tongue tongue, Templates templates) {
    var phrases = tongue.phrases();
    Language language = tongue.language();
    Text publisher =
        settings.publisher().map(name -> name.in(language)).orElse(new Text("", language));
    this.templates = templates;
    this.tongue = tongue;
    this.undated =
        new Rest(
            language.tag(),
            language.direction().html(),
            language.name(),
            phrases.say("cite.open"),
            phrases.say("cite.close"),
            phrases.say("list.comma"),
            Words.of(settings.title(), language),
            Words.of(publisher, language),
            phrases.say("cite.undated"),
            phrases.say("sentence.end"),
            phrases.say("cite.licence", Map.of("name", settings.licence().name())));
    this.head = fragment("part/cite-head.peb", undated);
    this.restUndated = fragment("part/cite-rest.peb", undated);
  }

  static Map<Language, CiteWords> of(
      Settings settings, Map<Language, Tongue> tongues, Templates templates) {
    Map<Language, CiteWords> all = new LinkedHashMap<>();
    tongues.forEach(
        (language, tongue) -> all.put(language, new CiteWords(settings, tongue, templates)));
    return all;
  }

  /** How the language speaks. */
  Tongue tongue() {
    return tongue;
  }

  /** What stands before the title. */
  Fragment head() {
    return head;
  }

  /** What stands behind the title, up to the address. */
  Fragment rest(Optional<HistoricalDate> changed) {
    if (changed.isEmpty()) {
      return restUndated;
    }
    String day = tongue.dates().text(changed.get());
    String date = tongue.phrases().say("cite.changed", Map.of("date", day));
    return fragment("part/cite-rest.peb", undated.at(date));
  }

  private Fragment fragment(String template, Rest words) {
    return new Fragment(templates.render(template, Map.of("words", words)));
  }
}
