package nienbieu.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nienbieu.citation.BibTeX;
import nienbieu.citation.CslJson;
import nienbieu.citation.Ris;
import nienbieu.citation.Work;
import nienbieu.citation.WorkKind;
import nienbieu.content.Settings;
import nienbieu.date.HistoricalDate;
import nienbieu.language.Language;
import nienbieu.language.Text;
import nienbieu.plan.Page;
import nienbieu.plan.Subject;

/**
 * How to cite a page.
 *
 * @param ready one citation for each of the site's languages, the page's own first
 * @param bibTeX the page as a BibTeX entry
 * @param ris the page as RIS
 * @param cslJson the page as CSL-JSON
 * @param permanent the address that stays, absolute
 * @param href to the same page, relative
 */
public record CiteView(
    List<Ready> ready, String bibTeX, String ris, String cslJson, String permanent, String href) {

  /**
   * A citation in a language, for the page in that language.
   *
   * @param head what all citations of the language begin with
   * @param title of the page
   * @param rest what follows up to the address
   * @param url absolute
   */
  public record Ready(Fragment head, Words title, Fragment rest, String url) {}

  /** What any page says but the one that searches, which has no text of its own. */
  static Optional<CiteView> of(Desk desk, Map<Language, CiteWords> words) {
    Subject subject = cited(desk.page().subject());
    if (subject instanceof Subject.Search) {
      return Optional.empty();
    }
    Page page = new Page(subject, desk.language());
    Optional<HistoricalDate> changed = LastChange.of(subject, desk.site());
    List<Ready> ready = new ArrayList<>(words.size());
    ready.add(ready(page, changed, desk, words));
    for (Language language : words.keySet()) {
      if (!language.equals(desk.language()) && desk.site().has(subject, language)) {
        ready.add(ready(page.in(language), changed, desk, words));
      }
    }
    String url = url(page, desk);
    Work work = work(page, title(page, desk, words), changed, url, desk);
    return Optional.of(
        new CiteView(
            List.copyOf(ready),
            BibTeX.entry(work).strip(),
            Ris.entry(work).lines().collect(Collectors.joining("\n")),
            CslJson.array(List.of(work)).text(),
            url,
            desk.path().linkTo(desk.site().canonical(page))));
  }

  /** Whichever way round a reader has turned the timeline, it is cited as the site has it. */
  private static Subject cited(Subject subject) {
    return subject instanceof Subject.Turned ? new Subject.Home() : subject;
  }

  private static Text title(Page page, Desk desk, Map<Language, CiteWords> words) {
    Language language = page.language();
    if (page.subject() instanceof Subject.One one) {
      return one.entry().label().in(language);
    }
    Desk there = new Desk(desk.site(), page, words.get(language).tongue());
    return new Text(Heading.of(there).title(), language);
  }

  private static Ready ready(
      Page page, Optional<HistoricalDate> changed, Desk desk, Map<Language, CiteWords> words) {
    Language language = page.language();
    CiteWords own = words.get(language);
    // A source's title is as printed in every language; marked where it is another one's.
    Words marked = Words.of(title(page, desk, words), language);
    return new Ready(own.head(), marked, own.rest(changed), url(page, desk));
  }

  private static Work work(
      Page page, Text title, Optional<HistoricalDate> changed, String url, Desk desk) {
    Settings settings = desk.timeline().settings();
    String tag = desk.language().tag().toLowerCase(Locale.ROOT);
    return new Work(
        name(page.subject()) + "-" + tag,
        WorkKind.WEB_PAGE,
        title.value(),
        desk.site().writtenIn(page.subject(), page.language()),
        Optional.of(desk.words(settings.title()).text()),
        Optional.empty(),
        settings.publisher().map(name -> desk.words(name).text()),
        changed,
        Optional.empty(),
        Optional.of(url),
        Optional.of(settings.licence().name()));
  }

  /** What the entry is called: {@code event-admm-14}, {@code terms}, {@code years-2020}. */
  private static String name(Subject subject) {
    if (subject instanceof Subject.One one) {
      return one.kind().scheme() + "-" + one.entry().id();
    }
    if (subject instanceof Subject.Home) {
      return "timeline";
    }
    return subject.address().replaceFirst("(/index)?\\.html$", "").replace('/', '-');
  }

  private static String url(Page page, Desk desk) {
    return desk.timeline().settings().baseUrl() + desk.site().canonical(page).canonical();
  }
}
