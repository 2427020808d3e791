package nienbieu.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import nienbieu.publish.QuickDisk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** Same content, same words: whatever the disk, the threads and the country. */
@Isolated("sets the default locale")
class SameProblemsTest {
  private static final int FILES = 24;

  @TempDir(factory = QuickDisk.class)
  Path folder;

  @Test
  void problemsComeInTheSameOrderWhateverWasReadFirst() {
    String first = spoiled(0).seen();
    assertTrue(first.contains("[id/duplicate]") && first.contains("[reference/nothing]"), first);
    assertTrue(first.contains("[field/unknown]") && first.contains("[yaml/syntax]"), first);
    for (int seed = 1; seed <= 4; seed++) {
      assertEquals(first, spoiled(seed).seen());
    }
  }

  @Test
  void problemsDoNotDependOnTheCountry() {
    Locale before = Locale.getDefault();
    String here = spoiled(10).seen();
    try {
      // Turkish has another small I, Arabic other digits.
      for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertEquals(here, spoiled(11 + tag.length()).seen());
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  /** The files are written in another order each time; events are read side by side. */
  private TinySite spoiled(int seed) {
    TinySite site = new TinySite(folder.resolve(String.valueOf(seed)));
    List<Integer> numbers = new ArrayList<>();
    for (int number = 0; number < FILES; number++) {
      numbers.add(number);
    }
    Collections.shuffle(numbers, new Random(seed));
    for (int number : numbers) {
      String events =
          Events.one()
              + Events.withId("day-" + number)
              + "  topics: [nothing-"
              + number
              + "]\n  İD: i\n"
              + Events.withId("Id-" + number);
      site.with("events/" + number + ".yaml", number % 5 == 0 ? events + " x: y\n" : events);
    }
    site.read();
    return site;
  }
}
