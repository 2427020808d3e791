package nienbieu.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A sample of {@link FailingDiskIT}, and what a build asks of a disk. */
class FailingDiskTest {
  @TempDir(factory = QuickDisk.class)
  Path folder;

  // A sample: in each state other calls have their turn.
  @ParameterizedTest
  @EnumSource
  void aFailureOrADeathAtAnyCallIsMended(Ruins ruins) throws Exception {
    DiskTrial trial = new DiskTrial(folder, ruins);
    int calls = trial.calls().size();
    for (int n = 1 + 5 * ruins.ordinal(); n <= calls; n += 29) {
      trial.failAt(n, DiskTrial.FAILURES.get(n % DiskTrial.FAILURES.size()));
    }
    for (int n = 1 + 6 * ruins.ordinal(); n <= calls; n += 31) {
      trial.dieAt(n);
    }
  }

  @Test
  void aRenameThatFailsIsUndone() throws Exception {
    DiskTrial trial = new DiskTrial(folder, Ruins.A_SITE);
    List<String> calls = trial.calls();
    int renames = 0;
    for (int n = 1; n <= calls.size(); n++) {
      if (calls.get(n - 1).startsWith("move")) {
        trial.failAt(n, DiskTrial.FAILURES.get(0));
        trial.dieAt(n);
        renames++;
      }
    }
    assertEquals(2, renames);
  }

  @Test
  void aDiskThatTakesThreeBytesAtATimeGetsTheWholeSite() throws Exception {
    FailingDisk disk = FailingDisk.slow(folder, 3);
    Sites.publish(disk.path(folder.resolve("out")), Sites.generation(2));
    Sites.publish(folder.resolve("fresh"), Sites.generation(2));
    assertEquals(Sites.snapshot(folder.resolve("fresh")), Sites.snapshot(folder.resolve("out")));
    long bytes =
        Sites.snapshot(folder.resolve("out")).values().stream()
            .mapToLong(text -> text.getBytes(StandardCharsets.UTF_8).length)
            .sum();
    long writes = disk.calls().stream().filter(call -> call.startsWith("write")).count();
    assertTrue(bytes > 100 && writes >= bytes / 3, writes + " writes, " + bytes + " bytes");
  }

  @Test
  void eachFileTakesOneOpenOneWriteAndOneClose() throws Exception {
    FailingDisk disk = FailingDisk.failing(folder, 0, IOException::new);
    Sites.publish(disk.path(folder.resolve("out")), Sites.generation(2));
    String path = folder.toRealPath() + "/.out.new/en/events/a.html";
    assertEquals(
        List.of("open " + path, "write " + path, "close " + path),
        disk.calls().stream().filter(call -> call.endsWith("/en/events/a.html")).toList());
    assertEquals(1, disk.calls().stream().filter(call -> call.endsWith("/en/events")).count());
  }
}
