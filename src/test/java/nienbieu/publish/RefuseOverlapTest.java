package nienbieu.publish;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefuseOverlapTest {
  @TempDir(factory = QuickDisk.class)
  Path place;

  @BeforeEach
  void makeAProject() throws Exception {
    place = place.toRealPath();
    Files.createDirectories(place.resolve("project/content/images"));
    Files.createDirectories(place.resolve("project/content-old"));
    Files.createSymbolicLink(place.resolve("link"), place.resolve("project"));
  }

  @ParameterizedTest
  @CsvSource({
    "project/content, project/content",
    "project/content/., project/content",
    "project/out/../content, project/content",
    "project, project/content",
    ".., project/content",
    "project/content/out, project/content",
    "project/content/a/b/c, project/content",
    "project/content/images, project/content",
    "link, project/content",
    "link/content, project/content",
    "link/content/out, project/content",
    "project/content, link/content",
    "project/content/images/.., project/content",
    "project/missing, project/missing",
  })
  void anOutputThatIsOrHoldsOrIsInTheInputIsRefused(String output, String input) throws Exception {
    Path in = place.resolve(input);
    OutputRefused e =
        assertThrows(OutputRefused.class, () -> Publisher.refuseOverlap(place.resolve(output), in));
    assertEquals(OutputRefused.Reason.INPUT, e.reason());
    assertEquals(1, e.files().size());
  }

  @ParameterizedTest
  @CsvSource({
    "project/site-output, project/content",
    "project/contents, project/content",
    "project/content-old, project/content",
    "out, project",
    "link/site-output, project/content",
    "missing/deep/out, project",
  })
  void anOutputBesideTheInputIsFine(String output, String input) {
    assertDoesNotThrow(() -> Publisher.refuseOverlap(place.resolve(output), place.resolve(input)));
  }

  @Test
  void theInputIsNamed() {
    Path content = place.resolve("project/content");
    OutputRefused e =
        assertThrows(
            OutputRefused.class, () -> Publisher.refuseOverlap(place.resolve("link"), content));
    assertEquals(List.of(content.toString()), e.files());
    assertEquals(place.resolve("project").toString(), e.path());
  }
}
