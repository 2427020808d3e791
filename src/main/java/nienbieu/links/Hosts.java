package nienbieu.links;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;

/** All hosts that are spoken to. */
final class Hosts {
  private final Network network;
  private final Manners manners;
  private final Deadline deadline;
  private final ScheduledExecutorService watch;
  private final Map<String, Host> hosts = new ConcurrentHashMap<>();

  Hosts(Network network, Manners manners, Deadline deadline, ScheduledExecutorService watch) {
    this.network = network;
    this.manners = manners;
    this.deadline = deadline;
    this.watch = watch;
  }

  /** The name of an address's host, in small letters. */
  static String name(URI address) {
    return address.getHost().toLowerCase(Locale.ROOT);
  }

  /** The host of an address, whatever its port: one machine is asked one thing at a time. */
  Host of(URI address) {
    return hosts.computeIfAbsent(
        name(address), name -> new Host(network, manners, deadline, watch));
  }

  /** Asks the host of a request. */
  Reply ask(Request request) throws Unanswered, Deadline.Over, InterruptedException {
    return of(request.address()).ask(request, this);
  }
}
