package nienbieu.read;

import java.util.Optional;
import nienbieu.source.Place;
import nienbieu.source.Problems;
import nienbieu.source.Rule;
import nienbieu.source.SourceFile;

/**
 * A Markdown file that starts with fields between two lines of {@code ---}.
 *
 * @param file the file
 * @param fields the YAML
 * @param body the Markdown below
 * @param origin where the Markdown stands
 */
record FrontMatterFile(SourceFile file, YamlNode fields, String body, FileOrigin origin) {
  private static final String FENCE = "---";

  /** Takes a file apart; nothing, and reported, if it has no front matter. */
  static Optional<FrontMatterFile> read(SourceFile file, Problems problems) {
    String text = file.text().replace("\r\n", "\n");
    int end = text.startsWith(FENCE + "\n") ? text.indexOf("\n" + FENCE, FENCE.length()) : -1;
    int bodyStart = end < 0 ? -1 : text.indexOf('\n', end + 1);
    boolean closed = end >= 0 && text.substring(end + 4, lineEnd(text, end + 4)).isBlank();
    if (!closed) {
      problems.add(Rule.FRONT_MATTER_MISSING, new Place(file, 1, 1, 1));
      return Optional.empty();
    }
    String yaml = text.substring(FENCE.length() + 1, end + 1);
    String body = bodyStart < 0 ? "" : text.substring(bodyStart + 1);
    int linesBefore = 2 + (int) yaml.chars().filter(c -> c == '\n').count();
    Optional<YamlNode> fields = new YamlParser(file, yaml, 1, problems).parse();
    return fields.map(
        node -> new FrontMatterFile(file, node, body, new FileOrigin(file, linesBefore)));
  }

  private static int lineEnd(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }
}
