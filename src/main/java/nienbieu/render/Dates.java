package nienbieu.render;

import java.util.Optional;
import nienbieu.content.Event;
import nienbieu.date.HistoricalDate;
import nienbieu.language.Phrases;

/** Dates as a page says them. */
final class Dates {
  private final Phrases phrases;

  Dates(Phrases phrases) {
    this.phrases = phrases;
  }

  /** The date in running text. */
  String text(HistoricalDate date) {
    return date.text();
  }

  /** The date in running text, or empty. */
  String text(Optional<HistoricalDate> date) {
    return date.map(this::text).orElse("");
  }

  /** When something took place, as part of a sentence: with a preposition where one is needed. */
  String when(HistoricalDate date) {
    return text(date);
  }

  String month(int number) {
    return phrases.say("month." + number);
  }

  String yearTitle(long number) {
    return phrases.say("year.title", java.util.Map.of("year", year(number)));
  }

  String year(long number) {
    return String.valueOf(number);
  }

  Figure figure(Event event) {
    return figure(event.date(), MarkShape.of(event));
  }

  Figure figure(HistoricalDate date) {
    return figure(date, MarkShape.of(date));
  }

  private Figure figure(HistoricalDate date, MarkShape shape) {
    return new Figure(
        date.text(), "", text(date), date.htmlDatetime().orElse(""), date.text(), shape.css());
  }
}
