package nienbieu.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nienbieu.content.Event;
import nienbieu.content.Settings;
import nienbieu.language.Language;
import nienbieu.plan.Parallel;
import nienbieu.plan.Subject;

/**
 * What stands around a page in two languages. It is short: such a page is a second way to read what
 * has pages of its own, and search engines are asked to send readers to those.
 *
 * @param lang tag of the first language
 * @param dir {@code ltr} or {@code rtl}
 * @param title for the window
 * @param heading the title in both languages
 * @param description one or two sentences in the first language
 * @param canonical the page's own address, absolute
 * @param openGraph its type and languages
 * @param stylesheet relative address
 * @param scripts relative addresses
 * @param icon relative address
 * @param siteName the site's title
 * @param home relative address of the first language's home page
 * @param languages the record's page in either language, for both
 * @param crumbs the way from the home page of the first language to this page
 * @param before the event before in both languages, at most one
 * @param after the event after, at most one
 * @param cite how to cite the record's page in either language
 * @param licence of the site's texts: its name and deed
 * @param licences how either language says it
 */
public record ParallelFrame(
    String lang,
    String dir,
    String title,
    String heading,
    String description,
    String canonical,
    Frame.OpenGraph openGraph,
    String stylesheet,
    List<String> scripts,
    String icon,
    Words siteName,
    String home,
    List<Frame.Edition> languages,
    List<LinkView> crumbs,
    List<EventView.Neighbour> before,
    List<EventView.Neighbour> after,
    List<CiteView> cite,
    Frame.Deed licence,
    Row<String> licences) {

  static ParallelFrame of(
      Parallel page, Row.Desks desks, Assets assets, Map<Language, CiteWords> citing) {
    Desk desk = desks.first();
    Settings settings = desk.timeline().settings();
    Heading heading = Heading.of(desk);
    String both = heading.title() + " / " + Heading.of(desks.second()).title();
    Words siteName = desk.words(settings.title());
    return new ParallelFrame(
        page.first().tag(),
        page.first().direction().html(),
        both + " · " + siteName.text(),
        both,
        heading.description(),
        settings.baseUrl() + page.path().canonical(),
        new Frame.OpenGraph(
            "article",
            page.first().openGraph(),
            List.of(page.second().openGraph()),
            Cards.of(desk)),
        desk.path().linkTo(assets.stylesheet()),
        PageScripts.everywhere().stream()
            .flatMap(name -> assets.script(name).stream())
            .map(script -> desk.path().linkTo(script))
            .toList(),
        desk.path().linkTo(assets.icon()),
        siteName,
        desk.href(new Subject.Home()),
        List.of(edition(desks.first()), edition(desks.second())),
        crumbs(desk, heading),
        page.subject().entry() instanceof Event event
            ? neighbour(desk.site().before(event), page, desk)
            : List.of(),
        page.subject().entry() instanceof Event event
            ? neighbour(desk.site().after(event), page, desk)
            : List.of(),
        CiteView.of(desk, citing).stream().toList(),
        new Frame.Deed(settings.licence().name(), settings.licence().url()),
        desks.row(one -> one.say("colophon.licence")));
  }

  private static Frame.Edition edition(Desk desk) {
    return new Frame.Edition(
        desk.language().tag(),
        desk.language().direction().html(),
        desk.language().name(),
        desk.path().linkTo(desk.page().path()),
        false);
  }

  private static List<LinkView> crumbs(Desk desk, Heading heading) {
    List<LinkView> crumbs = new ArrayList<>();
    Crumb.of(desk, heading).forEach(crumb -> crumbs.add(crumb.link(desk)));
    crumbs.add(new LinkView(desk.own(desk.say("parallel.link")), ""));
    return crumbs;
  }

  /** The way to an event in both languages; to its own page if it is not in both. */
  private static List<EventView.Neighbour> neighbour(
      Optional<Event> event, Parallel page, Desk desk) {
    return event
        .map(
            one -> {
              Subject.One subject = new Subject.One(page.subject().kind(), one);
              Parallel other = new Parallel(subject, page.first(), page.second());
              boolean both = desk.site().parallels(subject).contains(other);
              return new EventView.Neighbour(
                  both ? desk.path().linkTo(other.path()) : desk.href(subject),
                  desk.dates().brief(one).text(),
                  desk.words(one.title()));
            })
        .stream()
        .toList();
  }
}
