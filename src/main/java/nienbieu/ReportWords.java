package nienbieu;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;

/** What commands say at their end, in one language. */
final class ReportWords {
  private final Properties words = new Properties();
  private final Locale numbers;

  /**
   * The words.
   *
   * @param language {@code vi} or {@code en}
   */
  ReportWords(String language) {
    boolean vietnamese = language.equals("vi");
    String file = vietnamese ? "report-vi.properties" : "report-en.properties";
    numbers = vietnamese ? Locale.forLanguageTag("vi") : Locale.ROOT;
    try (Reader reader =
        new InputStreamReader(
            ReportWords.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
      words.load(reader);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** All keys. */
  Set<String> keys() {
    return words.stringPropertyNames();
  }

  /** The words of a key, its places filled. */
  String of(String key, Object... arguments) {
    return formatted(words.getProperty(key), arguments);
  }

  /** How many errors and warnings there are: {@code 2 errors, 1 warning}. */
  String found(long errors, long warnings) {
    String key = "found." + (errors == 1 ? "1" : "n") + "." + (warnings == 1 ? "1" : "n");
    return of(key, errors, warnings);
  }

  /** A pattern of {@link String#format} filled, its numbers written as in this language. */
  String formatted(String pattern, Object... arguments) {
    return String.format(numbers, pattern, arguments);
  }
}
