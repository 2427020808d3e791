package nienbieu.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The editor's guide as a list of things to do. What is to be done with a block of lines stands in
 * a comment before it, which readers do not see:
 *
 * <pre>
 * append FILE         the lines go to the end of a file, after an empty line
 * file FILE           the lines are the whole of a new file
 * after 'LINE' FILE   the lines follow the last such line of a file
 * picture FILE        somebody puts a picture there; no block
 * wrong FILE          as append, but only until the next “told”
 * told, run           commands, and what they say; “…” stands for any words, or any lines
 * look                commands that wait for people
 * </pre>
 */
final class Guide {
  private static final Pattern DIRECTIVE =
      Pattern.compile("<!-- (\\w+)(?: '(.*)')?(?: (\\S+))? -->");

  private Guide() {}

  /**
   * One thing to do.
   *
   * @param line where it stands, from 1
   * @param verb what to do
   * @param anchor the line that it follows; empty if it follows none
   * @param file the file, below the folder of the site; empty if there is none
   * @param lines those of the block
   */
  record Step(int line, String verb, String anchor, String file, List<String> lines) {

    /** The block as a text, ended by a line feed. */
    String text() {
      return String.join("\n", lines) + "\n";
    }
  }

  /** What a guide tells people to do, in its order. */
  static List<Step> steps(Path guide) throws IOException {
    List<String> lines = Files.readAllLines(guide);
    List<Step> steps = new ArrayList<>();
    for (int at = 0; at < lines.size(); at++) {
      Matcher directive = DIRECTIVE.matcher(lines.get(at));
      if (directive.matches()) {
        steps.add(
            new Step(
                at + 1,
                directive.group(1),
                directive.group(2) == null ? "" : directive.group(2),
                directive.group(3) == null ? "" : directive.group(3),
                block(lines, at + 1)));
      } else if (lines.get(at).startsWith("```") && lines.get(at).length() > 3) {
        if (at == 0 || !DIRECTIVE.matcher(lines.get(at - 1)).matches()) {
          throw new IllegalStateException("line " + (at + 1) + ": what is to be done with this?");
        }
      }
    }
    return steps;
  }

  /** The rows of all tables, each with its cells, heads and rules left out. */
  static List<List<String>> rows(Path guide) throws IOException {
    return Files.readAllLines(guide).stream()
        .filter(line -> line.startsWith("| ") && line.contains("`"))
        .map(line -> List.of(line.substring(2, line.length() - 2).split(" \\| ")))
        .toList();
  }

  private static List<String> block(List<String> lines, int from) {
    if (!lines.get(from).startsWith("```")) {
      return List.of();
    }
    int end = from + 1;
    while (!lines.get(end).equals("```")) {
      end++;
    }
    return List.copyOf(lines.subList(from + 1, end));
  }
}
