package nienbieu.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nienbieu.plan.Pieces;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BatchesTest {
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 255, 256, 257, 1000})
  void everyRecordIsThereOnceAndNoneIsMadeBeforeItIsAskedFor(int count) {
    List<Integer> made = new ArrayList<>();
    Pieces file = Batches.of(() -> new Numbers(count, made));
    String expected =
        IntStream.range(0, count).mapToObj(at -> at + ",").collect(Collectors.joining());
    for (int round = 1; round <= 2; round++) {
      assertEquals("[" + expected + "]", new String(file.get(), UTF_8), "the same each time");
    }
    made.clear();
    file.iterator().next();
    assertTrue(made.isEmpty(), made::toString);
  }

  private record Numbers(int size, List<Integer> made) implements Batches.Body {
    @Override
    public byte[] head() {
      return utf8("[");
    }

    @Override
    public byte[] lines(int from, int to) {
      made.add(from);
      return utf8(IntStream.range(from, to).mapToObj(at -> at + ",").collect(Collectors.joining()));
    }

    @Override
    public byte[] tail() {
      return utf8("]");
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(UTF_8);
  }
}
