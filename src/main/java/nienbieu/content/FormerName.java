package nienbieu.content;

import java.util.Optional;
import nienbieu.date.Day;
import nienbieu.date.HistoricalDate;
import nienbieu.language.Localized;
import nienbieu.language.Text;

/**
 * A name that was valid once. Without a last day it is known, and printed as former, but never
 * chosen for an event.
 *
 * @param name in full
 * @param validity when
 */
public record FormerName(Localized<Text> name, Validity validity) {
  /** Whether it was the name on a day; never where nobody knows when it went out of use. */
  boolean isValid(Day day) {
    boolean begun =
        validity
            .from()
            .flatMap(HistoricalDate::earliest)
            .map(from -> from.compareTo(day) <= 0)
            .orElse(true);
    return begun && end().filter(until -> until.compareTo(day) >= 0).isPresent();
  }

  /** The last day on which it can have been the name, if that is known. */
  Optional<Day> end() {
    return validity.until().flatMap(HistoricalDate::latest);
  }
}
