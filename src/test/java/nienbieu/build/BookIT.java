package nienbieu.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Books of sites of all kinds, read back by the checker that shops and libraries use. */
class BookIT {
  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(
      names = {"NO_EVENTS"},
      mode = EnumSource.Mode.EXCLUDE)
  void theBooksOfASmallSiteAreValid(SmallSite kind) throws IOException {
    TrialSite site = kind.in(folder).builtWithWarnings();
    List<Path> books = books(site);
    assertFalse(books.isEmpty());
    for (Path book : books) {
      assertEquals(List.of(), BookCheck.complaints(Files.readAllBytes(book)), book.toString());
    }
  }

  private static List<Path> books(TrialSite site) throws IOException {
    try (Stream<Path> files = Files.walk(site.output())) {
      return files.filter(file -> file.toString().endsWith(".epub")).sorted().toList();
    }
  }
}
