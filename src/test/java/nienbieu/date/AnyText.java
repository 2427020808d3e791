package nienbieu.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import nienbieu.language.DateWording;
import nienbieu.language.Language;

/** What holds for every text, whether it is a date or not. */
final class AnyText {
  private static final List<DateWording> WORDINGS =
      List.of("vi", "en", "fr", "ar", "ja").stream()
          .map(tag -> DateWording.of(Language.of(tag).orElseThrow()))
          .toList();

  private AnyText() {}

  /**
   * Tries it.
   *
   * @return the date, if it is one
   */
  static Optional<HistoricalDate> holds(String text) {
    try {
      HistoricalDate date = HistoricalDate.parse(text);
      isWhole(date);
      return Optional.of(date);
    } catch (NotAnEdtfDate wrong) {
      int length = text.codePointCount(0, text.length());
      assertTrue(wrong.column() >= 1 && wrong.column() <= length + 1, text);
      assertFalse(wrong.sentence().isBlank(), text);
      assertFalse(wrong.hint().isBlank(), text);
      wrong.suggestion().ifPresent(HistoricalDate::parse);
      return Optional.empty();
    }
  }

  private static void isWhole(HistoricalDate date) {
    HistoricalDate again = HistoricalDate.parse(date.text());
    assertEquals(date, again);
    assertEquals(date.text(), again.text());
    assertEquals(date.level(), again.level(), date.text());
    assertEquals(0, date.compareTo(again));
    assertTrue(date.level() >= 0 && date.level() <= 2, date.text());
    if (date.earliest().isPresent() && date.latest().isPresent()) {
      assertTrue(date.earliest().get().compareTo(date.latest().get()) <= 0, date.text());
    }
    for (DateWording wording : WORDINGS) {
      for (String said :
          List.of(wording.sentence(date), wording.brief(date), wording.planned(date))) {
        assertFalse(said.isBlank(), date.text());
        assertTrue(said.chars().noneMatch(c -> "{}\u2009".indexOf(c) >= 0), said);
        assertFalse(said.contains("null"), said);
      }
    }
  }
}
