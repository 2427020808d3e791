package nienbieu.read;

import java.util.List;
import java.util.Optional;
import nienbieu.read.YamlNode.Mapping;
import nienbieu.source.Place;
import nienbieu.source.Problems;
import nienbieu.source.Rule;
import nienbieu.source.SourceFile;

/**
 * A Markdown file that starts with fields between two lines of {@code ---}.
 *
 * @param fields the YAML
 * @param body the Markdown below
 * @param origin where the Markdown stands
 */
record FrontMatterFile(YamlNode fields, String body, FileOrigin origin) {
  private static final String FENCE = "---";

  /** Takes a file apart; nothing, and reported, if it has no front matter. */
  static Optional<FrontMatterFile> read(SourceFile file, Problems problems) {
    String text = file.text().replace("\r\n", "\n");
    if (!lineAt(text, 0).stripTrailing().equals(FENCE)) {
      problems.add(Rule.FRONT_MATTER_MISSING, line(file, 1));
      return Optional.empty();
    }
    int start = Math.min(text.length(), lineAt(text, 0).length() + 1);
    int end = start;
    int lines = 1;
    while (end < text.length() && !lineAt(text, end).stripTrailing().equals(FENCE)) {
      end += lineAt(text, end).length() + 1;
      lines++;
    }
    if (end >= text.length()) {
      problems.add(Rule.FRONT_MATTER_OPEN, line(file, 1));
      return Optional.empty();
    }
    int body = Math.min(text.length(), end + lineAt(text, end).length() + 1);
    YamlNode fields =
        YamlParser.read(file, text.substring(start, end), 1, problems)
            .orElseGet(() -> new Mapping(List.of(), false, line(file, 1)));
    return Optional.of(
        new FrontMatterFile(fields, text.substring(body), new FileOrigin(file, lines + 1)));
  }

  private static String lineAt(String text, int start) {
    int end = text.indexOf('\n', start);
    return text.substring(start, end < 0 ? text.length() : end);
  }

  private static Place line(SourceFile file, int number) {
    String words = file.line(number);
    return new Place(file, number, 1, Math.max(1, words.codePointCount(0, words.length())));
  }
}
