package nienbieu.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * What holds for every date, tried on some of them by chance with a fixed seed; {@link
 * DatePropertiesIT} tries more.
 */
@TestInstance(Lifecycle.PER_CLASS)
class DatePropertiesTest {
  private final List<HistoricalDate> dates = new ArrayList<>();

  /** How many are tried. */
  int howMany() {
    return 1_000;
  }

  @BeforeAll
  void makeDates() {
    RandomDates random = new RandomDates(2020_11_17);
    int refused = 0;
    while (dates.size() < howMany()) {
      String text = random.next();
      try {
        dates.add(EdtfReader.parseStrictly(text));
      } catch (NotAnEdtfDate notADay) {
        refused++;
      }
    }
    assertTrue(refused < howMany() * 2, "the generator makes too little that is right: " + refused);
  }

  @Test
  void theTextOfADateIsThatDate() {
    for (HistoricalDate date : dates) {
      HistoricalDate again = EdtfReader.parseStrictly(date.text());
      assertEquals(date, again);
      assertEquals(date.text(), again.text());
      assertEquals(date.level(), again.level(), date.text());
    }
  }

  @Test
  void noDateEndsBeforeItStarts() {
    for (HistoricalDate date : dates) {
      if (date.earliest().isPresent() && date.latest().isPresent()) {
        assertTrue(
            date.earliest().get().compareTo(date.latest().get()) <= 0, () -> "" + date.text());
      }
    }
  }

  @Test
  void theOrderIsAntisymmetricAndAgreesWithEquality() {
    Random random = new Random(44);
    for (HistoricalDate one : dates) {
      HistoricalDate other = dates.get(random.nextInt(howMany()));
      int order = Integer.signum(one.compareTo(other));
      assertEquals(-order, Integer.signum(other.compareTo(one)));
      assertEquals(one.equals(other), order == 0, one.text() + " and " + other.text());
    }
  }

  @Test
  void theOrderIsTransitive() {
    List<HistoricalDate> sorted = new ArrayList<>(dates);
    Collections.sort(sorted);
    Random random = new Random(43);
    for (int trial = 0; trial < howMany(); trial++) {
      int one = random.nextInt(howMany());
      int other = random.nextInt(howMany());
      int order = sorted.get(Math.min(one, other)).compareTo(sorted.get(Math.max(one, other)));
      assertTrue(order <= 0);
    }
  }

  @Test
  void theOrderIsByTheFirstDayThenTheLastThenTheCoarser() {
    List<HistoricalDate> sorted = new ArrayList<>(dates);
    Collections.sort(sorted);
    for (int at = 1; at < sorted.size(); at++) {
      HistoricalDate one = sorted.get(at - 1);
      HistoricalDate next = sorted.get(at);
      long byEarliest = number(one.earliest(), Long.MIN_VALUE, next.earliest());
      long byLatest = number(one.latest(), Long.MAX_VALUE, next.latest());
      boolean isCoarser = one.precision().ordinal() <= next.precision().ordinal();
      boolean isInOrder =
          byEarliest < 0 || byEarliest == 0 && (byLatest < 0 || byLatest == 0 && isCoarser);
      assertTrue(isInOrder, one.text() + " before " + next.text());
    }
  }

  private static int number(Optional<Day> one, long ofOpen, Optional<Day> other) {
    long first = one.map(Day::number).orElse(ofOpen);
    return Long.compare(first, other.map(Day::number).orElse(ofOpen));
  }

  /** HTML's grammar of years, months and days, as narrow as we use it. */
  @Test
  void htmlIsGivenNothingThatItRefuses() {
    int given = 0;
    for (HistoricalDate date : dates) {
      if (date.htmlDatetime().isPresent()) {
        String value = date.htmlDatetime().get();
        boolean isAllowed =
            value.matches("[1-9]\\d{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?");
        assertTrue(isAllowed && date.text().startsWith(value), date.text());
        assertEquals(Qualifier.NONE, date.qualifier());
        if (value.length() == 10) {
          assertEquals(value, java.time.LocalDate.parse(value).toString());
          assertTrue(date.isExactDay(), date.text());
        }
        given++;
      }
    }
    assertTrue(given > dates.size() / 100, "given: " + given);
  }

  @Test
  void aDateStandsInTheIntervalAndTheSetsThatAreMadeOfIt() {
    for (HistoricalDate date : dates) {
      if (date instanceof SingleDate single && date.text().length() < 30) {
        String text = date.text();
        for (String made :
            List.of(text + "/" + text, "[" + text + "]", "{" + text + ".." + text + "}")) {
          HistoricalDate whole = EdtfReader.parseStrictly(made);
          assertEquals(single.earliest(), whole.earliest(), made);
          assertEquals(single.latest(), whole.latest(), made);
          assertEquals(single.precision(), whole.precision(), made);
          assertTrue(whole.level() >= single.level(), made);
        }
        assertEquals(
            Optional.of(single.first()), EdtfReader.parseStrictly(text + "/..").earliest());
        assertEquals(Optional.empty(), EdtfReader.parseStrictly(text + "/..").latest());
        assertEquals(
            Optional.of(single.last()), EdtfReader.parseStrictly("[.." + text + "]").latest());
      }
    }
  }

  @Test
  void noTextDoesAnythingButParseOrBeRefusedWithAPlace() {
    RandomDates random = new RandomDates(66);
    int parsed = 0;
    for (int trial = 0; trial < howMany(); trial++) {
      String text = trial % 2 == 0 ? random.hostile() : broken(random.next(), trial);
      parsed += AnyText.holds(text).isPresent() ? 1 : 0;
    }
    assertTrue(parsed > 0 && parsed < howMany(), "dates among them: " + parsed);
  }

  /** One sign of a text changed. */
  private static String broken(String text, int trial) {
    int at = trial % text.length();
    return text.substring(0, at) + "0X-/.~Ty ".charAt(trial % 9) + text.substring(at + 1);
  }
}
