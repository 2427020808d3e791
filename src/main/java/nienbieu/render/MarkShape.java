package nienbieu.render;

import nienbieu.content.Event;
import nienbieu.content.EventKind;
import nienbieu.date.DateSet;
import nienbieu.date.HistoricalDate;
import nienbieu.date.Interval;
import nienbieu.date.Precision;

/** How sure a date is, as the marks of the timeline show it. */
enum MarkShape {
  /** One day, known. */
  DAY("day"),
  /** From one date to another. */
  SPAN("span"),
  /** A stretch whose start or end is open or unknown. */
  OPEN("open"),
  /** One of several days, or doubtful. */
  UNSURE("unsure"),
  /** Near a date. */
  ABOUT("about");

  private final String css;

  MarkShape(String css) {
    this.css = css;
  }

  /**
   * The shape of an event's date; only a period lasts as long as the month or year that it names.
   */
  static MarkShape of(Event event) {
    MarkShape shape = of(event.date());
    boolean vague = event.date().precision().compareTo(Precision.DAY) < 0;
    boolean lasts = event.kind() == EventKind.PERIOD || event.date() instanceof Interval;
    return shape == SPAN && vague && !lasts ? UNSURE : shape;
  }

  static MarkShape of(HistoricalDate date) {
    if (date.qualifier().isUncertain()) {
      return UNSURE;
    }
    if (date.qualifier().isApproximate()) {
      return ABOUT;
    }
    if (date.earliest().isEmpty() || date.latest().isEmpty()) {
      return OPEN;
    }
    if (date instanceof Interval) {
      return SPAN;
    }
    if (date instanceof DateSet) {
      return UNSURE;
    }
    return date.isExactDay() ? DAY : SPAN;
  }

  String css() {
    return css;
  }
}
