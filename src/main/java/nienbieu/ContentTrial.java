package nienbieu;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import nienbieu.content.Coverage;
import nienbieu.content.Timeline;
import nienbieu.content.Translations;
import nienbieu.language.Language;
import nienbieu.read.ContentReader;
import nienbieu.read.Strictness;
import nienbieu.source.Problem;
import nienbieu.source.Problems;
import nienbieu.source.SourceTree;

/** A content folder as it is, and as it would be if files were changed, which happens in memory. */
final class ContentTrial {
  private final SourceTree tree;
  private final List<Problem> ofFiles;
  private final Problems problems;
  private final Optional<Timeline> timeline;
  private final List<Language> languages;

  private ContentTrial(
      SourceTree tree,
      List<Problem> ofFiles,
      Problems problems,
      Optional<Timeline> timeline,
      List<Language> languages) {
    this.tree = tree;
    this.ofFiles = ofFiles;
    this.problems = problems;
    this.timeline = timeline;
    this.languages = languages;
  }

  /** Reads a content folder. */
  static ContentTrial read(Path folder) {
    Problems problems = new Problems();
    return of(SourceTree.read(folder, ContentFolder.shown(folder), problems), problems);
  }

  private static ContentTrial of(SourceTree tree, Problems problems) {
    List<Problem> ofFiles = problems.sorted();
    AtomicReference<Translations> standing = new AtomicReference<>(Translations.NONE);
    Optional<Timeline> timeline =
        ContentReader.read(tree, Strictness.AS_THE_SITE_SAYS, standing::set, problems);
    List<Language> languages = standing.get().coverages().stream().map(Coverage::language).toList();
    return new ContentTrial(tree, ofFiles, problems, timeline, languages);
  }

  /**
   * The same folder with files added or changed.
   *
   * @param files by path below the folder
   */
  ContentTrial with(Map<String, byte[]> files) {
    Problems found = new Problems();
    SourceTree changed = tree.with(files, found);
    // What was wrong with the letters of files, links and sizes is known from the disk only.
    String root = tree.name() + "/";
    ofFiles.stream()
        .filter(
            problem -> {
              String path = problem.place().file().path();
              return !path.startsWith(root) || !files.containsKey(path.substring(root.length()));
            })
        .forEach(found::add);
    return of(changed, found);
  }

  /** What is wrong that another reading of the same folder does not complain about. */
  Problems problemsBeyond(ContentTrial other) {
    Set<String> known = new HashSet<>();
    other.problems.sorted().forEach(problem -> known.add(key(problem)));
    Problems added = new Problems();
    problems.sorted().stream().filter(problem -> !known.contains(key(problem))).forEach(added::add);
    return added;
  }

  // The words of an old problem can change: a new id may be what was meant.
  private static String key(Problem problem) {
    return problem.rule().code() + " " + problem.place();
  }

  /** The files. */
  SourceTree tree() {
    return tree;
  }

  /** Everything that is wrong. */
  Problems problems() {
    return problems;
  }

  /** The records, if nothing forbids publishing them. */
  Optional<Timeline> timeline() {
    return timeline;
  }

  /** The languages, the original first; none if even they could not be read. */
  List<Language> languages() {
    return languages;
  }
}
