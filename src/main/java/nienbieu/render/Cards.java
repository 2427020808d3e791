package nienbieu.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nienbieu.card.Card;
import nienbieu.content.Article;
import nienbieu.content.Event;
import nienbieu.date.Day;
import nienbieu.date.HistoricalDate;
import nienbieu.language.Language;
import nienbieu.markdown.RecordKind;
import nienbieu.plan.Addresses;
import nienbieu.plan.Page;
import nienbieu.plan.Site;
import nienbieu.plan.SiteFile;
import nienbieu.plan.Subject;

/**
 * The pictures that other sites show beside a link: one for each event and article, and for all
 * other pages that of the site; each language has its own. None if the site wants none.
 */
final class Cards {
  private static final int LAST_YEAR = 9999;

  private Cards() {}

  /** How a page names its picture; at most one. */
  static List<CardView> of(Desk desk) {
    if (!desk.timeline().settings().cards()) {
      return List.of();
    }
    Desk shown = hasOwn(desk.page().subject()) ? desk : atHome(desk.site(), desk.tongue());
    Card card = card(shown);
    return List.of(
        new CardView(
            desk.timeline().settings().baseUrl()
                + Addresses.card(shown.page(), card.hash()).canonical(),
            Card.WIDTH,
            Card.HEIGHT,
            alt(shown)));
  }

  /** How the cover names its picture: the site's own, in its original language. */
  static List<CardView> ofCover(Site site, Tongue original) {
    return of(atHome(site, original));
  }

  /** All pictures of a site. None is drawn before its bytes are asked for. */
  static List<SiteFile> files(Site site, Map<Language, Tongue> tongues) {
    if (!site.timeline().settings().cards()) {
      return List.of();
    }
    List<Subject> subjects = site.subjects().stream().filter(Cards::hasOwn).toList();
    List<SiteFile> files = new ArrayList<>();
    for (Tongue tongue : tongues.values()) {
      files.add(file(atHome(site, tongue)));
      files.addAll(
          IntStream.range(0, subjects.size())
              .parallel()
              .mapToObj(at -> new Page(subjects.get(at), tongue.language()))
              .map(page -> file(new Desk(site, page, tongue)))
              .toList());
    }
    return files;
  }

  private static SiteFile file(Desk desk) {
    Card card = card(desk);
    return new SiteFile(Addresses.card(desk.page(), card.hash()), card::png, true);
  }

  private static boolean hasOwn(Subject subject) {
    return subject instanceof Subject.One one
        && (one.kind() == RecordKind.EVENT || one.kind() == RecordKind.ARTICLE);
  }

  private static Desk atHome(Site site, Tongue tongue) {
    return new Desk(site, new Page(new Subject.Home(), tongue.language()), tongue);
  }

  private static String alt(Desk desk) {
    String title = Heading.of(desk).title();
    return desk.page().subject() instanceof Subject.One one && one.entry() instanceof Event event
        ? desk.dates().heading(event.date()) + ": " + title
        : title;
  }

  private static Card card(Desk desk) {
    if (desk.page().subject() instanceof Subject.One one) {
      String title = desk.words(one.entry().label()).text();
      String site = desk.words(desk.timeline().settings().title()).text();
      return one.entry() instanceof Event event
          ? ofEvent(event, title, site, desk)
          : ofArticle((Article) one.entry(), title, site, desk);
    }
    var settings = desk.timeline().settings();
    YearMarks marks = YearMarks.ofFullest(desk.site());
    return new Card(
        "",
        "",
        desk.words(settings.title()).text(),
        desk.words(settings.tagline()).text(),
        "",
        marks.months(),
        marks.marks());
  }

  private static Card ofEvent(Event event, String title, String site, Desk desk) {
    Figure figure = desk.dates().figure(event);
    YearMarks marks = YearMarks.of(List.of(event));
    boolean said = Card.shows(figure.large() + figure.small());
    if (Card.shows(title) && said) {
      return new Card(
          figure.large(), figure.small(), title, "", site, marks.months(), marks.marks());
    }
    // A date in words beside no title would be half a card: everybody reads figures.
    return new Card(
        digits(event.date()),
        "",
        Card.shows(title) ? title : "",
        "",
        site,
        marks.months(),
        marks.marks());
  }

  private static Card ofArticle(Article article, String title, String site, Desk desk) {
    String published = article.published().map(desk.dates()::heading).orElse("");
    YearMarks marks =
        YearMarks.of(article.events().stream().map(desk.timeline().events()::get).toList());
    return new Card("", published, title, "", site, marks.months(), marks.marks());
  }

  /** {@code 2020-12-09} for a day, else the years; empty for what has no such figures. */
  private static String digits(HistoricalDate date) {
    Optional<Day> first = date.earliest();
    Optional<Day> last = date.latest();
    if (first.isEmpty() || last.isEmpty() || !isPlain(first.get()) || !isPlain(last.get())) {
      return "";
    }
    if (date.isExactDay()) {
      return first.get().toString();
    }
    long from = first.get().year();
    long to = last.get().year();
    return from == to ? String.valueOf(from) : from + "–" + to;
  }

  private static boolean isPlain(Day day) {
    return day.year() > 0 && day.year() <= LAST_YEAR;
  }
}
