package nienbieu.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rows of {@code folding.md}, and how it writes what one cannot see. */
final class FoldingTable {
  private static final Pattern ROW =
      Pattern.compile("\\| `([^`|]*)` \\| `([^`|]*)` \\| (?:`([^`|]*)`|(\\d)) \\| .*\\|");
  private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-f]{4})");

  private FoldingTable() {}

  /** Text, strict key, loose key. */
  static List<List<String>> keys() {
    return rows("## Keys");
  }

  /** What was typed, a text, the rank. */
  static List<List<String>> ranks() {
    return rows("## Ranks");
  }

  private static List<List<String>> rows(String heading) {
    List<List<String>> rows = new ArrayList<>();
    boolean isMeant = false;
    for (String line : text().split("\n")) {
      if (line.startsWith("#")) {
        isMeant = line.equals(heading);
      } else if (isMeant && line.startsWith("| `")) {
        Matcher row = ROW.matcher(line.replace("| |", "|  |"));
        if (!row.matches()) {
          throw new IllegalStateException("not a row: " + line);
        }
        String last = row.group(3) == null ? row.group(4) : row.group(3);
        rows.add(List.of(decoded(row.group(1)), decoded(row.group(2)), decoded(last)));
      }
    }
    return rows;
  }

  /** A text in ASCII, on one line: whatever carries it, it arrives. */
  static String encoded(String text) {
    StringBuilder ascii = new StringBuilder();
    for (char unit : text.toCharArray()) {
      if (unit < ' ' || unit == '\\' || unit > '~') {
        ascii.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
      } else {
        ascii.append(unit);
      }
    }
    return ascii.toString();
  }

  static String decoded(String ascii) {
    return ESCAPE
        .matcher(ascii)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    String.valueOf((char) Integer.parseInt(found.group(1), 16))));
  }

  private static String text() {
    try (InputStream file = FoldingTable.class.getResourceAsStream("/folding.md")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
