package nienbieu.zip;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Our ZIP files, read back in both of the ways in which the JDK reads them. */
class ZipTest {
  private static final byte[] TEXT = "Hội nghị".getBytes(UTF_8);

  private static final byte[] LONG = "Hội nghị lần thứ ba. ".repeat(500).getBytes(UTF_8);

  @TempDir Path folder;

  private static byte[] zip() {
    Zip zip = new Zip();
    zip.store("mimetype", "application/epub+zip".getBytes(StandardCharsets.US_ASCII));
    zip.add("a/b.txt", TEXT);
    zip.add("long.txt", LONG);
    zip.add("empty", new byte[0]);
    return zip.bytes();
  }

  @Test
  void whatWentInComesOutInOrder() throws IOException {
    ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip()));
    assertEquals("mimetype", in.getNextEntry().getName());
    ZipEntry second = in.getNextEntry();
    assertEquals("a/b.txt", second.getName());
    assertEquals(ZipEntry.STORED, second.getMethod());
    assertEquals(LocalDateTime.of(1980, 1, 1, 0, 0), second.getTimeLocal());
    assertArrayEquals(TEXT, in.readAllBytes());
    ZipEntry third = in.getNextEntry();
    assertEquals(ZipEntry.DEFLATED, third.getMethod());
    assertEquals(LONG.length, third.getSize());
    assertTrue(third.getCompressedSize() < LONG.length / 20);
    assertArrayEquals(LONG, in.readAllBytes());
    assertEquals("empty", in.getNextEntry().getName());
    assertArrayEquals(new byte[0], in.readAllBytes());
  }

  @Test
  void theDirectoryAtTheEndSaysTheSame() throws IOException {
    Path path = Files.write(folder.resolve("a.zip"), zip());
    try (ZipFile file = new ZipFile(path.toFile())) {
      List<String> names = file.stream().map(ZipEntry::getName).toList();
      assertEquals(List.of("mimetype", "a/b.txt", "long.txt", "empty"), names);
      assertArrayEquals(LONG, file.getInputStream(file.getEntry("long.txt")).readAllBytes());
      assertArrayEquals(TEXT, file.getInputStream(file.getEntry("a/b.txt")).readAllBytes());
    }
  }

  /** EPUB 3.3, 4.2.4: everyone sees at byte 30 what this is. */
  @Test
  void itBeginsAsABookMust() {
    String start = new String(zip(), 30, 28, StandardCharsets.US_ASCII);
    assertEquals("mimetypeapplication/epub+zip", start);
    assertEquals("0000", HexFormat.of().formatHex(zip(), 28, 30));
  }
}
