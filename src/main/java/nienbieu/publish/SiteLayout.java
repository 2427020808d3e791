package nienbieu.publish;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import nienbieu.plan.SiteFile;
import nienbieu.plan.SitePath;

/** The files of a site and the folders that they need, each place taken once. */
final class SiteLayout {
  private final List<SiteFile> files = new ArrayList<>();
  // Sorted, so that a folder comes before those inside it.
  private final SortedSet<String> folders = new TreeSet<>();
  private final Map<String, String> taken = new HashMap<>();

  /**
   * Collects the files.
   *
   * @param last places of files that are made when all others are there
   * @throws IllegalArgumentException if two stand in one place, also where case does not count, as
   *     on most Windows and macOS disks; or if one stands in a place that is kept for others
   */
  SiteLayout(Iterable<SiteFile> site, List<SitePath> last) {
    claim(Manifest.NAME);
    claim(OutputFolder.GITIGNORE);
    for (SiteFile file : site) {
      add(file.path());
      files.add(file);
    }
    last.forEach(this::add);
  }

  private void add(SitePath path) {
    addFolder(folderOf(path.text()));
    claim(path.text());
  }

  /** In the order in which they were given. */
  List<SiteFile> files() {
    return files;
  }

  /** Sorted, each after the one that it is in; without the root. */
  SortedSet<String> folders() {
    return folders;
  }

  /** The part before the last slash; empty for the root. */
  static String folderOf(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }

  private void addFolder(String folder) {
    if (!folder.isEmpty() && folders.add(folder)) {
      addFolder(folderOf(folder));
      claim(folder);
    }
  }

  private void claim(String path) {
    String other = taken.putIfAbsent(path.toLowerCase(Locale.ROOT), path);
    if (other != null) {
      throw new IllegalArgumentException(
          "two things of the site share one place: " + other + " and " + path);
    }
  }
}
