package nienbieu.links;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;

/**
 * Asks many addresses: each host by one thread, several hosts at the same time, and everything
 * within one limit.
 */
public final class LinkCheck implements AutoCloseable {
  private final Deadline deadline;
  private final Hosts hosts;
  private final ExecutorService workers;
  private final ScheduledExecutorService watch;

  /**
   * Begins; the limit for everything counts from now.
   *
   * @param now what the clock says
   */
  public LinkCheck(Network network, Manners manners, Instant now) {
    // Nobody waits for them at the end of the program: an answer may take its time.
    ThreadFactory daemons =
        work -> {
          Thread thread = new Thread(work, "links");
          thread.setDaemon(true);
          return thread;
        };
    deadline = new Deadline(now, manners.total());
    workers = Executors.newFixedThreadPool(manners.hosts(), daemons);
    watch = Executors.newSingleThreadScheduledExecutor(daemons);
    hosts = new Hosts(network, manners, deadline, watch);
  }

  /**
   * Asks each address once; those that differ only behind {@code #} are one.
   *
   * @param heard is told each answer as it comes, from any thread; of those for which there was no
   *     time it is told nothing
   */
  public void ask(Collection<String> addresses, BiConsumer<String, Answer> heard)
      throws InterruptedException {
    Map<String, Deque<List<String>>> queues = new TreeMap<>();
    same(addresses)
        .forEach(
            (page, written) ->
                queues.computeIfAbsent(host(page), name -> new ArrayDeque<>()).add(written));
    CountDownLatch open = new CountDownLatch(queues.size());
    // The longest first: it would be the last to end in any case.
    queues.values().stream()
        .sorted(Comparator.comparing((Deque<List<String>> queue) -> -queue.size()))
        .forEach(queue -> workers.execute(() -> work(queue, heard, open)));
    await(open);
  }

  /**
   * Asks the Internet Archive for copies of pages.
   *
   * @param found is told of each page that it has a copy of
   */
  public void findCopies(Collection<String> addresses, BiConsumer<String, String> found)
      throws InterruptedException {
    CountDownLatch open = new CountDownLatch(1);
    workers.execute(
        () -> {
          try {
            for (String address : new TreeSet<>(addresses)) {
              StoredCopy.of(address, hosts).ifPresent(copy -> found.accept(address, copy));
            }
          } catch (Deadline.Over | InterruptedException over) {
            // The rest is not asked for.
          } finally {
            open.countDown();
          }
        });
    await(open);
  }

  private void work(
      Deque<List<String>> queue, BiConsumer<String, Answer> heard, CountDownLatch open) {
    try {
      for (List<String> written : queue) {
        Answer answer = Visit.of(written.get(0), hosts);
        written.forEach(address -> heard.accept(address, answer));
      }
    } catch (Deadline.Over | InterruptedException over) {
      // The rest is not asked.
    } finally {
      open.countDown();
    }
  }

  private void await(CountDownLatch open) throws InterruptedException {
    try {
      open.await(deadline.left().toNanos(), TimeUnit.NANOSECONDS);
    } catch (Deadline.Over over) {
      // Who looked up a name all the time is not waited for.
    }
  }

  private static Map<String, List<String>> same(Collection<String> addresses) {
    Map<String, List<String>> pages = new TreeMap<>();
    for (String address : new TreeSet<>(addresses)) {
      pages.computeIfAbsent(page(address), page -> new ArrayList<>()).add(address);
    }
    return pages;
  }

  private static String page(String address) {
    return Wire.of(address).map(URI::toString).orElse(address);
  }

  private static String host(String page) {
    Optional<URI> address = Wire.of(page);
    return address.map(Hosts::name).orElse("");
  }

  @Override
  public void close() {
    workers.shutdownNow();
    watch.shutdownNow();
  }
}
