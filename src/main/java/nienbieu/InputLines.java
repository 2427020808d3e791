package nienbieu;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The lines of a stream in UTF-8, one after another as they come; what is not UTF-8 is read as
 * U+FFFD. A line ends with a line feed or with carriage return and line feed; the last one need
 * not. However long a line is, little of it is held.
 */
final class InputLines {
  private static final int END = -1;

  private final BufferedReader reader;
  private final int longest;
  private boolean isFirst = true;

  /**
   * Lines to be read.
   *
   * @param longest how many code points of a line are given; the rest of it is left out
   */
  InputLines(InputStream in, int longest) {
    this.reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    this.longest = longest;
  }

  /** The next line without its end; nothing after the last one. */
  Optional<String> next() throws IOException {
    StringBuilder line = new StringBuilder();
    int left = longest;
    int unit = firstUnit();
    if (unit == END) {
      return Optional.empty();
    }
    boolean isReturn = false;
    while (unit != '\n' && unit != END) {
      // A carriage return belongs to the line unless the line ends after it.
      left = isReturn ? add(line, '\r', left) : left;
      isReturn = unit == '\r';
      left = isReturn ? left : add(line, (char) unit, left);
      unit = reader.read();
    }
    if (isReturn && unit == END) {
      add(line, '\r', left);
    }
    return Optional.of(line.toString());
  }

  /** A byte order mark at the start of the stream is no part of a value. */
  private int firstUnit() throws IOException {
    int unit = reader.read();
    boolean isMark = isFirst && unit == '\uFEFF';
    isFirst = false;
    return isMark ? reader.read() : unit;
  }

  private static int add(StringBuilder line, char unit, int left) {
    // The second half of a pair goes where the first went.
    boolean isSecond = Character.isLowSurrogate(unit);
    if (left > 0 || isSecond && isHalf(line)) {
      line.append(unit);
    }
    return isSecond || left == 0 ? left : left - 1;
  }

  private static boolean isHalf(StringBuilder line) {
    int last = line.length() - 1;
    return last >= 0 && Character.isHighSurrogate(line.charAt(last));
  }
}
