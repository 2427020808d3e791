package nienbieu.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Path;
import java.util.List;
import nienbieu.content.Event;
import nienbieu.language.Localized;
import nienbieu.language.Text;
import nienbieu.publish.QuickDisk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is equal in thousands of records is in memory once. */
class SharedTextsTest {
  @TempDir(factory = QuickDisk.class)
  Path folder;

  @Test
  void aRoleThatManyHaveIsKeptOnce() {
    List<Localized<Text>> roles = roles("{vi: chủ trì, en: chair}", "{vi: chủ trì, en: chair}");
    assertEquals("[chủ trì, chair]", roles.get(0).toString());
    assertSame(roles.get(0), roles.get(1));
  }

  @Test
  void rolesThatDifferInOneLanguageAreTwo() {
    List<Localized<Text>> roles = roles("{vi: chủ trì, en: chair}", "{vi: chủ trì, en: host}");
    assertNotEquals(roles.get(0), roles.get(1));
    assertEquals("[chủ trì, host]", roles.get(1).toString());
  }

  @Test
  void aBorrowedTextOfTheSameLettersIsAnother() {
    // Borrowed: the English half is missing, and says so.
    List<Localized<Text>> roles = roles("{vi: Host, en: Host}", "{vi: Host}");
    assertNotEquals(roles.get(0), roles.get(1));
    assertEquals("vi", roles.get(1).all().get(1).writtenIn().tag());
  }

  private List<Localized<Text>> roles(String first, String second) {
    TinySite site = new TinySite(folder);
    site.with("site.yaml", TinySite.original("site.yaml") + "translations: lenient\n");
    site.with("events/1999.yaml", event("one", first) + event("two", second));
    return site.read().orElseThrow().events().all().stream()
        .filter(event -> event.date().text().equals("1999"))
        .map(Event::people)
        .map(people -> people.get(0).role())
        .toList();
  }

  private static String event(String id, String role) {
    return """
    - id: %s
      date: "1999"
      kind: meeting
      title: {vi: Họp, en: Meeting}
      summary: {vi: Họp., en: They met.}
      people:
        - person: nguyen-van-mau
          role: %s
      sources: [{source: village-news, supports: [date]}]
    """
        .formatted(id, role);
  }
}
