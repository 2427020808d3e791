package nienbieu.json;

import java.util.function.Consumer;

/**
 * Writes JSON (RFC 8259) from the outside in, without blanks, members in the order in which they
 * are written. Not for several threads at once.
 *
 * <p>Strings are escaped further than the standard asks, because JSON stands in pages: a browser
 * looks for {@code </script} and {@code <!--} inside a script element, and U+2028 and U+2029 end a
 * line in old script engines.
 */
public final class JsonWriter {
  private static final String HEX = "0123456789abcdef";
  private static final boolean[] PLAIN = plain();

  private final StringBuilder out = new StringBuilder(512);
  private char[] letters = new char[256];
  private boolean first = true;

  private JsonWriter() {}

  /** The JSON of one object. */
  public static JsonText object(Consumer<JsonWriter> members) {
    JsonWriter writer = new JsonWriter();
    writer.braces('{', '}', members);
    return new JsonText(writer.out.toString());
  }

  /** The JSON of one array. */
  public static JsonText array(Consumer<JsonWriter> items) {
    JsonWriter writer = new JsonWriter();
    writer.braces('[', ']', items);
    return new JsonText(writer.out.toString());
  }

  /** A member of an object: text. */
  public JsonWriter put(String name, String value) {
    name(name);
    string(value);
    return this;
  }

  /** A member of an object: a whole number. */
  public JsonWriter put(String name, long value) {
    name(name);
    out.append(value);
    return this;
  }

  /** A member of an object: true or false. */
  public JsonWriter put(String name, boolean value) {
    name(name);
    out.append(value);
    return this;
  }

  /** A member of an object: JSON made before. */
  public JsonWriter put(String name, JsonText value) {
    name(name);
    out.append(value.text());
    return this;
  }

  /** A member of an object: another object. */
  public JsonWriter putObject(String name, Consumer<JsonWriter> members) {
    name(name);
    braces('{', '}', members);
    return this;
  }

  /** A member of an object: an array. */
  public JsonWriter putArray(String name, Consumer<JsonWriter> items) {
    name(name);
    braces('[', ']', items);
    return this;
  }

  /** An item of an array: text. */
  public JsonWriter add(String value) {
    comma();
    string(value);
    return this;
  }

  /** An item of an array: a whole number. */
  public JsonWriter add(long value) {
    comma();
    out.append(value);
    return this;
  }

  /** An item of an array: an object. */
  public JsonWriter addObject(Consumer<JsonWriter> members) {
    comma();
    braces('{', '}', members);
    return this;
  }

  /** An item of an array: another array. */
  public JsonWriter addArray(Consumer<JsonWriter> items) {
    comma();
    braces('[', ']', items);
    return this;
  }

  private void braces(char open, char close, Consumer<JsonWriter> inside) {
    out.append(open);
    first = true;
    inside.accept(this);
    out.append(close);
    first = false;
  }

  private void name(String name) {
    comma();
    string(name);
    out.append(':');
  }

  private void comma() {
    if (!first) {
      out.append(',');
    }
    first = false;
  }

  private void string(String value) {
    out.append('"');
    int done = 0;
    int length = value.length();
    // All letters at once: to ask a text for one after another is slow where some are not Latin-1.
    if (length > letters.length) {
      letters = new char[2 * length];
    }
    value.getChars(0, length, letters, 0);
    for (int at = 0; at < length; at++) {
      char c = letters[at];
      if (!isPlain(c) && isEscaped(value, at, c)) {
        out.append(value, done, at);
        escape(c);
        done = at + 1;
      }
    }
    out.append(value, done, length).append('"');
  }

  // Nearly every character is one of these: the long question is asked of few.
  private static boolean isPlain(char c) {
    return c < PLAIN.length ? PLAIN[c] : c < 0x2000;
  }

  private static boolean[] plain() {
    boolean[] plain = new boolean[0x80];
    for (char c = ' '; c < 0x7F; c++) {
      plain[c] = "\"\\<>&'".indexOf(c) < 0;
    }
    return plain;
  }

  private static boolean isEscaped(String value, int at, char c) {
    return c < ' ' || c == 0x7F || "\"\\<>&'\u2028\u2029".indexOf(c) >= 0 || isLone(value, at, c);
  }

  private void escape(char c) {
    switch (c) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> {
        out.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
          out.append(HEX.charAt(c >> shift & 0xf));
        }
      }
    }
  }

  // A half of a pair has no UTF-8 form; written out it stays the same for whoever reads it.
  private static boolean isLone(String value, int at, char c) {
    if (Character.isHighSurrogate(c)) {
      return at + 1 == value.length() || !Character.isLowSurrogate(value.charAt(at + 1));
    }
    return Character.isLowSurrogate(c)
        && (at == 0 || !Character.isHighSurrogate(value.charAt(at - 1)));
  }
}
