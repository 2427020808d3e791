package nienbieu.read;

import java.util.List;
import java.util.Optional;
import nienbieu.source.Nearest;
import nienbieu.source.Place;
import nienbieu.source.Problem;
import nienbieu.source.Problems;
import nienbieu.source.Rule;
import nienbieu.source.Severity;
import nienbieu.source.SourceFile;
import nienbieu.source.SourceTree;

/** Files that nothing reads: probably in the wrong place, or under a wrong name. */
final class UnreadFiles {
  private static final List<String> LISTS =
      List.of(
          "site.yaml",
          "people.yaml",
          "ranks.yaml",
          "organisations.yaml",
          "places.yaml",
          "topics.yaml",
          "terms.yaml",
          "sources.yaml",
          "images.yaml");

  private final SourceTree tree;
  private final Problems problems;

  UnreadFiles(SourceTree tree, Problems problems) {
    this.tree = tree;
    this.problems = problems;
  }

  /** Reports them: as errors where something was clearly meant to be read. */
  void report() {
    tree.texts()
        .forEach(
            (path, file) -> {
              if (!isRead(path)) {
                report(file, path);
              }
            });
    tree.binaries()
        .forEach(
            (path, file) -> {
              if (!path.startsWith("images/")) {
                report(SourceFile.of(file.path(), ""), path);
              }
            });
  }

  /** Texts below {@code articles} and {@code pages} are read, or reported there. */
  private static boolean isRead(String path) {
    return LISTS.contains(path)
        || path.startsWith("articles/")
        || path.startsWith("pages/")
        || path.startsWith("events/") && path.endsWith(".yaml");
  }

  private void report(SourceFile file, String path) {
    Optional<String> meant = meant(path);
    Problem problem = Problem.of(Rule.FILE_NOT_EXPECTED, Place.of(file), file.name());
    problems.add(meant.isPresent() ? problem.suggesting(meant) : problem.as(Severity.WARNING));
  }

  private static Optional<String> meant(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    String ending = name.substring(name.lastIndexOf('.') + 1);
    boolean isYaml = ending.equalsIgnoreCase("yaml") || ending.equalsIgnoreCase("yml");
    if (path.startsWith("events/") && isYaml) {
      return Optional.of(name.substring(0, name.length() - ending.length()) + "yaml");
    }
    return Nearest.to(path.replace(".yml", ".yaml"), LISTS);
  }
}
