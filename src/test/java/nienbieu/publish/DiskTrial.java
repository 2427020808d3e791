package nienbieu.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Builds on a disk whose n-th call fails, each in a place of its own, and what must hold after. */
final class DiskTrial {
  static final List<Function<String, IOException>> FAILURES =
      List.of(
          path -> new IOException("Input/output error"),
          AccessDeniedException::new,
          path -> new FileSystemException(path, null, "No space left on device"));

  private final Path folder;
  private final Ruins ruins;
  private final Map<String, String> expected;
  private int round;

  DiskTrial(Path folder, Ruins ruins) throws Exception {
    this.folder = folder;
    this.ruins = ruins;
    Path fresh = folder.resolve("fresh");
    Sites.publish(fresh, Sites.generation(2));
    expected = Sites.snapshot(fresh);
    if (ruins != Ruins.NOTHING) {
      expected.put(".gitignore", "*\n");
    }
  }

  /** What a build calls if nothing fails. */
  List<String> calls() throws Exception {
    Path place = place();
    FailingDisk disk = FailingDisk.failing(place, 0, IOException::new);
    assertFalse(fails(disk, place));
    return disk.calls();
  }

  void failAt(int n, Function<String, IOException> failure) throws Exception {
    Path place = place();
    Map<String, String> before = Ruins.site(place);
    FailingDisk disk = FailingDisk.failing(place, n, failure);
    boolean failed = fails(disk, place);

    String call = disk.calls().get(n - 1);
    // Only a ruin may still be one: a failure, other than a death, never takes the site away.
    Path out = place.resolve("out");
    Map<String, String> after = ruins.isRuin() ? Ruins.site(place) : Sites.snapshot(out);
    if (!failed || !after.equals(before)) {
      assertEquals(expected, after, call);
      assertTrue(!failed || call.contains("/.out.old"), "failed after the swap: " + call);
    }
    // One failure is never enough to keep a build from tidying up what it made itself.
    assertTrue(
        ruins.isRuin() || !Files.exists(place.resolve(".out.new")), "left a folder: " + call);
    assertTheNextBuildSucceeds(place, call);
  }

  void dieAt(int n) throws Exception {
    Path place = place();
    Map<String, String> before = Ruins.site(place);
    FailingDisk disk = FailingDisk.dying(place, n);
    assertTrue(fails(disk, place));

    String call = disk.calls().get(n - 1);
    Map<String, String> after = Ruins.site(place);
    if (!after.equals(before)) {
      assertEquals(expected, after, call);
    }
    // Also a build that then stops for its content's sake has repaired.
    Path out = place.resolve("out");
    assertThrows(
        IllegalStateException.class,
        () -> Sites.publish(out, Sites.broken(new IllegalStateException())));
    assertEquals(after, Sites.snapshot(out), call);
    assertTheNextBuildSucceeds(place, call);
  }

  private Path place() throws Exception {
    Path place = Files.createDirectory(folder.resolve(ruins + "-" + round++));
    ruins.make(place);
    return place;
  }

  private static boolean fails(FailingDisk disk, Path place) {
    try {
      Sites.publish(disk.path(place.resolve("out")), Sites.generation(2));
      return false;
    } catch (PublishException e) {
      return true;
    }
  }

  private void assertTheNextBuildSucceeds(Path place, String call) throws Exception {
    Sites.publish(place.resolve("out"), Sites.generation(2));
    assertEquals(expected, Sites.snapshot(place.resolve("out")), call);
    assertEquals(List.of(".out.lock", "out"), Sites.names(place), call);
  }
}
