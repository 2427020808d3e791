package nienbieu.links;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where hosts stand. A name is looked up once for each request, and exactly the addresses that were
 * looked at are connected to: a name that means something else a moment later gains nothing.
 */
public final class Network {
  private static final int MOST_TRIED = 2;

  private final Map<String, InetSocketAddress> standIns;

  private Network(Map<String, InetSocketAddress> standIns) {
    this.standIns = Map.copyOf(standIns);
  }

  /**
   * Some hosts, by name in small letters, wherever they stand, perhaps on this very machine. No
   * other name is known, so that a test cannot ask anybody else; bare IP addresses are as always.
   *
   * @param standIns by name {@code address:port}; none means the whole internet
   */
  public static Network of(Map<String, String> standIns) {
    Map<String, InetSocketAddress> places = new HashMap<>();
    standIns.forEach(
        (name, place) -> {
          int colon = place.lastIndexOf(':');
          int port = Integer.parseInt(place.substring(colon + 1));
          places.put(name, new InetSocketAddress(place.substring(0, colon), port));
        });
    return new Network(places);
  }

  /** Where a host may be reached, at least one address. */
  List<InetSocketAddress> find(String host, int port) throws Unanswered {
    Optional<InetSocketAddress> standIn = Optional.ofNullable(standIns.get(host));
    if (standIn.isPresent()) {
      return List.of(standIn.get());
    }
    boolean isName = !host.startsWith("[") && !Character.isDigit(host.charAt(0));
    if (!standIns.isEmpty() && isName) {
      throw new Unanswered(Why.NO_HOST);
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
