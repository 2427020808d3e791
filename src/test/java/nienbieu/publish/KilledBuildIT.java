package nienbieu.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build that is really killed, a hundred times. */
class KilledBuildIT {
  private static final int KILLS = 100;
  private static final long SEED = 17_11_2020;

  @TempDir Path place;

  @Test
  void howeverABuildIsKilledTheSiteIsWholeAfterTheNextStarts() throws Exception {
    Path out = place.resolve("out");
    Sites.publish(out, ChildBuild.generation(0));
    Files.writeString(out.resolve(".gitignore"), "*\n!.gitignore\n");
    Random random = new Random(SEED);
    int inTheMiddle = 0;
    for (int kill = 1; kill <= KILLS; kill++) {
      killABuild(out, random.nextInt(60_000_000));
      inTheMiddle += Sites.names(place).size() > 2 ? 1 : 0;

      // A build that fails for its content's sake writes nothing: what it leaves is the repair.
      assertThrows(
          IllegalStateException.class,
          () -> Sites.publish(out, Sites.broken(new IllegalStateException())));
      assertEquals(List.of(".out.lock", "out"), Sites.names(place));
      assertEquals("*\n!.gitignore\n", Files.readString(out.resolve(".gitignore")));
      assertEquals(1, WholeSite.check(out).size(), "two generations in one site");
      if (kill % 10 == 0) {
        Sites.publish(out, ChildBuild.generation(-kill));
        assertEquals(Set.of("generation " + -kill), WholeSite.check(out));
        assertEquals("*\n!.gitignore\n", Files.readString(out.resolve(".gitignore")));
        assertEquals(List.of(".out.lock", "out"), Sites.names(place));
      }
    }
    assertTrue(inTheMiddle > KILLS / 2, "most kills fell between builds: " + inTheMiddle);
    System.out.println(inTheMiddle + " of " + KILLS + " kills fell into a build");
  }

  // A kill at random hardly ever falls between the two renames; here it does.
  @Test
  void aProcessThatDiesAtAnyCallOfTheSwapLeavesAWholeSite() throws Exception {
    Path out = place.resolve("out");
    Sites.publish(out, ChildBuild.generation(1));
    FailingDisk counting = FailingDisk.failing(out, 0, IOException::new);
    Sites.publish(counting.path(out), ChildBuild.generation(0));
    List<String> calls = counting.calls();
    int first = calls.indexOf("move " + place.toRealPath().resolve(".out.old"));
    assertTrue(first > 0);
    for (int n = first - 2; n < first + 9; n++) {
      Sites.publish(out, ChildBuild.generation(1));
      assertEquals(137, ChildBuild.start(out, "halt-" + n).waitFor(), calls.get(n - 1));
      assertThrows(
          IllegalStateException.class,
          () -> Sites.publish(out, Sites.broken(new IllegalStateException())));
      assertEquals(1, WholeSite.check(out).size(), calls.get(n - 1));
      assertEquals(List.of(".out.lock", "out"), Sites.names(place));
    }
  }

  private static void killABuild(Path out, int nanoseconds) throws Exception {
    Process build = ChildBuild.start(out, "loop");
    try (BufferedReader told = build.inputReader()) {
      assertEquals("built", told.readLine());
      long end = System.nanoTime() + nanoseconds;
      while (System.nanoTime() < end) {
        Thread.onSpinWait();
      }
      build.destroyForcibly();
      build.waitFor();
    }
    assertFalse(build.isAlive());
  }

  @Test
  void theCheckItselfSeesAMixedSite() throws Exception {
    Path out = place.resolve("out");
    Sites.publish(out, ChildBuild.generation(1));
    assertEquals(Set.of("generation 1"), WholeSite.check(out));
    Files.writeString(out.resolve("f0/1"), "generation 2");
    assertThrows(AssertionError.class, () -> WholeSite.check(out));
    Files.delete(out.resolve("f0/1"));
    assertThrows(AssertionError.class, () -> WholeSite.check(out));
  }
}
