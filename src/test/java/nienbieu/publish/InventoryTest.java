package nienbieu.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nienbieu.plan.Imprint;
import nienbieu.plan.Pieces;
import nienbieu.plan.SiteFile;
import nienbieu.plan.SitePath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InventoryTest {
  private static final Optional<Imprint> IMPRINT =
      Optional.of(new Imprint("nienbieu 1", () -> "c0ffee"));

  @TempDir(factory = QuickDisk.class)
  Path place;

  @Test
  void everyFileIsListedWithItsHashAndTheListItselfIsOurs() throws Exception {
    Path out = place.resolve("out");
    List<SiteFile> files = new ArrayList<>(List.of(Sites.file("b", ""), Sites.file("a/x", "abc")));
    Published all = Publisher.publish(out, files, IMPRINT, done -> {}, 2);
    String list = Files.readString(out.resolve("data/manifest.json"));
    // The hashes of the empty text and of "abc" stand in FIPS 180-4's examples.
    assertEquals(
        """
        {"generator":"nienbieu 1","content":"c0ffee","count":2,"bytes":3,"files":[
        {"path":"a/x","size":3,"sha256":\
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"},
        {"path":"b","size":0,"sha256":\
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}
        ]}
        """,
        list);
    assertEquals(new Published(3, 3 + list.length()), all);
    assertEquals(
        List.of("a/x", "b", "data/manifest.json"),
        Files.readAllLines(out.resolve(Manifest.NAME)).stream()
            .filter(line -> line.matches("[0-9a-f]{8} .*"))
            .map(line -> line.substring(line.lastIndexOf(' ') + 1))
            .toList());
    // It is ours: the next site takes it away.
    Sites.publish(out, Sites.generation(1));
    assertEquals(false, Files.exists(out.resolve("data")));
  }

  @Test
  void aListOfManyPartsIsOneList() throws Exception {
    Path out = place.resolve("out");
    List<SiteFile> files =
        IntStream.range(0, 2_001).mapToObj(at -> Sites.file("f" + at, "x")).toList();
    Publisher.publish(out, files, IMPRINT, done -> {}, 2);
    List<String> lines = Files.readAllLines(out.resolve("data/manifest.json"));
    assertEquals(2_003, lines.size());
    assertEquals(2_000, lines.stream().filter(line -> line.endsWith("},")).count());
    assertEquals("]}", lines.get(2_002));
  }

  @Test
  void itsPlaceIsTaken() {
    List<SiteFile> files = List.of(Sites.file("data/manifest.json", ""));
    assertThrows(
        IllegalArgumentException.class,
        () -> Publisher.publish(place.resolve("out"), files, IMPRINT, done -> {}, 1));
  }

  @Test
  void aFileInPiecesIsWrittenAndHashedAsOne() throws Exception {
    List<byte[]> pieces = List.of("a".getBytes(UTF_8), new byte[0], "bc".getBytes(UTF_8));
    SiteFile file = new SiteFile(new SitePath("x"), new Pieces(pieces));
    assertEquals("abc", new String(file.bytes().get(), UTF_8));
    Path one = place.resolve("one");
    Path other = place.resolve("other");
    Publisher.publish(one, List.of(file), IMPRINT, done -> {}, 1);
    Publisher.publish(other, List.of(Sites.file("x", "abc")), IMPRINT, done -> {}, 1);
    Map<String, String> found = Sites.snapshot(one);
    assertEquals("abc", found.get("x"));
    assertEquals(Sites.snapshot(other), found);
  }
}
