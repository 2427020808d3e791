package nienbieu.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Dates that stand alone or in an interval or set: a stretch of a text, read from the left. */
final class SingleDateReader {
  private final String text;
  private final Hemisphere ofSeasons;
  private final LongYearReader longYears;
  private int at;
  private int end;

  SingleDateReader(String text, Hemisphere ofSeasons) {
    this.text = text;
    this.ofSeasons = ofSeasons;
    this.longYears = new LongYearReader(text);
  }

  /** The date that fills the text between two indexes. */
  SingleDate read(int from, int to) {
    if (from == to) {
      throw Wrong.shape(from, "missing", "a date is missing here");
    }
    if (text.charAt(from) == 'Y') {
      return longYears.read(from, to);
    }
    at = from;
    end = to;
    return date();
  }

  private SingleDate date() {
    int start = at;
    List<Part> parts = new ArrayList<>(3);
    List<Integer> starts = new ArrayList<>(3);
    readPart(parts, starts, 4);
    if (parts.get(0).digits().equals("-0000")) {
      throw Wrong.shape(start, "year-zero", "there is no year -0000; the year 0 is written 0000");
    }
    if (at < end && text.charAt(at) == 'S') {
      return longYears.readSignificant(parts.get(0), at, end);
    }
    while (at < end && text.charAt(at) == '-' && parts.size() < 3) {
      at++;
      readPart(parts, starts, 2);
    }
    if (at < end) {
      throw Wrong.character(text, at);
    }
    return checked(parts, starts);
  }

  /** A number with the signs on both sides of it. */
  private void readPart(List<Part> parts, List<Integer> starts, int width) {
    Qualifier left = qualifier();
    int start = at;
    if (width == 4 && at < end && text.charAt(at) == '-') {
      at++;
    }
    int digits = at;
    while (at < end && isDigit(text.charAt(at))) {
      at++;
    }
    if (at - digits != width) {
      throw wrongWidth(digits, width);
    }
    starts.add(start);
    parts.add(new Part(text.substring(start, at), left));
    // LoC, level 2: a sign on the right holds for this number and for all to the left of it.
    Qualifier right = qualifier();
    parts.replaceAll(part -> part.qualified(right));
  }

  private Qualifier qualifier() {
    Qualifier qualifier = at < end ? Qualifier.of(text.charAt(at)) : Qualifier.NONE;
    if (qualifier != Qualifier.NONE) {
      at++;
      if (at < end && Qualifier.of(text.charAt(at)) != Qualifier.NONE) {
        throw Wrong.shape(at, "one-sign", "one sign says it all: “?”, “~”, or “%” for both");
      }
    }
    return qualifier;
  }

  private NotAnEdtfDate wrongWidth(int digits, int width) {
    if (at < end && (at == digits || "-?~%".indexOf(text.charAt(at)) < 0)) {
      boolean isWord = at == digits || text.charAt(at) != ' ';
      if (isWord && !isSeparator(text.charAt(at))) {
        return Wrong.character(text, at);
      }
    }
    if (width == 2) {
      return Wrong.shape(digits, "two-digits", "a month or a day has two digits");
    }
    boolean isLong = at - digits > 4;
    return isLong
        ? Wrong.shape(digits, "long-year", "a year of more than four digits starts with “Y”")
        : Wrong.shape(digits, "four-digits", "a year has four digits");
  }

  private static boolean isSeparator(char c) {
    return c == '.' || c == '-' || c == ',';
  }

  private SingleDate checked(List<Part> parts, List<Integer> starts) {
    Part year = parts.get(0);
    if (parts.size() == 1) {
      return new CalendarDate(year, Optional.empty(), Optional.empty());
    }
    Part month = parts.get(1);
    if (month.isKnown() && month.lowest() > 12) {
      Optional<Season> season = Season.of(month.lowest());
      if (season.isEmpty()) {
        throw noSuchMonth(month, starts.get(1));
      }
      if (parts.size() > 2) {
        throw Wrong.noSuchDay(
            starts.get(1),
            "season-day",
            month.digits() + " is a part of the year, such as a season, and has no days",
            month.digits());
      }
      return new SeasonDate(year, season.get(), month.qualifier(), ofSeasons);
    }
    Optional<Part> anyDay = Optional.empty();
    if (!CalendarSearch.hasDay(year, Optional.of(month), anyDay)) {
      throw noSuchMonth(month, starts.get(1));
    }
    Optional<Part> day = parts.size() > 2 ? Optional.of(parts.get(2)) : anyDay;
    if (!CalendarSearch.hasDay(year, Optional.of(month), day)) {
      throw noSuchDay(year, month, starts.get(2));
    }
    return new CalendarDate(year, Optional.of(month), day);
  }

  private static NotAnEdtfDate noSuchMonth(Part month, int index) {
    return Wrong.noSuchDay(
        index,
        "no-month",
        "there is no month " + month.digits() + "; months are 01 to 12, parts of a year 21 to 41",
        month.digits());
  }

  private NotAnEdtfDate noSuchDay(Part year, Part month, int index) {
    String day = text.substring(index, index + 2);
    String where = year.digits() + "-" + month.digits();
    if (!year.isKnown() || !month.isKnown()) {
      return Wrong.noSuchDay(
          index, "no-day", "there is no day " + day + " in " + where, day, where);
    }
    int length = Day.lengthOfMonth(year.lowest(), month.lowest());
    return Wrong.noSuchDay(
        index,
        "no-day-of",
        String.format(Locale.ROOT, "there is no day %s in %s, which has %d", day, where, length),
        day,
        where,
        length);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9' || c == 'X';
  }
}
