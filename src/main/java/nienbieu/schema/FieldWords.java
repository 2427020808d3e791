package nienbieu.schema;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;

/**
 * What editors are told about fields while they type. The key of a field is {@code event.date}; a
 * field that means the same everywhere has one entry, {@code any.sources}. The words of a choice
 * follow the field: {@code event.kind.meeting}.
 */
final class FieldWords {
  private final Properties vietnamese = load("fields-vi.properties");
  private final Properties english = load("fields-en.properties");
  private final Properties examples = load("fields-examples.properties");

  /** The keys of all descriptions in a language, {@code vi} or {@code en}. */
  Set<String> keys(String language) {
    return (language.equals("vi") ? vietnamese : english).stringPropertyNames();
  }

  /** The keys of all examples. */
  Set<String> exampleKeys() {
    return examples.stringPropertyNames();
  }

  /**
   * The key under which a field is described.
   *
   * @param rest the name of a field, perhaps with a word of a choice
   */
  String key(String what, String rest) {
    String own = what + "." + rest;
    return english.containsKey(own) ? own : "any." + rest;
  }

  /** The description of a key in both languages, first Vietnamese. */
  String both(String key) {
    return one(vietnamese, key) + "\n\n" + one(english, key);
  }

  /** The same on one line. */
  String line(String key) {
    return one(vietnamese, key) + " · " + one(english, key);
  }

  /** How the value of a field may look; none for most. */
  List<String> examples(String key) {
    String row = examples.getProperty(key, "");
    return row.isEmpty() ? List.of() : List.of(row.split(" \\| "));
  }

  private static String one(Properties words, String key) {
    String text = words.getProperty(key);
    if (text == null) {
      throw new IllegalStateException("nothing describes " + key);
    }
    return text;
  }

  private static Properties load(String file) {
    Properties words = new Properties();
    try (Reader reader =
        new InputStreamReader(FieldWords.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
      words.load(reader);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return words;
  }
}
