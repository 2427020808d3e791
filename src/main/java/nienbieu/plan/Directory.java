package nienbieu.plan;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nienbieu.markdown.RecordKind;

/**
 * Which page stands at an address. It is found without listing all pages: while somebody writes,
 * one page of thousands is asked for.
 */
public final class Directory {
  /** Those whose records have pages: a term stands on the A-Z, and an image in a text. */
  private static final Set<RecordKind> KINDS =
      EnumSet.complementOf(EnumSet.of(RecordKind.TERM, RecordKind.IMAGE));

  private static final String ENDING = ".html";

  private final Site site;
  private final Map<String, Subject> others = new HashMap<>();

  private Directory(Site site) {
    this.site = site;
  }

  /** The pages of a site. */
  public static Directory of(Site site) {
    Directory directory = new Directory(site);
    for (Subject subject : site.subjects()) {
      if (!(subject instanceof Subject.One)) {
        directory.others.put(subject.address(), subject);
      }
    }
    return directory;
  }

  /**
   * The page in one language at a path.
   *
   * @param path below the root of the site, for example {@code vi/events/admm-14.html}
   */
  public Optional<Page> page(String path) {
    int slash = path.indexOf('/');
    return slash < 0
        ? Optional.empty()
        : site.timeline()
            .languages()
            .find(path.substring(0, slash))
            .flatMap(
                language ->
                    subject(path.substring(slash + 1))
                        .filter(subject -> site.has(subject, language))
                        .map(subject -> new Page(subject, language)));
  }

  /** The page that is shown in a frame at a path, if its subject can be shown so. */
  public Optional<Page> embedded(String path) {
    int slash = path.indexOf('/') + 1;
    return page(path.substring(slash)).filter(page -> Addresses.embed(page).text().equals(path));
  }

  /** The page in two languages at a path. */
  public Optional<Parallel> parallel(String path) {
    return subject(path.substring(path.indexOf('/') + 1)).stream()
        .flatMap(subject -> site.parallels(subject).stream())
        .filter(page -> page.path().text().equals(path))
        .findFirst();
  }

  private Optional<Subject> subject(String address) {
    return Optional.ofNullable(others.get(address)).or(() -> record(address));
  }

  private Optional<Subject> record(String address) {
    int start = address.indexOf('/') + 1;
    if (!address.startsWith(ENDING, Math.max(start, address.length() - ENDING.length()))) {
      return Optional.empty();
    }
    String id = address.substring(start, address.length() - ENDING.length());
    return KINDS.stream()
        .filter(kind -> Addresses.of(kind, id).equals(address))
        .flatMap(
            kind ->
                site.timeline().records(kind).find(id).stream()
                    .map(record -> new Subject.One(kind, record)))
        .map(Subject.class::cast)
        .findFirst();
  }
}
