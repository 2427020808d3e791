package nienbieu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JoinedTest {
  @Test
  void eachListIsBegunWhenItsTurnComesAndAnewEachTime() {
    List<String> begun = new ArrayList<>();
    Joined<Integer> joined =
        new Joined<>(
            List.of(
                part("first", begun, 1, 2),
                part("empty", begun),
                part("last", begun, 3),
                part("nothing", begun)));
    for (int round = 0; round < 2; round++) {
      begun.clear();
      Iterator<Integer> all = joined.iterator();
      assertEquals(List.of(), begun);
      assertEquals(1, all.next());
      assertEquals(2, all.next());
      assertEquals(List.of("first"), begun);
      assertEquals(3, all.next());
      assertEquals(List.of("first", "empty", "last"), begun);
      assertThrows(NoSuchElementException.class, all::next);
    }
  }

  private static Supplier<Stream<Integer>> part(String name, List<String> begun, Integer... all) {
    return () -> {
      begun.add(name);
      return Stream.of(all);
    };
  }
}
