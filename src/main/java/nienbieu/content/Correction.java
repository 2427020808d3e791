package nienbieu.content;

import java.util.Optional;
import nienbieu.date.HistoricalDate;
import nienbieu.language.Localized;
import nienbieu.language.Text;

/**
 * That something on a page was changed after it had been published.
 *
 * @param on the day, exact: a feed of corrections needs one, and nothing is guessed
 * @param what was changed and why; one line
 * @param by who changed it, as printed, if that shall be known
 */
public record Correction(HistoricalDate on, Localized<Text> what, Optional<String> by) {}
