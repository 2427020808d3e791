package nienbieu.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nienbieu.content.Entry;
import nienbieu.content.Settings;
import nienbieu.language.Language;
import nienbieu.markdown.RecordKind;
import nienbieu.plan.Addresses;
import nienbieu.plan.Site;
import nienbieu.plan.SitePath;
import nienbieu.plan.Subject;
import nienbieu.source.Place;

/** Makes the frame of each page. For any thread. */
final class Framing {
  private static final List<RecordKind> SECTIONS =
      List.of(
          RecordKind.ARTICLE,
          RecordKind.PERSON,
          RecordKind.ORGANISATION,
          RecordKind.PLACE,
          RecordKind.TOPIC,
          RecordKind.TERM,
          RecordKind.SOURCE);

  private final Assets assets;
  private final Templates templates;
  private final List<RecordKind> sections;
  private final Map<String, Fragment> bars = new ConcurrentHashMap<>();

  Framing(Site site, Assets assets, Templates templates) {
    this.assets = assets;
    this.templates = templates;
    this.sections = SECTIONS.stream().filter(site::hasIndex).toList();
  }

  Frame of(Desk desk) {
    Settings settings = desk.timeline().settings();
    Language language = desk.language();
    Subject subject = desk.page().subject();
    Heading heading = Heading.of(desk);
    boolean isHome = subject instanceof Subject.Home;
    Words siteName = desk.words(settings.title());
    String canonical = settings.baseUrl() + desk.site().canonical(desk.page()).canonical();
    List<Crumb> crumbs = Crumb.of(desk, heading);
    return new Frame(
        language.tag(),
        language.direction().html(),
        isHome ? heading.title() : heading.title() + " · " + siteName.text(),
        heading.title(),
        heading.description(),
        canonical,
        alternates(desk),
        openGraph(desk),
        desk.path().linkTo(assets.stylesheet()),
        scripts(desk),
        desk.path().linkTo(assets.icon()),
        siteName,
        desk.href(new Subject.Home()),
        isHome,
        bar(desk),
        editions(desk),
        originals(desk),
        crumbs.stream().map(crumb -> crumb.link(desk)).toList(),
        edit(desk),
        LinkedData.of(desk, heading, crumbs, canonical),
        new Frame.Deed(settings.licence().name(), settings.licence().url()),
        settings.publisher().map(desk::words).orElse(desk.own("")),
        LagNote.of(desk).stream().toList(),
        translations(desk),
        section("search.title", new Subject.Search(), desk),
        section("names.title", new Subject.Names(), desk));
  }

  private static Frame.Section section(String phrase, Subject subject, Desk desk) {
    String current = desk.page().subject().equals(subject) ? "page" : "";
    return new Frame.Section(desk.say(phrase), desk.href(subject), current);
  }

  private List<String> scripts(Desk desk) {
    return PageScripts.of(desk.page().subject()).stream()
        .flatMap(name -> assets.script(name).stream())
        .map(script -> desk.path().linkTo(script))
        .toList();
  }

  private static List<Frame.Alternate> alternates(Desk desk) {
    if (!originals(desk).isEmpty()) {
      return List.of();
    }
    String base = desk.timeline().settings().baseUrl();
    List<Frame.Alternate> all = new ArrayList<>();
    desk.site()
        .alternates(desk.page().subject())
        .forEach((tag, path) -> all.add(new Frame.Alternate(tag, base + path.canonical())));
    return all;
  }

  private static Frame.OpenGraph openGraph(Desk desk) {
    boolean isArticle =
        desk.page().subject() instanceof Subject.One one && one.kind() == RecordKind.ARTICLE;
    return Frame.OpenGraph.of(
        isArticle ? "article" : "website", desk.language(), desk.timeline().languages());
  }

  /** The parts of the site; laid out once for all pages that stand in the same place among them. */
  private Fragment bar(Desk desk) {
    String place = desk.language().tag() + " " + place(desk.page().subject());
    Fragment known = bars.get(place);
    if (known == null) {
      known =
          new Fragment(templates.render("part/sections.peb", Map.of("sections", sections(desk))));
      bars.put(place, known);
    }
    return known;
  }

  private static String place(Subject subject) {
    if (subject instanceof Subject.One one) {
      return one.kind() == RecordKind.PAGE ? "page " + one.entry().id() : one.kind().scheme();
    }
    if (subject instanceof Subject.Letter) {
      return new Subject.Names().address();
    }
    return subject instanceof Subject.Year ? "year" : subject.address();
  }

  private List<Frame.Section> sections(Desk desk) {
    Subject here = desk.page().subject();
    List<Frame.Section> all = new ArrayList<>();
    boolean inTime =
        here instanceof Subject.Year
            || here instanceof Subject.One one && isOf(one, RecordKind.EVENT);
    all.add(
        new Frame.Section(
            desk.say("nav.timeline"),
            desk.href(new Subject.Home()),
            here instanceof Subject.Home ? "page" : inTime ? "true" : ""));
    for (RecordKind kind : sections) {
      Subject list = new Subject.Index(kind);
      boolean within = here instanceof Subject.One one && isOf(one, kind);
      String current = here.equals(list) ? "page" : within ? "true" : "";
      all.add(new Frame.Section(desk.say("nav." + kind.scheme()), desk.href(list), current));
    }
    desk.timeline()
        .pages()
        .forEach(
            page -> {
              if (page.inNavigation()) {
                boolean current = here instanceof Subject.One one && one.entry() == page;
                all.add(
                    new Frame.Section(
                        desk.words(page.title()).text(),
                        desk.href(RecordKind.PAGE, page.id()),
                        current ? "page" : ""));
              }
            });
    return all;
  }

  private static boolean isOf(Subject.One one, RecordKind kind) {
    return one.kind() == kind;
  }

  private static List<Frame.Section> translations(Desk desk) {
    if (desk.timeline().languages().size() == 1) {
      return List.of();
    }
    Subject coverage = new Subject.Coverage();
    return List.of(
        new Frame.Section(
            desk.say("colophon.translations"),
            desk.href(coverage),
            desk.page().subject().equals(coverage) ? "page" : ""));
  }

  private static List<Frame.Edition> editions(Desk desk) {
    return desk.timeline().languages().all().stream()
        .map(language -> edition(language, desk))
        .toList();
  }

  private static List<Frame.Edition> originals(Desk desk) {
    Language own = desk.site().writtenIn(desk.page().subject(), desk.language());
    return own.equals(desk.language()) ? List.of() : List.of(edition(own, desk));
  }

  private static Frame.Edition edition(Language language, Desk desk) {
    Subject subject = desk.page().subject();
    // The other language may have no names under a letter; then it shows all its letters.
    Subject there = desk.site().has(subject, language) ? subject : new Subject.Names();
    SitePath path = Addresses.of(there, language);
    return new Frame.Edition(
        language.tag(),
        language.direction().html(),
        language.name(),
        desk.path().linkTo(path),
        language.equals(desk.language()));
  }

  private static String edit(Desk desk) {
    Settings settings = desk.timeline().settings();
    if (settings.repository().isEmpty() || !(desk.page().subject() instanceof Subject.One one)) {
      return "";
    }
    Place place = one.entry().place();
    String line = place.isWholeFile() ? "" : "#L" + place.line();
    String root = settings.repository().get() + "/edit/" + settings.branch() + "/";
    return root + file(one.entry(), desk) + line;
  }

  // A text in Markdown has a file for each language; everything else has one for all.
  private static String file(Entry entry, Desk desk) {
    String path = entry.place().file().path();
    String original = "." + desk.timeline().languages().original().tag() + ".md";
    String own = entry.label().in(desk.language()).writtenIn().tag();
    return path.endsWith(original)
        ? path.substring(0, path.length() - original.length()) + "." + own + ".md"
        : path;
  }
}
