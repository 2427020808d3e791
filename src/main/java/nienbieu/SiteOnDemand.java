package nienbieu;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nienbieu.plan.SiteFile;
import nienbieu.serve.SiteShelf;

/**
 * The files of a site for one who asks for a few of them, soon after something was changed: what
 * nobody asks for is not even listed.
 */
final class SiteOnDemand implements SiteShelf {
  private final SiteFiles files;
  private final Function<String, Optional<SiteFile>> pages;

  /** What is no page, the sooner to be listed the earlier it stands here. */
  private final List<Listed> others;

  /** The files of a site; none is listed yet. */
  SiteOnDemand(SiteFiles files) {
    this.files = files;
    this.pages = files.pagesByPath();
    this.others =
        List.of(
            new Listed(files::besidePages),
            new Listed(files::eventData),
            new Listed(files::forPrograms));
  }

  @Override
  public Optional<SiteFile> file(String path) {
    return pages.apply(path).or(() -> other(path));
  }

  @Override
  public Stream<SiteFile> pages() {
    return StreamSupport.stream(files.pages().spliterator(), false);
  }

  private Optional<SiteFile> other(String path) {
    return others.stream().map(some -> some.get(path)).flatMap(Optional::stream).findFirst();
  }

  /** Files by their paths, listed when it is first asked for one. */
  private static final class Listed {
    private final Supplier<List<SiteFile>> list;
    private Optional<Map<String, SiteFile>> byPath = Optional.empty();

    Listed(Supplier<List<SiteFile>> list) {
      this.list = list;
    }

    synchronized Optional<SiteFile> get(String path) {
      if (byPath.isEmpty()) {
        Map<String, SiteFile> all = new HashMap<>();
        list.get().forEach(file -> all.put(file.path().text(), file));
        byPath = Optional.of(all);
      }
      return Optional.ofNullable(byPath.get().get(path));
    }
  }
}
