package nienbieu.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
  @TempDir(factory = QuickDisk.class)
  Path folder;

  @Test
  void aFileIsMadeAndReplaced() throws IOException {
    Path file = folder.resolve("ledger");
    assertEquals(WholeFile.Outcome.REPLACED, WholeFile.replace(file, bytes(""), bytes("one")));
    assertEquals(WholeFile.Outcome.REPLACED, WholeFile.replace(file, bytes("one"), bytes("two")));
    assertEquals("two", Files.readString(file));
    assertEquals(List.of(file), all());
  }

  @Test
  void whatSomebodyElseWroteMeanwhileStays() throws IOException {
    Path file = Files.writeString(folder.resolve("ledger"), "theirs");
    assertEquals(
        WholeFile.Outcome.CHANGED_MEANWHILE, WholeFile.replace(file, bytes("old"), bytes("ours")));
    assertEquals("theirs", Files.readString(file));
    assertEquals(List.of(file), all());
  }

  @Test
  void onlyOneMayWriteAtATime() throws IOException {
    Path file = Files.writeString(folder.resolve("ledger"), "old");
    Files.writeString(WholeFile.beside(file), "half");
    assertEquals(WholeFile.Outcome.BUSY, WholeFile.replace(file, bytes("old"), bytes("ours")));
    assertEquals("old", Files.readString(file));
    assertEquals("half", Files.readString(WholeFile.beside(file)));
  }

  private List<Path> all() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }
}
