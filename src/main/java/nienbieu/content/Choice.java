package nienbieu.content;

import java.util.Locale;

/** One of a fixed list of words that an editor can choose from. */
public interface Choice {
  /** The Java name, for example {@code IN_PERSON}. */
  String name();

  /** The word in YAML and in phrase keys, for example {@code in-person}. */
  default String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
