package nienbieu.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nienbieu.publish.QuickDisk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A timeline in one language, then the same in another, into the same content. */
class SecondLanguageImportTest {
  private static final String ENGLISH =
      """
      {"title": {"text": {"headline": "The village"}},
       "eras": [{"start_date": {"year": "1990"}, "end_date": {"year": "1999"},
                 "text": {"headline": "Early years"}}],
       "events": [
        {"unique_id": "shelf", "start_date": {"year": "1991"}, "group": "Books",
         "text": {"headline": "First shelf", "text": "<p>One.</p><p>Two.</p>"}},
        {"unique_id": "hall", "start_date": {"year": "1995"}, "text": {"headline": "The hall"}}]}
      """;
  private static final String VIETNAMESE =
      """
      {"title": {"text": {"headline": "Ngôi làng"}},
       "eras": [{"start_date": {"year": "1990"}, "end_date": {"year": "1999"},
                 "text": {"headline": "Những năm đầu"}}],
       "events": [
        {"unique_id": "shelf", "start_date": {"year": "1992"}, "group": "Sách",
         "text": {"headline": "Giá sách đầu tiên", "text": "<p>Một.</p><p>Hai.</p>"}},
        {"unique_id": "road", "start_date": {"year": "1996"}, "text": {"headline": "Con đường"}}]}
      """;

  @TempDir(factory = QuickDisk.class)
  Path folder;

  @Test
  void theOtherLanguageGoesIntoTheSameEvents() throws IOException {
    Path content = folder.resolve("content");
    assertEquals(0, run("en.json", ENGLISH, "en").status());
    Path english = content.resolve("events/imported-en.yaml");
    String before = Files.readString(english);
    Console second = run("vi.json", VIETNAMESE, "vi");
    assertEquals(0, second.status(), second::toString);
    assertTrue(second.out().contains("new events 1\nmerged     1\n"), second.out());
    assertTrue(
        second.out().contains("its date here is \"1992\", in the content \"1991\", which stays"),
        second.out());
    String after = Files.readString(english);
    assertTrue(after.contains("title: {en: First shelf, vi: Giá sách đầu tiên}"), after);
    assertTrue(
        after.contains(
            "    en: |-\n      One.\n\n      Two.\n    vi: |-\n      Một.\n\n      Hai.\n"),
        after);
    List<String> kept = new ArrayList<>(before.lines().toList());
    kept.removeAll(after.lines().toList());
    assertEquals(
        List.of("  title: {en: First shelf}", "  summary: {en: One.}"),
        kept,
        "only these two lines were written anew");
    assertTrue(Files.exists(content.resolve("events/imported-vi.yaml")));
    String site = Files.readString(content.resolve("site.yaml"));
    assertTrue(site.contains("languages: [en, vi]"), site);
    assertTrue(site.contains("title: {en: Early years, vi: Những năm đầu}"), site);
    String topics = Files.readString(content.resolve("topics.yaml"));
    assertTrue(topics.contains("name: {en: Books, vi: Sách}"), topics);
    assertEquals(0, Console.run("check", "--content=" + content).status());
  }

  @Test
  void theSameImportAgainChangesNothing() throws IOException {
    run("en.json", ENGLISH, "en");
    run("vi.json", VIETNAMESE, "vi");
    Map<String, String> before = Snapshot.bytes(folder.resolve("content"));
    Console again = run("vi.json", VIETNAMESE, "vi");
    assertEquals(0, again.status(), again::toString);
    assertTrue(again.out().contains("new events 0\nmerged     0\n"), again.out());
    assertFalse(again.out().contains("wrote"), again.out());
    assertEquals(before, Snapshot.bytes(folder.resolve("content")));
  }

  @Test
  void wordsOfAnEditorStay() throws IOException {
    run("en.json", ENGLISH, "en");
    Console again = run("en.json", ENGLISH.replace("First shelf", "Another shelf"), "en");
    assertEquals(0, again.status(), again::toString);
    assertTrue(
        again.out().contains("its title in en, because the content has another already"),
        again.out());
    assertFalse(again.out().contains("wrote"), again.out());
  }

  @Test
  void aFileThatIsThereIsNotOverwritten() throws IOException {
    run("en.json", ENGLISH, "en");
    Path events = folder.resolve("content/events/imported-en.yaml");
    String before = Files.readString(events);
    Console other = run("en.json", ENGLISH.replace("\"hall\"", "\"house\""), "en");
    assertEquals(1, other.status(), other::toString);
    assertTrue(other.err().contains("is there already and is not overwritten"), other.err());
    assertEquals(before, Files.readString(events));
  }

  @Test
  void aStrictSiteSaysWhatToDoBeforeAnotherLanguage() throws IOException {
    run("en.json", ENGLISH, "en");
    Path site = folder.resolve("content/site.yaml");
    Files.writeString(site, Files.readString(site).replace("translations: lenient\n", ""));
    Console second = run("vi.json", VIETNAMESE, "vi");
    assertEquals(1, second.status());
    assertTrue(second.err().contains("write translations: lenient there"), second.err());
  }

  @Test
  void whatWouldBeWrongIsNotWritten() throws IOException {
    TrialSite site = TrialSite.tiny(folder);
    Map<String, String> before = Snapshot.bytes(site.content());
    Path file = Files.writeString(folder.resolve("en.json"), ENGLISH);
    Console console =
        Console.run(
            "import", "timelinejs", file.toString(), "--language=en", "--into=" + site.content());
    assertEquals(1, console.status());
    assertTrue(console.err().contains("[language/missing-translation]"), console.err());
    assertTrue(console.err().endsWith("so, and nothing was written\n"), console.err());
    assertEquals(before, Snapshot.bytes(site.content()));
  }

  private Console run(String name, String json, String language) throws IOException {
    Path file = Files.writeString(folder.resolve(name), json);
    return Console.run(
        "import",
        "timelinejs",
        file.toString(),
        "--language=" + language,
        "--into=" + folder.resolve("content"));
  }
}
