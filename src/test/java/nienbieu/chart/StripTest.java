package nienbieu.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import nienbieu.chart.Item.Extent;
import org.junit.jupiter.api.Test;

class StripTest {
  private static final Scale SCALE = new Scale(0, 1000);

  @Test
  void eachEventHasATickWhereItBegins() {
    Strip strip = strip(false, day(100), new Extent(250, 500), day(900));
    assertEquals("M10 6v12M25 6v12M90 6v12", strip.ticks());
    assertEquals(new Strip.Place("90", "0", true), strip.place(2));
    assertEquals(new Strip.Place("25", "25", false), strip.place(1));
  }

  @Test
  void timeMayRunFromRightToLeft() {
    Strip strip = strip(true, day(100), new Extent(250, 500));
    assertEquals("M90 6v12M75 6v12", strip.ticks());
    assertEquals(new Strip.Place("90", "0", true), strip.place(0));
    assertEquals(new Strip.Place("50", "25", false), strip.place(1));
  }

  @Test
  void manyEventsAreCountedInNoMoreThanSixtyTicks() {
    List<Extent> events = new ArrayList<>();
    for (int at = 0; at < 10_000; at++) {
      // Twice as many in the first half.
      events.add(day(at % 3 == 2 ? 500 + at % 500 : at % 500));
    }
    Strip strip = Strip.of(SCALE, events, false);
    List<String> ticks = List.of(strip.ticks().substring(1).split("M"));
    assertEquals(Strip.MOST_TICKS, ticks.size());
    double first = length(ticks.get(3));
    double last = length(ticks.get(55));
    assertTrue(first > last * 1.4, first + " and " + last);
    assertTrue(first <= Strip.HEIGHT);
    assertTrue(strip.ticks().length() < 1200, strip.ticks());
  }

  @Test
  void whatLastsTooShortToBeSeenIsAPoint() {
    Strip strip = strip(false, new Extent(400, 410), new Extent(400, 440), day(999));
    assertEquals("40.5", strip.place(0).x());
    assertTrue(strip.place(0).point());
    assertFalse(strip.place(1).point());
  }

  private static double length(String tick) {
    return Double.parseDouble(tick.substring(tick.indexOf('v') + 1));
  }

  private static Strip strip(boolean mirrored, Extent... events) {
    return Strip.of(SCALE, List.of(events), mirrored);
  }

  private static Extent day(double at) {
    return new Extent(at, at);
  }
}
