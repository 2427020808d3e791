package nienbieu.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Texts that try to become code, in every field of every kind of record: the finished pages are
 * built of exactly the same elements and attributes as those of a harmless site.
 */
class HostileTextIT {
  @TempDir Path folder;

  @Test
  void everyHandlerOnEveryElementInEveryShapeStaysText() throws IOException {
    List<String> matrix = Payloads.matrix();
    assertTrue(matrix.size() > 100 * 20 * 12, () -> "only " + matrix.size());
    HostileTrial trial = new HostileTrial(folder);
    // Several in one text, so that all of them find a place: first one quote, then the other.
    List<String> texts = new ArrayList<>();
    IntStream.range(0, matrix.size() / 4)
        .forEach(at -> texts.add(String.join(" ", matrix.subList(4 * at, 4 * at + 4))));
    trial.oneAfterAnother(texts, 1 + texts.size() / 60);
    assertTrue(trial.fields() >= texts.size(), () -> "only " + trial.fields());
  }

  @Test
  void everySpecialTextStaysTextInEveryField() throws IOException {
    HostileTrial trial = new HostileTrial(folder);
    List<String> taken = trial.taken(Payloads.special(), "  date-note: TEXT\n");
    assertEquals(9, Payloads.special().size() - taken.size(), "those with forbidden characters");
    trial.inEveryField(taken);
    assertTrue(trial.fields() > 3_500, () -> "only " + trial.fields());
  }

  @Test
  void noMarkdownMakesWhatMarkdownDoesNotMake() throws IOException {
    List<String> matrix = Payloads.matrix();
    List<String> texts = new ArrayList<>(Payloads.special());
    IntStream.range(0, 500).forEach(at -> texts.add(matrix.get(at * 59)));
    for (String address : Payloads.addresses()) {
      texts.add("[x](" + address + ")");
      texts.add("[x](<" + address + "> \"" + address + "\")");
      texts.add("<" + address + ">");
      texts.add("![x](" + address + ")");
    }
    HostileTrial trial = new HostileTrial(folder);
    List<String> taken = trial.taken(texts, "  body: TEXT\n");
    assertTrue(taken.size() > 100 && taken.size() < texts.size() - 100, taken::toString);
    trial.inEveryProse(taken);
    assertTrue(trial.fields() > 2_000, () -> "only " + trial.fields());
  }

  @ParameterizedTest
  @CsvSource({
    "sources.yaml, url: \"https://example.org/library\"",
    "sources.yaml, archive: x",
    "site.yaml, base-url: \"https://example.org/\"",
    "site.yaml, repository: x"
  })
  void noAddressLeadsAnywhereButToTheWeb(String file, String field) throws IOException {
    HostileTrial trial = new HostileTrial(folder);
    int taken = 0;
    for (String address : Payloads.addresses()) {
      taken += trial.leadsSomewhere(file, field, address) ? 1 : 0;
    }
    assertTrue(taken < Payloads.addresses().size() / 3, "taken: " + taken);
  }
}
