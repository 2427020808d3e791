package nienbieu.render;

import java.util.Collection;
import java.util.stream.Collectors;
import nienbieu.source.SourceFile;

/**
 * One script as it goes to readers: the files of a folder of {@code assets/js}, joined in the order
 * of their names inside one function. No module, because a browser loads none from {@code file://};
 * the files are written as modules all the same ({@code export} stands before what tests call), so
 * that each can be loaded alone.
 */
final class Script {
  private static final String EXPORT = "export ";

  private Script() {}

  /** The same statements, without {@code export} and without lines that only comment. */
  static String joined(Collection<SourceFile> files) {
    return "(() => {\n'use strict';\n"
        + files.stream().map(file -> shortened(file.text())).collect(Collectors.joining())
        + "})();\n";
  }

  private static String shortened(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean inComment = false;
    for (String line : text.split("\n", -1)) {
      String words = line.strip();
      boolean opens = words.startsWith("/*");
      if (!inComment && !opens && !words.isEmpty() && !words.startsWith("//")) {
        out.append(line.startsWith(EXPORT) ? line.substring(EXPORT.length()) : line).append('\n');
      }
      // Only a comment that has its lines to itself: what stands behind an end is a statement.
      inComment = (inComment || opens) && !words.endsWith("*/");
    }
    return out.toString();
  }
}
