package nienbieu.exchange;

import java.util.Optional;
import nienbieu.date.Day;
import nienbieu.date.HistoricalDate;
import nienbieu.date.NotAnEdtfDate;
import nienbieu.language.DateStyle;
import nienbieu.language.DateWording;
import nienbieu.language.Language;

/** What our own export writes of a date beside year, month and day: its EDTF and its words. */
final class WrittenDate {
  private static final String SEPARATOR = " · ";

  private WrittenDate() {}

  /**
   * The date of a slide: what its EDTF says, unless somebody has changed the numbers since.
   *
   * @param numbers what year, month and day say
   * @param remarks gets why the EDTF is not believed
   */
  static HistoricalDate of(Slide slide, HistoricalDate numbers, Remarks remarks) {
    if (slide.edtf().isEmpty()) {
      return numbers;
    }
    try {
      HistoricalDate date = HistoricalDate.parse(slide.edtf());
      if (agree(date.earliest(), numbers.earliest()) && agree(date.latest(), numbers.latest())) {
        return date;
      }
    } catch (NotAnEdtfDate wrong) {
      // It is told below, as any that is not believed.
    }
    remarks.lose(
        "the date " + Where.quoted(slide.edtf()) + " in “edtf”, for year, month and day differ");
    return numbers;
  }

  // An open end has no day; the numbers then stand for the other end.
  private static boolean agree(Optional<Day> date, Optional<Day> numbers) {
    return date.isEmpty() || date.equals(numbers);
  }

  /**
   * What readers saw beside the date.
   *
   * @param shown all that they saw of it
   * @param language tag of its words
   * @return all of it if it does not begin with the words that we have for the date
   */
  static String beside(String shown, HistoricalDate date, String language) {
    Optional<Language> known = Language.of(language);
    if (shown.isEmpty() || known.isEmpty()) {
      return shown;
    }
    for (DateStyle style : DateStyle.values()) {
      String words = DateWording.of(known.get(), style).heading(date).replace('\u00a0', ' ');
      if (shown.equals(words)) {
        return "";
      }
      if (shown.startsWith(words + SEPARATOR)) {
        return shown.substring(words.length() + SEPARATOR.length());
      }
    }
    return shown;
  }
}
