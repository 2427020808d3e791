package nienbieu.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What killed builds leave, made by hand. */
class RepairTest {
  @TempDir(factory = QuickDisk.class)
  Path place;

  private Path out;
  private Path next;
  private Path old;
  private Map<String, String> first;

  @BeforeEach
  void publishOnce() throws Exception {
    out = place.resolve("out");
    next = place.resolve(".out.new");
    old = place.resolve(".out.old");
    Sites.publish(out, Sites.generation(1));
    Files.writeString(out.resolve(".gitignore"), "*\n");
    first = Sites.snapshot(out);
  }

  @Test
  void killedBetweenTheRenamesTheOldSiteComesBack() throws Exception {
    Sites.publish(next, Sites.generation(2));
    Files.move(out, old);
    assertTheFailingBuildFinds(first);
    assertTheNextBuildSucceeds(true);
  }

  @Test
  void killedWhileWritingTheHalfSiteGoes() throws Exception {
    Files.createDirectories(next.resolve("vi/events"));
    Files.writeString(next.resolve(Manifest.NAME), "nienbieu-mani");
    Files.writeString(next.resolve("vi/events/a.html"), "ha");
    assertTheFailingBuildFinds(first);
    assertTheNextBuildSucceeds(true);
  }

  @Test
  void killedBeforeTheFirstFileTheEmptyFolderGoes() throws Exception {
    Files.createDirectory(next);
    assertTheFailingBuildFinds(first);
    assertTheNextBuildSucceeds(true);
  }

  @Test
  void killedWhileDeletingTheRestOfTheOldSiteGoes() throws Exception {
    Sites.publish(old, Sites.generation(2));
    Files.delete(old.resolve("vi/events/a.html"));
    Files.delete(old.resolve("vi/events"));
    assertTheFailingBuildFinds(first);
    assertTheNextBuildSucceeds(true);
  }

  @Test
  void killedInTheVeryFirstBuildThereIsNoSiteYet() throws Exception {
    Sites.publish(next, Sites.generation(2));
    OwnTree.removeWhole(out);
    assertTheFailingBuildFinds(Map.of());
    assertTheNextBuildSucceeds(false);
  }

  @Test
  void anOldSiteIsKeptUntilTheNextIsWrittenIfSomeoneMadeTheFolderAnew() throws Exception {
    Files.move(out, old);
    Files.createDirectory(out);
    Files.writeString(out.resolve(".gitignore"), "*\n");
    Map<String, String> anew = Sites.snapshot(out);
    assertThrows(
        IllegalStateException.class,
        () -> Sites.publish(out, Sites.broken(new IllegalStateException())));
    assertEquals(anew, Sites.snapshot(out));
    assertEquals(first, Sites.snapshot(old));
    assertTheNextBuildSucceeds(true);
  }

  @Test
  void aForeignFolderOfTheNameOfAShadowIsRefusedAndKept() throws Exception {
    for (Path shadow : List.of(next, old)) {
      Files.createDirectory(shadow);
      Files.writeString(shadow.resolve("mine.txt"), "mine");
      OutputRefused e =
          assertThrows(OutputRefused.class, () -> Sites.publish(out, Sites.generation(2)));
      assertEquals(List.of("mine.txt"), e.files());
      assertEquals(shadow.toRealPath().toString(), e.path());
      assertEquals(Map.of("/", "", "mine.txt", "mine"), Sites.snapshot(shadow));
      assertEquals(first, Sites.snapshot(out));
      Files.delete(shadow.resolve("mine.txt"));
    }
  }

  @Test
  void aFileThatSomeonePutIntoTheOldSiteIsKept() throws Exception {
    Sites.publish(old, Sites.generation(2));
    Files.writeString(old.resolve("vi/mine.txt"), "mine");
    for (int twice = 0; twice < 2; twice++) {
      OutputRefused e =
          assertThrows(OutputRefused.class, () -> Sites.publish(out, Sites.generation(3)));
      assertEquals(List.of("vi/mine.txt"), e.files());
      assertEquals("mine", Files.readString(old.resolve("vi/mine.txt")));
      assertEquals(first, Sites.snapshot(out));
    }
    Files.delete(old.resolve("vi/mine.txt"));
    assertTheNextBuildSucceeds(true);
  }

  @Test
  void aLinkOfTheNameOfAShadowIsNotFollowed() throws Exception {
    Path elsewhere = place.resolve("elsewhere");
    Sites.publish(elsewhere, Sites.generation(2));
    Map<String, String> before = Sites.snapshot(elsewhere);
    for (Path shadow : List.of(next, old)) {
      Files.createSymbolicLink(shadow, elsewhere);
      assertThrows(OutputRefused.class, () -> Sites.publish(out, Sites.generation(3)));
      assertEquals(before, Sites.snapshot(elsewhere));
      assertEquals(first, Sites.snapshot(out));
      Files.delete(shadow);
    }
  }

  private void assertTheFailingBuildFinds(Map<String, String> expected) throws Exception {
    assertThrows(
        IllegalStateException.class,
        () -> Sites.publish(out, Sites.broken(new IllegalStateException())));
    assertEquals(expected, Sites.snapshot(out));
    assertFalse(Files.exists(next));
    assertFalse(Files.exists(old));
  }

  private void assertTheNextBuildSucceeds(boolean gitignore) throws Exception {
    Sites.publish(out, Sites.generation(5));
    Path fresh = place.resolve("fresh");
    Sites.publish(fresh, Sites.generation(5));
    Map<String, String> expected = Sites.snapshot(fresh);
    if (gitignore) {
      expected.put(".gitignore", "*\n");
    }
    assertEquals(expected, Sites.snapshot(out));
    assertFalse(Files.exists(next));
    assertFalse(Files.exists(old));
  }
}
