package nienbieu.content;

import java.util.Optional;
import nienbieu.date.HistoricalDate;

/**
 * A date that was planned for an event, and the day on which the plan was known.
 *
 * @param date what was planned
 * @param asOf when this was the plan
 * @param source id of the source that says so
 */
public record Plan(HistoricalDate date, Optional<HistoricalDate> asOf, Optional<String> source) {}
