package nienbieu.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HistoricalDateTest {

  @Test
  void theEarlierTheWiderAndTheCoarserComesFirst() {
    List<String> ordered =
        List.of(
            "../2019", // open: before everything
            "-0043",
            "2019-12-31",
            "2020-01-01",
            "2020-01-01T09:00:00", // the same day, finer
            "2020-01",
            "2020", // the same days, coarser first
            "2020-01/2020-12",
            "2020-XX-XX",
            "2020-01-01/..", // open: after everything that starts with it
            "2020-12-09",
            "Y170000002");
    List<String> sorted =
        ordered.stream()
            .sorted(java.util.Comparator.reverseOrder())
            .map(HistoricalDate::parse)
            .sorted()
            .map(HistoricalDate::text)
            .toList();
    assertEquals(ordered, sorted);
  }

  @Test
  void qualifiersHaveOneFormForEachMeaning() {
    assertEquals("2004-06-11?", HistoricalDate.parse("?2004-?06-?11").text());
    assertEquals("2004-06~-11", HistoricalDate.parse("~2004-~06-11").text());
    assertEquals("?2004-06-~11", HistoricalDate.parse("2004?-06-~11").text());
    assertEquals("2004%", HistoricalDate.parse("?2004~").text());
    assertEquals("%2004-~06", HistoricalDate.parse("2004?-06~").text());
  }

  @Test
  void onlyADayThatIsWhollyKnownIsExact() {
    assertTrue(HistoricalDate.parse("2020-11-17").isExactDay());
    assertTrue(HistoricalDate.parse("2020-11-17T09:00:00Z").isExactDay());
    for (String text :
        List.of("2020-11-17?", "2020-11-~17", "2020-11-XX", "2020-11", "2020-11-1X")) {
      assertFalse(HistoricalDate.parse(text).isExactDay(), text);
    }
    assertFalse(HistoricalDate.parse("2020-12-09/2020-12-09").isExactDay());
  }

  @Test
  void htmlTakesOnlyExactDaysMonthsAndYearsOfFourDigits() {
    for (String text : List.of("2020-11-17", "2020-11", "2020", "1000", "9999-12-31")) {
      assertEquals(Optional.of(text), HistoricalDate.parse(text).htmlDatetime());
    }
    assertEquals(
        Optional.of("2020-11-17"), HistoricalDate.parse("2020-11-17T23:00:00-04").htmlDatetime());
    for (String text :
        List.of("2020~", "202X", "0938", "-2020", "2020-23", "2020-12-01/2020-12-15", "Y12345")) {
      assertEquals(Optional.empty(), HistoricalDate.parse(text).htmlDatetime(), text);
    }
  }

  @Test
  void qualifiersAreToldForTheWholeAndForEachNumber() {
    CalendarDate date = (CalendarDate) HistoricalDate.parse("2004?-06-~11");
    assertEquals(Qualifier.BOTH, date.qualifier());
    assertEquals(Qualifier.UNCERTAIN, date.year().qualifier());
    assertEquals(Qualifier.NONE, date.month().orElseThrow().qualifier());
    assertEquals(Qualifier.APPROXIMATE, date.day().orElseThrow().qualifier());
    assertEquals(Qualifier.APPROXIMATE, HistoricalDate.parse("[2019~,2020]").qualifier());
  }

  @Test
  void sixtyFourCharactersAreReadAndOneMoreIsRefused() {
    String longest = "Y" + "9".repeat(63);
    assertEquals(longest, HistoricalDate.parse(longest).text());
    NotAnEdtfDate wrong =
        assertThrows(NotAnEdtfDate.class, () -> HistoricalDate.parse(longest + "9"));
    assertEquals(65, wrong.column());
  }

  @Test
  void theColumnCountsCodePoints() {
    NotAnEdtfDate wrong =
        assertThrows(NotAnEdtfDate.class, () -> HistoricalDate.parse("2020-\uD83D\uDE00"));
    assertEquals(6, wrong.column());
    assertEquals("“\uD83D\uDE00” has no place here", wrong.sentence());
  }

  @Test
  void daysAreNumberedFromTheFirstOf1970() {
    assertEquals(0, new Day(1970, 1, 1).number());
    assertEquals(-1, new Day(1969, 12, 31).number());
    for (int year = -801; year < 2801; year++) {
      long inYear = new Day(year + 1, 1, 1).number() - new Day(year, 1, 1).number();
      assertEquals(Day.isLeapYear(year) ? 366 : 365, inYear, "" + year);
    }
    long epoch = java.time.LocalDate.of(938, 12, 31).toEpochDay();
    assertEquals(epoch, new Day(938, 12, 31).number());
    assertTrue(new Day(Day.FARTHEST_YEAR, 12, 31).number() > 0);
    assertTrue(new Day(-Day.FARTHEST_YEAR, 1, 1).number() < 0);
  }
}
