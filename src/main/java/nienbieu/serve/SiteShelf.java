package nienbieu.serve;

import java.util.Optional;
import java.util.stream.Stream;
import nienbieu.plan.SiteFile;

/** The files of a site, each to be found by where it stands. For any number of threads. */
public interface SiteShelf {
  /**
   * A file.
   *
   * @param path below the root of the site, any text at all
   */
  Optional<SiteFile> file(String path);

  /** All pages, in an order that is always the same. */
  Stream<SiteFile> pages();
}
