package nienbieu.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import nienbieu.date.Day;
import org.junit.jupiter.api.Test;

class UnitTest {
  @Test
  void aDayIsFoundByItsNumber() {
    Random random = new Random(5);
    for (int at = 0; at < 20_000; at++) {
      long number = random.nextLong() >> random.nextInt(2, 60);
      long farthest = new Day(Day.FARTHEST_YEAR, 12, 31).number();
      if (Math.abs(number) < farthest) {
        assertEquals(number, Unit.dayOf(number).number());
      }
    }
  }

  @Test
  void everyDayLiesInItsCell() {
    Random random = new Random(6);
    for (Unit unit : Unit.rulers()) {
      for (int at = 0; at < 50; at++) {
        Day day = Unit.dayOf(random.nextLong() >> random.nextInt(20, 60));
        long cell = unit.cell(day);
        assertEquals(0, Math.min(0, day.compareTo(unit.first(cell))), unit + " " + day);
        assertEquals(cell, unit.cell(unit.first(cell)), unit + " " + day);
      }
    }
  }

  @Test
  void centuriesBeforeChristBeginWithWholeHundreds() {
    Unit century = new Unit(Unit.Kind.YEAR, 100);
    // The year -99 is 100 BC.
    assertEquals(-99, century.first(century.cell(new Day(-43, 3, 15))).year());
    assertEquals(1, century.first(century.cell(new Day(14, 1, 1))).year());
    assertEquals(1900, century.first(century.cell(new Day(1945, 9, 2))).year());
  }
}
