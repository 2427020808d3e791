package nienbieu.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nienbieu.plan.SiteFile;
import nienbieu.plan.SitePath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is named by its content is made once. */
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
