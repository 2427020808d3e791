package nienbieu;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The forms in which {@code check} says what it found. */
enum CheckFormat {
  /** For people. */
  TEXT,
  /** Workflow commands, which GitHub shows beside the lines that were changed. */
  GITHUB,
  /** One document of our own, described in {@code src/docs/check.md}. */
  JSON,
  /** SARIF 2.1.0, the form in which tools exchange what they found. */
  SARIF;

  /** The format of this name. */
  static Optional<CheckFormat> of(String name) {
    return Arrays.stream(values()).filter(format -> format.word().equals(name)).findFirst();
  }

  /** The name as it is typed. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
