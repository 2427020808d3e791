package nienbieu.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nienbieu.content.Event;
import nienbieu.content.Records;
import nienbieu.content.Timeline;
import nienbieu.markdown.RecordKind;

/** The files that hold the records themselves, the same for all languages. */
final class DataDownloads {
  private static final Map<RecordKind, DataKind> TABLES =
      Map.of(
          RecordKind.EVENT, DataKind.EVENTS_CSV,
          RecordKind.PERSON, DataKind.PEOPLE_CSV,
          RecordKind.ORGANISATION, DataKind.ORGANISATIONS_CSV,
          RecordKind.PLACE, DataKind.PLACES_CSV,
          RecordKind.TOPIC, DataKind.TOPICS_CSV,
          RecordKind.TERM, DataKind.TERMS_CSV,
          RecordKind.SOURCE, DataKind.SOURCES_CSV,
          RecordKind.ARTICLE, DataKind.ARTICLES_CSV);

  private DataDownloads() {}

  /** Those of the whole site; a table without rows is there, but nobody wants it. */
  static List<Download> ofSite(Timeline timeline) {
    List<Download> all = new ArrayList<>();
    all.add(file(DataKind.EVENTS_JSON, "events.json"));
    all.add(file(DataKind.EVENTS_SCHEMA, "events.schema.json"));
    addTable(all, RecordKind.EVENT, timeline.events());
    addTable(all, RecordKind.ARTICLE, timeline.articles());
    addTable(all, RecordKind.PERSON, timeline.people());
    addTable(all, RecordKind.ORGANISATION, timeline.organisations());
    addTable(all, RecordKind.PLACE, timeline.places());
    addTable(all, RecordKind.TOPIC, timeline.topics());
    addTable(all, RecordKind.TERM, timeline.terms());
    addTable(all, RecordKind.SOURCE, timeline.sources());
    Records<Event> events = timeline.events();
    addTies(all, DataKind.EVENT_PEOPLE_CSV, "event-people.csv", events, Event::people);
    addTies(
        all,
        DataKind.EVENT_ORGANISATIONS_CSV,
        "event-organisations.csv",
        events,
        Event::organisations);
    addTies(all, DataKind.EVENT_PLACES_CSV, "event-places.csv", events, Event::places);
    addTies(all, DataKind.EVENT_SOURCES_CSV, "event-sources.csv", events, Event::restsOn);
    addTies(all, DataKind.EVENT_DATES_CSV, "event-dates.csv", events, DataDownloads::otherDates);
    all.add(file(DataKind.DATA_PACKAGE, "datapackage.json"));
    all.add(new Download(DataKind.MANIFEST, Addresses.MANIFEST));
    return all;
  }

  private static void addTies(
      List<Download> all,
      DataKind kind,
      String name,
      Records<Event> events,
      Function<Event, List<?>> rows) {
    if (events.all().stream().anyMatch(event -> !rows.apply(event).isEmpty())) {
      all.add(file(kind, name));
    }
  }

  private static List<?> otherDates(Event event) {
    return event.planned().isEmpty() ? event.disputed() : event.planned();
  }

  /** Those that say what a page says: an event, or all records of a kind. */
  static List<Download> ofPage(Page page) {
    if (page.subject() instanceof Subject.One one && one.kind() == RecordKind.EVENT) {
      SitePath path = Addresses.eventJson(one.entry().id(), page.language());
      return List.of(new Download(DataKind.EVENT_JSON, path));
    }
    if (page.subject() instanceof Subject.Index index) {
      return List.of(table(index.kind()));
    }
    return List.of();
  }

  private static void addTable(List<Download> all, RecordKind kind, Records<?> records) {
    if (records.size() > 0) {
      all.add(table(kind));
    }
  }

  private static Download table(RecordKind kind) {
    return file(TABLES.get(kind), Addresses.folder(kind) + ".csv");
  }

  private static Download file(DataKind kind, String name) {
    return new Download(kind, Addresses.data(name));
  }
}
