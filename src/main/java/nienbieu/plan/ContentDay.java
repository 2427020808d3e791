package nienbieu.plan;

import java.util.Optional;
import java.util.stream.Stream;
import nienbieu.content.Source;
import nienbieu.content.Timeline;
import nienbieu.date.Day;
import nienbieu.date.HistoricalDate;

/**
 * How new the content of a site is, as far as it says so itself; nobody looks at a clock.
 *
 * @param day the day
 * @param corrected whether something was corrected on it; else a source was published or seen then,
 *     and the content is no older
 */
public record ContentDay(Day day, boolean corrected) {

  /**
   * The day of the last correction; without corrections, the latest day on which a source was seen
   * or before which it cannot have been published. Nothing if no date of that kind is known.
   */
  public static Optional<ContentDay> of(Site site) {
    Optional<ContentDay> corrected =
        site.corrections().stream()
            .findFirst()
            .flatMap(newest -> newest.correction().on().earliest())
            .map(day -> new ContentDay(day, true));
    return corrected.or(() -> newestSource(site.timeline()));
  }

  private static Optional<ContentDay> newestSource(Timeline timeline) {
    return timeline.sources().all().stream()
        .flatMap(ContentDay::dates)
        .flatMap(date -> date.earliest().stream())
        .max(Day::compareTo)
        .map(day -> new ContentDay(day, false));
  }

  private static Stream<HistoricalDate> dates(Source source) {
    return Stream.of(source.published(), source.accessed()).flatMap(Optional::stream);
  }
}
