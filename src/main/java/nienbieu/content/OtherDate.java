package nienbieu.content;

import java.util.Optional;
import nienbieu.date.HistoricalDate;
import nienbieu.language.Localized;
import nienbieu.language.Text;

/**
 * Another date that a source gives for an event: sources disagree, and the reader should see it.
 *
 * @param date what that source says
 * @param source id of the source
 * @param note why it may say so; one line
 */
public record OtherDate(HistoricalDate date, String source, Optional<Localized<Text>> note) {}
