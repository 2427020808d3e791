package nienbieu.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nienbieu.date.HistoricalDate;
import nienbieu.language.Language;
import nienbieu.publish.QuickDisk;
import nienbieu.source.Problems;
import nienbieu.source.SourceTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {
  private static final Language EN = Language.of("en").orElseThrow();
  private static final HistoricalDate DAY = HistoricalDate.parse("2026-11-21");

  @TempDir(factory = QuickDisk.class)
  Path folder;

  @Test
  void whatIsWrittenIsReadBackAsTheSameBytes() throws Exception {
    TinySite site = new TinySite(folder);
    LedgerUpdate update = update(site);
    List<String> all = update.unrecorded(EN);
    assertTrue(all.containsAll(List.of("event:opening", "article:a-new-library", "site:site")));
    all.forEach(record -> update.record(record, EN, DAY));
    String written = update.written();
    assertEquals(all.size() + 1, written.lines().count(), written);
    assertTrue(written.lines().sorted().toList().equals(written.lines().toList()), written);
    site.with(LedgerUpdate.FILE, written);
    LedgerUpdate again = update(site);
    assertEquals(written, again.written());
    assertEquals(List.of(), again.unrecorded(EN));
    assertEquals(List.of(), again.behind(EN));
    assertTrue(site.read().isPresent());
    assertEquals("", site.seen());
    assertEquals(written, Files.readString(site.content().resolve(LedgerUpdate.FILE)));
  }

  @Test
  void recordingOneKeepsEveryOtherLine() {
    TinySite site = new TinySite(folder);
    String other =
        "event:opening en 2020-01-01 gone=0123456789abcdef,0123456789abcdef title=084cad234a34e318";
    site.with(LedgerUpdate.FILE, other + "\nevent:nobody en 2020-01-01 title=0123456789abcdef\n");
    LedgerUpdate update = update(site);
    update.record("topic:reading", EN, DAY);
    List<String> lines = update.written().lines().toList();
    assertEquals(3, lines.size(), "a record that is gone is forgotten: " + lines);
    assertEquals(other, lines.get(1));
    assertTrue(lines.get(2).startsWith("topic:reading en 2026-11-21 name="), lines.get(2));
  }

  @Test
  void anIdMayNeedItsKind() {
    TinySite site = new TinySite(folder);
    LedgerUpdate update = update(site);
    assertEquals(List.of("event:opening"), update.records("opening"));
    assertEquals(List.of("event:opening"), update.records("event:opening"));
    assertEquals(List.of(), update.records("topic:opening"));
    assertEquals(List.of(), update.records("pening"));
  }

  @Test
  void theCountsSayHowFarALanguageHasCome() {
    TinySite site = new TinySite(folder);
    LedgerUpdate update = update(site);
    update.record("topic:reading", EN, DAY);
    String behind = "event:opening en 2026-11-21 title=0000000000000000\n";
    site.with(LedgerUpdate.FILE, update.written() + behind);
    var translations = site.read().orElseThrow().translations();
    var vi = translations.coverages().get(0);
    var en = translations.coverages().get(1);
    assertEquals(vi.texts(), en.texts());
    assertEquals(0, en.missing());
    assertEquals(1, en.behind());
    assertEquals(0, vi.unknown() + vi.behind() + vi.missing());
    // Two of the topic are recorded, one is behind, and a gloss translates nothing.
    assertEquals(en.texts() - 4, en.unknown());
    assertEquals(DAY, translations.behind("event", "opening", EN).orElseThrow());
    assertFalse(translations.behind("event", "opening", vi.language()).isPresent());
    assertFalse(translations.behind("topic", "reading", EN).isPresent());
  }

  private LedgerUpdate update(TinySite site) {
    Problems problems = new Problems();
    SourceTree tree = SourceTree.read(site.content(), "content", problems);
    return LedgerUpdate.read(tree, problems).orElseThrow();
  }
}
