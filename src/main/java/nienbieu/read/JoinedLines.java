package nienbieu.read;

import nienbieu.markdown.Origin;
import nienbieu.read.YamlNode.Scalar;
import nienbieu.read.YamlNode.Style;
import nienbieu.source.Place;

/**
 * Where the words of a line stand that is not in the file as it is: YAML joined it from several, or
 * took quotation marks or blanks away. Blanks aside, its characters are those of the file, one by
 * one; from the first that was typed by its number or name, only the start of the text is known.
 *
 * <p>Looks at the file anew each time: meant for problems, which are few.
 *
 * @param scalar what stands in the file
 * @param text what became of it
 */
record JoinedLines(Scalar scalar, String text) implements Origin {

  @Override
  public Place place(int line, int column, int length) {
    return line == 0 ? new Walk().to(column, length) : start();
  }

  @Override
  public Place start() {
    return scalar.place();
  }

  /** Goes through text and file side by side. */
  private final class Walk {
    private final Place start = start();
    private int line = start.line();
    private int at;
    private String typed = start.file().line(line);
    // A text has no more lines than characters; a file that ends before ends the search.
    private final int last = line + scalar.value().length();
    private char quote;

    Place to(int column, int length) {
      at = typed.offsetByCodePoints(0, Math.min(start.column() - 1, codePoints(typed)));
      if (scalar.style() == Style.FOLDED || scalar.style() == Style.LITERAL) {
        next();
      } else if (scalar.style() == Style.QUOTED && at < typed.length()) {
        quote = typed.charAt(at);
        at++;
      }
      int[] points = text.codePoints().toArray();
      for (int read = 0; read <= column && read < points.length; read++) {
        if (isBlank(points[read])) {
          continue;
        }
        skipBlanks();
        skipEscape(points[read]);
        if (at >= typed.length() || typed.codePointAt(at) != points[read]) {
          return start;
        }
        if (read == column) {
          int here = typed.codePointCount(0, at);
          int there = Math.min(length, codePoints(typed) - here);
          return new Place(start.file(), line, here + 1, Math.max(1, there));
        }
        at += Character.charCount(points[read]);
      }
      return start;
    }

    private void skipBlanks() {
      while (line < last && (at >= typed.length() || isBlank(typed.charAt(at)))) {
        if (at >= typed.length()) {
          next();
        } else {
          at++;
        }
      }
    }

    // YAML 1.2, 7.3: in single quotes the quote is doubled, in double quotes it stands behind \\.
    private void skipEscape(int point) {
      boolean isDoubled = quote == '\'' && point == quote;
      boolean isEscaped = quote == '"' && typed.startsWith("\\", at) && "\"\\".indexOf(point) >= 0;
      at += isDoubled || isEscaped ? 1 : 0;
    }

    private void next() {
      line++;
      at = 0;
      typed = start.file().line(line);
    }
  }

  private static boolean isBlank(int c) {
    return c == ' ' || c == '\t' || c == '\n';
  }

  private static int codePoints(String text) {
    return text.codePointCount(0, text.length());
  }
}
