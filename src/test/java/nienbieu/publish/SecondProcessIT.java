package nienbieu.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nienbieu.plan.SiteFile;
import nienbieu.plan.SitePath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two builds at once in processes of their own. */
class SecondProcessIT {
  @TempDir Path place;

  @Test
  void aBuildInAnotherProcessIsNotDisturbed() throws Exception {
    Path out = place.resolve("out");
    Process first = ChildBuild.start(out, "hold");
    try (BufferedReader told = first.inputReader()) {
      assertEquals("inside", told.readLine());
      List<SiteFile> never = Sites.broken(new IllegalStateException("was made"));
      assertThrows(OutputBusy.class, () -> Sites.publish(out, never));
      assertThrows(OutputBusy.class, () -> Sites.publish(out, never)); // Asking took no lock.
      first.getOutputStream().write('\n');
      first.getOutputStream().flush();
      assertEquals("published", told.readLine());
    } finally {
      first.destroyForcibly().waitFor();
    }
    assertEquals(Set.of("held"), WholeSite.check(out));
    Sites.publish(out, Sites.generation(1));
  }

  // On POSIX a second attempt in the same JVM could take the lock from the first without anybody
  // noticing, except another process.
  @Test
  void aSecondAttemptInThisProcessDoesNotLetAnotherProcessIn() throws Exception {
    Path out = place.resolve("out");
    List<String> told = new ArrayList<>();
    SiteFile asking =
        new SiteFile(
            new SitePath("a"),
            () -> {
              try {
                assertThrows(OutputBusy.class, () -> Sites.publish(out, Sites.generation(2)));
                told.addAll(all(ChildBuild.start(out, "2")));
              } catch (Exception e) {
                throw new IllegalStateException(e);
              }
              return new byte[0];
            });
    Sites.publish(out, List.of(asking));
    assertEquals(List.of("busy"), told);
    assertTrue(Files.exists(out.resolve("a")));
  }

  @Test
  void ofManyBuildsAtOnceEachIsWholeOrSaysThatItIsBusy() throws Exception {
    Path out = place.resolve("out");
    int published = 0;
    for (int round = 0; round < 5; round++) {
      List<Process> builds = new ArrayList<>();
      for (int build = 0; build < 6; build++) {
        builds.add(ChildBuild.start(out, "" + (10 * round + build)));
      }
      for (Process build : builds) {
        List<String> told = all(build);
        assertTrue(Set.of(List.of("busy"), List.of("published")).contains(told), "" + told);
        published += told.contains("published") ? 1 : 0;
      }
      assertEquals(1, WholeSite.check(out).size(), "two builds in one site");
      assertEquals(List.of(".out.lock", "out"), Sites.names(place));
    }
    assertTrue(published >= 5, "in each round somebody must win: " + published);
  }

  private static List<String> all(Process build) throws Exception {
    try (BufferedReader told = build.inputReader()) {
      return told.lines().toList();
    } finally {
      build.waitFor();
    }
  }
}
