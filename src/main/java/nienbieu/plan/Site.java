package nienbieu.plan;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nienbieu.content.Entry;
import nienbieu.content.Event;
import nienbieu.content.Records;
import nienbieu.content.Timeline;
import nienbieu.language.Language;
import nienbieu.markdown.RecordKind;

/**
 * The whole site as a list of pages; nothing is made yet.
 *
 * @param timeline what the pages are made from
 * @param crossings who mentions whom
 * @param years how the timeline is split over pages
 * @param facets by what the events can be chosen
 * @param catalogue everything that one may look for
 * @param alphabet the catalogue by letters
 * @param subjects every page once, whatever its language: home, years, indexes, records, the state
 *     of the translations, the corrections, the data, what is printed, then search and the names
 * @param corrections every correction, newest first
 * @param indexes the kinds that have a list of all their records
 */
public record Site(
    Timeline timeline,
    Crossings crossings,
    Years years,
    Facets facets,
    Catalogue catalogue,
    Alphabet alphabet,
    List<Subject> subjects,
    List<Corrected> corrections,
    Set<RecordKind> indexes) {

  /** Plans every page of a site. */
  public static Site plan(Timeline timeline) {
    return plan(timeline, Optional.empty());
  }

  /**
   * The same plan, faster.
   *
   * @param before an earlier plan of a site that is much the same
   */
  public static Site plan(Timeline timeline, Optional<Site> before) {
    Years years = Years.of(timeline.events().all());
    List<Subject> subjects = new ArrayList<>();
    subjects.add(new Subject.Home());
    subjects.addAll(years.pages());
    Facets facets = Facets.of(timeline, years);
    if (timeline.events().size() > 1) {
      subjects.add(new Subject.Turned(timeline.settings().order().reversed()));
    }
    addAll(subjects, RecordKind.EVENT, timeline.events());
    addShared(subjects, Facet.KIND, facets);
    // Events name their kind; a status that all of them have would only be the timeline again.
    if (facets.divides(Facet.STATUS)) {
      addShared(subjects, Facet.STATUS, facets);
    }
    addAll(subjects, RecordKind.ARTICLE, timeline.articles());
    addAll(subjects, RecordKind.PERSON, timeline.people());
    addAll(subjects, RecordKind.ORGANISATION, timeline.organisations());
    addAll(subjects, RecordKind.PLACE, timeline.places());
    addAll(subjects, RecordKind.TOPIC, timeline.topics());
    addAll(subjects, RecordKind.SOURCE, timeline.sources());
    if (timeline.terms().size() > 0) {
      subjects.add(new Subject.Index(RecordKind.TERM));
    }
    timeline.pages().forEach(page -> subjects.add(new Subject.One(RecordKind.PAGE, page)));
    if (timeline.languages().size() > 1) {
      subjects.add(new Subject.Coverage());
    }
    List<Corrected> corrections = Corrected.all(timeline);
    // A page that says that there is nothing to say is none.
    if (!corrections.isEmpty()) {
      subjects.add(new Subject.Corrections());
    }
    subjects.add(new Subject.Data());
    Catalogue catalogue = Catalogue.of(timeline);
    Alphabet alphabet = Alphabet.of(catalogue, timeline.languages(), before.map(Site::alphabet));
    subjects.addAll(years.printed());
    if (Book.isMade(timeline)) {
      subjects.add(new Subject.Bound());
    }
    subjects.add(new Subject.Search());
    subjects.add(new Subject.Names());
    subjects.addAll(alphabet.subjects());
    Set<RecordKind> indexes = EnumSet.noneOf(RecordKind.class);
    for (Subject subject : subjects) {
      if (subject instanceof Subject.Index index) {
        indexes.add(index.kind());
      }
    }
    return new Site(
        timeline,
        Crossings.of(timeline),
        years,
        facets,
        catalogue,
        alphabet,
        List.copyOf(subjects),
        corrections,
        indexes);
  }

  /** Every page in every language, the languages in the site's order. */
  public List<Page> pages() {
    List<Page> pages = new ArrayList<>(subjects.size() * timeline.languages().size());
    timeline.languages().forEach(language -> pages(language).forEach(pages::add));
    return pages;
  }

  /** Every page in a language, in order. */
  public Stream<Page> pages(Language language) {
    return subjects.stream()
        .filter(subject -> has(subject, language))
        .map(subject -> new Page(subject, language));
  }

  /**
   * The pages that show this subject in two languages side by side, in the site's order of
   * languages.
   */
  public List<Parallel> parallels(Subject subject) {
    return Parallels.of(subject, timeline.languages());
  }

  /**
   * The events that other sites can show of a subject in a frame, in order of time: an event, or
   * all of a record, a year, a kind or a status. None for a subject that cannot be shown so.
   */
  public List<Event> embeddable(Subject subject) {
    if (subject instanceof Subject.Year year) {
      return years.get(year.year()).months().stream()
          .flatMap(month -> month.events().stream())
          .toList();
    }
    if (subject instanceof Subject.Shared shared) {
      return facets.events(shared.facet(), shared.value());
    }
    if (!(subject instanceof Subject.One one)) {
      return List.of();
    }
    return switch (one.kind()) {
      case EVENT -> List.of((Event) one.entry());
      case PERSON, ORGANISATION, PLACE, TOPIC -> crossings.events(one.kind(), one.entry().id());
      case ARTICLE, TERM, SOURCE, IMAGE, PAGE -> List.of();
    };
  }

  /** Whether a language has a page on a subject: a letter without names there has none. */
  public boolean has(Subject subject, Language language) {
    return !(subject instanceof Subject.Letter letter) || alphabet.has(letter, language);
  }

  /** Whether there is a list of all records of this kind: a kind without records has none. */
  public boolean hasIndex(RecordKind kind) {
    return indexes.contains(kind);
  }

  /**
   * Where a subject stands in each language, by the value of {@code hreflang}; the same list goes
   * into pages and sitemap, so that they cannot disagree. Languages in which it is not written are
   * left out: nothing may claim a translation that does not exist. {@code x-default} is the cover
   * for the home pages, and for all others the first page of the list.
   */
  public Map<String, SitePath> alternates(Subject subject) {
    Map<String, SitePath> alternates = new LinkedHashMap<>();
    for (Language language : timeline.languages()) {
      if (has(subject, language) && writtenIn(subject, language).equals(language)) {
        alternates.put(language.tag(), Addresses.of(subject, language));
      }
    }
    boolean home = subject instanceof Subject.Home;
    SitePath first = alternates.values().iterator().next();
    alternates.put("x-default", home ? Addresses.COVER : first);
    return alternates;
  }

  /**
   * The language that a subject's page in a language is really written in: another one if its
   * record has not been translated. Lists are in their own language, whatever stands in them.
   */
  public Language writtenIn(Subject subject, Language language) {
    if (!(subject instanceof Subject.One one)) {
      return language;
    }
    // A title in one language with a text in another has no page that is whole: each is its own.
    Language own = one.entry().writtenIn(language);
    return one.entry().writtenIn(own).equals(own) ? own : language;
  }

  /** The page that is the original of this one, or this one: what search engines should show. */
  public SitePath canonical(Page page) {
    return Addresses.of(page.subject(), writtenIn(page.subject(), page.language()));
  }

  /** Whether search engines leave this page out: it says what another one says. */
  public static boolean isHidden(Subject subject) {
    return subject instanceof Subject.Turned
        || subject instanceof Subject.Printed
        || subject instanceof Subject.Bound;
  }

  /** The event before this one in time, or none for the first. */
  public Optional<Event> before(Event event) {
    return years.neighbour(event, -1);
  }

  /** The event after this one in time, or none for the last. */
  public Optional<Event> after(Event event) {
    return years.neighbour(event, 1);
  }

  private static void addShared(List<Subject> subjects, Facet facet, Facets facets) {
    facets.values(facet).forEach(value -> subjects.add(new Subject.Shared(facet, value)));
  }

  // An empty kind has no index.
  private static void addAll(
      List<Subject> subjects, RecordKind kind, Records<? extends Entry> records) {
    if (records.size() > 0) {
      subjects.add(new Subject.Index(kind));
    }
    records.forEach(record -> subjects.add(new Subject.One(kind, record)));
  }
}
