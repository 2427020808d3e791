package nienbieu.date;

/** Date-times: LoC, level 0, complete representations of day and time, with or without a shift. */
final class DateTimeReader {
  private final String text;
  private int at;

  DateTimeReader(String text) {
    this.text = text;
  }

  /** The date-time whose {@code T} stands at an index. */
  DateTime read(int time) {
    SingleDate day = new SingleDateReader(text, Hemisphere.NORTHERN).read(0, time);
    if (!(day instanceof CalendarDate date) || !date.isExactDay()) {
      throw Wrong.shape(time, "time-day", "a time needs a whole day before it");
    }
    at = time + 1;
    int hour = number(24, "hour");
    sign(':');
    int minute = number(59, "minute");
    sign(':');
    int second = number(60, "second");
    if (hour == 24 && minute + second > 0) {
      throw Wrong.noSuchDay(time + 1, "time-end", "a day ends at 24:00:00");
    }
    int shift = at;
    shift();
    return new DateTime(date, hour, minute, second, text.substring(shift));
  }

  private void shift() {
    if (at == text.length()) {
      return;
    }
    int start = at;
    char c = text.charAt(at++);
    if (c == '+' || c == '-') {
      int hours = number(23, "hour");
      int minutes = 0;
      if (at < text.length()) {
        sign(':');
        minutes = number(59, "minute");
      }
      if (c == '-' && hours + minutes == 0) {
        // ISO 8601-1:2019, 4.3.13: a shift of zero has the sign plus.
        throw Wrong.shape(start, "time-shift", "no shift is written “Z” or “+00:00”");
      }
    } else if (c == '.' || c == ',') {
      throw Wrong.shape(start, "time-whole", "a time has whole seconds");
    } else if (c != 'Z') {
      throw Wrong.character(text, start);
    }
    if (at < text.length()) {
      throw Wrong.character(text, at);
    }
  }

  private int number(int most, String what) {
    int start = at;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    if (at - start != 2) {
      throw Wrong.shape(start, "time-digits", "a time has two digits for the " + what, what);
    }
    int number = (text.charAt(start) - '0') * 10 + text.charAt(start + 1) - '0';
    if (number > most) {
      throw Wrong.noSuchDay(start, "time-none", "there is no " + what + " " + number, what, number);
    }
    return number;
  }

  private void sign(char sign) {
    if (at == text.length() || "Z+-".indexOf(text.charAt(at)) >= 0) {
      throw Wrong.shape(at, "time-parts", "a time has hour, minute and second");
    }
    if (text.charAt(at) != sign) {
      throw Wrong.character(text, at);
    }
    at++;
  }
}
