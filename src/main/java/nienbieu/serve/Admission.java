package nienbieu.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who may ask. A page from elsewhere that is open in the same browser can send requests here, and
 * can even make its own name mean this machine; what is being written is not for it.
 */
final class Admission {
  private static final Set<String> METHODS = Set.of("GET", "HEAD");

  private final Set<String> hosts;

  /**
   * @param port on which this machine is asked
   */
  Admission(int port) {
    this.hosts = Set.of("localhost:" + port, "127.0.0.1:" + port, "[::1]:" + port);
  }

  /**
   * Why a request is refused.
   *
   * @param status of HTTP
   * @param words for people
   */
  record Refusal(int status, String words) {}

  /** Why this one is refused, if it is. */
  Optional<Refusal> refusal(HttpExchange request) {
    Headers headers = request.getRequestHeaders();
    List<String> host = headers.getOrDefault("Host", List.of());
    if (host.size() != 1 || !hosts.contains(host.get(0))) {
      // RFC 9110 15.5.20: the target host does not match an origin for which the server has been
      // configured.
      return Optional.of(
          new Refusal(421, "This server answers to localhost, 127.0.0.1 and [::1] only.\n"));
    }
    if (!METHODS.contains(request.getRequestMethod())) {
      return Optional.of(
          new Refusal(405, "This server shows pages: it knows GET and HEAD only.\n"));
    }
    String site = headers.getFirst("Sec-Fetch-Site");
    String mode = headers.getFirst("Sec-Fetch-Mode");
    boolean foreign = "cross-site".equals(site) || "same-site".equals(site);
    // A link from elsewhere to a page is fine; a script from elsewhere that reads it is not.
    if (foreign && !"navigate".equals(mode)) {
      return Optional.of(
          new Refusal(403, "Pages of other sites may not read what is written here.\n"));
    }
    return Optional.empty();
  }
}
