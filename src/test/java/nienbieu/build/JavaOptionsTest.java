package nienbieu.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The options with which {@code mvn package} starts Java, given to this Java. */
class JavaOptionsTest {
  private static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java") + "";

  @ParameterizedTest
  @ValueSource(strings = {"site", "large-site"})
  void javaTakesThemWithoutAWord(String name) throws IOException {
    Console with = java("@src/main/launch/" + name + ".options", "--version");
    Console without = java("--version");
    assertEquals(0, with.status(), with::toString);
    assertEquals(without.err(), with.err());
    // Which version it is, and nothing before or after it.
    assertEquals(without.out().lines().count(), with.out().lines().count(), with::toString);
  }

  @ParameterizedTest
  @CsvSource({
    "site, TieredStopAtLevel, 1",
    "site, UseSerialGC, true",
    "large-site, TieredStopAtLevel, 4",
    "large-site, UseSerialGC, true",
    "large-site, Tier4InvocationThreshold, 150000",
    "large-site, Tier4MinInvocationThreshold, 18000",
    "large-site, Tier4CompileThreshold, 450000",
    "large-site, Tier4BackEdgeThreshold, 1200000"
  })
  void javaUnderstandsThem(String name, String option, String value) throws IOException {
    // It does not complain of one that is misspelt.
    Console with =
        java("@src/main/launch/" + name + ".options", "-XX:+PrintFlagsFinal", "--version");
    Pattern line = Pattern.compile(" " + option + " +:?= +" + value + " ");
    assertTrue(line.matcher(with.out()).find(), with::toString);
  }

  private static Console java(String... options) throws IOException {
    List<String> command = new ArrayList<>(List.of(JAVA));
    command.addAll(List.of(options));
    return Program.run(Path.of("").toAbsolutePath(), Map.of(), command);
  }
}
