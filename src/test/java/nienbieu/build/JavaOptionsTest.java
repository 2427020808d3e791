package nienbieu.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
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
    Console with = java("@src/main/launch/" + name + ".options", "--version");
    assertEquals(0, with.status(), with::toString);
    assertEquals("", with.err());
    // Which version it is, and nothing before or after it.
    long lines = java("--version").out().lines().count();
    assertEquals(lines, with.out().lines().count(), with::toString);
  }

  private static Console java(String... options) throws IOException {
    List<String> command = new ArrayList<>(List.of(JAVA));
    command.addAll(List.of(options));
    return Program.run(Path.of("").toAbsolutePath(), Map.of(), command);
  }
}
