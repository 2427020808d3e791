package nienbieu.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nienbieu.content.Article;
import nienbieu.content.Event;
import nienbieu.content.Organisation;
import nienbieu.content.Person;
import nienbieu.content.PlainPage;
import nienbieu.content.Source;
import nienbieu.content.Spot;
import nienbieu.content.Topic;
import nienbieu.language.Language;
import nienbieu.language.Phrases;
import nienbieu.markdown.RecordKind;
import nienbieu.plan.Addresses;
import nienbieu.plan.Page;
import nienbieu.plan.Parallel;
import nienbieu.plan.Site;
import nienbieu.plan.SiteFile;
import nienbieu.plan.Subject;
import nienbieu.source.Problems;
import nienbieu.source.SourceTree;

/** Turns pages into HTML. For any number of threads; it keeps nothing of a page. */
public final class PageRenderer {
  /** The name under which templates find what runs before a page is seen. */
  private static final String FIRST = "first";

  private final Site site;
  private final Assets assets;
  private final Templates templates;
  private final Map<Language, Tongue> tongues = new LinkedHashMap<>();
  private final Framing framing;

  /**
   * A renderer for a site.
   *
   * @param site whose pages
   * @param templates the templates' folder
   * @param phrases the words of the interface in each of the site's languages
   * @param assets the files that pages link to
   * @throws java.util.NoSuchElementException if a phrase is missing that every page needs
   */
  public PageRenderer(
      Site site, SourceTree templates, Map<Language, Phrases> phrases, Assets assets) {
    this(site, templates, phrases, assets, Optional.empty());
  }

  /**
   * The same, faster.
   *
   * @param before an earlier renderer: what it compiled need not be compiled again if its templates
   *     were the same objects
   */
  public PageRenderer(
      Site site,
      SourceTree templates,
      Map<Language, Phrases> phrases,
      Assets assets,
      Optional<PageRenderer> before) {
    this.site = site;
    this.assets = assets;
    this.templates = Templates.of(templates.texts(), before.map(old -> old.templates));
    EventLines lines = new EventLines(this.templates);
    for (Language language : site.timeline().languages()) {
      tongues.put(
          language,
          Tongue.of(
              phrases.get(language),
              site.timeline().settings().dateStyle(),
              lines,
              site.timeline().events().all(),
              before.map(old -> old.tongues.get(language))));
    }
    this.framing = new Framing(site, assets, this.templates, tongues);
  }

  /** Reports every template that cannot be compiled. */
  public void check(Problems problems) {
    templates.check(problems);
  }

  /**
   * A page in UTF-8.
   *
   * @throws BrokenTemplate if its template does not work; says where
   */
  public byte[] render(Page page) {
    Tongue tongue = tongues.get(page.language());
    Desk desk = new Desk(site, page, tongue);
    return templates.render(
        template(page.subject()),
        Map.of(
            "frame",
            framing.of(desk.unbound()),
            "view",
            view(desk),
            TemplateLanguage.PHRASES,
            tongue.phrases(),
            FIRST,
            assets.first()));
  }

  /**
   * A page in two languages, in UTF-8.
   *
   * @throws BrokenTemplate if its template does not work; says where
   */
  public byte[] render(Parallel page) {
    Tongue first = tongues.get(page.first());
    Tongue second = tongues.get(page.second());
    Row.Desks desks =
        new Row.Desks(
            new Desk(site, page.in(page.first()), page.path(), "", first),
            new Desk(site, page.in(page.second()), page.path(), page.second().tag() + "-", second));
    return templates.render(
        "page/parallel.peb",
        Map.of(
            "frame",
            ParallelFrame.of(page, desks, assets, framing.citing()),
            "view",
            page.subject().entry() instanceof Event event
                ? ParallelView.of(event, desks)
                : ParallelView.of((Article) page.subject().entry(), desks),
            TemplateLanguage.PHRASES,
            first.phrases(),
            FIRST,
            assets.first()));
  }

  /**
   * The small page that other sites show in a frame, of a page whose subject can be shown so.
   *
   * @throws BrokenTemplate if its template does not work; says where
   */
  public byte[] embed(Page page) {
    Tongue tongue = tongues.get(page.language());
    Desk desk = new Desk(site, page, Addresses.embed(page), "", tongue);
    return templates.render(
        "page/embed.peb",
        Map.of(
            "view",
            EmbedView.of(desk, assets.embedStylesheet()),
            TemplateLanguage.PHRASES,
            tongue.phrases(),
            FIRST,
            // On the page of another site, colours are the browser's.
            List.of()));
  }

  /** A piece of the lines of all events in a language, counted from 0, as a script in UTF-8. */
  public byte[] lines(Language language, int piece) {
    Page page = new Page(new Subject.Index(RecordKind.EVENT), language);
    return EventPieces.of(new Desk(site, page, tongues.get(language)), piece);
  }

  /** The pictures that other sites show beside a link to a page; none is drawn yet. */
  public List<SiteFile> cards() {
    return Cards.files(site, tongues);
  }

  /** Lays out the book of a language, for a site that has one. */
  public BookRenderer book(Language language) {
    return new BookRenderer(site, templates, tongues.get(language));
  }

  /** The style-sheet of the book; empty if the templates have none. */
  public String bookStyle() {
    return assets.bookStyle();
  }

  /** The cover, {@code index.html}. */
  public byte[] cover() {
    return templates.render(
        "page/cover.peb",
        Map.of(
            "view",
            CoverView.of(site, tongues, assets, Cards.ofCover(site, original())),
            TemplateLanguage.PHRASES,
            original().phrases(),
            FIRST,
            assets.first()));
  }

  /** {@code 404.html}. */
  public byte[] notFound() {
    return templates.render(
        "page/not-found.peb",
        Map.of(
            "view",
            NotFoundView.of(site, tongues, assets),
            TemplateLanguage.PHRASES,
            original().phrases(),
            FIRST,
            assets.first()));
  }

  private Tongue original() {
    return tongues.get(site.timeline().languages().original());
  }

  private static String template(Subject subject) {
    if (subject instanceof Subject.One one) {
      return "page/" + one.kind().scheme() + ".peb";
    }
    if (subject instanceof Subject.Index index) {
      return switch (index.kind()) {
        case TERM -> "page/terms.peb";
        case EVENT -> "page/choosing.peb";
        default -> "page/index.peb";
      };
    }
    if (subject instanceof Subject.Shared) {
      return "page/shared.peb";
    }
    if (subject instanceof Subject.Corrections) {
      return "page/corrections.peb";
    }
    if (subject instanceof Subject.Data) {
      return "page/data.peb";
    }
    if (subject instanceof Subject.Search) {
      return "page/search.peb";
    }
    if (subject instanceof Subject.Printed) {
      return "page/printed.peb";
    }
    if (subject instanceof Subject.Bound) {
      return "page/book.peb";
    }
    if (isAlphabet(subject)) {
      return "page/names.peb";
    }
    return subject instanceof Subject.Coverage ? "page/translations.peb" : "page/timeline.peb";
  }

  private static boolean isAlphabet(Subject subject) {
    return subject instanceof Subject.Names || subject instanceof Subject.Letter;
  }

  private Object view(Desk desk) {
    Subject subject = desk.page().subject();
    if (subject instanceof Subject.One one) {
      return view(one, desk);
    }
    if (subject instanceof Subject.Index index) {
      return switch (index.kind()) {
        case TERM -> TermsView.of(desk);
        case EVENT -> ChoosingView.of(desk);
        default -> IndexView.of(index.kind(), desk);
      };
    }
    if (subject instanceof Subject.Shared shared) {
      return SharedView.of(shared, desk);
    }
    if (subject instanceof Subject.Corrections) {
      return CorrectionsView.of(desk);
    }
    if (subject instanceof Subject.Data) {
      return DataView.of(desk);
    }
    if (subject instanceof Subject.Search) {
      return SearchView.of(desk);
    }
    if (subject instanceof Subject.Printed printed) {
      return PrintedView.of(printed, desk);
    }
    if (subject instanceof Subject.Bound) {
      return book(desk.language()).view();
    }
    if (isAlphabet(subject)) {
      return AlphabetView.of(desk);
    }
    return subject instanceof Subject.Coverage ? TranslationsView.of(desk) : TimelineView.of(desk);
  }

  private static Object view(Subject.One one, Desk desk) {
    return switch (one.kind()) {
      case EVENT -> EventView.of((Event) one.entry(), desk);
      case ARTICLE -> ArticleView.of((Article) one.entry(), desk);
      case PERSON -> PersonView.of((Person) one.entry(), desk);
      case ORGANISATION -> OrganisationView.of((Organisation) one.entry(), desk);
      case PLACE -> PlaceView.of((Spot) one.entry(), desk);
      case TOPIC -> TopicView.of((Topic) one.entry(), desk);
      case SOURCE -> SourceView.of((Source) one.entry(), desk);
      case PAGE -> PlainView.of((PlainPage) one.entry(), desk);
      case TERM, IMAGE -> throw new IllegalArgumentException("no page for a " + one.kind());
    };
  }
}
