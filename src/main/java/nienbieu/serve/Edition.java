package nienbieu.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nienbieu.plan.SiteFile;
import nienbieu.plan.SitePath;
import nienbieu.source.Problem;

/**
 * What is shown between two changes: the files of a site, or what is wrong with it. Files are made
 * when they are asked for.
 */
public final class Edition {
  private final Optional<SiteShelf> files;
  private final List<Problem> errors;
  private final Optional<String> failure;
  private final List<String> languages;
  private final String mount;

  private Edition(
      Optional<SiteShelf> files,
      List<Problem> errors,
      Optional<String> failure,
      List<String> languages,
      String mount) {
    this.files = files;
    this.errors = List.copyOf(errors);
    this.failure = failure;
    this.languages = List.copyOf(languages);
    this.mount = mount;
  }

  /**
   * A whole site.
   *
   * @param languages the tags of its languages, the original first
   * @param mount the path of its address on the web, with a slash at both ends; what stands there
   *     is found under it too, because the page for what does not exist links to it
   */
  public static Edition of(SiteShelf files, List<String> languages, String mount) {
    return new Edition(Optional.of(files), List.of(), Optional.empty(), languages, mount);
  }

  /**
   * A site that cannot be shown.
   *
   * @param errors why, at least one
   * @param languages the tags of its languages, as far as they are known
   */
  public static Edition broken(List<Problem> errors, List<String> languages) {
    return new Edition(Optional.empty(), errors, Optional.empty(), languages, "/");
  }

  /**
   * A site that cannot even be read.
   *
   * @param failure what the disk said; nothing for people if the mistake is ours
   * @param languages the tags of its languages, as far as they are known
   */
  public static Edition failed(String failure, List<String> languages) {
    return new Edition(Optional.empty(), List.of(), Optional.of(failure), languages, "/");
  }

  /** Whether there is a site to show. */
  public boolean isWhole() {
    return errors.isEmpty() && failure.isEmpty();
  }

  /** All pages; none if the site cannot be shown. */
  public Stream<SiteFile> pages() {
    return files.stream().flatMap(SiteShelf::pages);
  }

  /** What the disk said when nothing could be read. */
  Optional<String> failure() {
    return failure;
  }

  /** What is wrong; nothing if the site can be shown. */
  List<Problem> errors() {
    return errors;
  }

  /** The tags of the languages of the site, as far as they are known. */
  List<String> languages() {
    return languages;
  }

  /**
   * The file that answers a request.
   *
   * @param path as it was asked for, with a slash at its start and nothing decoded; every address
   *     of ours is written in plain letters
   */
  public Optional<SiteFile> file(String path) {
    return names(path).stream().map(this::named).flatMap(Optional::stream).findFirst();
  }

  /** Whether a request means a file, be it there or not. */
  boolean means(String path, SitePath file) {
    return names(path).contains(file.text());
  }

  private List<String> names(String path) {
    List<String> names = new ArrayList<>();
    if (path.startsWith("/")) {
      names.add(path.substring(1));
    }
    if (path.startsWith(mount)) {
      names.add(path.substring(mount.length()));
    }
    return names;
  }

  /** Whether a request means a folder and forgot the slash, on which relative links rest. */
  boolean isFolder(String path) {
    return !path.endsWith("/") && file(path).isEmpty() && file(path + "/").isPresent();
  }

  private Optional<SiteFile> named(String name) {
    return name.isEmpty() || name.endsWith("/")
        ? found(name + "index.html")
        : found(name).or(() -> found(name + ".html"));
  }

  private Optional<SiteFile> found(String path) {
    return files.flatMap(shelf -> shelf.file(path));
  }
}
