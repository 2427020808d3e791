package nienbieu.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nienbieu.citation.BibTeX;
import nienbieu.citation.CslJson;
import nienbieu.citation.Work;
import nienbieu.citation.WorkKind;
import nienbieu.content.Settings;
import nienbieu.date.HistoricalDate;
import nienbieu.language.Language;
import nienbieu.language.Localized;
import nienbieu.language.Text;
import nienbieu.plan.Page;
import nienbieu.plan.Subject;

/**
 * How to cite a page.
 *
 * @param ready one citation for each of the site's languages, the page's own first
 * @param bibTeX the page as a BibTeX entry
 * @param cslJson the page as CSL-JSON
 * @param permanent the address that stays, absolute
 * @param href to the same page, relative
 */
public record CiteView(
    List<Ready> ready, String bibTeX, String cslJson, String permanent, String href) {

  /**
   * A citation in a language, for the page in that language.
   *
   * @param tag of the language
   * @param dir {@code ltr} or {@code rtl}
   * @param name what the language calls itself
   * @param open the sign before a quoted title
   * @param title of the page
   * @param close the sign after it
   * @param comma what stands between the parts
   * @param site title of the site
   * @param publisher of the site; may be empty
   * @param date of the last change, or that there is none
   * @param end of a sentence
   * @param url absolute
   * @param licence under what terms
   */
  public record Ready(
      String tag,
      String dir,
      String name,
      String open,
      Words title,
      String close,
      String comma,
      Words site,
      Words publisher,
      String date,
      String end,
      String url,
      String licence) {}

  /** What a page about one record says; nothing on other pages. */
  static Optional<CiteView> of(Desk desk, Map<Language, Tongue> tongues) {
    if (!(desk.page().subject() instanceof Subject.One one)) {
      return Optional.empty();
    }
    Localized<Text> title = one.entry().label();
    Optional<HistoricalDate> changed = one.entry().changed();
    List<Ready> ready = new ArrayList<>(tongues.size());
    ready.add(ready(title, changed, desk.page(), desk, desk.tongue()));
    tongues.forEach(
        (language, tongue) -> {
          if (!language.equals(desk.language())) {
            ready.add(ready(title, changed, desk.page().in(language), desk, tongue));
          }
        });
    Work work = work(one, title.in(desk.language()), changed, desk);
    String url = url(desk.page(), desk);
    return Optional.of(
        new CiteView(
            List.copyOf(ready),
            BibTeX.entry(work).strip(),
            CslJson.array(List.of(work)).text(),
            url,
            desk.path().linkTo(desk.site().canonical(desk.page()))));
  }

  private static Ready ready(
      Localized<Text> title,
      Optional<HistoricalDate> changed,
      Page page,
      Desk desk,
      Tongue tongue) {
    Language language = page.language();
    Settings settings = desk.timeline().settings();
    var phrases = tongue.phrases();
    return new Ready(
        language.tag(),
        language.direction().html(),
        language.name(),
        phrases.say("cite.open"),
        // A source's title is as printed in every language; marked where it is another one's.
        Words.of(title.in(language), language),
        phrases.say("cite.close"),
        phrases.say("list.comma"),
        Words.of(settings.title(), language),
        Words.of(publisher(settings, language), language),
        changed
            .map(day -> phrases.say("cite.changed", Map.of("date", tongue.dates().text(day))))
            .orElse(phrases.say("cite.undated")),
        phrases.say("sentence.end"),
        url(page, desk),
        phrases.say("cite.licence", Map.of("name", settings.licence().name())));
  }

  private static Work work(
      Subject.One one, Text title, Optional<HistoricalDate> changed, Desk desk) {
    Settings settings = desk.timeline().settings();
    String tag = desk.language().tag();
    return new Work(
        one.kind().scheme() + "-" + one.entry().id() + "-" + tag.toLowerCase(Locale.ROOT),
        WorkKind.WEB_PAGE,
        title.value(),
        desk.site().writtenIn(one, desk.language()),
        Optional.of(desk.words(settings.title()).text()),
        Optional.empty(),
        settings.publisher().map(name -> desk.words(name).text()),
        changed,
        Optional.empty(),
        Optional.of(url(desk.page(), desk)),
        Optional.of(settings.licence().name()));
  }

  private static Text publisher(Settings settings, Language language) {
    return settings.publisher().map(name -> name.in(language)).orElse(new Text("", language));
  }

  private static String url(Page page, Desk desk) {
    return desk.timeline().settings().baseUrl() + desk.site().canonical(page).canonical();
  }
}
