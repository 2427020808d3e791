package nienbieu.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import nienbieu.publish.QuickDisk;
import nienbieu.source.Limits;
import nienbieu.source.Problem;
import nienbieu.source.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each limit at one less, at itself and at one more. */
class ReadLimitsTest {
  @TempDir(factory = QuickDisk.class)
  Path folder;

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 1})
  void soManyListsLieInsideEachOther(int more) {
    int depth = Limits.YAML_DEPTH + more;
    Reader reader = new Reader();
    reader.yaml("[".repeat(depth) + "]".repeat(depth));
    assertEquals(more <= 0 ? List.of() : List.of(Rule.YAML_TOO_DEEP), reader.rules());
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 1})
  void aFileHoldsSoManyRecords(int more) {
    StringBuilder records = new StringBuilder();
    for (int at = 0; at < Limits.RECORDS + more; at++) {
      records.append(topic("t-" + at));
    }
    TinySite site = new TinySite(folder).with("topics.yaml", topic("reading") + records);
    // One is the topic that the site needs.
    site.with("topics.yaml", records.substring(0, records.lastIndexOf("- id")) + topic("reading"));
    assertEquals(more <= 0, site.read().isPresent());
    assertEquals(more <= 0 ? List.of() : List.of(Rule.YAML_TOO_MANY), rules(site));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 1})
  void aListInARecordHasSoManyItems(int more) {
    StringBuilder topics = new StringBuilder(topic("reading"));
    StringBuilder names = new StringBuilder();
    for (int at = 0; at < Limits.ITEMS + more; at++) {
      topics.append(topic("t-" + at));
      names.append("t-").append(at).append(", ");
    }
    TinySite site = new TinySite(folder).with("topics.yaml", topics.toString());
    site.with("events/2021.yaml", Events.one() + "  topics: [" + names + "]\n");
    assertEquals(more <= 0, site.read().isPresent());
    assertEquals(more <= 0 ? List.of() : List.of(Rule.YAML_TOO_MANY), rules(site));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 1})
  void aTextOfOneLineHasSoManyCharacters(int more) {
    String title = "a".repeat(Limits.LINE_CHARACTERS + more);
    TinySite site = new TinySite(folder).with("events/2021.yaml", Events.titled(title));
    assertEquals(more <= 0, site.read().isPresent());
    assertEquals(more <= 0 ? List.of() : List.of(Rule.TEXT_TOO_LONG), rules(site));
  }

  @Test
  void anImageHasSoManyPixels() {
    TinySite site = new TinySite(folder);
    site.with("images/reading-room.png", Images.png(8_000, 5_000));
    assertEquals(true, site.read().isPresent());
    site.with("images/reading-room.png", Images.png(40_000_001, 1));
    assertEquals(false, site.read().isPresent());
    assertEquals(List.of(Rule.IMAGE_SIZE), rules(site));
  }

  private static String topic(String id) {
    return "- id: " + id + "\n  name: {vi: a, en: a}\n  summary: {vi: a, en: a}\n";
  }

  private static List<Rule> rules(TinySite site) {
    return site.problems().stream().map(Problem::rule).toList();
  }
}
