package nienbieu.citation;

import java.util.Map;
import java.util.Optional;
import nienbieu.date.HistoricalDate;

/**
 * Writes works as BibTeX, in UTF-8 and with the fields of biblatex. Whatever a title says, an entry
 * ends where it ends and runs no command.
 */
public final class BibTeX {
  /** The names that babel and polyglossia have for languages; others go without. */
  private static final Map<String, String> LANGUAGES =
      Map.ofEntries(
          Map.entry("ar", "arabic"),
          Map.entry("de", "german"),
          Map.entry("en", "english"),
          Map.entry("es", "spanish"),
          Map.entry("fr", "french"),
          Map.entry("id", "indonesian"),
          Map.entry("it", "italian"),
          Map.entry("ja", "japanese"),
          Map.entry("ko", "korean"),
          Map.entry("lo", "lao"),
          Map.entry("pt", "portuguese"),
          Map.entry("ru", "russian"),
          Map.entry("th", "thai"),
          Map.entry("vi", "vietnamese"));

  private final StringBuilder out = new StringBuilder(256);

  private BibTeX() {}

  /** One entry, with a line break at its end. */
  public static String entry(Work work) {
    BibTeX entry = new BibTeX();
    entry.out.append('@').append(work.kind().bibTeX()).append('{').append(work.key());
    entry.field("title", cased(work.title()));
    entry.text("author", work.author(), true);
    entry.text(work.kind() == WorkKind.BOOK ? "publisher" : "organization", work.publisher(), true);
    entry.text("titleaddon", work.container(), false);
    // biblatex reads level 1 of EDTF; what is less certain has no field that could say it.
    entry.date("date", work.issued());
    entry.date("urldate", work.accessed().filter(HistoricalDate::isExactDay));
    work.address().ifPresent(url -> entry.field("url", address(url)));
    String language = LANGUAGES.get(work.language().tag());
    entry.text("langid", Optional.ofNullable(language), false);
    entry.text("note", work.note(), false);
    return entry.out.append("\n}\n").toString();
  }

  private void text(String name, Optional<String> value, boolean whole) {
    // A second pair of braces: no style may take a body's name apart as if it were a person's.
    value.ifPresent(text -> field(name, whole ? "{" + escaped(text) + "}" : escaped(text)));
  }

  private void date(String name, Optional<HistoricalDate> date) {
    date.filter(one -> one.level() <= 1).ifPresent(one -> field(name, one.text()));
  }

  private void field(String name, String value) {
    out.append(",\n  ").append(name).append(" = {").append(value).append('}');
  }

  /**
   * A title whose capitals stay: styles write titles in small letters, and would make {@code Admm}
   * of ADMM and {@code việt nam} of Việt Nam. The first letter of all is theirs.
   */
  private static String cased(String title) {
    StringBuilder cased = new StringBuilder(title.length() + 16);
    int end = title.length();
    for (int at = 0; at < end; at++) {
      int from = at;
      boolean keeps = false;
      while (at < end && title.charAt(at) > ' ') {
        int letter = title.codePointAt(at);
        keeps |= at > 0 && Character.isUpperCase(letter);
        at += Character.charCount(letter);
      }
      String word = escaped(title.substring(from, at));
      cased.append(keeps ? "{" + word + "}" : word).append(at < end ? " " : "");
    }
    return cased.toString();
  }

  /**
   * Text in which no letter means anything to TeX. Braces are spelled out even after a backslash:
   * BibTeX counts them all, and one too many would swallow the rest of the file.
   */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      switch (c) {
        case '\\' -> escaped.append("\\textbackslash{}");
        case '{' -> escaped.append("\\textbraceleft{}");
        case '}' -> escaped.append("\\textbraceright{}");
        case '~' -> escaped.append("\\textasciitilde{}");
        case '^' -> escaped.append("\\textasciicircum{}");
        case '#', '$', '%', '&', '_' -> escaped.append('\\').append(c);
        case '\u00A0' -> escaped.append('~');
        default -> escaped.append(c < ' ' ? ' ' : c);
      }
    }
    return escaped.toString();
  }

  /** RFC 3986 knows none of these in an address; in a BibTeX field they would end or escape it. */
  private static String address(String url) {
    StringBuilder address = new StringBuilder(url.length());
    for (int at = 0; at < url.length(); at++) {
      char c = url.charAt(at);
      switch (c) {
        case '\\' -> address.append("%5C");
        case '{' -> address.append("%7B");
        case '}' -> address.append("%7D");
        default -> address.append(c <= ' ' ? "%20" : String.valueOf(c));
      }
    }
    return address.toString();
  }
}
