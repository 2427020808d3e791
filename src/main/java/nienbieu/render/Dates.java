package nienbieu.render;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nienbieu.content.Event;
import nienbieu.date.DateSet;
import nienbieu.date.Day;
import nienbieu.date.HistoricalDate;
import nienbieu.date.Precision;
import nienbieu.date.Qualifier;
import nienbieu.date.SingleDate;
import nienbieu.language.DateFigure;
import nienbieu.language.DateStyle;
import nienbieu.language.DateWording;
import nienbieu.language.Phrases;
import nienbieu.plan.DatesBeside;

/** Dates as a page says and sets them. */
final class Dates {
  // First and last day of those parts of a month that the wording has a name for: a half, a third.
  private static final Set<String> PARTS_OF_MONTH = Set.of("1-15", "16-0", "1-10", "11-20", "21-0");
  private static final int LONGEST_DAY = 2;
  private static final int LONGEST_NUMBER = 5;

  private final Phrases phrases;
  private final DateWording wording;
  private final DatesBeside beside;

  // By event: its own page says its date, those of both neighbours, and the lists.
  private final Map<String, BriefDate> briefs = new ConcurrentHashMap<>();

  Dates(Phrases phrases, DateStyle style) {
    this.phrases = phrases;
    this.wording = DateWording.of(phrases.language(), style);
    this.beside = new DatesBeside(phrases, wording);
  }

  /** The date in running text. */
  String text(HistoricalDate date) {
    return wording.sentence(date);
  }

  /** The date as short as can be. */
  String brief(HistoricalDate date) {
    return wording.brief(date);
  }

  /** The date in running text, or empty. */
  String text(Optional<HistoricalDate> date) {
    return date.map(this::text).orElse("");
  }

  /** The date at the start of a line. */
  String heading(HistoricalDate date) {
    return wording.heading(date);
  }

  /** What lists say beside the date of an event. */
  DatesBeside beside() {
    return beside;
  }

  /** What was planned: {@code planned for the first half of December 2020}. */
  String planned(HistoricalDate date) {
    return wording.planned(date);
  }

  /** When something took place, with a preposition where the language needs one. */
  String when(HistoricalDate date, String text) {
    return phrases.say(preposition(date), Map.of("date", text));
  }

  String month(int number) {
    return wording.monthOnly(number);
  }

  /** A month without its year as short as can be: {@code Th. 11}, {@code Nov}. */
  String shortMonth(int number) {
    return wording.monthShort(number);
  }

  /** A month as a title: {@code Tháng 11 năm 2020}, {@code November 2020}. */
  String monthTitle(long year, int month) {
    return wording.month(year, month);
  }

  /** A day as a title: {@code Ngày 17 tháng 11 năm 2020}, {@code 17 November 2020}. */
  String dayTitle(Day day) {
    return Math.abs(day.year()) > 9999
        ? monthTitle(day.year(), day.month())
        : heading(HistoricalDate.parse(day.toString()));
  }

  /** A month as short as can be, with its year: {@code 11/2020}, {@code Nov 2020}. */
  String briefMonth(Day day) {
    String month = String.format(Locale.ROOT, "-%02d", day.month());
    return Math.abs(day.year()) > 9999
        ? month(day.month())
        : wording.brief(HistoricalDate.parse(edtfYear(day.year()) + month));
  }

  /** A year as a title: {@code Năm 2020}, {@code 2020}. */
  String yearTitle(long number) {
    return wording.year(number);
  }

  /** A year as a figure: {@code 2020}. */
  String year(long number) {
    HistoricalDate year = HistoricalDate.parse(edtfYear(number));
    return wording.brief(year);
  }

  Figure figure(Event event) {
    return figure(event.date(), MarkShape.of(event));
  }

  /** The date of an event in a dense list. */
  BriefDate brief(Event event) {
    BriefDate known = briefs.get(event.id());
    if (known == null) {
      HistoricalDate date = event.date();
      known =
          new BriefDate(
              wording.brief(date), date.htmlDatetime().orElse(""), MarkShape.of(event).css());
      briefs.put(event.id(), known);
    }
    return known;
  }

  private Figure figure(HistoricalDate date, MarkShape shape) {
    DateFigure figure = wording.figure(date);
    return new Figure(
        figure.large(),
        figure.small(),
        size(figure.large()),
        text(date),
        date.htmlDatetime().orElse(""),
        date.text(),
        shape.css());
  }

  private static String size(String large) {
    int length = large.length();
    return length <= LONGEST_DAY ? "short" : length <= LONGEST_NUMBER ? "middle" : "wide";
  }

  private static String preposition(HistoricalDate date) {
    boolean sure = date.qualifier() == Qualifier.NONE;
    if (date.isExactDay()) {
      return "when.day";
    }
    if (date instanceof SingleDate && date.precision() != Precision.DAY && sure) {
      return "when.within";
    }
    if (date instanceof DateSet) {
      boolean day = date.precision() == Precision.DAY && !isPartOfMonth(date);
      return day ? "when.some-day" : "when.within";
    }
    return "when.other";
  }

  private static boolean isPartOfMonth(HistoricalDate date) {
    if (date.earliest().isEmpty() || date.latest().isEmpty()) {
      return false;
    }
    Day first = date.earliest().get();
    Day last = date.latest().get();
    boolean toEnd = last.equals(Day.lastOf(last.year(), last.month()));
    String part = first.day() + "-" + (toEnd ? 0 : last.day());
    return first.year() == last.year()
        && first.month() == last.month()
        && PARTS_OF_MONTH.contains(part);
  }

  // EDTF: four digits, or a Y before more.
  private static String edtfYear(long number) {
    String digits = String.format(Locale.ROOT, "%04d", Math.abs(number));
    String sign = number < 0 ? "-" : "";
    return digits.length() > 4 ? "Y" + sign + digits : sign + digits;
  }
}
