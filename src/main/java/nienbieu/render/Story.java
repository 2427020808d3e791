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
 * Where in the whole story each event stands. Made once for each language: on a site of thousands
 * of events a page must not look at all of them.
 *
 * @param numbers of events by id, in order of time from 0
 * @param strip all of them as a line; none for fewer than two
 */
record Story(Map<String, Integer> numbers, Optional<Strip> strip) {
  static Story of(List<Event> events, Language language) {
    Map<String, Integer> numbers = new HashMap<>(events.size() * 2);
    events.forEach(event -> numbers.put(event.id(), numbers.size()));
    if (events.size() < 2) {
      return new Story(numbers, Optional.empty());
    }
    Scale scale = ChartItems.scale(events);
    List<Extent> extents =
        events.stream()
            .map(event -> ChartItems.extent(event.date(), event.date().isExactDay(), scale))
            .toList();
    boolean mirrored = language.direction() == Language.Direction.RTL;
    return new Story(numbers, Optional.of(Strip.of(scale, extents, mirrored)));
  }
}
