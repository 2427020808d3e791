package nienbieu.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nienbieu.date.HistoricalDate;
import nienbieu.date.NotAnEdtfDate;

/**
 * The date of a slide as EDTF: exactly as much of it as the file gives.
 *
 * @param edtf canonical
 * @param note what readers saw of it besides: another wording, a time of day; may be empty
 */
record SlideDate(String edtf, String note) {
  private static final int DIGITS_OF_A_YEAR = 4;
  private static final int LONGEST_YEAR = 12;

  /**
   * Reads the date of a slide.
   *
   * @param language tag of its texts
   * @param remarks gets why it is refused, and what cannot be said in a date
   * @return nothing if it is refused
   */
  static Optional<SlideDate> of(Slide slide, String language, Remarks remarks) {
    if (slide.start().year().isEmpty()) {
      remarks.refuse(
          slide.start().isEmpty() ? "it has no start date" : "its start date has no year");
      return Optional.empty();
    }
    try {
      String start = day(slide.start(), remarks);
      String edtf = HistoricalDate.parse(start).text();
      Optional<String> end = Optional.empty();
      if (!slide.end().isEmpty()) {
        end = Optional.of(day(slide.end(), remarks)).filter(day -> !day.equals(start));
      }
      if (end.isPresent()) {
        HistoricalDate.parse(end.get());
        edtf = HistoricalDate.parse(start + "/" + end.get()).text();
      }
      HistoricalDate date = WrittenDate.of(slide, HistoricalDate.parse(edtf), remarks);
      return Optional.of(new SlideDate(date.text(), note(slide, date, language, remarks)));
    } catch (NotAnEdtfDate wrong) {
      remarks.refuse(words(slide) + " is no date: " + wrong.sentence());
    } catch (NumberFormatException wrong) {
      remarks.refuse(words(slide) + " is no date: " + wrong.getMessage());
    }
    return Optional.empty();
  }

  /** {@code 2020-12-09}, {@code 2020-12} or {@code 2020}. */
  private static String day(DateParts date, Remarks remarks) {
    long typed = number(date.year(), "year", LONGEST_YEAR);
    String year = year(typed);
    String month = part(date.month(), "month", remarks);
    String day = part(date.day(), "day", remarks);
    if (!day.isEmpty() && month.isEmpty()) {
      throw new NumberFormatException("it has a day but no month");
    }
    if (year.startsWith("Y") && !month.isEmpty()) {
      remarks.lose("month and day of the year " + typed + ", which only has a year here");
      return year;
    }
    return year + (month.isEmpty() ? "" : "-" + month) + (day.isEmpty() ? "" : "-" + day);
  }

  // TimelineJS shows the year -44 as “44 BCE”; in ISO 8601 that is -0043, for 1 BCE is the year 0.
  private static String year(long typed) {
    long year = typed < 0 ? typed + 1 : typed;
    String digits = String.valueOf(Math.abs(year));
    if (digits.length() > DIGITS_OF_A_YEAR) {
      return "Y" + typed;
    }
    String filled = "0".repeat(DIGITS_OF_A_YEAR - digits.length()) + digits;
    return (year < 0 ? "-" : "") + filled;
  }

  private static String part(String text, String name, Remarks remarks) {
    if (text.isEmpty()) {
      return "";
    }
    long number = number(text, name, 2);
    if (number == 0) {
      remarks.change("the " + name + " 0 was read as not known");
      return "";
    }
    if (number < 0) {
      throw new NumberFormatException("the " + name + " " + text + " is less than 1");
    }
    // In EDTF 21 to 41 would be seasons and quarters of a year.
    if (name.equals("month") && number > 12) {
      throw new NumberFormatException("there is no month " + number);
    }
    return (number < 10 ? "0" : "") + number;
  }

  private static long number(String text, String name, int mostDigits) {
    String digits = text.startsWith("-") || text.startsWith("+") ? text.substring(1) : text;
    String whole = digits.endsWith(".0") ? digits.substring(0, digits.length() - 2) : digits;
    boolean isNumber = !whole.isEmpty() && whole.chars().allMatch(c -> c >= '0' && c <= '9');
    if (!isNumber) {
      throw new NumberFormatException("the " + name + " " + Where.quoted(text) + " is no number");
    }
    if (whole.length() > mostDigits) {
      throw new NumberFormatException("the " + name + " " + Where.quoted(text) + " is too long");
    }
    return (text.startsWith("-") ? -1 : 1) * Long.parseLong(whole);
  }

  private static String note(Slide slide, HistoricalDate date, String language, Remarks remarks) {
    List<String> notes = new ArrayList<>();
    String shown = WrittenDate.beside(shown(slide), date, language);
    if (!shown.isEmpty()) {
      notes.add(shown);
      propose(shown, date.text(), remarks);
    }
    String time = slide.start().time();
    String end = slide.end().time();
    if (!(time + end).isEmpty()) {
      String times = end.isEmpty() || end.equals(time) ? time : time + "–" + end;
      notes.add(times);
      remarks.change("the time " + times + " stands in date-note: dates here end with the day");
    }
    return String.join(", ", notes);
  }

  private static String shown(Slide slide) {
    String start = HtmlText.words(slide.start().shown());
    String end = HtmlText.words(slide.end().shown());
    String whole = HtmlText.words(slide.shown());
    return !whole.isEmpty()
        ? whole
        : !end.isEmpty() && !start.isEmpty() ? start + " – " + end : start + end;
  }

  /** What people wrote may say more, or less, than the date: only they know. */
  private static void propose(String shown, String edtf, Remarks remarks) {
    String guess = "";
    try {
      guess = HistoricalDate.parse(shown.toLowerCase(Locale.ROOT)).text();
    } catch (NotAnEdtfDate wrong) {
      guess = wrong.suggestion().orElse("");
    }
    String kept = "readers saw " + Where.quoted(shown) + ", which stands in date-note";
    if (!guess.isEmpty() && !guess.equals(edtf)) {
      remarks.propose(kept + "; it may mean date: \"" + guess + "\" instead of \"" + edtf + "\"");
    } else if (isVague(shown)) {
      remarks.propose(kept + "; it may mean date: \"" + vague(edtf) + "\"");
    } else {
      remarks.change(kept);
    }
  }

  private static boolean isVague(String shown) {
    String start = shown.toLowerCase(Locale.ROOT);
    return List.of("c.", "ca.", "ca ", "circa", "about", "around", "approx", "khoảng", "chừng", "~")
        .stream()
        .anyMatch(start::startsWith);
  }

  private static String vague(String edtf) {
    String both = edtf.replace("/", "~/") + "~";
    try {
      return HistoricalDate.parse(both).text();
    } catch (NotAnEdtfDate odd) {
      return both;
    }
  }

  private static String words(Slide slide) {
    return Where.quoted(
        words(slide.start()) + (slide.end().isEmpty() ? "" : " – " + words(slide.end())));
  }

  private static String words(DateParts date) {
    return String.join("-", date.year(), date.month(), date.day()).replaceAll("-+$", "");
  }
}
