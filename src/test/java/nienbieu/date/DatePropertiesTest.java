package nienbieu.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What holds for every date, tried on 10,000 of them by chance with a fixed seed. */
class DatePropertiesTest {
  private static final int HOW_MANY = 10_000;
  private static final List<HistoricalDate> DATES = new ArrayList<>();

  @BeforeAll
  static void makeDates() {
    RandomDates random = new RandomDates(2020_11_17);
    int refused = 0;
    while (DATES.size() < HOW_MANY) {
      String text = random.next();
      try {
        DATES.add(EdtfReader.parseStrictly(text));
      } catch (NotAnEdtfDate notADay) {
        refused++;
      }
    }
    assertTrue(refused < HOW_MANY * 2, "the generator makes too little that is right: " + refused);
  }

  @Test
  void theTextOfADateIsThatDate() {
    for (HistoricalDate date : DATES) {
      HistoricalDate again = EdtfReader.parseStrictly(date.text());
      assertEquals(date, again);
      assertEquals(date.text(), again.text());
      assertEquals(date.level(), again.level(), date.text());
    }
  }

  @Test
  void noDateEndsBeforeItStarts() {
    for (HistoricalDate date : DATES) {
      if (date.earliest().isPresent() && date.latest().isPresent()) {
        assertTrue(
            date.earliest().get().compareTo(date.latest().get()) <= 0, () -> "" + date.text());
      }
    }
  }

  @Test
  void theOrderIsAntisymmetricAndAgreesWithEquality() {
    Random random = new Random(44);
    for (HistoricalDate one : DATES) {
      HistoricalDate other = DATES.get(random.nextInt(HOW_MANY));
      int order = Integer.signum(one.compareTo(other));
      assertEquals(-order, Integer.signum(other.compareTo(one)));
      assertEquals(one.equals(other), order == 0, one.text() + " and " + other.text());
    }
  }

  @Test
  void theOrderIsTransitive() {
    List<HistoricalDate> sorted = new ArrayList<>(DATES);
    Collections.sort(sorted);
    Random random = new Random(43);
    for (int trial = 0; trial < HOW_MANY; trial++) {
      int one = random.nextInt(HOW_MANY);
      int other = random.nextInt(HOW_MANY);
      int order = sorted.get(Math.min(one, other)).compareTo(sorted.get(Math.max(one, other)));
      assertTrue(order <= 0);
    }
  }

  @Test
  void noTextDoesAnythingButParseOrBeRefusedWithAPlace() {
    RandomDates random = new RandomDates(66);
    int dates = 0;
    for (int trial = 0; trial < HOW_MANY; trial++) {
      String text = trial % 2 == 0 ? random.hostile() : broken(random.next(), trial);
      try {
        HistoricalDate.parse(text);
        dates++;
      } catch (NotAnEdtfDate wrong) {
        assertTrue(wrong.column() >= 1 && wrong.column() <= text.length() + 1, text);
        assertFalse(wrong.sentence().isBlank());
        wrong.suggestion().ifPresent(HistoricalDate::parse);
      }
    }
    assertTrue(dates > 0 && dates < HOW_MANY, "dates among them: " + dates);
  }

  /** One sign of a text changed. */
  private static String broken(String text, int trial) {
    int at = trial % text.length();
    return text.substring(0, at) + "0X-/.~Ty ".charAt(trial % 9) + text.substring(at + 1);
  }
}
