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
  void howSureADateIsDoesNotChangeItsTime() {
    HistoricalDate sure = HistoricalDate.parse("2020-11-17");
    HistoricalDate unsure = HistoricalDate.parse("2020-11-17?");
    assertEquals(0, HistoricalDate.BY_TIME.compare(sure, unsure));
    assertTrue(sure.compareTo(unsure) < 0);
    assertTrue(
        HistoricalDate.BY_TIME.compare(
                HistoricalDate.parse("2020"), HistoricalDate.parse("2020-01/2020-12"))
            < 0);
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
  void seasonsWithoutAHemisphereCanBeSouthern() {
    String[][] seasons = {
      {"2020-21", "2020-09-01", "2020-11-30", "2020-29"},
      {"2020-22", "2020-12-01", "2021-02-28", "2020-30"},
      {"2020-23", "2020-03-01", "2020-05-31", "2020-31"},
      {"2020-24", "2020-06-01", "2020-08-31", "2020-32"},
    };
    for (String[] season : seasons) {
      HistoricalDate date = HistoricalDate.parse(season[0] + "~", Hemisphere.SOUTHERN);
      assertEquals(season[0] + "~", date.text());
      assertEquals(season[1], date.earliest().orElseThrow().toString());
      assertEquals(season[2], date.latest().orElseThrow().toString());
      HistoricalDate named = HistoricalDate.parse(season[3] + "~");
      assertEquals(0, HistoricalDate.BY_TIME.compare(named, date));
    }
    // Those with a hemisphere, and quarters, are where they were.
    for (String text : List.of("2020-25", "2020-32", "2020-33", "2020-24/2021-40", "[2020-28..]")) {
      HistoricalDate north = HistoricalDate.parse(text);
      HistoricalDate south = HistoricalDate.parse(text, Hemisphere.SOUTHERN);
      boolean isSame = !text.contains("-24");
      assertEquals(isSame, HistoricalDate.BY_TIME.compare(north, south) == 0, text);
    }
  }

  @Test
  void aHintShowsTheRightForm() {
    String[][] hints = {
      {"31/12/2020", "did you mean \"2020-12-31\"?"},
      {"2020-2-3", "did you mean \"2020-02-03\"?"},
      {"2020-13", "did you mean \"2020-12\"?"},
      {"2019-02-29", "did you mean \"2019-02-28\"?"},
      {"199", "did you mean \"199X\"?"},
      {"Dec 2020", "did you mean \"2020-12\"?"},
      {"open", "did you mean \"../..\"?"},
      {"2012u", "did you mean \"2012?\"?"},
      {"tháng 12 năm 2020", "did you mean \"2020-12\"?"},
      {
        "hôm qua",
        "write 2020-12-09 for a day, 2020-12 for a month, 2020 for a year,"
            + " 2020-12-09/2020-12-11 for all days from one to another"
      },
      {
        "2020-14",
        "correct it, or leave out what is not known: 2020-12 is a whole month, 2020 a whole year"
      },
    };
    for (String[] hint : hints) {
      NotAnEdtfDate wrong =
          assertThrows(NotAnEdtfDate.class, () -> HistoricalDate.parse(hint[0]), hint[0]);
      assertEquals(hint[1], wrong.hint());
    }
  }

  @Test
  void charactersThatNobodySeesAreNamed() {
    for (String unseen : List.of("\u202E", "\u0007", "\u009B", "\u200B")) {
      NotAnEdtfDate wrong =
          assertThrows(NotAnEdtfDate.class, () -> HistoricalDate.parse("2020-" + unseen));
      String name = String.format(java.util.Locale.ROOT, "U+%04X", (int) unseen.charAt(0));
      assertEquals("the invisible character " + name + " has no place here", wrong.sentence());
    }
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

  @Test
  void lettersThatAreLongerInLowerCaseAreRefusedLikeOthers() {
    NotAnEdtfDate wrong =
        assertThrows(NotAnEdtfDate.class, () -> HistoricalDate.parse("\u0130\u0130 to 3"));
    assertEquals(1, wrong.column());
  }
}
