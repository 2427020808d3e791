package nienbieu.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class AbreastTest {
  private static final Path CASES = Path.of("src/test/resources/abreast.txt");
  private static final List<String> BLOCKS =
      List.of("a", "## b", "### c", "- d", "1. e", "> f", "|g|\n|-|", "---", "h[^1]", "    i");

  @TestFactory
  Stream<DynamicTest> blocksStandSideBySideAsTheCaseSays() throws IOException {
    List<String> cases = List.of(Files.readString(CASES).split("(?m)^=== "));
    assertTrue(cases.size() > 10);
    return cases.stream()
        .skip(1)
        .map(text -> DynamicTest.dynamicTest(text.lines().findFirst().orElseThrow(), check(text)));
  }

  private static org.junit.jupiter.api.function.Executable check(String text) {
    String[] parts = text.split("(?m)^---(first|second|rows)\n");
    return () -> assertEquals(parts[3].strip(), shown(parts[1], parts[2]));
  }

  private static String shown(String one, String other) {
    Site site = new Site();
    Prose first = site.read(one);
    Prose second = site.read(other);
    return Abreast.of(first, second).stream()
        .map(
            row ->
                (row.matched() ? "  " : "? ")
                    + words(first, row.first())
                    + " | "
                    + words(second, row.second()))
        .map(String::stripTrailing)
        .collect(Collectors.joining("\n"))
        .strip();
  }

  private static String words(Prose prose, Abreast.Stretch stretch) {
    String[] words = prose.blocks().split(" ");
    return IntStream.range(stretch.from(), stretch.to())
        .mapToObj(at -> words[at])
        .collect(Collectors.joining(" "));
  }

  @Test
  void everyBlockOfEitherTextStandsInOneRowAndInItsOrder() {
    Random random = new Random(20201209);
    for (int turn = 0; turn < 2_000; turn++) {
      Site site = new Site();
      Prose first = site.read(heap(random));
      Prose second = site.read(heap(random));
      int one = 0;
      int other = 0;
      for (Abreast.Row row : Abreast.of(first, second)) {
        assertEquals(one, row.first().from());
        assertEquals(other, row.second().from());
        one = row.first().to();
        other = row.second().to();
        assertTrue(!row.matched() || one - row.first().from() == 1, "one block a row");
      }
      assertEquals(first.pieces(site, Site.PHRASES).size(), one, first.blocks());
      assertEquals(second.pieces(site, Site.PHRASES).size(), other, second.blocks());
    }
  }

  @Test
  void aTextStandsBesideItselfBlockByBlock() {
    Random random = new Random(20201120);
    for (int turn = 0; turn < 500; turn++) {
      Site site = new Site();
      Prose prose = site.read(heap(random));
      List<Abreast.Row> rows = Abreast.of(prose, prose);
      assertTrue(rows.stream().allMatch(Abreast.Row::matched), prose.blocks());
      assertEquals(prose.pieces(site, Site.PHRASES).size(), rows.size(), prose.blocks());
    }
  }

  private static String heap(Random random) {
    List<String> blocks = new ArrayList<>();
    for (int count = random.nextInt(9); count > 0; count--) {
      blocks.add(BLOCKS.get(random.nextInt(BLOCKS.size())));
    }
    return String.join("\n\n", blocks) + "\n\n[^1]: note";
  }
}
