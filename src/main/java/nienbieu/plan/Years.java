package nienbieu.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nienbieu.content.Event;

/** The events in order of time, grouped by the year and month in which they start at earliest. */
public final class Years {
  /** With more events than this, a page only counts them and links to a page for each part. */
  static final int MOST_ON_ONE_PAGE = 300;

  /**
   * The events of one year.
   *
   * @param number proleptic Gregorian, 0 for 1 BCE
   * @param months in order; an event whose date names no month stands in month 0
   */
  public record Year(long number, List<Month> months) {
    /** How many events start in this year. */
    public int size() {
      return months.stream().mapToInt(month -> month.events().size()).sum();
    }

    /** Its events, in order of time within each month. */
    public List<Event> events() {
      return months.stream().flatMap(month -> month.events().stream()).toList();
    }

    /** Whether it is too full for one page. */
    public boolean split() {
      return size() > MOST_ON_ONE_PAGE;
    }

    /** One month. */
    public Month month(int wanted) {
      return months.stream().filter(month -> month.number() == wanted).findFirst().orElseThrow();
    }
  }

  /**
   * The events of one month.
   *
   * @param number 1 to 12; 0 for events of the year that have no month
   * @param events in order of time
   */
  public record Month(int number, List<Event> events) {
    /** Whether it is too full for one page. */
    public boolean split() {
      return events.size() > MOST_ON_ONE_PAGE;
    }

    /** Its events by the day on which they start at earliest; 0 if they name no day. */
    public SortedMap<Integer, List<Event>> days() {
      SortedMap<Integer, List<Event>> days = new TreeMap<>();
      for (Event event : events) {
        days.computeIfAbsent(Start.of(event).day(), none -> new ArrayList<>()).add(event);
      }
      return days;
    }
  }

  private final List<Event> events;
  private final List<Year> all;
  private final Map<String, Integer> positions;

  private Years(List<Event> events, List<Year> all, Map<String, Integer> positions) {
    this.events = events;
    this.all = all;
    this.positions = positions;
  }

  static Years of(List<Event> events) {
    Map<String, Integer> positions = new HashMap<>(events.size() * 2);
    // Trees, because an open start sorts before everything but stands under the year of its end.
    SortedMap<Long, SortedMap<Integer, List<Event>>> byYear = new TreeMap<>();
    for (Event event : events) {
      positions.put(event.id(), positions.size());
      Start start = Start.of(event);
      byYear
          .computeIfAbsent(start.year(), none -> new TreeMap<>())
          .computeIfAbsent(start.month(), none -> new ArrayList<>())
          .add(event);
    }
    List<Year> years = new ArrayList<>(byYear.size());
    byYear.forEach(
        (year, byMonth) -> {
          List<Month> months = new ArrayList<>(byMonth.size());
          byMonth.forEach((month, list) -> months.add(new Month(month, List.copyOf(list))));
          years.add(new Year(year, List.copyOf(months)));
        });
    return new Years(events, List.copyOf(years), positions);
  }

  /** The year under which an event stands. */
  public static long of(Event event) {
    return Start.of(event).year();
  }

  /** All years that have events, in order. */
  public List<Year> all() {
    return all;
  }

  /** One year that has events. */
  public Year get(long number) {
    int low = 0;
    int high = all.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).number() < number) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return all.get(low);
  }

  /** Whether each year has a page of its own: there are several, or too many events for one. */
  public boolean paged() {
    return all.size() > 1 || split();
  }

  /** The page that lists an event beside those of the same time: of a year, a month or a day. */
  public Subject page(Event event) {
    Start start = Start.of(event);
    Year year = get(start.year());
    if (!year.split()) {
      return paged() ? new Subject.Year(start.year()) : new Subject.Home();
    }
    return year.month(start.month()).split()
        ? new Subject.Day(start.year(), start.month(), start.day())
        : new Subject.Month(start.year(), start.month());
  }

  /** The pages of all years, of the months of full years and of the days of full months. */
  List<Subject> pages() {
    List<Subject> pages = new ArrayList<>();
    for (Year year : paged() ? all : List.<Year>of()) {
      pages.add(new Subject.Year(year.number()));
      for (Month month : year.split() ? year.months() : List.<Month>of()) {
        pages.add(new Subject.Month(year.number(), month.number()));
        if (month.split()) {
          month
              .days()
              .keySet()
              .forEach(day -> pages.add(new Subject.Day(year.number(), month.number(), day)));
        }
      }
    }
    return pages;
  }

  /** The pages to print: one, or one for each part that fits on a page and for those around it. */
  List<Subject> printed() {
    List<Subject> all = new ArrayList<>();
    if (!events.isEmpty()) {
      all.add(new Subject.Printed(new Subject.Home()));
    }
    if (split()) {
      pages().forEach(part -> all.add(new Subject.Printed(part)));
    }
    return all;
  }

  /** Whether the timeline is too long for one page. */
  public boolean split() {
    return events.size() > MOST_ON_ONE_PAGE;
  }

  Optional<Event> neighbour(Event event, int step) {
    int at = positions.get(event.id()) + step;
    return at < 0 || at >= events.size() ? Optional.empty() : Optional.of(events.get(at));
  }
}
