package nienbieu.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nienbieu.publish.QuickDisk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One mistake gives one problem, two in one event give two: none hides or begets another. Only a
 * file whose letters or whose YAML cannot be read at all is not looked into any further, and names
 * of events are not looked up while the id of an event cannot be read, for it may be the one meant.
 */
class PairsOfMistakesIT {
  /** A field, how it stands in an event that is right, and wrong ways to write it. */
  private record Field(String name, String right, List<String> wrong) {}

  private static final List<Field> FIELDS =
      List.of(
          new Field("id", "id: a-day", List.of("id: A Day", "id: opening", "id: [a, b]", "id:")),
          new Field(
              "date",
              "date: \"2021-01-02\"",
              List.of(
                  "date: 2/1/2021",
                  "date: \"2021-02-30\"",
                  "date: \"2021-03/2021-02\"",
                  "date: [2021-01-02]",
                  "date: “2021-01-02”",
                  "date:",
                  "dat: \"2021-01-02\"",
                  "")),
          new Field(
              "kind", "kind: meeting", List.of("kind: meting", "kind: {a: b}", "kinds: review")),
          new Field(
              "title",
              "title: {vi: Một ngày, en: A day}",
              List.of(
                  "title: Một ngày",
                  "title: {vi: Một ngày}",
                  "title: {vi: Một ngày, en: A day, fr: Un jour}",
                  "title: {vi: Một ngày, en: \"A\\u200B day\"}",
                  "tilte: {vi: Một ngày, en: A day}")),
          new Field(
              "summary",
              "summary: {vi: Một ngày đọc sách., en: A day of reading.}",
              List.of(
                  "summary: [a]",
                  "summary: {vi: Ngày đọc sách., en: \"\"}",
                  "summary: &a {vi: Ngày đọc sách., en: Reading.}")),
          new Field(
              "sources",
              "sources: [{source: village-news, supports: [date]}]",
              List.of(
                  "sources: [{source: vilage-news, supports: [date]}]",
                  "sources: [{source: village-news, supports: [dates]}]",
                  "sources: [{source: village-news, suports: [date]}]",
                  "sources: [village-news]",
                  "sources: []",
                  "")),
          new Field(
              "places",
              "places: [may-village]",
              List.of(
                  "places: may-village",
                  "places: [may-vilage]",
                  "places: [may-village, may-village]",
                  "places: [May Village]",
                  "place: [may-village]")),
          new Field(
              "body",
              "body: {vi: Đọc sách., en: Reading.}",
              List.of(
                  "body: {vi: Đọc <b>sách</b>., en: Reading.}",
                  "body: {vi: Đọc sách., en: \"Reading[^1].\"}",
                  "body: {vi: \"[Đọc](person:nguyen-van-mao)\", en: \"[Reading](person:nguyen-van-mau)\"}",
                  "body: {vi: \"[Đọc](data:x)\", en: Reading.}")),
          new Field(
              "order", "order: 1", List.of("order: one", "order: 1\n  order: 2", "colour: red")));

  @TempDir(factory = QuickDisk.class)
  Path folder;

  @Test
  void theEventItselfHasNoProblem() {
    assertEquals(List.of(), rules(Map.of()));
  }

  @Test
  void oneMistakeIsOneProblem() {
    for (Field field : FIELDS) {
      for (String wrong : field.wrong()) {
        assertEquals(1, rules(Map.of(field.name(), wrong)).size(), wrong + ": " + seen());
      }
    }
  }

  @Test
  void twoMistakesAreTwoProblems() {
    Map<String, List<String>> alone = new LinkedHashMap<>();
    for (Field field : FIELDS) {
      field
          .wrong()
          .forEach(wrong -> alone.put(field.name() + wrong, rules(Map.of(field.name(), wrong))));
    }
    int pairs = 0;
    for (int at = 0; at < FIELDS.size(); at++) {
      for (Field other : FIELDS.subList(at + 1, FIELDS.size())) {
        for (String one : FIELDS.get(at).wrong()) {
          for (String two : other.wrong()) {
            List<String> both =
                Stream.concat(
                        alone.get(FIELDS.get(at).name() + one).stream(),
                        alone.get(other.name() + two).stream())
                    .sorted()
                    .toList();
            Map<String, String> wrong = Map.of(FIELDS.get(at).name(), one, other.name(), two);
            assertEquals(both, rules(wrong), one + " + " + two + "\n" + seen());
            pairs++;
          }
        }
      }
    }
    assertTrue(pairs > 700, "pairs: " + pairs);
  }

  private TinySite site;

  private String seen() {
    return site.seen();
  }

  private List<String> rules(Map<String, String> wrong) {
    List<String> lines = new ArrayList<>();
    for (Field field : FIELDS) {
      String line = wrong.getOrDefault(field.name(), field.right());
      if (!line.isEmpty()) {
        lines.add(line);
      }
    }
    if (site == null) {
      site = new TinySite(folder);
    }
    site.with("events/2021.yaml", "- " + String.join("\n  ", lines) + "\n");
    site.read();
    return site.problems().stream().map(problem -> problem.rule().code()).sorted().toList();
  }
}
