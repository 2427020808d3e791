package nienbieu.language;

import static nienbieu.language.FoldingTable.encoded;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class FoldingTest {
  private static final List<String> TEXTS = FoldingSamples.texts(2_000);

  @Test
  void theKeysAreThoseOfTheTable() {
    List<String> wrong = new ArrayList<>();
    for (List<String> row : FoldingTable.keys()) {
      String keys =
          encoded(Folding.strict(row.get(0))) + " / " + encoded(Folding.loose(row.get(0)));
      String expected = encoded(row.get(1)) + " / " + encoded(row.get(2));
      if (!keys.equals(expected)) {
        wrong.add(encoded(row.get(0)) + "\n  not " + expected + "\n  but " + keys);
      }
    }
    assertEquals("", String.join("\n", wrong));
    assertTrue(FoldingTable.keys().size() > 80);
  }

  @Test
  void theRanksAreThoseOfTheTable() {
    List<String> wrong = new ArrayList<>();
    for (List<String> row : FoldingTable.ranks()) {
      int rank = FoldedText.of(row.get(1)).rank(FoldedText.of(row.get(0)));
      if (rank != Integer.parseInt(row.get(2))) {
        wrong.add(row + " but " + rank);
      }
    }
    assertEquals("", String.join("\n", wrong));
    assertTrue(FoldingTable.ranks().size() > 40);
  }

  @Test
  void theKeyOfAKeyIsItself() {
    holds("strict", Folding::strict, key -> Folding.strict(Folding.strict(key)));
    holds("loose", Folding::loose, key -> Folding.loose(Folding.loose(key)));
  }

  @Test
  void theLooseKeyOfTheStrictKeyIsTheLooseKey() {
    holds("loose", Folding::loose, text -> Folding.loose(Folding.strict(text)));
    holds("strict", Folding::loose, text -> Folding.strict(Folding.loose(text)));
  }

  @Test
  void aTextIsFoundByItselfAndByItsLooseKey() {
    for (String text : TEXTS) {
      FoldedText folded = FoldedText.of(text);
      int best = folded.rank(folded);
      int loose = folded.rank(FoldedText.of(Folding.loose(text)));
      assertTrue(best >= loose, encoded(text));
      assertEquals(best == 0, loose == 0, encoded(text));
    }
  }

  private static void holds(String what, UnaryOperator<String> one, UnaryOperator<String> other) {
    for (String text : TEXTS) {
      assertEquals(encoded(one.apply(text)), encoded(other.apply(text)), what + encoded(text));
    }
  }
}
