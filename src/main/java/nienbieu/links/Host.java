package nienbieu.links;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;

/** One host, to whom one thread at a time speaks, with a pause after each request. */
final class Host {
  /** RFC 9309 2.5: at least so much of a robots.txt is read. */
  private static final int MOST_ROBOTS = 500 * 1024;

  private final Network network;
  private final Manners manners;
  private final Deadline deadline;
  private final ScheduledExecutorService watch;
  private final ReentrantLock turn = new ReentrantLock(true);
  private final Map<String, CompletableFuture<Robots>> rules = new ConcurrentHashMap<>();
  private long next = System.nanoTime();
  private volatile Duration pause;
  private Optional<Unanswered> leftAlone = Optional.empty();

  Host(Network network, Manners manners, Deadline deadline, ScheduledExecutorService watch) {
    this.network = network;
    this.manners = manners;
    this.deadline = deadline;
    this.watch = watch;
    this.pause = manners.pause();
  }

  /** Asks, if robots.txt allows it; a server that is busy once more, when it said. */
  Reply ask(Request request, Hosts hosts) throws Unanswered, Deadline.Over, InterruptedException {
    if (!robots(request.address(), hosts).allows(request.address())) {
      throw new Unanswered(Why.ROBOTS);
    }
    return patiently(request);
  }

  private Reply patiently(Request request) throws Unanswered, Deadline.Over, InterruptedException {
    turn.lockInterruptibly();
    try {
      Reply reply = once(request);
      Optional<Duration> wait = reply.retryAfter(deadline.now());
      if (reply.isBusy() && wait.filter(this::isBearable).isPresent()) {
        next = Math.max(next, System.nanoTime() + wait.get().toNanos());
        reply = once(request);
      }
      if (reply.isBusy()) {
        Unanswered busy = new Unanswered(Why.BUSY, reply.status());
        leftAlone = Optional.of(busy);
        throw busy;
      }
      return reply;
    } finally {
      turn.unlock();
    }
  }

  private Reply once(Request request) throws Unanswered, Deadline.Over, InterruptedException {
    if (leftAlone.isPresent()) {
      throw leftAlone.get();
    }
    deadline.waitUntil(next);
    Duration left = deadline.left();
    Duration limit = left.compareTo(manners.answer()) < 0 ? left : manners.answer();
    try {
      return request.send(network, manners, limit, watch);
    } finally {
      next = System.nanoTime() + pause.toNanos();
    }
  }

  /**
   * The rules for one scheme and port of this host, asked for once. Nobody's turn is held while
   * others are waited for: two hosts may send us to each other.
   */
  private Robots robots(URI address, Hosts hosts)
      throws Unanswered, Deadline.Over, InterruptedException {
    String origin = address.getScheme() + "://" + address.getRawAuthority();
    CompletableFuture<Robots> mine = new CompletableFuture<>();
    CompletableFuture<Robots> first = rules.putIfAbsent(origin, mine);
    if (first == null) {
      fetch(mine, URI.create(origin + "/robots.txt"), hosts);
    }
    try {
      return (first == null ? mine : first).get(deadline.left().toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException late) {
      throw new Deadline.Over();
    } catch (ExecutionException failed) {
      // Who does not answer this will not answer the rest.
      if (failed.getCause() instanceof Unanswered nothing) {
        throw nothing;
      }
      throw new Deadline.Over();
    }
  }

  private void fetch(CompletableFuture<Robots> robots, URI address, Hosts hosts)
      throws InterruptedException {
    try {
      robots.complete(fetched(address, hosts));
    } catch (Unanswered | Deadline.Over nothing) {
      robots.completeExceptionally(nothing);
    } finally {
      robots.completeExceptionally(new Deadline.Over());
    }
  }

  private Robots fetched(URI address, Hosts hosts)
      throws Unanswered, Deadline.Over, InterruptedException {
    URI at = address;
    for (int hop = 0; hop <= Manners.REDIRECTS; hop++) {
      Request request = new Request("GET", at, MOST_ROBOTS);
      Reply reply = hosts.of(at).patiently(request);
      if (reply.status() / 100 == 2) {
        Robots robots = Robots.parse(reply.text(), Manners.NAME);
        robots.delay().map(this::bearable).ifPresent(this::slowDown);
        return robots;
      }
      if (reply.status() >= 500) {
        return Robots.FORBID_ALL;
      }
      Optional<URI> target =
          reply.isRedirect()
              ? reply.header("location").flatMap(location -> Wire.from(request.address(), location))
              : Optional.empty();
      if (target.isEmpty()) {
        return Robots.ALLOW_ALL;
      }
      at = target.get();
    }
    // RFC 9309 2.3.1.2: behind more than five redirects there may as well be nothing.
    return Robots.ALLOW_ALL;
  }

  private void slowDown(Duration asked) {
    pause = asked.compareTo(pause) > 0 ? asked : pause;
  }

  private Duration bearable(double seconds) {
    Duration asked = Duration.ofMillis((long) (seconds * 1000));
    return isBearable(asked) ? asked : manners.patience();
  }

  private boolean isBearable(Duration wait) {
    return wait.compareTo(manners.patience()) <= 0;
  }
}
