package nienbieu.export;

import nienbieu.date.Day;
import nienbieu.markdown.Utf8Builder;

/** The lines of a file in the format of RFC 5545, as octets. */
final class CalendarLines {
  // RFC 5545, 3.1: “Lines of text SHOULD NOT be longer than 75 octets, excluding the line break.”
  private static final int MOST_OCTETS = 75;
  private static final String BREAK = "\r\n";
  private static final int ZERO_WIDTH_JOINER = 0x200D;
  private static final int FIRST_SKIN_TONE = 0x1F3FB;
  private static final int LAST_SKIN_TONE = 0x1F3FF;

  private static final int EXPECTED = 4096;

  private final StringBuilder line = new StringBuilder();
  private Utf8Builder octets = new Utf8Builder(EXPECTED);

  /** All lines since they were taken last. */
  byte[] taken() {
    byte[] taken = octets.bytes();
    octets = new Utf8Builder(Math.max(EXPECTED, taken.length));
    return taken;
  }

  /** A line whose value is no text and needs no escaping: a word of the format, a number. */
  CalendarLines put(String name, String value) {
    line.append(name).append(':').append(value);
    return end();
  }

  /** A line whose value is a text. */
  CalendarLines putText(String name, String text) {
    line.append(name).append(':');
    appendEscaped(text);
    return end();
  }

  /** A line whose value is a list of texts. */
  CalendarLines putTexts(String name, Iterable<String> texts) {
    char before = ':';
    line.append(name);
    for (String text : texts) {
      line.append(before);
      appendEscaped(text);
      before = ',';
    }
    return end();
  }

  /** A line whose value is a day, from year 0 to year 9999. */
  CalendarLines putDay(String name, Day day) {
    line.append(name).append(':');
    appendDigits(day);
    return end();
  }

  /** A line whose value is the first moment of a day. */
  CalendarLines putStart(String name, Day day) {
    line.append(name).append(':');
    appendDigits(day);
    line.append("T000000Z");
    return end();
  }

  private void appendDigits(Day day) {
    long digits = day.year() * 10_000 + day.month() * 100 + day.day();
    String text = Long.toString(digits);
    line.append("0".repeat(8 - text.length())).append(text);
  }

  // RFC 5545, 3.3.11: a backslash stands before backslash, semicolon and comma, a line break is \n,
  // and of the other control characters only the tab is text.
  private void appendEscaped(String text) {
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      switch (c) {
        case '\\', ';', ',' -> line.append('\\').append(c);
        case '\n' -> line.append("\\n");
        case '\t' -> line.append(c);
        default -> {
          if (c >= ' ' && c != 0x7F) {
            line.append(c);
          }
        }
      }
    }
  }

  /** Ends a line, which becomes several where it is too long. */
  private CalendarLines end() {
    int from = 0;
    int used = 0;
    for (int at = 0; at < line.length(); ) {
      int c = line.codePointAt(at);
      if (used + size(c) > MOST_OCTETS) {
        // RFC 5545, 3.1: a long line goes on after a line break and a blank, which counts too.
        at = lastWhole(from, at);
        octets.append(line.substring(from, at)).append(BREAK + " ");
        from = at;
        used = 1;
      } else {
        used += size(c);
        at += Character.charCount(c);
      }
    }
    octets.append(line.substring(from)).append(BREAK);
    line.setLength(0);
    return this;
  }

  /**
   * Where to break at the latest: not between a letter and its marks, and not inside an escaped
   * character. RFC 5545 asks only that no letter is broken; but a program that shows lines as they
   * are shows whole ones.
   */
  private int lastWhole(int from, int latest) {
    for (int at = latest; at > from; at -= Character.charCount(line.codePointBefore(at))) {
      boolean joined = line.codePointBefore(at) == ZERO_WIDTH_JOINER;
      if (!joined && !joinsBefore(line.codePointAt(at)) && !isEscaped(at)) {
        return at;
      }
    }
    return latest;
  }

  private boolean isEscaped(int at) {
    int first = at;
    while (first > 0 && line.charAt(first - 1) == '\\') {
      first--;
    }
    return (at - first) % 2 == 1;
  }

  private static boolean joinsBefore(int c) {
    // Nothing before the first combining mark joins, which is nearly every letter.
    if (c < 0x300) {
      return false;
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || c == ZERO_WIDTH_JOINER
        || c >= FIRST_SKIN_TONE && c <= LAST_SKIN_TONE;
  }

  /** RFC 3629, 3: how many octets a code point takes. */
  private static int size(int c) {
    return c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
  }
}
