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
  /** With more events than this, the home page links to a page for each year. */
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
  }

  /**
   * The events of one month.
   *
   * @param number 1 to 12; 0 for events of the year that have no month
   * @param events in order of time
   */
  public record Month(int number, List<Event> events) {}

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

  /** All years that have events, in order. */
  public List<Year> all() {
    return all;
  }

  /** One year. */
  public Year get(long number) {
    return all.stream().filter(year -> year.number() == number).findFirst().orElseThrow();
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
