package nienbieu.read;

import java.util.Map;

/** SnakeYAML's complaints in words that help somebody who never read the YAML standard. */
final class YamlWording {
  private static final Map<String, String> KNOWN =
      Map.of(
          "mapping values are not allowed here",
          "a colon stands where no field can start; a text with “: ” in it needs quotes, and fields"
              + " of one record start in the same column",
          "found character '\\t(TAB)' that cannot start any token",
          "a tab stands where only blanks may; indent with blanks",
          "could not find expected ':'",
          "a field has no colon after its name, or a line is indented too little",
          "expected <block end>, but found '-'",
          "this list starts in another column than the lines before it",
          "found unexpected end of stream",
          "a quotation mark is opened and never closed");

  private YamlWording() {}

  static String of(String problem) {
    String trimmed = problem == null ? "" : problem.strip();
    return KNOWN.entrySet().stream()
        .filter(known -> trimmed.startsWith(known.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(trimmed);
  }
}
