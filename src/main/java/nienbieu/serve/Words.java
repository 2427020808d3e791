package nienbieu.serve;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/**
 * The server's own words in one language. They are no phrases of the site's templates, because
 * these may be what is broken.
 */
final class Words {
  private static final List<String> WRITTEN = List.of("en", "vi");

  private final String tag;
  private final Properties words = new Properties();

  private Words(String tag) {
    this.tag = tag;
    try (Reader reader =
        new InputStreamReader(
            Words.class.getResourceAsStream("words-" + tag + ".properties"),
            StandardCharsets.UTF_8)) {
      words.load(reader);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The words in this language, or in English if nobody has written them. */
  static Words in(String tag) {
    return new Words(has(tag) ? tag : "en");
  }

  /** Whether there are words in this language. */
  static boolean has(String tag) {
    return WRITTEN.contains(tag);
  }

  /** The language of these words. */
  String tag() {
    return tag;
  }

  /** The words of this name. */
  String say(String name) {
    return words.getProperty(name);
  }

  /** The words of this name for so many things; {@code #} is their number. */
  String count(String name, int number) {
    String one = words.getProperty(name + ".one");
    String words = number == 1 && one != null ? one : say(name);
    return words.replace("#", String.format(Locale.ROOT, "%d", number));
  }
}
