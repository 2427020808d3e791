package nienbieu.render;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.extension.writer.SpecializedWriter;
import java.io.Writer;
import java.util.Arrays;
import nienbieu.markdown.Escaping;

/**
 * Takes a page from Pebble and keeps it as UTF-8, the form in which it is written. What was laid
 * out before ({@link Utf8}) is copied and never decoded.
 */
final class PageWriter extends Writer implements SpecializedWriter {
  // Without a limit a loop in a template would fill the memory. A topic that 50,000 events carry
  // makes a page of 12 million bytes.
  private static final int LARGEST_PAGE = 48_000_000;

  private static final int BYTES_A_CHAR = 3;

  private byte[] page = new byte[16_384];
  private char[] letters = new char[1024];
  private int size;

  /** Markup that exists as UTF-8 already. Pebble takes it for one of its own safe strings. */
  static final class Utf8 extends SafeString {
    private final byte[] bytes;

    Utf8(byte[] bytes) {
      super("");
      this.bytes = bytes;
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
    return Arrays.copyOf(page, size);
  }

  @Override
  public void write(Object value) {
    if (value instanceof Utf8 markup) {
      reserve(markup.bytes.length);
      System.arraycopy(markup.bytes, 0, page, size, markup.bytes.length);
      size += markup.bytes.length;
    } else if (value instanceof Escaped escaped) {
      writeEscaped(escaped.text);
    } else {
      write(value.toString());
    }
  }

  // Without a copy where nothing in it needs escaping, as in nearly every text.
  private void writeEscaped(String text) {
    int length = letters(text);
    for (int at = 0; at < length; at++) {
      if (!Escaping.isPlain(letters[at])) {
        write(Escaping.escaped(text));
        return;
      }
    }
    write(letters, 0, length);
  }

  private int letters(String text) {
    int length = text.length();
    if (length > letters.length) {
      letters = new char[length];
    }
    text.getChars(0, length, letters, 0);
    return length;
  }

  @Override
  public void write(String text) {
    int length = letters(text);
    write(letters, 0, length);
  }

  @Override
  public void write(char[] text, int from, int length) {
    reserve(length * BYTES_A_CHAR);
    int end = from + length;
    int to = size;
    for (int at = from; at < end; at++) {
      char c = text[at];
      if (c < 0x80) {
        page[to++] = (byte) c;
      } else if (c < 0x800) {
        page[to++] = (byte) (0xC0 | c >> 6);
        page[to++] = (byte) (0x80 | c & 0x3F);
      } else if (!Character.isSurrogate(c)) {
        page[to++] = (byte) (0xE0 | c >> 12);
        page[to++] = (byte) (0x80 | c >> 6 & 0x3F);
        page[to++] = (byte) (0x80 | c & 0x3F);
      } else if (Character.isHighSurrogate(c)
          && at + 1 < end
          && Character.isLowSurrogate(text[at + 1])) {
        int pair = Character.toCodePoint(c, text[++at]);
        page[to++] = (byte) (0xF0 | pair >> 18);
        page[to++] = (byte) (0x80 | pair >> 12 & 0x3F);
        page[to++] = (byte) (0x80 | pair >> 6 & 0x3F);
        page[to++] = (byte) (0x80 | pair & 0x3F);
      } else {
        // Half a pair has no UTF-8 form; Java itself writes this.
        page[to++] = '?';
      }
    }
    size = to;
  }

  private void reserve(int more) {
    if (size > LARGEST_PAGE) {
      throw new IllegalStateException("the page has more than " + LARGEST_PAGE + " bytes");
    }
    if (more > page.length - size) {
      page = Arrays.copyOf(page, Math.max(page.length * 2, size + more));
    }
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
