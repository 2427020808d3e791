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
   * @param head what all citations of the language begin with
   * @param title of the page
   * @param rest what follows up to the address
   * @param url absolute
   */
  public record Ready(Fragment head, Words title, Fragment rest, String url) {}

  /** What a page about one record says; nothing on other pages. */
  static Optional<CiteView> of(Desk desk, Map<Language, CiteWords> words) {
    if (!(desk.page().subject() instanceof Subject.One one)) {
      return Optional.empty();
    }
    Localized<Text> title = one.entry().label();
    Optional<HistoricalDate> changed = one.entry().changed();
    List<Ready> ready = new ArrayList<>(words.size());
    ready.add(ready(title, changed, desk.page(), desk, words));
    for (Language language : words.keySet()) {
      if (!language.equals(desk.language())) {
        ready.add(ready(title, changed, desk.page().in(language), desk, words));
      }
    }
    String url = url(desk.page(), desk);
    Work work = work(one, title.in(desk.language()), changed, url, desk);
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
      Map<Language, CiteWords> words) {
    Language language = page.language();
    CiteWords own = words.get(language);
    // A source's title is as printed in every language; marked where it is another one's.
    Words marked = Words.of(title.in(language), language);
    return new Ready(own.head(), marked, own.rest(changed), url(page, desk));
  }

  private static Work work(
      Subject.One one, Text title, Optional<HistoricalDate> changed, String url, Desk desk) {
    Settings settings = desk.timeline().settings();
    String tag = desk.language().tag().toLowerCase(Locale.ROOT);
    return new Work(
        one.kind().scheme() + "-" + one.entry().id() + "-" + tag,
        WorkKind.WEB_PAGE,
        title.value(),
        desk.site().writtenIn(one, desk.language()),
        Optional.of(desk.words(settings.title()).text()),
        Optional.empty(),
        settings.publisher().map(name -> desk.words(name).text()),
        changed,
        Optional.empty(),
        Optional.of(url),
        Optional.of(settings.licence().name()));
  }

  private static String url(Page page, Desk desk) {
    return desk.timeline().settings().baseUrl() + desk.site().canonical(page).canonical();
  }
}
