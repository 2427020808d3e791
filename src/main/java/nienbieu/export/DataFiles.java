package nienbieu.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nienbieu.citation.Work;
import nienbieu.content.Timeline;
import nienbieu.language.Language;
import nienbieu.language.Phrases;
import nienbieu.plan.Addresses;
import nienbieu.plan.CalendarKind;
import nienbieu.plan.Feeds;
import nienbieu.plan.Imprint;
import nienbieu.plan.Site;
import nienbieu.plan.SiteFile;
import nienbieu.plan.SitePath;
import nienbieu.plan.Subject;

/** Every file of a site that is for other programs, and how its bytes are made. */
public final class DataFiles {
  private final Site site;
  private final Map<Language, Phrases> phrases;
  private final Imprint imprint;
  private final List<SiteFile> files = new ArrayList<>();

  private DataFiles(Site site, Map<Language, Phrases> phrases, Imprint imprint) {
    this.site = site;
    this.phrases = phrases;
    this.imprint = imprint;
  }

  /**
   * The files of a site, without those of which there is one for each event; none is made yet.
   *
   * @param imprint what the site is made of and by
   */
  public static List<SiteFile> of(Site site, Map<Language, Phrases> phrases, Imprint imprint) {
    DataFiles all = new DataFiles(site, phrases, imprint);
    all.addSitemap();
    all.addFeeds();
    all.addCalendars();
    all.addEvents();
    all.addTimelineJs();
    all.addCitations();
    all.addForServers();
    return all.files;
  }

  /** The files that say what the pages of events say, one for each, in a language. */
  public static Stream<SiteFile> ofEventPages(Site site, Language language) {
    EventPageJson pages = new EventPageJson(site.timeline(), language);
    return site.timeline().events().all().stream()
        .map(
            event ->
                new SiteFile(Addresses.eventJson(event.id(), language), () -> pages.of(event)));
  }

  private void addSitemap() {
    Sitemap sitemap = new Sitemap(site);
    add(new SitePath("sitemap.xml"), sitemap::main);
    for (int part = 1; sitemap.parts() > 1 && part <= sitemap.parts(); part++) {
      int number = part;
      add(Sitemap.partPath(part), () -> sitemap.part(number));
    }
  }

  private void addFeeds() {
    List<Subject> followed = Feeds.subjects(site);
    phrases.forEach(
        (language, words) ->
            followed.forEach(
                subject -> {
                  FeedPair pair = new FeedPair(() -> feed(subject, words));
                  add(Addresses.atomFeed(subject, language), pair::atom);
                  add(Addresses.jsonFeed(subject, language), pair::json);
                }));
  }

  private Feed feed(Subject subject, Phrases words) {
    return subject instanceof Subject.Corrections
        ? CorrectionsFeed.of(site, words)
        : NewsFeed.of(site, subject, words);
  }

  private void addCalendars() {
    for (CalendarKind kind : CalendarKind.of(site)) {
      phrases.forEach(
          (language, words) ->
              add(Addresses.calendar(kind, language), EventCalendar.of(kind, site, words)));
    }
  }

  private void addEvents() {
    Timeline timeline = site.timeline();
    add(EventsJson.SCHEMA, EventsJson::schema);
    add(EventsJson.PATH, EventsJson.of(timeline, imprint));
    List<DataTable<?, ?>> tables = DataTables.of(timeline);
    tables.forEach(table -> add(table.path(), table.csv()));
    add(DataPackage.PATH, () -> DataPackage.of(timeline, imprint, tables));
  }

  // TimelineJS refuses a timeline without events.
  private void addTimelineJs() {
    if (site.timeline().events().size() > 0) {
      phrases.forEach(
          (language, words) ->
              add(Addresses.data(language, "timelinejs.json"), TimelineJs.of(site, words)));
    }
  }

  private void addCitations() {
    for (Language language : phrases.keySet()) {
      add(language, "site", () -> List.of(Cited.site(site, language)));
      if (site.timeline().sources().size() > 0) {
        add(language, "sources", () -> Cited.sources(site, language));
      }
    }
  }

  private void add(Language language, String name, Supplier<List<Work>> works) {
    add(Addresses.data(language, name + ".bib"), () -> Cited.bibTeX(works.get()));
    add(Addresses.data(language, name + ".ris"), () -> Cited.ris(works.get()));
    add(Addresses.data(language, name + ".csl.json"), () -> Cited.cslJson(works.get()));
  }

  private void addForServers() {
    add(new SitePath("robots.txt"), () -> Robots.of(site.timeline().settings()));
    // GitHub Pages: without this file a branch deployment is run through Jekyll.
    add(new SitePath(".nojekyll"), () -> "".getBytes(StandardCharsets.UTF_8));
  }

  private void add(SitePath path, Supplier<byte[]> bytes) {
    files.add(new SiteFile(path, bytes));
  }
}
