package nienbieu.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import nienbieu.markdown.Escaping;
import org.junit.jupiter.api.Test;

class PageWriterTest {
  private final PageWriter page = new PageWriter();

  @Test
  void everyCharacterIsWrittenAsJavaWritesIt() {
    StringBuilder all = new StringBuilder();
    for (int c = 0; c <= Character.MAX_CODE_POINT; c += c < 0x11000 ? 1 : 0x101) {
      all.appendCodePoint(c);
    }
    all.append("a\uDC00b\uD83Dc\uD83D");
    page.write(all.toString());
    assertArrayEquals(all.toString().getBytes(StandardCharsets.UTF_8), page.bytes());
  }

  @Test
  void everyCharacterIsEscapedAsElsewhere() {
    PageWriter one = new PageWriter();
    StringBuilder expected = new StringBuilder();
    for (int c = 0; c <= Character.MAX_CODE_POINT; c += c < 0x11000 ? 1 : 0x101) {
      String text = "a" + new String(Character.toChars(c)) + "b";
      one.write(new PageWriter.Escaped(text));
      expected.append(Escaping.escaped(text));
    }
    assertEquals(expected.toString(), text(one));
  }

  @Test
  void whatPebblePrintsComesInOrder() {
    page.write("<p>".toCharArray(), 0, 3);
    page.write((Object) 7);
    page.write(new PageWriter.Utf8("é".getBytes(StandardCharsets.UTF_8)));
    page.write(new PageWriter.Escaped("<"));
    page.write((Object) 1.5);
    assertEquals("<p>7é&lt;1.5", text(page));
  }

  @Test
  void aPageWithoutEndIsStopped() {
    String much = "x".repeat(1_000_000);
    assertThrows(
        IllegalStateException.class,
        () -> {
          for (int at = 0; at < 100; at++) {
            page.write(much);
          }
        });
  }

  private static String text(PageWriter page) {
    return new String(page.bytes(), StandardCharsets.UTF_8);
  }
}
