package nienbieu.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each limit at one less, at itself and at one more. */
class SourceLimitsTest {
  @TempDir Path folder;
  private final Problems problems = new Problems();

  @Test
  void aFolderHoldsSoManyFiles() throws IOException {
    for (int file = 1; file <= 4; file++) {
      write(file + ".md", "x");
      SourceTree tree = read(3, 1_000);
      assertEquals(file <= 3 ? List.of() : List.of(Rule.FILE_TOO_MANY), rules());
      assertEquals(file <= 3 ? file : 0, tree.texts().size(), "all or none");
    }
    assertEquals(
        "content: error: this folder holds more than 3 files, or more than 0 MB of text"
            + " [file/too-many]\n   hint: take out what the site does not need\n",
        new ProblemText().of(problems.sorted().get(0)));
  }

  @Test
  void refusedAndBinaryFilesCountToo() throws IOException {
    write("a.png", "x");
    Files.createSymbolicLink(folder.resolve("b.md"), folder.resolve("a.png"));
    write("c.md", "x");
    assertTrue(read(2, 1_000).isRefused("c.md"));
    assertEquals(List.of(Rule.FILE_TOO_MANY), rules());
  }

  @Test
  void allTextsTogetherHaveSoManyBytes() throws IOException {
    write("a.md", "x".repeat(9));
    for (int size = 0; size <= 2; size++) {
      write("b.md", "x".repeat(size));
      read(100, 10);
      assertEquals(size <= 1 ? List.of() : List.of(Rule.FILE_TOO_MANY), rules());
    }
  }

  @Test
  void oneTextHasSoManyBytes() throws IOException {
    for (int size = Limits.TEXT_BYTES - 1; size <= Limits.TEXT_BYTES + 1; size++) {
      write("a.md", "x".repeat(size));
      SourceTree tree = read(Limits.FILES, Limits.TREE_BYTES);
      boolean fits = size <= Limits.TEXT_BYTES;
      assertEquals(fits, tree.text("a.md").isPresent());
      assertEquals(!fits, tree.isRefused("a.md"));
      assertEquals(fits ? List.of() : List.of(Rule.FILE_TOO_LARGE), rules());
    }
  }

  @Test
  void oneImageHasSoManyBytes() throws IOException {
    for (int size = Limits.BINARY_BYTES - 1; size <= Limits.BINARY_BYTES + 1; size++) {
      Files.write(folder.resolve("a.png"), new byte[size]);
      SourceTree tree = read(Limits.FILES, Limits.TREE_BYTES);
      boolean fits = size <= Limits.BINARY_BYTES;
      assertEquals(fits, tree.binaries().containsKey("a.png"));
      assertEquals(fits ? List.of() : List.of(Rule.FILE_TOO_LARGE), rules());
    }
  }

  @Test
  void soManyFoldersLieInsideEachOther() throws IOException {
    for (int depth = Limits.FOLDERS - 1; depth <= Limits.FOLDERS + 1; depth++) {
      String path = "d/".repeat(depth) + "a.md";
      write(path, "x");
      SourceTree tree = read(Limits.FILES, Limits.TREE_BYTES);
      boolean fits = depth <= Limits.FOLDERS;
      assertEquals(fits, tree.text(path).isPresent());
      assertEquals(!fits, tree.isRefused(path));
      assertEquals(fits ? List.of() : List.of(Rule.FILE_TOO_DEEP), rules());
    }
  }

  @Test
  void aPathHasSoManyBytes() throws IOException {
    String start = "ệ".repeat(30) + "/" + "a".repeat(100) + ".md";
    int used = start.getBytes(StandardCharsets.UTF_8).length;
    for (int size = Limits.PATH_BYTES - 1; size <= Limits.PATH_BYTES + 1; size++) {
      String path = start.replace(".md", "b".repeat(size - used) + ".md");
      write(path, "x");
      SourceTree tree = read(Limits.FILES, Limits.TREE_BYTES);
      boolean fits = size <= Limits.PATH_BYTES;
      assertEquals(fits, tree.text(path).isPresent());
      assertEquals(fits ? List.of() : List.of(Rule.FILE_TOO_DEEP), rules());
    }
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private SourceTree read(int files, long bytes) {
    return new SourceTreeReader(folder, "content", problems, files, bytes).read();
  }

  private List<Rule> rules() {
    return problems.sorted().stream().map(Problem::rule).toList();
  }
}
