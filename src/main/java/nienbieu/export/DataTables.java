package nienbieu.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nienbieu.content.Article;
import nienbieu.content.Event;
import nienbieu.content.EventMode;
import nienbieu.content.Organisation;
import nienbieu.content.Person;
import nienbieu.content.Source;
import nienbieu.content.Spot;
import nienbieu.content.Term;
import nienbieu.content.Timeline;
import nienbieu.content.Topic;
import nienbieu.date.Day;
import nienbieu.markdown.RecordKind;

/**
 * The tables of a site, one for each kind of record and one for each tie between an event and
 * another record that has words of its own. Longer texts are in {@link EventsJson} only.
 */
final class DataTables {
  private static final List<String> ID = List.of("id");

  private final Timeline timeline;
  private final PageList pages;

  private DataTables(Timeline timeline) {
    this.timeline = timeline;
    this.pages = new PageList(timeline.settings().baseUrl(), timeline.languages());
  }

  /** All of them; a table without rows is there too, since others refer to it. */
  static List<DataTable<?, ?>> of(Timeline timeline) {
    DataTables tables = new DataTables(timeline);
    EventTies ties = new EventTies(timeline, tables.pages);
    return List.of(
        tables.events(),
        tables.people(),
        tables.organisations(),
        tables.places(),
        tables.topics(),
        tables.terms(),
        tables.sources(),
        tables.articles(),
        ties.people(),
        ties.organisations(),
        ties.places(),
        ties.sources(),
        ties.dates());
  }

  private <R> DataColumns<R> columns() {
    return new DataColumns<>(pages);
  }

  private static <R> DataTable<R, R> table(
      String name, String title, List<R> records, DataColumns<R> columns) {
    return new DataTable<>(name, title, records, List::of, ID, columns.all());
  }

  private DataTable<?, ?> events() {
    DataColumns<Event> columns =
        this.<Event>columns()
            .id(Event::id)
            .date("date", "When it happened or shall happen.", one -> Optional.of(one.date()))
            .days(dayType(), Event::date)
            .text("title", "One line.", Event::title)
            .text("summary", "One or two sentences.", Event::summary)
            .texts("date-note", "How sure the date is.", Event::dateNote)
            .word("kind", "What kind of event.", one -> one.kind().word())
            .word("status", "Whether it happened.", one -> one.status().word())
            .maybe("mode", "How it was held.", one -> one.mode().map(EventMode::word))
            .reference("part-of", "events", "The event that it belongs to.", Event::partOf)
            .ids("places", "Where.", Event::places)
            .ids("topics", "What it belongs to.", Event::topics)
            .ids("related", "Other events that a reader should see.", Event::related)
            .pages(RecordKind.EVENT, Event::id);
    return table("events", "Events in order of time", timeline.events().all(), columns);
  }

  /** A table's dates have years of four digits, after Christ, or are no dates of a spreadsheet. */
  private String dayType() {
    boolean areAll =
        timeline.events().all().stream()
            .flatMap(one -> Stream.of(one.date().earliest(), one.date().latest()))
            .flatMap(Optional::stream)
            .mapToLong(Day::year)
            .allMatch(year -> year >= 1 && year <= 9999);
    return areAll ? "date" : "string";
  }

  private DataTable<?, ?> people() {
    DataColumns<Person> columns =
        this.<Person>columns()
            .id(Person::id)
            .text("name", "As printed today.", Person::name)
            .text("sort-as", "What the name is sorted by.", Person::sortAs)
            .text("summary", "One or two sentences.", Person::summary)
            .pages(RecordKind.PERSON, Person::id);
    return table("people", "People", timeline.people().all(), columns);
  }

  private DataTable<?, ?> organisations() {
    DataColumns<Organisation> columns =
        this.<Organisation>columns()
            .id(Organisation::id)
            .word("kind", "What kind of body.", one -> one.kind().word())
            .text("name", "In full, today.", Organisation::name)
            .texts("short", "Acronym or short form.", Organisation::shortName)
            .reference("part-of", "organisations", "What it belongs to.", Organisation::partOf)
            .text("summary", "One or two sentences.", Organisation::summary)
            .pages(RecordKind.ORGANISATION, Organisation::id);
    return table("organisations", "Organisations", timeline.organisations().all(), columns);
  }

  private DataTable<?, ?> places() {
    DataColumns<Spot> columns =
        this.<Spot>columns()
            .id(Spot::id)
            .text("name", "As printed today.", Spot::name)
            .reference("part-of", "places", "The larger place.", Spot::partOf)
            .text("summary", "One or two sentences.", Spot::summary)
            .pages(RecordKind.PLACE, Spot::id);
    return table("places", "Places", timeline.places().all(), columns);
  }

  private DataTable<?, ?> topics() {
    DataColumns<Topic> columns =
        this.<Topic>columns()
            .id(Topic::id)
            .text("name", "One line.", Topic::name)
            .text("summary", "One or two sentences.", Topic::summary)
            .pages(RecordKind.TOPIC, Topic::id);
    return table("topics", "Topics", timeline.topics().all(), columns);
  }

  private DataTable<?, ?> terms() {
    DataColumns<Term> columns =
        this.<Term>columns()
            .id(Term::id)
            .text("term", "As it stands in running text.", Term::term)
            .texts("full", "Spelled out.", Term::full)
            .passage("definition", "The words of its definition.", Term::definition)
            .reference("organisation", "organisations", "What it names.", Term::organisation)
            .pages(RecordKind.TERM, Term::id);
    return table("terms", "Terms", timeline.terms().all(), columns);
  }

  private DataTable<?, ?> sources() {
    DataColumns<Source> columns =
        this.<Source>columns()
            .id(Source::id)
            .word("kind", "What it is.", one -> one.kind().word())
            .word("title", "As printed.", one -> one.title().value())
            .word("language", "Of the title.", one -> one.title().writtenIn().tag())
            .texts("gloss", "What the title means.", Source::gloss)
            .texts("publisher", "Who published it.", Source::publisher)
            .maybe("author", "As printed.", Source::author)
            .date("published", "When it was published.", Source::published)
            .date("accessed", "When somebody last looked at it.", Source::accessed)
            .maybe("url", "Where it is.", Source::url)
            .maybe("archive", "Where a copy is kept.", Source::archive)
            .pages(RecordKind.SOURCE, Source::id);
    return table("sources", "Sources", timeline.sources().all(), columns);
  }

  private DataTable<?, ?> articles() {
    DataColumns<Article> columns =
        this.<Article>columns()
            .id(Article::id)
            .text("title", "One line.", Article::title)
            .text("summary", "One or two sentences.", Article::summary)
            .reference("source", "sources", "What it is a digest of.", Article::source)
            .date("published", "When that was published.", Article::published)
            .ids("events", "What it reports.", Article::events)
            .ids("topics", "What it belongs to.", Article::topics)
            .pages(RecordKind.ARTICLE, Article::id);
    return table("articles", "Articles", timeline.articles().all(), columns);
  }
}
