package nienbieu.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that is really full: a tiny one where it may be mounted, else a limit on file sizes. */
class FullDiskIT {
  private static final int ROUNDS = 20;

  @TempDir Path place;

  @Test
  void aFullDiskLeavesTheOldSite() throws Exception {
    Path disk = Files.createDirectory(place.resolve("disk"));
    if (run("mount", "-t", "tmpfs", "-o", "size=512k", "tmpfs", disk.toString())) {
      System.out.println("a full disk: tmpfs");
      try {
        onATinyDisk(disk);
      } finally {
        assertTrue(run("umount", disk.toString()));
      }
    } else {
      System.out.println("a full disk: tmpfs cannot be mounted here, so a limit on file sizes");
      withALimitOnFileSizes();
    }
  }

  @Test
  void aFileOverTheLimitLeavesTheOldSite() throws Exception {
    withALimitOnFileSizes();
  }

  private void onATinyDisk(Path disk) throws Exception {
    Path out = disk.resolve("out");
    Sites.publish(out, Sites.generation(1));
    Map<String, String> before = Sites.snapshot(disk);
    Path ballast = disk.resolve("ballast");
    int full = 0;
    for (int round = 0; round < ROUNDS; round++) {
      Files.write(ballast, new byte[round * 24_576]);
      try {
        Publisher.publish(out, ChildBuild.generation(round), done -> {}, 2);
        Sites.publish(out, Sites.generation(1));
      } catch (DiskFailure e) {
        full++;
        assertEquals(DiskFailure.Reason.NO_SPACE, e.reason(), e.getMessage());
        assertTrue(e.path().startsWith(disk.toRealPath().toString()), e.getMessage());
      }
      Files.delete(ballast);
      assertEquals(before, Sites.snapshot(disk), "round " + round);
    }
    assertTrue(full > 0 && full < ROUNDS, full + " of " + ROUNDS + " disks were full");
    Sites.publish(out, Sites.generation(2));
  }

  private void withALimitOnFileSizes() throws Exception {
    Path out = place.resolve("limited");
    Sites.publish(out, Sites.generation(1));
    Map<String, String> before = Sites.snapshot(out);
    // The manifest of this site has more than two blocks of 512 or 1024 bytes.
    Process build = ChildBuild.start(out, "7", "sh", "-c", "ulimit -f 2; exec \"$@\"", "sh");
    try (BufferedReader told = build.inputReader()) {
      String first = told.readLine();
      assertTrue(first.startsWith("TOO_LARGE ") && first.endsWith(Manifest.NAME), first);
    }
    build.waitFor();
    assertEquals(before, Sites.snapshot(out));
    assertEquals(List.of(".limited.lock", "limited"), withoutDisk());
  }

  private List<String> withoutDisk() throws IOException {
    return Sites.names(place).stream().filter(name -> !name.equals("disk")).toList();
  }

  private static boolean run(String... command) throws Exception {
    try {
      return new ProcessBuilder(Arrays.asList(command)).start().waitFor() == 0;
    } catch (IOException e) {
      return false; // There is no such program.
    }
  }
}
