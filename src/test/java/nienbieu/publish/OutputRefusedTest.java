package nienbieu.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nienbieu.plan.SiteFile;
import nienbieu.publish.OutputRefused.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputRefusedTest {
  @TempDir(factory = QuickDisk.class)
  Path place;

  private Path out;

  @BeforeEach
  void nameTheOutput() throws Exception {
    place = place.toRealPath();
    out = place.resolve("out");
  }

  @Test
  void anEmptyFolderIsReplaced() throws Exception {
    Files.createDirectory(out);
    Sites.publish(out, Sites.generation(1));
    assertEquals("cover 1", Files.readString(out.resolve("index.html")));
  }

  @Test
  void aGitignoreStaysByteForByteFromBuildToBuild() throws Exception {
    Files.createDirectory(out);
    Path gitignore = out.resolve(".gitignore");
    byte[] bytes = "*\r\n!.gitignore\nđ".getBytes(StandardCharsets.UTF_16);
    Files.write(gitignore, bytes);
    for (int generation = 1; generation < 4; generation++) {
      Sites.publish(out, Sites.generation(generation));
      assertEquals("cover " + generation, Files.readString(out.resolve("index.html")));
      assertEquals(-1, Arrays.mismatch(bytes, Files.readAllBytes(gitignore)));
    }
    assertEquals(List.of(".out.lock", "out"), Sites.names(place));
  }

  @ParameterizedTest
  @ValueSource(strings = {"notes.txt", ".git", "vi/events/draft.html", ".DS_Store", "index.htm"})
  void aForeignFileInOurFolderIsRefusedByNameAndKept(String foreign) throws Exception {
    Sites.publish(out, Sites.generation(1));
    Files.writeString(out.resolve(foreign), "mine");
    assertRefused(Reason.FOREIGN_FILES, List.of(foreign));
  }

  @Test
  void aFolderThatNoBuildMadeIsRefused() throws Exception {
    Files.createDirectory(out);
    Files.writeString(out.resolve("thesis.odt"), "years of work");
    Files.createDirectories(out.resolve("photos/2020"));
    assertRefused(Reason.FOREIGN_FILES, List.of("photos/", "thesis.odt"));
  }

  @Test
  void aForeignFolderIsNamedOnceAndNotSearched() throws Exception {
    Sites.publish(out, Sites.generation(1));
    Files.createDirectories(out.resolve("vi/node_modules/a/b"));
    Files.writeString(out.resolve("vi/node_modules/a/x"), "");
    assertRefused(Reason.FOREIGN_FILES, List.of("vi/node_modules/"));
  }

  @Test
  void aGitignoreInAFolderInsideIsForeign() throws Exception {
    Sites.publish(out, Sites.generation(1));
    Files.writeString(out.resolve("vi/.gitignore"), "*");
    assertRefused(Reason.FOREIGN_FILES, List.of("vi/.gitignore"));
  }

  @Test
  void aFolderInPlaceOfOurFileIsForeign() throws Exception {
    Sites.publish(out, Sites.generation(1));
    Files.delete(out.resolve("index.html"));
    Files.createDirectory(out.resolve("index.html"));
    assertRefused(Reason.FOREIGN_FILES, List.of("index.html/"));
  }

  @Test
  void aLinkInPlaceOfOurFileIsForeign() throws Exception {
    Sites.publish(out, Sites.generation(1));
    Path elsewhere = Files.writeString(place.resolve("elsewhere"), "mine");
    Files.delete(out.resolve("index.html"));
    Files.createSymbolicLink(out.resolve("index.html"), elsewhere);
    assertRefused(Reason.FOREIGN_FILES, List.of("index.html (a symbolic link)"));
  }

  @Test
  void aLinkInPlaceOfOurFolderIsForeignAndNotFollowed() throws Exception {
    Sites.publish(out, Sites.generation(1));
    Path elsewhere = place.resolve("elsewhere");
    Files.move(out.resolve("vi"), elsewhere);
    Files.createSymbolicLink(out.resolve("vi"), elsewhere);
    assertRefused(Reason.FOREIGN_FILES, List.of("vi (a symbolic link)"));
    assertTrue(Files.exists(elsewhere.resolve("events/a.html")));
  }

  @ParameterizedTest
  @ValueSource(strings = {".gitignore", ".nienbieu-manifest"})
  void aLinkInPlaceOfAHiddenFileIsForeign(String hidden) throws Exception {
    Path elsewhere = Files.writeString(place.resolve("elsewhere"), "mine");
    Files.createDirectory(out);
    Files.createSymbolicLink(out.resolve(hidden), elsewhere);
    assertRefused(Reason.FOREIGN_FILES, List.of(hidden + " (a symbolic link)"));
  }

  @Test
  void aMissingFileOfOursIsNoHindrance() throws Exception {
    Sites.publish(out, Sites.generation(1));
    Files.delete(out.resolve("index.html"));
    Sites.publish(out, Sites.generation(2));
    assertEquals("cover 2", Files.readString(out.resolve("index.html")));
  }

  @Test
  void theMessageNamesTenAndCountsTheRest() throws Exception {
    Files.createDirectory(out);
    for (int i = 10; i < 23; i++) {
      Files.writeString(out.resolve("f" + i), "");
    }
    String message = assertRefused(Reason.FOREIGN_FILES, null).getMessage();
    assertEquals(
        "refusing to replace "
            + out
            + ": it holds files that no build of Niên Biểu wrote, and replacing the folder would"
            + " delete them; move them away, or name another output folder\n"
            + "  f10\n  f11\n  f12\n  f13\n  f14\n  f15\n  f16\n  f17\n  f18\n  f19\n"
            + "  and 3 more",
        message);
  }

  @Test
  void anOutputThatIsALinkIsRefused() throws Exception {
    Path real = place.resolve("real");
    Sites.publish(real, Sites.generation(1));
    Files.createSymbolicLink(out, real);
    assertRefused(Reason.SYMBOLIC_LINK, List.of());
    Files.delete(out);
    Files.createSymbolicLink(out, place.resolve("nowhere"));
    assertRefused(Reason.SYMBOLIC_LINK, List.of());
  }

  @Test
  void anOutputInALinkedFolderIsWrittenWhereTheLinkLeads() throws Exception {
    Path real = Files.createDirectory(place.resolve("real"));
    Path link = Files.createSymbolicLink(place.resolve("link"), real);
    Sites.publish(link.resolve("out"), Sites.generation(1));
    Sites.publish(link.resolve("out"), Sites.generation(2));
    assertEquals("cover 2", Files.readString(real.resolve("out/index.html")));
    assertTrue(Files.isSymbolicLink(link));
  }

  @Test
  void anOutputNamedByItsWayAroundIsTheSameFolder() throws Exception {
    Sites.publish(out, Sites.generation(1));
    Sites.publish(out.resolve("vi/.."), Sites.generation(2));
    Sites.publish(out.resolve("."), Sites.generation(3));
    assertEquals("cover 3", Files.readString(out.resolve("index.html")));
    assertEquals(List.of(".out.lock", "out"), Sites.names(place));
  }

  @Test
  void anOutputThatIsAFileIsRefused() throws Exception {
    Files.writeString(out, "mine");
    assertRefused(Reason.NOT_A_FOLDER, List.of());
  }

  @Test
  void theRootOfTheDiskIsRefused() {
    Path root = place.getRoot();
    for (Path named : List.of(root, root.resolve(".."), root.resolve("."))) {
      OutputRefused e =
          assertThrows(OutputRefused.class, () -> Sites.publish(named, Sites.generation(1)));
      assertEquals(Reason.ROOT, e.reason());
    }
  }

  @Test
  void anOutputInsideAFileIsRefused() throws Exception {
    Files.writeString(place.resolve("file"), "mine");
    for (String inside : List.of("file/out", "file/a/out")) {
      out = place.resolve(inside);
      assertRefused(Reason.PARENT, List.of());
    }
    Files.createSymbolicLink(place.resolve("dangling"), place.resolve("nowhere"));
    out = place.resolve("dangling/out");
    assertRefused(Reason.PARENT, List.of());
  }

  @Test
  void aDamagedManifestIsRefused() throws Exception {
    Sites.publish(out, Sites.generation(1));
    Path manifest = out.resolve(Manifest.NAME);
    String whole = Files.readString(manifest);
    for (int length = 0; length < whole.length() - 1; length += 3) {
      Files.writeString(manifest, whole.substring(0, length));
      assertRefused(Reason.MANIFEST, List.of());
    }
    for (String text : List.of(whole + "x", whole.replace("end 5", "end 4"), "\u00e9" + whole)) {
      Files.writeString(manifest, text);
      assertRefused(Reason.MANIFEST, List.of());
    }
  }

  @Test
  void aManifestOfALaterVersionIsRefused() throws Exception {
    Sites.publish(out, Sites.generation(1));
    Files.writeString(out.resolve(Manifest.NAME), "nienbieu-manifest 2\n");
    assertRefused(Reason.NEWER, List.of());
  }

  // Nothing may be made, and nothing may change, anywhere.
  private OutputRefused assertRefused(Reason reason, List<String> files) throws Exception {
    Map<String, String> before = Sites.snapshot(place);
    before.putIfAbsent(".out.lock", "");
    List<SiteFile> never = Sites.broken(new IllegalStateException("was made"));
    OutputRefused e = assertThrows(OutputRefused.class, () -> Sites.publish(out, never));
    assertEquals(reason, e.reason());
    if (files != null) {
      assertEquals(files, e.files());
    }
    Map<String, String> after = Sites.snapshot(place);
    after.putIfAbsent(".out.lock", "");
    assertEquals(before, after);
    return e;
  }
}
