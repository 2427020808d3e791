package nienbieu.publish;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import nienbieu.plan.SiteFile;
import nienbieu.plan.SitePath;

/**
 * How many files a site has and the folders that they need, each place taken once. The files
 * themselves are not kept: of a large site there are hundreds of thousands.
 */
final class SiteLayout {
  // Sorted, so that a folder comes before those inside it.
  private final SortedSet<String> folders = new TreeSet<>();
  private final Set<String> lasting = new TreeSet<>();
  private int files;

  /**
   * Looks at the files.
   *
   * @param last places of files that are made when all others are there
   * @throws IllegalArgumentException if two stand in one place, also where case does not count, as
   *     on most Windows and macOS disks; or if one stands in a place that is kept for others
   */
  SiteLayout(Iterable<SiteFile> site, List<SitePath> last) {
    Map<String, String> taken = new HashMap<>();
    claim(Manifest.NAME, taken);
    claim(OutputFolder.GITIGNORE, taken);
    for (SiteFile file : site) {
      String folder = add(file.path(), taken);
      if (file.isNamedByContent()) {
        lasting.add(folder);
      }
      files++;
    }
    last.forEach(path -> add(path, taken));
  }

  private String add(SitePath path, Map<String, String> taken) {
    String folder = folderOf(path.text());
    addFolder(folder, taken);
    claim(path.text(), taken);
    return folder;
  }

  /** How many files, without those made last. */
  int files() {
    return files;
  }

  /** Sorted, each after the one that it is in; without the root. */
  SortedSet<String> folders() {
    return folders;
  }

  /** Those with files that need not be made again if they are there already. */
  Set<String> lasting() {
    return Collections.unmodifiableSet(lasting);
  }

  /** The part before the last slash; empty for the root. */
  static String folderOf(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }

  private void addFolder(String folder, Map<String, String> taken) {
    if (!folder.isEmpty() && folders.add(folder)) {
      addFolder(folderOf(folder), taken);
      claim(folder, taken);
    }
  }

  private static void claim(String path, Map<String, String> taken) {
    String other = taken.putIfAbsent(path.toLowerCase(Locale.ROOT), path);
    if (other != null) {
      throw new IllegalArgumentException(
          "two things of the site share one place: " + other + " and " + path);
    }
  }
}
