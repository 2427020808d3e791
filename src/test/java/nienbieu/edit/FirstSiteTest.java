package nienbieu.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FirstSiteTest {
  private static final Path FOLDER = Path.of("src/main/resources/nienbieu/edit/init");

  @Test
  void noFileOfItIsForgotten() throws IOException {
    Set<String> there = new TreeSet<>();
    try (Stream<Path> walk = Files.walk(FOLDER)) {
      walk.filter(Files::isRegularFile)
          .map(path -> FOLDER.relativize(path).toString().replace('\\', '/'))
          .forEach(name -> there.add(name.equals("gitignore") ? ".gitignore" : name));
    }
    assertEquals(there, FirstSite.files("x").keySet());
  }
}
