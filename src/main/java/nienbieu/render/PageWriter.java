package nienbieu.render;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.extension.writer.SpecializedWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import nienbieu.markdown.Escaping;
import nienbieu.markdown.Utf8Builder;

/**
 * Takes a page from Pebble and keeps it as UTF-8, the form in which it goes to the disk. What was
 * laid out before ({@link Utf8}) is copied and never decoded.
 */
final class PageWriter extends Writer implements SpecializedWriter {
  // Without a limit a loop in a template would fill the memory. A topic that 50,000 events carry
  // makes a page of 12 million bytes.
  private static final int LARGEST_PAGE = 48_000_000;

  private final Utf8Builder page = new Utf8Builder(16_384);

  /** Markup that exists as UTF-8 already. Pebble takes it for one of its own safe strings. */
  static final class Utf8 extends SafeString {
    private final byte[] bytes;

    Utf8(byte[] bytes) {
      super("");
      this.bytes = bytes;
    }

    @Override
    public String toString() {
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }

  /** Text that is escaped when it is written, or by who asks for it as text. */
  static final class Escaped extends SafeString {
    private final String text;

    Escaped(String text) {
      super("");
      this.text = text;
    }

    @Override
    public String toString() {
      return Escaping.escaped(text);
    }
  }

  /** What was written. */
  byte[] bytes() {
    return page.bytes();
  }

  private void checkSize() {
    if (page.size() > LARGEST_PAGE) {
      throw new IllegalStateException("the page has more than " + LARGEST_PAGE + " bytes");
    }
  }

  @Override
  public void write(Object value) {
    checkSize();
    if (value instanceof Utf8 markup) {
      page.append(markup.bytes, 0, markup.bytes.length);
    } else if (value instanceof Escaped escaped) {
      page.appendEscaped(escaped.text);
    } else {
      write(value.toString());
    }
  }

  @Override
  public void write(String text) {
    checkSize();
    page.append(text);
  }

  @Override
  public void write(char[] text, int from, int length) {
    checkSize();
    page.append(text, from, length);
  }

  @Override
  public void writeSpecialized(String text) {
    write(text);
  }

  @Override
  public void writeSpecialized(int number) {
    write(Integer.toString(number));
  }

  @Override
  public void writeSpecialized(long number) {
    write(Long.toString(number));
  }

  @Override
  public void writeSpecialized(double number) {
    write(Double.toString(number));
  }

  @Override
  public void writeSpecialized(float number) {
    write(Float.toString(number));
  }

  @Override
  public void writeSpecialized(short number) {
    write(Short.toString(number));
  }

  @Override
  public void writeSpecialized(byte number) {
    write(Byte.toString(number));
  }

  @Override
  public void writeSpecialized(char letter) {
    write(String.valueOf(letter));
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
