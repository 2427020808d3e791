package nienbieu.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nienbieu.publish.DiskFailure.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiskFailureTest {
  @TempDir(factory = QuickDisk.class)
  Path place;

  @ParameterizedTest
  @CsvSource({
    "No space left on device, NO_SPACE, there is no space left on the disk",
    "There is not enough space on the disk, NO_SPACE, there is no space left on the disk",
    "Disk quota exceeded, NO_SPACE, there is no space left on the disk",
    "Permission denied, NOT_ALLOWED, permission denied",
    "Operation not permitted, NOT_ALLOWED, permission denied",
    "Read-only file system, READ_ONLY, the disk is read-only",
    "File name too long, NAME_TOO_LONG, the name is too long for this disk",
    "File too large, TOO_LARGE, the file is larger than the system allows",
    "Quá nhiều tệp đang mở, OTHER, Quá nhiều tệp đang mở",
  })
  void whatTheSystemSaysIsSaidInPlainWords(String said, Reason reason, String words) {
    DiskFailure e = DiskFailure.of(DiskFailure.at(Path.of("a", "b"), new IOException(said)));
    assertEquals(reason, e.reason());
    assertEquals(said, e.said());
    assertEquals(Path.of("a", "b").toString(), e.path());
    assertEquals(
        "the site could not be written: " + words + ": " + Path.of("a", "b"), e.getMessage());
  }

  @Test
  void aFailureWithoutWordsIsNamedByItsKind() {
    assertEquals(
        "the site could not be written: no such file: x",
        DiskFailure.of(new NoSuchFileException("x")).getMessage());
    assertEquals(
        "the site could not be written: permission denied: x",
        DiskFailure.of(new AccessDeniedException("x")).getMessage());
    assertEquals(
        "the site could not be written: permission denied",
        DiskFailure.of(new AccessDeniedException(null)).getMessage());
    assertEquals(
        "the site could not be written: io", DiskFailure.of(new IOException()).getMessage());
    FileSystemException named = new FileSystemException("y");
    assertEquals(named, DiskFailure.at(Path.of("z"), named));
  }

  @Test
  void aNameThatIsTooLongIsToldAndTheOldSiteStays() throws Exception {
    Path out = place.resolve("out");
    Sites.publish(out, Sites.generation(1));
    Map<String, String> before = Sites.snapshot(place);
    DiskFailure e =
        assertThrows(
            DiskFailure.class,
            () -> Sites.publish(out, List.of(Sites.file("x".repeat(300) + ".html", ""))));
    assertEquals(Reason.NAME_TOO_LONG, e.reason());
    assertTrue(e.path().endsWith("xxx.html"));
    assertEquals(before, Sites.snapshot(place));
  }

  @Test
  void anInterruptedBuildLeavesTheOldSiteAndTheInterrupt() throws Exception {
    Path out = place.resolve("out");
    Sites.publish(out, Sites.generation(1));
    Map<String, String> before = Sites.snapshot(place);
    Thread.currentThread().interrupt();
    DiskFailure e;
    try {
      e = assertThrows(DiskFailure.class, () -> Sites.publish(out, Sites.generation(2)));
    } finally {
      assertTrue(Thread.interrupted());
    }
    assertEquals(Reason.INTERRUPTED, e.reason());
    assertEquals(before, Sites.snapshot(place));
  }

  @Test
  void aFolderInPlaceOfTheLockFileIsTold() throws Exception {
    Files.createDirectory(place.resolve(".out.lock"));
    DiskFailure e =
        assertThrows(
            DiskFailure.class, () -> Sites.publish(place.resolve("out"), Sites.generation(1)));
    assertTrue(e.path().endsWith(".out.lock"), e.getMessage());
    assertFalse(Files.exists(place.resolve("out")));
  }
}
