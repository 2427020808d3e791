package nienbieu.links;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where hosts stand. A name is looked up once for each request, and exactly the addresses that were
 * looked at are connected to: a name that means something else a moment later gains nothing.
 */
public final class Network {
  /** The internet: public addresses only. */
  public static final Network PUBLIC = new Network(Map.of());

  private static final int MOST_TRIED = 2;

  private final Map<String, InetSocketAddress> standIns;

  private Network(Map<String, InetSocketAddress> standIns) {
    this.standIns = Map.copyOf(standIns);
  }

  /**
   * The internet with some hosts, by name in small letters, that stand elsewhere, perhaps on this
   * very machine: for tests only.
   */
  public static Network with(Map<String, InetSocketAddress> standIns) {
    return new Network(standIns);
  }

  /** Where a host may be reached, at least one address. */
  List<InetSocketAddress> find(String host, int port) throws Unanswered {
    Optional<InetSocketAddress> standIn = Optional.ofNullable(standIns.get(host));
    if (standIn.isPresent()) {
      return List.of(standIn.get());
    }
    try {
      InetAddress[] found = InetAddress.getAllByName(host);
      // One private address among public ones is reason enough to stay away.
      if (!Arrays.stream(found).allMatch(PublicAddress::is)) {
        throw new Unanswered(Why.PRIVATE);
      }
      return Arrays.stream(found)
          .limit(MOST_TRIED)
          .map(one -> new InetSocketAddress(one, port))
          .toList();
    } catch (UnknownHostException none) {
      throw new Unanswered(Why.NO_HOST);
    }
  }
}
