package nienbieu.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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

  private static final Pattern BACKUP =
      Pattern.compile(".*(~|\\.(bak|backup|old|orig|rej|tmp|sw[a-p]))|#.*#|~\\$.*");

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
        || path.equals(Ledger.FILE)
        || path.startsWith("articles/")
        || path.startsWith("pages/")
        || path.startsWith("events/") && path.endsWith(".yaml");
  }

  private void report(SourceFile file, String path) {
    if (isBackup(file.name())) {
      problems.add(Rule.FILE_BACKUP, Place.of(file), file.name());
      return;
    }
    Optional<String> meant = meant(path);
    boolean isEvents = meant.isEmpty() && looksLikeEvents(path);
    Problem problem =
        Problem.of(
            Rule.FILE_NOT_EXPECTED, Place.of(file), file.name(), isEvents ? "events" : "other");
    problems.add(
        meant.isPresent() || isEvents ? problem.suggesting(meant) : problem.as(Severity.WARNING));
  }

  private static Optional<String> meant(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    String ending = name.substring(name.lastIndexOf('.') + 1);
    boolean isYaml = ending.equalsIgnoreCase("yaml") || ending.equalsIgnoreCase("yml");
    if (path.startsWith("events/") && isYaml) {
      return Optional.of(name.substring(0, name.length() - ending.length()) + "yaml");
    }
    // All these names end alike, and a short name is soon near another: so only the rest counts.
    return isYaml
        ? Nearest.to(stem(path), LISTS.stream().map(UnreadFiles::stem).toList())
            .map(stem -> stem + ".yaml")
        : Optional.empty();
  }

  private static boolean looksLikeEvents(String path) {
    return Nearest.to(stem(path), List.of("events", "event")).isPresent();
  }

  private static String stem(String path) {
    int dot = path.lastIndexOf('.');
    return dot < 0 ? path : path.substring(0, dot);
  }

  /** What editors and version control leave behind. */
  private static boolean isBackup(String name) {
    return BACKUP.matcher(name).matches();
  }
}
