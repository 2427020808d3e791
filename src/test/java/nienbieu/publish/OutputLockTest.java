package nienbieu.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import nienbieu.plan.SiteFile;
import nienbieu.plan.SitePath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputLockTest {
  @TempDir(factory = QuickDisk.class)
  Path place;

  private Path out;

  @BeforeEach
  void nameTheOutput() throws Exception {
    place = place.toRealPath();
    out = place.resolve("out");
  }

  @Test
  void aSecondBuildInAnotherThreadSaysSoAtOnceAndMakesNothing() throws Exception {
    CountDownLatch inside = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    SiteFile slow =
        new SiteFile(
            new SitePath("slow.html"),
            () -> {
              inside.countDown();
              await(goOn);
              return "slow".getBytes(UTF_8);
            });
    AtomicReference<Exception> failure = new AtomicReference<>();
    Thread first =
        new Thread(
            () -> {
              try {
                Sites.publish(out, List.of(slow));
              } catch (Exception e) {
                failure.set(e);
              }
            });
    first.start();
    try {
      await(inside);
      Map<String, String> before = Sites.snapshot(place);
      List<SiteFile> never = Sites.broken(new IllegalStateException("was made"));
      Path link = Files.createSymbolicLink(place.resolve("link"), place);
      for (Path sameFolder : List.of(out, link.resolve("out"), out.resolve("../out"))) {
        OutputBusy e = assertThrows(OutputBusy.class, () -> Sites.publish(sameFolder, never));
        assertEquals(
            "another build is writing to "
                + out
                + " at this moment; wait until it is done, then build again",
            e.getMessage());
      }
      Files.delete(link);
      assertEquals(before, Sites.snapshot(place));
      Sites.publish(place.resolve("other"), Sites.generation(1)); // Another folder is free.
    } finally {
      goOn.countDown();
      first.join();
    }
    assertNull(failure.get());
    assertEquals("slow", Files.readString(out.resolve("slow.html")));
    Sites.publish(out, Sites.generation(2)); // The lock is free again.
  }

  @Test
  void theLockIsFreeAfterAFailure() throws Exception {
    assertThrows(
        IllegalStateException.class,
        () -> Sites.publish(out, Sites.broken(new IllegalStateException())));
    Sites.publish(out, Sites.generation(1));
  }

  @Test
  void aLockFileThatIsALinkIsNotFollowed() throws Exception {
    Path elsewhere = place.resolve("elsewhere");
    Files.createSymbolicLink(place.resolve(".out.lock"), elsewhere);
    DiskFailure e = assertThrows(DiskFailure.class, () -> Sites.publish(out, Sites.generation(1)));
    assertTrue(e.path().endsWith(".out.lock"), e.getMessage());
    assertEquals(List.of(".out.lock"), Sites.names(place));
    Files.delete(place.resolve(".out.lock"));
    Sites.publish(out, Sites.generation(1)); // And nothing holds it.
  }

  private static void await(CountDownLatch latch) {
    try {
      assertTrue(latch.await(10, TimeUnit.SECONDS));
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
