package nienbieu.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nienbieu.plan.SiteFile;
import nienbieu.plan.SitePath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in the site before is not made or not written again. */
class KeptFilesTest {
  private final List<String> made = new ArrayList<>();

  @TempDir Path place;

  @Test
  void aFileOfTheSameNameIsTakenFromTheSiteBefore() throws Exception {
    publish("a-1");
    publish("a-1");
    assertEquals(List.of("a-1"), made);
    assertEquals("made a-1", Files.readString(out().resolve("cards/a-1.png")));
  }

  @Test
  void whatIsKeptStandsInTheManifestAsIfItWereMade() throws Exception {
    publish("a-1");
    String before = Files.readString(out().resolve(Manifest.NAME));
    publish("a-1");
    assertEquals(before, Files.readString(out().resolve(Manifest.NAME)));
    publish("a-1");
    assertEquals(List.of("a-1"), made);
  }

  @Test
  void anotherContentIsMade() throws Exception {
    publish("a-1");
    publish("a-2");
    publish("a-1");
    assertEquals(List.of("a-1", "a-2", "a-1"), made);
    assertEquals(List.of("a-1.png"), Sites.names(out().resolve("cards")));
  }

  @Test
  void aSpoiledFileIsMadeAnew() throws Exception {
    publish("a-1");
    // As long as before, so that only its checksum tells.
    Files.writeString(out().resolve("cards/a-1.png"), "mada a-1");
    publish("a-1");
    assertEquals(List.of("a-1", "a-1"), made);
    assertEquals("made a-1", Files.readString(out().resolve("cards/a-1.png")));
  }

  @Test
  void aLostFileIsMadeAnew() throws Exception {
    publish("a-1");
    Files.delete(out().resolve("cards/a-1.png"));
    publish("a-1");
    assertEquals(List.of("a-1", "a-1"), made);
  }

  @Test
  void aFileThatIsNotNamedByItsContentIsAlwaysMade() throws Exception {
    Sites.publish(out(), List.of(file("index", false)));
    Sites.publish(out(), List.of(file("index", false)));
    assertEquals(List.of("index", "index"), made);
  }

  @Test
  void aFileWithTheSameBytesIsNotWrittenAgain() throws Exception {
    FileTime longAgo = FileTime.fromMillis(0);
    Sites.publish(out(), List.of(file("same", false), file("other", false)));
    Path same = out().resolve("cards/same.png");
    Path other = out().resolve("cards/other.png");
    // As long as before, so that only its bytes tell.
    Files.writeString(other, "made Other");
    Files.setLastModifiedTime(same, longAgo);
    Files.setLastModifiedTime(other, longAgo);
    Sites.publish(out(), List.of(file("same", false), file("other", false)));
    assertEquals(longAgo, Files.getLastModifiedTime(same));
    assertTrue(Files.getLastModifiedTime(other).compareTo(longAgo) > 0);
    assertEquals("made same", Files.readString(same));
    assertEquals("made other", Files.readString(other));
  }

  @Test
  void aFileWithOtherRightsIsWrittenAnew() throws Exception {
    Path same = out().resolve("cards/same.png");
    Sites.publish(out(), List.of(file("same", false)));
    Set<PosixFilePermission> usual = Files.getPosixFilePermissions(same);
    Files.setPosixFilePermissions(same, Set.of(PosixFilePermission.OWNER_READ));
    Sites.publish(out(), List.of(file("same", false)));
    assertEquals(usual, Files.getPosixFilePermissions(same));
  }

  @Test
  void aBuildThatFailsLeavesSharedFilesAsTheyWere() throws Exception {
    Sites.publish(out(), List.of(file("same", false)));
    SiteFile broken =
        new SiteFile(
            new SitePath("z"),
            () -> {
              throw new IllegalStateException("cannot be made");
            });
    assertThrows(
        IllegalStateException.class,
        () -> Sites.publish(out(), List.of(file("same", false), broken)));
    assertEquals("made same", Files.readString(out().resolve("cards/same.png")));
    assertEquals(List.of(".out.lock", "out"), Sites.names(place));
  }

  @Test
  void whereThereAreNoLinksTheFileIsWritten() throws Exception {
    Sites.publish(out(), List.of(file("same", false)));
    List<String> calls = calls(0);
    int link = 1;
    while (!calls.get(link - 1).startsWith("link ")) {
      link++;
    }
    assertTrue(calls(link).stream().anyMatch(call -> call.matches("write .*/same.png")));
    assertEquals("made same", Files.readString(out().resolve("cards/same.png")));
  }

  private List<String> calls(int failAt) throws Exception {
    FailingDisk disk = FailingDisk.failing(place, failAt, IOException::new);
    Sites.publish(disk.path(out()), List.of(file("same", false)));
    return disk.calls();
  }

  private Path out() {
    return place.resolve("out");
  }

  private void publish(String name) throws PublishException {
    Sites.publish(out(), List.of(file(name, true)));
  }

  private SiteFile file(String name, boolean isNamedByContent) {
    return new SiteFile(
        new SitePath("cards/" + name + ".png"),
        () -> {
          made.add(name);
          return ("made " + name).getBytes(UTF_8);
        },
        isNamedByContent);
  }
}
