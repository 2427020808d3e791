package nienbieu;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nienbieu.links.Answer;
import nienbieu.links.KnownAnswers;
import nienbieu.links.LinkCheck;
import nienbieu.links.LinkProblems;
import nienbieu.links.Verdict;
import nienbieu.source.Problems;
import nienbieu.source.WebLink;

/** Asks the addresses of a content and remembers what they answered. */
final class AddressCheck {
  private final LinksOption options;
  private final Terminal terminal;
  private final LinkMemory memory;

  AddressCheck(LinksOption options, Path content, Terminal terminal) {
    this.options = options;
    this.terminal = terminal;
    this.memory = new LinkMemory(content, terminal.err());
  }

  /**
   * What was done.
   *
   * @param asked how many addresses were asked now
   * @param remembered of how many the answer was known
   * @param left for how many there was no time
   */
  record Result(int asked, int remembered, int left) {}

  /**
   * Asks and reports.
   *
   * @param site whose links they are, or the empty text
   * @throws InterruptedIOException if somebody stops us; the answers so far are kept
   */
  Result run(List<WebLink> links, String site, Problems problems) throws IOException {
    Instant now = Instant.now();
    KnownAnswers known = memory.read(now);
    Set<String> all =
        links.stream().map(WebLink::address).collect(Collectors.toCollection(TreeSet::new));
    Set<String> unknown = new TreeSet<>(all);
    if (!options.isForAll()) {
      unknown.removeIf(address -> known.of(address).isPresent());
    }
    Set<String> left = new TreeSet<>(unknown);
    // Ctrl-C ends the program; what is known by then is kept.
    Thread rescue = new Thread(() -> memory.keep(known));
    Runtime.getRuntime().addShutdownHook(rescue);
    try {
      ask(links, site, unknown, left, known, now);
    } catch (InterruptedException stopped) {
      throw new InterruptedIOException("stopped while addresses were asked");
    } finally {
      if (withdrawn(rescue)) {
        memory.keep(known);
      }
    }
    synchronized (left) {
      links.stream()
          .filter(link -> !left.contains(link.address()))
          .forEach(
              link ->
                  known
                      .of(link.address())
                      .flatMap(answer -> LinkProblems.of(link, answer))
                      .ifPresent(problems::add));
      return new Result(unknown.size() - left.size(), all.size() - unknown.size(), left.size());
    }
  }

  private void ask(
      List<WebLink> links,
      String site,
      Set<String> unknown,
      Set<String> left,
      KnownAnswers known,
      Instant now)
      throws InterruptedException, IOException {
    try (LinkCheck check = new LinkCheck(options.network(), options.manners(site), now);
        Progress progress = Progress.of(terminal)) {
      progress.expect("asking: %,d of %,d addresses", unknown.size());
      check.ask(
          unknown,
          (address, answer) -> {
            synchronized (left) {
              known.add(address, answer);
              left.remove(address);
              progress.written(unknown.size() - left.size());
            }
          });
      if (options.findsCopies()) {
        check.findCopies(withoutCopy(links, known), known::addCopy);
      }
    }
  }

  /** Pages that are gone and of which nobody knows a copy. */
  private static Set<String> withoutCopy(List<WebLink> links, KnownAnswers known) {
    return links.stream()
        .filter(link -> link.copy().isEmpty())
        .map(WebLink::address)
        .filter(address -> known.of(address).filter(AddressCheck::isGoneForAll).isPresent())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isGoneForAll(Answer answer) {
    return answer.verdict() == Verdict.GONE && answer.target().isEmpty();
  }

  // Once the program is ending the rescue runs by itself.
  private static boolean withdrawn(Thread rescue) {
    try {
      return Runtime.getRuntime().removeShutdownHook(rescue);
    } catch (IllegalStateException ending) {
      return false;
    }
  }
}
