package nienbieu.citation;

import java.util.Optional;
import nienbieu.date.HistoricalDate;

/**
 * Writes works as RIS, the tagged lines that reference managers exchange, in UTF-8. A value never
 * ends its line: what follows would be a field, or a work, of a stranger's making.
 */
public final class Ris {
  /** Lines end so; a reader that keeps to the format looks for both. */
  private static final String END = "\r\n";

  private final StringBuilder out = new StringBuilder(256);

  private Ris() {}

  /** One work, with the line that ends it. */
  public static String entry(Work work) {
    Ris entry = new Ris();
    entry.line("TY", work.kind().ris());
    entry.line("ID", work.key());
    entry.line("TI", work.title());
    entry.line("T2", work.container());
    // A name without a comma is one name: a Vietnamese one begins with its family, and a body has
    // none.
    entry.line("AU", work.author());
    entry.line("PB", work.publisher());
    Optional<String> issued = work.issued().flatMap(HistoricalDate::htmlDatetime);
    entry.line("PY", issued.map(date -> date.substring(0, 4)));
    entry.line("DA", issued.map(Ris::slashed));
    Optional<HistoricalDate> accessed = work.accessed().filter(HistoricalDate::isExactDay);
    entry.line("Y2", accessed.flatMap(HistoricalDate::htmlDatetime).map(Ris::slashed));
    entry.line("UR", work.address());
    entry.line("LA", work.language().tag());
    entry.line("N1", work.note());
    return entry.out.append("ER  - ").append(END).toString();
  }

  private void line(String tag, Optional<String> value) {
    value.ifPresent(text -> line(tag, text));
  }

  private void line(String tag, String value) {
    out.append(tag).append("  - ");
    for (int at = 0; at < value.length(); at++) {
      char c = value.charAt(at);
      out.append(endsLine(c) ? ' ' : c);
    }
    out.append(END);
  }

  /** Whether any reader may take it for the end of a line; some ask Unicode. */
  private static boolean endsLine(char c) {
    return c < ' ' || c >= 0x7F && c <= 0x9F || c == 0x2028 || c == 0x2029;
  }

  /** {@code 2021/03/04/}: year, month, day, anything else; the slashes stand without them too. */
  private static String slashed(String date) {
    String[] parts = date.split("-");
    StringBuilder slashed = new StringBuilder();
    for (int at = 0; at < 3; at++) {
      slashed.append(at < parts.length ? parts[at] : "").append('/');
    }
    return slashed.toString();
  }
}
