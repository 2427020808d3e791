package nienbieu.render;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nienbieu.chart.Item.Extent;
import nienbieu.chart.Scale;
import nienbieu.chart.Strip;
import nienbieu.content.Event;
import nienbieu.language.Language;

/**
 * Where in the whole story each event stands. Made once for each language, when a page first asks:
 * on a site of thousands of events a page must not look at all of them, and while somebody writes,
 * hardly any page is asked for.
 */
final class Story {
  private final List<Event> events;
  private final Language language;
  private volatile Whole whole;

  /**
   * Everything, seen at once.
   *
   * @param numbers of events by id, in order of time from 0
   * @param strip all of them as a line; none for fewer than two
   */
  private record Whole(Map<String, Integer> numbers, Optional<Strip> strip) {}

  /**
   * The story of these events.
   *
   * @param events in order of time
   */
  Story(List<Event> events, Language language) {
    this.events = events;
    this.language = language;
  }

  /**
   * The same, faster.
   *
   * @param before an earlier story, which is taken if all events have the same ids and dates
   */
  static Story of(List<Event> events, Language language, Optional<Story> before) {
    return before
        .filter(old -> old.language.equals(language) && old.isOf(events))
        .orElseGet(() -> new Story(events, language));
  }

  private boolean isOf(List<Event> others) {
    boolean same = events.size() == others.size();
    for (int at = 0; same && at < others.size(); at++) {
      Event mine = events.get(at);
      Event other = others.get(at);
      same =
          mine == other
              || mine.id().equals(other.id())
                  && ChartItems.dates(mine).equals(ChartItems.dates(other));
    }
    return same;
  }

  /** The number of an event in order of time, from 0. */
  int number(Event event) {
    return whole().numbers().get(event.id());
  }

  /** How many events there are. */
  int size() {
    return events.size();
  }

  /** All events as a line; none for fewer than two. */
  Optional<Strip> strip() {
    return whole().strip();
  }

  private Whole whole() {
    // Two threads may both make it, and make the same.
    Whole made = whole;
    if (made == null) {
      made = tell();
      whole = made;
    }
    return made;
  }

  private Whole tell() {
    Map<String, Integer> numbers = new HashMap<>(events.size() * 2);
    events.forEach(event -> numbers.put(event.id(), numbers.size()));
    if (events.size() < 2) {
      return new Whole(numbers, Optional.empty());
    }
    Scale scale = ChartItems.scale(events);
    List<Extent> extents =
        events.stream()
            .map(event -> ChartItems.extent(event.date(), event.date().isExactDay(), scale))
            .toList();
    boolean mirrored = language.direction() == Language.Direction.RTL;
    return new Whole(numbers, Optional.of(Strip.of(scale, extents, mirrored)));
  }
}
