package nienbieu.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SourceFileTest {
  private final SourceFile file = SourceFile.of("content/a.yaml", "một\r\nhai\n\nbốn");

  @Test
  void linesAreCountedFromOneAndHaveNoLineEnd() {
    assertEquals("một", file.line(1));
    assertEquals("hai", file.line(2));
    assertEquals("", file.line(3));
    assertEquals("bốn", file.line(4));
    assertEquals("", file.line(5));
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheText() {
    SourceFile marked = SourceFile.of("a", "\uFEFFx");
    assertEquals("x", marked.text());
    assertEquals("x", marked.line(1));
  }
}
