package nienbieu.render;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nienbieu.content.Entry;
import nienbieu.content.Settings;
import nienbieu.language.Language;
import nienbieu.markdown.RecordKind;
import nienbieu.plan.Addresses;
import nienbieu.plan.DataKind;
import nienbieu.plan.Downloads;
import nienbieu.plan.Site;
import nienbieu.plan.SitePath;
import nienbieu.plan.Subject;
import nienbieu.source.Place;

/** Makes the frame of each page. For any thread. */
final class Framing {
  private static final List<RecordKind> SECTIONS =
      List.of(
          RecordKind.EVENT,
          RecordKind.ARTICLE,
          RecordKind.PERSON,
          RecordKind.ORGANISATION,
          RecordKind.PLACE,
          RecordKind.TOPIC,
          RecordKind.TERM,
          RecordKind.SOURCE);

  private final Assets assets;
  private final Templates templates;
  private final Map<Language, CiteWords> citing;
  private final List<RecordKind> sections;
  private final Map<String, Fragment> bars = new ConcurrentHashMap<>();

  Framing(Site site, Assets assets, Templates templates, Map<Language, Tongue> tongues) {
    this.assets = assets;
    this.templates = templates;
    this.citing = CiteWords.of(site.timeline().settings(), tongues, templates);
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
        Site.isHidden(subject),
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
        parallels(desk),
        originals(desk),
        crumbs.stream().map(crumb -> crumb.link(desk)).toList(),
        edit(desk),
        LinkedData.of(desk, heading, crumbs, canonical),
        new Frame.Deed(settings.licence().name(), settings.licence().url()),
        settings.publisher().map(desk::words).orElse(desk.own("")),
        LagNote.of(desk).stream().toList(),
        ofTheSite(desk),
        section("search.title", new Subject.Search(), desk),
        section("names.title", new Subject.Names(), desk),
        ChangeLine.of(desk),
        downloads(desk, EnumSet.allOf(DataKind.class)),
        CiteView.of(desk, citing).stream().toList(),
        EmbedSnippet.of(desk, heading.title()).stream().toList());
  }

  /** What citations of each language have in common. */
  Map<Language, CiteWords> citing() {
    return citing;
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
        isArticle ? "article" : "website",
        desk.language(),
        desk.timeline().languages(),
        Cards.of(desk));
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
    if (subject instanceof Subject.Shared) {
      return "shared";
    }
    if (subject instanceof Subject.Letter) {
      return new Subject.Names().address();
    }
    if (subject instanceof Subject.Printed || subject instanceof Subject.Bound) {
      return "print";
    }
    return PartOfTime.isOne(subject) ? "year" : subject.address();
  }

  private List<Frame.Section> sections(Desk desk) {
    Subject here = desk.page().subject();
    List<Frame.Section> all = new ArrayList<>();
    boolean inTime =
        PartOfTime.isOne(here)
            || here instanceof Subject.Turned
            || here instanceof Subject.One one && isOf(one, RecordKind.EVENT);
    all.add(
        new Frame.Section(
            desk.say("nav.timeline"),
            desk.href(new Subject.Home()),
            here instanceof Subject.Home ? "page" : inTime ? "true" : ""));
    for (RecordKind kind : sections) {
      Subject list = new Subject.Index(kind);
      boolean within =
          kind == RecordKind.EVENT
              ? here instanceof Subject.Shared
              : here instanceof Subject.One one && isOf(one, kind);
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

  private static List<Frame.Section> ofTheSite(Desk desk) {
    List<Frame.Section> all = new ArrayList<>(4);
    if (desk.timeline().events().size() > 0) {
      all.add(section("print.title", new Subject.Printed(new Subject.Home()), desk));
    }
    if (desk.timeline().languages().size() > 1) {
      all.add(section("colophon.translations", new Subject.Coverage(), desk));
    }
    if (!desk.site().corrections().isEmpty()) {
      all.add(section("corrections.title", new Subject.Corrections(), desk));
    }
    all.add(section("data.title", new Subject.Data(), desk));
    return all;
  }

  private static Frame.Section section(String label, Subject subject, Desk desk) {
    boolean here = desk.page().subject().equals(subject);
    return new Frame.Section(desk.say(label), desk.href(subject), here ? "page" : "");
  }

  /** Those of the files that say what the page says that are of these kinds. */
  static List<Frame.Download> downloads(Desk desk, Set<DataKind> kinds) {
    return Downloads.ofPage(desk.site(), desk.page()).stream()
        .filter(one -> kinds.contains(one.kind()))
        .map(
            one ->
                new Frame.Download(
                    one.kind().mediaType(),
                    desk.say("data." + one.kind().word()),
                    desk.path().linkTo(one.path())))
        .toList();
  }

  private static List<Frame.Edition> editions(Desk desk) {
    return desk.timeline().languages().all().stream()
        .map(language -> edition(language, desk))
        .toList();
  }

  private static List<Frame.Edition> parallels(Desk desk) {
    return desk.site().parallels(desk.page().subject()).stream()
        .filter(page -> page.isIn(desk.language()))
        .map(page -> edition(page.beside(desk.language()), desk.path().linkTo(page.path()), false))
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
    return edition(language, desk.path().linkTo(path), language.equals(desk.language()));
  }

  private static Frame.Edition edition(Language language, String href, boolean current) {
    return new Frame.Edition(
        language.tag(), language.direction().html(), language.name(), href, current);
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
