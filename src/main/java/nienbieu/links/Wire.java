package nienbieu.links;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Addresses as they are sent: RFC 3986, ASCII only, without what stands behind {@code #}. */
final class Wire {
  private static final String KEPT = "-._~:/?#@!$&'()*+,;=%";
  private static final int LONGEST = 4000;

  private Wire() {}

  /** A web address that may be asked; nothing for one with credentials or of another kind. */
  static Optional<URI> of(String address) {
    return of(address.getBytes(StandardCharsets.UTF_8)).flatMap(Wire::checked);
  }

  /**
   * Where a redirect leads.
   *
   * @param location the header; its characters are bytes, whatever letters they were meant as
   */
  static Optional<URI> from(URI base, String location) {
    // URI follows an older standard here: a query alone keeps the path (RFC 3986 5.2.2).
    String whole = location.startsWith("?") ? base.getRawPath() + location : location;
    return of(whole.getBytes(StandardCharsets.ISO_8859_1))
        .map(base::resolve)
        .flatMap(Wire::checked);
  }

  private static Optional<URI> of(byte[] bytes) {
    if (bytes.length > LONGEST) {
      return Optional.empty();
    }
    int path = path(new String(bytes, StandardCharsets.ISO_8859_1));
    StringBuilder escaped = new StringBuilder();
    for (int at = 0; at < bytes.length; at++) {
      char c = (char) (bytes[at] & 0xff);
      boolean bare = c == '%' && !(isHex(bytes, at + 1) && isHex(bytes, at + 2));
      boolean bracket = at < path && (c == '[' || c == ']');
      if (!bare && (isLetterOrDigit(c) || bracket || KEPT.indexOf(c) >= 0)) {
        escaped.append(c);
      } else {
        escaped.append(String.format(Locale.ROOT, "%%%02X", (int) c));
      }
    }
    int fragment = escaped.indexOf("#");
    try {
      return Optional.of(
          new URI(fragment < 0 ? escaped.toString() : escaped.substring(0, fragment)));
    } catch (URISyntaxException odd) {
      return Optional.empty();
    }
  }

  /** Where the path begins: before it, brackets stand around an IPv6 address (RFC 3986 3.2.2). */
  private static int path(String address) {
    int authority = address.indexOf("//");
    int slash = authority < 0 ? 0 : address.indexOf('/', authority + 2);
    return slash < 0 ? address.length() : slash;
  }

  private static Optional<URI> checked(URI uri) {
    boolean web =
        "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
    boolean good =
        web && uri.getHost() != null && uri.getRawUserInfo() == null && uri.getPort() <= 65535;
    return good ? whole(uri) : Optional.empty();
  }

  /** Scheme and host in small letters, and a path in any case, so that equal ones are equal. */
  private static Optional<URI> whole(URI uri) {
    String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
    String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
    String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    String start = (uri.getScheme() + "://" + uri.getHost()).toLowerCase(Locale.ROOT);
    return Optional.of(URI.create(start + port + path + query));
  }

  private static boolean isHex(byte[] bytes, int at) {
    return at < bytes.length && Character.digit((char) bytes[at], 16) >= 0;
  }

  private static boolean isLetterOrDigit(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
  }
}
