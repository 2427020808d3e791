package nienbieu.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One file of {@code src/test/resources/problems}: a remark, files to lay over the tiny site, and
 * what the editor then sees.
 *
 * <pre>
 * A misspelt field.
 * &gt;&gt;&gt; events/2021.yaml
 * - id: …
 * &gt;&gt;&gt; remove topics.yaml
 * &gt;&gt;&gt; problems
 * content/events/2021.yaml:2:3: error: …
 * &gt;&gt;&gt; vi
 * content/events/2021.yaml:2:3: lỗi: …
 * </pre>
 *
 * @param name of the file, without its ending
 * @param head everything before the last section, as it stands in the file
 * @param files text by path
 * @param removed paths of files that the site does without
 * @param expected what is seen in English
 * @param vietnamese what is seen in Vietnamese
 */
record ProblemCase(
    String name,
    String head,
    Map<String, String> files,
    List<String> removed,
    String expected,
    String vietnamese) {
  private static final String MARK = ">>> ";
  private static final String LAST = MARK + "problems\n";
  private static final String IN_VIETNAMESE = MARK + "vi\n";

  static ProblemCase read(Path file) {
    String text = text(file);
    String name = file.getFileName().toString().replace(".txt", "");
    int last = text.indexOf(LAST);
    if (last < 0) {
      throw new IllegalArgumentException(file + " has no section “" + LAST.strip() + "”");
    }
    String head = text.substring(0, last);
    Map<String, String> files = new LinkedHashMap<>();
    List<String> removed = new ArrayList<>();
    String[] sections = ("\n" + head).split("\n" + MARK, -1);
    for (int at = 1; at < sections.length; at++) {
      int title = sections[at].indexOf('\n');
      String path = title < 0 ? sections[at] : sections[at].substring(0, title);
      if (path.startsWith("remove ")) {
        removed.add(path.substring("remove ".length()).strip());
      } else {
        String body = title < 0 ? "" : sections[at].substring(title + 1);
        boolean isLast = at == sections.length - 1;
        files.put(path.strip(), body.isEmpty() || isLast ? body : body + "\n");
      }
    }
    String expected = text.substring(last + LAST.length());
    int vietnamese = expected.indexOf(IN_VIETNAMESE);
    return new ProblemCase(
        name,
        head,
        files,
        removed,
        vietnamese < 0 ? expected : expected.substring(0, vietnamese),
        vietnamese < 0 ? "" : expected.substring(vietnamese + IN_VIETNAMESE.length()));
  }

  /** Lays the case over a site. */
  void spoil(TinySite site) {
    files.forEach(site::with);
    removed.forEach(site::without);
  }

  /** The case's file with other last sections. */
  String expecting(String seen, String seenInVietnamese) {
    return head + LAST + seen + (seen.isEmpty() ? "" : IN_VIETNAMESE + seenInVietnamese);
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
