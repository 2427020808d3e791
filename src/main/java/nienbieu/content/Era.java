package nienbieu.content;

import nienbieu.date.HistoricalDate;
import nienbieu.language.Localized;
import nienbieu.language.Text;

/**
 * A stretch of time that stands behind the events of a chart. Eras may overlap and have no end.
 *
 * @param date from when to when
 * @param title one line
 */
public record Era(HistoricalDate date, Localized<Text> title) {}
