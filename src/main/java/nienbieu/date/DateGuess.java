package nienbieu.date;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What somebody probably meant who wrote a date in another way. Never anything but valid EDTF. */
final class DateGuess {
  private static final Set<String> OPEN = Set.of("open", "now", "present", "nay", "..", "...");
  private static final Set<String> UNKNOWN = Set.of("unknown", "", "không rõ");
  private static final String[] BETWEEN = {" - ", " đến ", " to ", " until ", " and ", " và "};
  private static final String[] BEFORE = {"từ ", "from ", "between "};

  private DateGuess() {}

  /** A guess at the text that was refused. */
  static Optional<String> of(String text, NotAnEdtfDate wrong) {
    if (text.length() > HistoricalDate.LONGEST_TEXT) {
      return Optional.empty();
    }
    String tidy = tidy(text);
    return Stream.of(
            wrong.suggestion(),
            Optional.of(tidy),
            whole(tidy.toLowerCase(Locale.ROOT)),
            NumberForms.shortYear(tidy),
            single(tidy),
            PeriodForms.of(tidy.toLowerCase(Locale.ROOT)),
            range(tidy),
            set(tidy))
        .flatMap(Optional::stream)
        .filter(guess -> !guess.equals(text) && isDate(guess))
        .findFirst();
  }

  private static boolean isDate(String guess) {
    try {
      EdtfReader.parseStrictly(guess);
      return true;
    } catch (NotAnEdtfDate wrong) {
      return false;
    }
  }

  private static Optional<String> whole(String text) {
    return switch (text) {
      case "open" -> Optional.of("../..");
      case "unknown", "không rõ" -> Optional.of("XXXX");
      default -> Optional.empty();
    };
  }

  /** A date without ends or brackets, already right or to be put right. */
  private static Optional<String> single(String text) {
    return Stream.of(
            Optional.of(text),
            OldForms.of(text),
            NumberForms.of(text),
            WordForms.of(text.toLowerCase(Locale.ROOT)))
        .flatMap(Optional::stream)
        .filter(DateGuess::isDate)
        .findFirst();
  }

  private static Optional<String> range(String text) {
    String rest = text;
    for (String word : BEFORE) {
      boolean isThere = small(rest).startsWith(word);
      rest = isThere ? rest.substring(word.length()) : rest;
    }
    for (String word : BETWEEN) {
      int at = small(rest).indexOf(word);
      if (at > 0) {
        return joined(rest.substring(0, at), "/", rest.substring(at + word.length()));
      }
    }
    int slash = rest.indexOf('/');
    if (slash >= 0 && slash == rest.lastIndexOf('/')) {
      return joined(rest.substring(0, slash), "/", rest.substring(slash + 1));
    }
    int dots = rest.indexOf("..");
    if (dots > 0 && rest.charAt(0) != '[' && rest.charAt(0) != '{') {
      return joined(rest.substring(0, dots), "..", rest.substring(dots + 2))
          .map(row -> "[" + row + "]");
    }
    // 2019-2020 is two years: no month has four digits.
    boolean isTwoYears = rest.length() == 9 && rest.charAt(4) == '-';
    return isTwoYears ? joined(rest.substring(0, 4), "/", rest.substring(5)) : Optional.empty();
  }

  /** Char by char: “İ” in small letters is two as a whole, and places would not be the same. */
  private static String small(String text) {
    StringBuilder small = new StringBuilder(text.length());
    text.chars().forEach(c -> small.append(Character.toLowerCase((char) c)));
    return small.toString();
  }

  private static Optional<String> joined(String from, String between, String to) {
    Optional<String> first = end(from.strip());
    Optional<String> last = end(to.strip());
    if (first.isEmpty() || last.isEmpty()) {
      return Optional.empty();
    }
    String whole = first.get() + between + last.get();
    return isDate("[" + whole + "]") || isDate(whole)
        ? Optional.of(whole)
        : Optional.of(last.get() + between + first.get());
  }

  private static Optional<String> end(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (OPEN.contains(lower)) {
      return Optional.of("..");
    }
    return UNKNOWN.contains(lower) ? Optional.of("") : single(text);
  }

  private static Optional<String> set(String text) {
    String closing = text.startsWith("[") ? "]" : text.startsWith("{") ? "}" : "";
    if (closing.isEmpty()) {
      return Optional.empty();
    }
    String closed = text.endsWith(closing) ? text : text + closing;
    return Optional.of(closed.replace("/", ".."));
  }

  /** The same text composed, with plain dashes and single blanks, and none beside a sign. */
  private static String tidy(String text) {
    StringBuilder tidy = new StringBuilder();
    for (char c : Normalizer.normalize(text, Normalizer.Form.NFC).toCharArray()) {
      boolean isDash = c >= '\u2010' && c <= '\u2015' || c == '\u2212';
      char plain = isDash ? '-' : Wrong.isBlank(c) ? ' ' : c;
      char before = tidy.length() == 0 ? ' ' : tidy.charAt(tidy.length() - 1);
      if (plain == ' ' && (before == ' ' || isSign(before))) {
        continue;
      }
      if (isSign(plain) && before == ' ' && tidy.length() > 0) {
        tidy.setLength(tidy.length() - 1);
      }
      tidy.append(plain);
    }
    return tidy.toString().strip();
  }

  private static boolean isSign(char c) {
    return ",/[]{}".indexOf(c) >= 0;
  }
}
