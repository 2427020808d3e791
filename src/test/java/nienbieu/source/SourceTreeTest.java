package nienbieu.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTreeTest {
  private static final String CONTENT = "content";

  @TempDir Path folder;
  private final Problems problems = new Problems();
  private Path content;
  private Path outside;

  @BeforeEach
  void makeFolders() throws IOException {
    content = Files.createDirectory(folder.resolve("content"));
    outside = Files.createDirectory(folder.resolve("outside"));
    Files.writeString(outside.resolve("secret.md"), "secret");
  }

  @Test
  void filesAreSortedByPath() throws IOException {
    for (String name : List.of("b.md", "a.yaml", "C.md", "a/z.md", "a-b.md")) {
      Files.createDirectories(content.resolve(name).getParent());
      Files.writeString(content.resolve(name), name);
    }
    SourceTree tree = read();
    assertEquals(
        List.of("C.md", "a-b.md", "a.yaml", "a/z.md", "b.md"), List.copyOf(tree.texts().keySet()));
    assertEquals("content/a/z.md", tree.below("a").get(0).path());
    assertEquals(1, tree.below("a").size());
  }

  @Test
  void itsHashIsWhatTheToolsOfAShellFind() throws IOException {
    Files.createDirectory(content.resolve("a"));
    Files.writeString(content.resolve("a/x.md"), "abc");
    Files.write(content.resolve("ế.png"), new byte[0]);
    Files.writeString(content.resolve(".hidden"), "abc");
    SourceTree tree = read();
    // printf abc > a/x.md; touch ế.png; find * -type f | LC_ALL=C sort | xargs sha256sum |
    // sha256sum
    assertEquals("67c82859b9b9736a8a5952dfe7e774eaed33df89fb08fccfa9839e808f658827", tree.hash());
    SourceTree again = read();
    again.forgetTexts(problems);
    assertEquals(tree.hash(), again.hash());
    Files.move(content.resolve("a/x.md"), content.resolve("a/y.md"));
    assertNotEquals(tree.hash(), read().hash());
  }

  /** A file is compared in chunks of 32,768 bytes with what it was. */
  @Test
  void aFileThatIsReadAgainHasTheBytesThatItHasNow() throws IOException {
    Path file = content.resolve("a.md");
    String long100 = "a".repeat(100_000);
    List<String> texts = new ArrayList<>(List.of("", "b", "b" + long100, long100 + "b"));
    for (int length : new int[] {1, 32_767, 32_768, 32_769, 65_535, 65_536, 65_537, 100_000}) {
      texts.add("a".repeat(length));
      texts.add("a".repeat(length - 1) + "b");
    }
    for (String before : texts) {
      Files.writeString(file, before);
      SourceTree first = read();
      for (String now : texts) {
        Files.writeString(file, now);
        SourceTree second = SourceTree.read(content, CONTENT, Optional.of(first), problems);
        SourceFile again = second.text("a.md").get();
        assertTrue(again.text().equals(now), () -> before.length() + " to " + now.length());
        assertEquals(before.equals(now), again == first.text("a.md").get());
      }
    }
  }

  @Test
  void hiddenFilesAreNobodysBusiness() throws IOException {
    Files.writeString(content.resolve(".a.md.swp"), "\u0000");
    Files.createDirectory(content.resolve(".git"));
    Files.write(content.resolve(".git/x.md"), new byte[] {(byte) 0xFF});
    assertTrue(read().texts().isEmpty());
    assertEquals(List.of(), problems.sorted());
  }

  @Test
  void noLinkIsFollowedWhateverItPointsTo() throws IOException {
    Path secret = outside.resolve("secret.md");
    link("to-file.md", secret);
    link("to-folder", outside);
    link("relative.md", Path.of("../outside/secret.md"));
    link("to-nothing.md", outside.resolve("none.md"));
    link("to-itself.md", content.resolve("to-itself.md"));
    link("to-root", content);
    link("to-device.md", Path.of("/dev/zero"));
    link("to-link.md", content.resolve("to-file.md"));
    link("image.png", secret);
    SourceTree tree = read();
    assertTrue(tree.texts().isEmpty());
    assertTrue(tree.binaries().isEmpty());
    assertEquals(9, problems.sorted().size());
    assertTrue(problems.sorted().stream().allMatch(one -> one.rule() == Rule.FILE_LINK));
    assertTrue(tree.isRefused("to-file.md"));
    assertTrue(tree.isRefused("to-folder/secret.md"));
    assertTrue(tree.hasRefusedBelow("to-folder"));
    assertFalse(tree.isRefused("to-file"));
    Files.delete(content.resolve("to-device.md"));
  }

  @Test
  void theFolderItselfMayBeALinkButNothingInItMay() throws IOException {
    Files.writeString(content.resolve("a.md"), "a");
    link("to-folder", outside);
    Path named = Files.createSymbolicLink(folder.resolve("named"), content);
    SourceTree tree = SourceTree.read(named, "content", problems);
    assertEquals(List.of("a.md"), List.copyOf(tree.texts().keySet()));
    assertEquals(
        List.of(CONTENT + "/to-folder"),
        problems.sorted().stream().map(one -> one.place().file().path()).toList());
  }

  @Test
  void aSocketIsNotOpened() throws IOException {
    try (ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      channel.bind(UnixDomainSocketAddress.of(content.resolve("socket.md")));
      assertTrue(read().texts().isEmpty());
    }
    assertEquals(Rule.FILE_NOT_PLAIN, problems.sorted().get(0).rule());
  }

  /** Reading a pipe that nobody writes to would wait for ever. */
  @Test
  void aPipeIsNotOpened() throws IOException, InterruptedException {
    Path pipe = content.resolve("pipe.md");
    Process making = new ProcessBuilder("mkfifo", pipe.toString()).start();
    assertEquals(0, making.waitFor());
    assertTrue(read().texts().isEmpty());
    assertEquals(Rule.FILE_NOT_PLAIN, problems.sorted().get(0).rule());
  }

  @Test
  void anImageThatBecameALinkIsNotRead() throws IOException {
    Path image = content.resolve("a.png");
    Files.writeString(image, "x");
    BinaryFile listed = read().binaries().get("a.png");
    Files.delete(image);
    Files.createSymbolicLink(image, outside.resolve("secret.md"));
    assertThrows(UncheckedIOException.class, listed::bytes);
  }

  @Test
  void aFolderThatIsNotThereIsAProblem() {
    SourceTree.read(folder.resolve("none"), "content", problems);
    assertEquals(Rule.FILE_MISSING, problems.sorted().get(0).rule());
  }

  @Test
  void problemsCallTheFolderWhatThePersonCalledIt() throws IOException {
    Files.write(content.resolve("a.md"), new byte[] {(byte) 0xC3, '('});
    for (String name : new String[] {"data", "../x/content"}) {
      Problems own = new Problems();
      SourceTree tree = SourceTree.read(content, name, own);
      assertTrue(tree.isRefused("a.md"));
      assertEquals(name, tree.name());
      assertEquals(name + "/a.md:1:1", own.sorted().get(0).place().toString());
    }
  }

  @Test
  void whatIsNotUtf8IsRefusedWithItsPlace() throws IOException {
    Files.write(content.resolve("a.md"), new byte[] {'a', '\n', 'b', (byte) 0xC3, '('});
    assertTrue(read().isRefused("a.md"));
    assertEquals("content/a.md:2:2", problems.sorted().get(0).place().toString());
  }

  @Test
  void aByteOrderMarkIsNoCharacterOfItsLine() throws IOException {
    Files.writeString(content.resolve("a.md"), "\uFEFFab\u200Bc");
    read();
    assertEquals("content/a.md:1:3", problems.sorted().get(0).place().toString());
  }

  @Test
  void aByteOrderMarkInsideIsForbidden() throws IOException {
    Files.writeString(content.resolve("a.md"), "ab\uFEFF");
    read();
    assertEquals(Rule.TEXT_FORBIDDEN_CHARACTER, problems.sorted().get(0).rule());
  }

  private void link(String name, Path target) throws IOException {
    Files.createSymbolicLink(content.resolve(name), target);
  }

  private SourceTree read() {
    return SourceTree.read(content, "content", problems);
  }
}
