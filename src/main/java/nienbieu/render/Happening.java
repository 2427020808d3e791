package nienbieu.render;

import nienbieu.content.Event;
import nienbieu.date.CalendarDate;
import nienbieu.date.HistoricalDate;
import nienbieu.date.Precision;
import nienbieu.markdown.RecordKind;

/**
 * An event on the timeline.
 *
 * @param id anchor
 * @param href to its page
 * @param date its figure
 * @param title its title
 * @param summary its summary
 * @param kind the kind in words
 * @param mode how it was held in words, may be empty
 * @param state css name of the status
 * @param status the status in words, empty where it was simply held
 * @param planned what was planned last, in words; empty if nothing or if it is still to come
 * @param disputed other dates that sources give, in a few words; may be empty
 * @param implied what the headings of year and month say already: {@code implied} all but the day,
 *     {@code implied-whole} everything, empty for nothing
 * @param dateNote how sure the date is; may be empty
 */
public record Happening(
    String id,
    String href,
    Figure date,
    Words title,
    Words summary,
    String kind,
    String mode,
    String state,
    String status,
    String planned,
    String disputed,
    String implied,
    Words dateNote) {

  static Happening of(Event event, Desk desk) {
    return new Happening(
        event.id(),
        desk.href(RecordKind.EVENT, event.id()),
        desk.dates().figure(event),
        desk.words(event.title()),
        desk.words(event.summary()),
        desk.say("kind." + event.kind().word()),
        event.mode().map(mode -> desk.say("mode." + mode.word())).orElse(""),
        event.status().word(),
        desk.say("status." + event.status().word()),
        desk.dates().beside().planned(event),
        desk.dates().beside().disputed(event),
        implied(event.date()),
        event.dateNote().map(desk::words).orElse(desk.own("")));
  }

  private static String implied(HistoricalDate date) {
    if (date instanceof CalendarDate calendar && calendar.isPlain()) {
      boolean day = date.precision() == Precision.DAY;
      return day ? "implied" : "implied-whole";
    }
    return date.precision().compareTo(Precision.DAY) >= 0 && isInOneMonth(date) ? "implied" : "";
  }

  private static boolean isInOneMonth(HistoricalDate date) {
    return date.earliest().isPresent()
        && date.latest().isPresent()
        && date.earliest().get().year() == date.latest().get().year()
        && date.earliest().get().month() == date.latest().get().month();
  }
}
