package nienbieu.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nienbieu.plan.SiteFile;
import nienbieu.plan.SitePath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublisherTest {
  @TempDir(factory = QuickDisk.class)
  Path place;

  @Test
  void everyFileStandsWhereItBelongsAndNothingElse() throws Exception {
    Path out = place.resolve("deep/inside/out");
    Published published = Sites.publish(out, Sites.generation(1));

    Map<String, String> found = Sites.snapshot(out);
    String manifest = found.remove(Manifest.NAME);
    assertEquals(
        "{.nojekyll=, /=, en/=, en/events/=, en/events/a.html=event 1, index.html=cover 1,"
            + " vi/=, vi/events/=, vi/events/a.html=sự kiện 1, vi/only-1/=, vi/only-1/b.html=b 1}",
        found.toString());
    assertEquals(new Published(5, 7 + 13 + 3 + 7), published);
    assertEquals(
        """
        nienbieu-manifest 1
        00000000 0 .nojekyll
        dcc552af 7 en/events/a.html
        """,
        manifest.lines().limit(3).map(line -> line + "\n").reduce("", String::concat));
    assertEquals("end 5 30", manifest.lines().toList().get(6));
    assertEquals(List.of(".out.lock", "out"), Sites.names(out.getParent()));
  }

  @Test
  void theNextSiteReplacesTheLastOneWhole() throws Exception {
    Path out = place.resolve("out");
    Sites.publish(out, Sites.generation(1));
    Sites.publish(out, Sites.generation(2));
    Sites.publish(place.resolve("fresh"), Sites.generation(2));
    assertEquals(Sites.snapshot(place.resolve("fresh")), Sites.snapshot(out));
  }

  @Test
  void theNumberOfThreadsChangesNoByte() throws Exception {
    List<SiteFile> files =
        IntStream.range(0, 150)
            .mapToObj(i -> Sites.file("d" + i % 7 + "/" + i + ".html", "x".repeat(i)))
            .toList();
    Publisher.publish(place.resolve("one"), files, done -> {}, 1);
    Publisher.publish(place.resolve("eight"), files, done -> {}, 8);
    assertEquals(Sites.snapshot(place.resolve("one")), Sites.snapshot(place.resolve("eight")));
  }

  @Test
  void filesAreMadeInSeveralThreads() throws Exception {
    Set<Thread> makers = ConcurrentHashMap.newKeySet();
    CyclicBarrier together = new CyclicBarrier(3);
    List<SiteFile> files =
        IntStream.range(0, 3)
            .mapToObj(
                i ->
                    new SiteFile(
                        new SitePath(i + ".html"),
                        () -> {
                          makers.add(Thread.currentThread());
                          try {
                            together.await(5, TimeUnit.SECONDS);
                          } catch (Exception e) {
                            throw new IllegalStateException(e);
                          }
                          return new byte[0];
                        }))
            .toList();
    Publisher.publish(place.resolve("out"), files, done -> {}, 3);
    assertEquals(3, makers.size());
  }

  @Test
  void aFileLargerThanOneSliceArrivesWhole() throws Exception {
    byte[] large = new byte[700_001];
    for (int i = 0; i < large.length; i++) {
      large[i] = (byte) (i * 31 >> 3);
    }
    Path out = place.resolve("out");
    Sites.publish(out, List.of(new SiteFile(new SitePath("large.bin"), () -> large)));
    assertArrayEquals(large, Files.readAllBytes(out.resolve("large.bin")));
  }

  @Test
  void aListLongerThanOnePartIsWholeAndSorted() throws Exception {
    for (int count : new int[] {0, 999, 1000, 1001, 2000}) {
      // With room for all of them, and with too little.
      WrittenFiles written = new WrittenFiles(count % 2 == 0 ? count : 1);
      for (int number = count; number > 0; number--) {
        written.note(new SitePath("p" + number), new Tally());
      }
      StringBuilder text = new StringBuilder();
      written.list(Manifest::line).forEach(text::append);
      text.append(Manifest.end(written.published()));
      List<String> lines = new ArrayList<>(text.toString().lines().toList());
      assertEquals("end " + count + " 0", lines.remove(count));
      assertEquals(count, lines.size());
      assertEquals(lines.stream().sorted().toList(), lines);
    }
  }

  @Test
  void aSiteOfNoFilesIsASite() throws Exception {
    Path out = place.resolve("out");
    assertEquals(new Published(0, 0), Sites.publish(out, List.of()));
    Sites.publish(out, Sites.generation(1));
    Sites.publish(out, List.of());
    assertEquals(Set.of("/", Manifest.NAME), Sites.snapshot(out).keySet());
  }

  @Test
  void progressGrowsOnTheCallingThreadAndEndsWithAll() throws Exception {
    List<Integer> told = new ArrayList<>();
    Thread caller = Thread.currentThread();
    List<SiteFile> files =
        IntStream.range(0, 100).mapToObj(i -> Sites.file(i + ".html", "")).toList();
    Publisher.publish(
        place.resolve("out"),
        files,
        done -> {
          assertSame(caller, Thread.currentThread());
          told.add(done);
        },
        2);
    assertEquals(told.stream().sorted().toList(), told);
    assertEquals(100, told.get(told.size() - 1));
  }

  @ParameterizedTest
  @CsvSource({
    "a.html, a.html",
    "a.html, A.html",
    "a, a/b.html",
    "A/b.html, a",
    "a/x.html, A/y.html",
    ".gitignore, x",
    ".nienbieu-manifest, x",
    ".GitIgnore/x, x",
  })
  void twoThingsInOnePlaceAreRefusedBeforeAnythingIsWritten(String one, String other)
      throws IOException {
    Path out = place.resolve("out");
    List<SiteFile> files = List.of(Sites.file(one, ""), Sites.file(other, ""));
    assertThrows(IllegalArgumentException.class, () -> Sites.publish(out, files));
    assertEquals(List.of(), Sites.names(place));
  }

  @ParameterizedTest
  @CsvSource({"1", "2"})
  void aFileThatCannotBeMadeLeavesTheOldSite(int threads) throws Exception {
    Path out = place.resolve("out");
    Sites.publish(out, Sites.generation(1));
    Map<String, String> before = Sites.snapshot(out);
    RuntimeException why = new IllegalStateException("no such phrase");
    assertSame(
        why,
        assertThrows(
            RuntimeException.class,
            () -> Publisher.publish(out, Sites.broken(why), done -> {}, threads)));
    assertEquals(before, Sites.snapshot(out));
    assertEquals(List.of(".out.lock", "out"), Sites.names(place));
  }

  @Test
  void anErrorLeavesTheOldSiteToo() throws Exception {
    Path out = place.resolve("out");
    Sites.publish(out, Sites.generation(1));
    Map<String, String> before = Sites.snapshot(out);
    List<SiteFile> files =
        List.of(
            new SiteFile(
                new SitePath("deep.html"),
                () -> {
                  throw new StackOverflowError();
                }));
    assertThrows(StackOverflowError.class, () -> Sites.publish(out, files));
    assertEquals(before, Sites.snapshot(out));
    assertEquals(List.of(".out.lock", "out"), Sites.names(place));
  }

  /** Files are listed while they are made, a second time. */
  @ParameterizedTest
  @CsvSource({"1", "2"})
  void aListThatBreaksOffLeavesTheOldSite(int threads) throws Exception {
    Path out = place.resolve("out");
    Sites.publish(out, Sites.generation(1));
    Map<String, String> before = Sites.snapshot(out);
    AtomicInteger listed = new AtomicInteger();
    Iterable<SiteFile> files =
        () -> {
          int round = listed.incrementAndGet();
          return Sites.generation(2).stream()
              .peek(
                  file -> {
                    if (round == 2 && file.path().text().startsWith("vi/only")) {
                      throw new IllegalStateException("no such list");
                    }
                  })
              .iterator();
        };
    Exception e =
        assertThrows(
            IllegalStateException.class, () -> Publisher.publish(out, files, done -> {}, threads));
    assertEquals("no such list", e.getMessage());
    assertEquals(before, Sites.snapshot(out));
  }

  @Test
  void theFirstFailureInTheListIsToldWhicheverThreadIsFaster() {
    for (int round = 0; round < 20; round++) {
      List<SiteFile> files = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        String name = "f" + i;
        files.add(
            new SiteFile(
                new SitePath(name),
                () -> {
                  if (name.compareTo("f3") < 0) {
                    return new byte[0];
                  }
                  if (name.equals("f3")) {
                    sleepABit();
                  }
                  throw new IllegalStateException(name);
                }));
      }
      Path out = place.resolve("out" + round);
      Exception e =
          assertThrows(
              IllegalStateException.class, () -> Publisher.publish(out, files, done -> {}, 4));
      assertEquals("f3", e.getMessage());
    }
  }

  @Test
  void nothingMoreIsMadeAfterAFailure() {
    AtomicInteger made = new AtomicInteger();
    List<SiteFile> files = new ArrayList<>(Sites.broken(new IllegalStateException()));
    files.set(3, new SiteFile(new SitePath("x"), () -> new byte[made.incrementAndGet()]));
    assertThrows(IllegalStateException.class, () -> Sites.publish(place.resolve("out"), files));
    assertEquals(0, made.get());
  }

  @Test
  void asManyFilesAreHeldAsThereAreThreads() throws Exception {
    // Counted is how many files are still reachable when nearly all are done.
    List<WeakReference<byte[]>> all = new ArrayList<>();
    List<SiteFile> files =
        IntStream.range(0, 30)
            .mapToObj(
                i ->
                    new SiteFile(
                        new SitePath(i + ".bin"),
                        () -> {
                          byte[] bytes = new byte[1 << 16];
                          Arrays.fill(bytes, (byte) i);
                          all.add(new WeakReference<>(bytes));
                          return bytes;
                        }))
            .toList();
    int[] most = new int[1];
    Publisher.publish(
        place.resolve("out"),
        files,
        done -> {
          if (done == 29) {
            System.gc();
            most[0] = (int) all.stream().filter(bytes -> bytes.get() != null).count();
          }
        },
        1);
    assertTrue(most[0] <= 2, most[0] + " files in memory");
  }

  private static void sleepABit() {
    try {
      Thread.sleep(3);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void textIsWrittenByteForByte() throws Exception {
    Path out = place.resolve("out");
    Sites.publish(out, List.of(Sites.file("a", "Tuyên bố\r\n\u0000")));
    assertArrayEquals("Tuyên bố\r\n\u0000".getBytes(UTF_8), Files.readAllBytes(out.resolve("a")));
  }
}
