package nienbieu.plan;

import java.util.ArrayList;
import java.util.List;
import nienbieu.content.Event;
import nienbieu.content.Records;
import nienbieu.content.Timeline;
import nienbieu.markdown.RecordKind;

/** The whole timeline as a book: what stands in it, in which order. */
public final class Book {
  /** Nobody reads a book of more events than this, and no program that reads books opens it. */
  public static final int MOST_EVENTS = 2000;

  /** With more events or records than this, a chapter is split. */
  static final int MOST_IN_A_CHAPTER = 100;

  private static final List<RecordKind> AT_THE_END =
      List.of(
          RecordKind.PERSON,
          RecordKind.ORGANISATION,
          RecordKind.PLACE,
          RecordKind.TOPIC,
          RecordKind.TERM,
          RecordKind.SOURCE);

  private Book() {}

  /** Whether a site has a book: a timeline without events is none, and there is a limit. */
  public static boolean isMade(Timeline timeline) {
    return isMade(timeline.events().size());
  }

  static boolean isMade(int events) {
    return events > 0 && events <= MOST_EVENTS;
  }

  /** The chapters in their order: the title, the events, the texts, all that they name. */
  public static List<Chapter> chapters(Site site) {
    Timeline timeline = site.timeline();
    List<Chapter> all = new ArrayList<>();
    all.add(new Chapter.Title());
    for (Years.Year year : site.years().all()) {
      if (year.size() <= MOST_IN_A_CHAPTER) {
        all.add(new Chapter.Time(new Subject.Year(year.number()), 1, year.events()));
      } else {
        year.months().forEach(month -> addMonth(year, month, all));
      }
    }
    timeline.articles().forEach(one -> all.add(new Chapter.Text(RecordKind.ARTICLE, one)));
    timeline.pages().forEach(one -> all.add(new Chapter.Text(RecordKind.PAGE, one)));
    AT_THE_END.forEach(kind -> addRecords(kind, records(kind, timeline).size(), all));
    return List.copyOf(all);
  }

  /** The anchor of a record in the book. */
  public static String anchor(RecordKind kind, String id) {
    return kind.scheme() + "-" + id;
  }

  /**
   * What begins the ids inside the text of a record. XML 1.0, 2.3: an id begins with a letter,
   * which one of an editor need not; no id of a record has a full stop or two hyphens.
   */
  public static String prefix(RecordKind kind, String id) {
    return kind.scheme() + "." + id + "--";
  }

  /** The records of a kind that stands at the end. */
  public static Records<?> records(RecordKind kind, Timeline timeline) {
    return switch (kind) {
      case PERSON -> timeline.people();
      case ORGANISATION -> timeline.organisations();
      case PLACE -> timeline.places();
      case TOPIC -> timeline.topics();
      case TERM -> timeline.terms();
      case SOURCE -> timeline.sources();
      case EVENT, ARTICLE, IMAGE, PAGE -> throw new IllegalArgumentException(kind.scheme());
    };
  }

  private static void addMonth(Years.Year year, Years.Month month, List<Chapter> all) {
    Subject part = new Subject.Month(year.number(), month.number());
    List<Event> events = month.events();
    for (int from = 0; from < events.size(); from += MOST_IN_A_CHAPTER) {
      int end = Math.min(events.size(), from + MOST_IN_A_CHAPTER);
      all.add(new Chapter.Time(part, from / MOST_IN_A_CHAPTER + 1, events.subList(from, end)));
    }
  }

  private static void addRecords(RecordKind kind, int size, List<Chapter> all) {
    for (int from = 0; from < size; from += MOST_IN_A_CHAPTER) {
      int end = Math.min(size, from + MOST_IN_A_CHAPTER);
      all.add(new Chapter.Records(kind, from / MOST_IN_A_CHAPTER + 1, from, end));
    }
  }
}
