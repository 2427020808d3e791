package nienbieu.render;

import java.util.List;
import java.util.Optional;
import nienbieu.card.Card;
import nienbieu.content.Event;
import nienbieu.content.EventStatus;
import nienbieu.date.Day;
import nienbieu.plan.Site;

/**
 * Events on the line of the one year in which all of them are.
 *
 * @param months where the year's months begin; none if there is no such year
 * @param marks one for each event
 */
record YearMarks(List<Integer> months, List<Card.Mark> marks) {
  private static final YearMarks NONE = new YearMarks(List.of(), List.of());

  static YearMarks of(List<Event> events) {
    Optional<Long> year = year(events);
    if (year.isEmpty()) {
      return NONE;
    }
    YearScale scale = new YearScale(year.get());
    return new YearMarks(
        scale.months(), events.stream().map(event -> mark(event, scale)).distinct().toList());
  }

  /** The days of the year in which most happened, as the cover draws them. */
  static YearMarks ofFullest(Site site) {
    return YearScale.fullest(site)
        .map(
            year ->
                new YearMarks(
                    new YearScale(year.number()).months(),
                    YearScale.points(year).stream()
                        .map(point -> new Card.Mark(point, point, false))
                        .toList()))
        .orElse(NONE);
  }

  private static Optional<Long> year(List<Event> events) {
    Optional<Long> year = Optional.empty();
    for (Event event : events) {
      Optional<Day> first = event.date().earliest();
      Optional<Day> last = event.date().latest();
      if (first.isEmpty() || last.isEmpty() || first.get().year() != last.get().year()) {
        return Optional.empty();
      }
      if (year.isPresent() && year.get() != first.get().year()) {
        return Optional.empty();
      }
      year = Optional.of(first.get().year());
    }
    return year;
  }

  private static Card.Mark mark(Event event, YearScale scale) {
    int from = scale.position(event.date().earliest().orElseThrow());
    int to = scale.position(event.date().latest().orElseThrow());
    boolean happened = event.status() == EventStatus.HELD || event.status() == EventStatus.ONGOING;
    return new Card.Mark(from, to, !happened);
  }
}
