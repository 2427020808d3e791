package nienbieu.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The options with which {@code mvn package} starts Java, given to this Java. */
class JavaOptionsTest {
  private static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java") + "";

  @ParameterizedTest
  @ValueSource(strings = {"site", "large-site"})
  void javaTakesThemWithoutAWord(String name) throws IOException {
    String options = "@src/main/launch/" + name + ".options";
    Console console =
        Program.run(
            Path.of("").toAbsolutePath(), Map.of(), List.of(JAVA, options, "-Xinternalversion"));
    assertEquals(0, console.status(), console::toString);
    assertEquals("", console.err());
    assertTrue(console.out().contains("VM ("), console::toString);
    assertEquals(1, console.out().lines().count(), console::toString);
  }
}
