package nienbieu.content;

import java.util.Optional;
import nienbieu.date.HistoricalDate;

/**
 * The time in which something was so. An unknown end is open: nothing is known against it.
 *
 * @param from first day, if known
 * @param until last day, if known
 */
public record Validity(Optional<HistoricalDate> from, Optional<HistoricalDate> until) {}
