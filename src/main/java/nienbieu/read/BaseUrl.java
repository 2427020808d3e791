package nienbieu.read;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** The public address of a site's root, from {@code site.yaml} or the command line. */
public final class BaseUrl {
  private BaseUrl() {}

  /**
   * An address as pages carry it.
   *
   * @return with a slash at its end and nothing but ASCII in it (RFC 3986); nothing if no page can
   *     stand below it
   */
  public static Optional<String> of(String text) {
    try {
      URI uri = new URI(text);
      boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
      boolean bare =
          uri.getUserInfo() == null && uri.getRawQuery() == null && uri.getRawFragment() == null;
      if (!web || uri.getHost() == null || !bare || !uri.equals(uri.normalize())) {
        return Optional.empty();
      }
      String address = uri.toASCIIString();
      return Optional.of(address.endsWith("/") ? address : address + "/");
    } catch (URISyntaxException wrong) {
      return Optional.empty();
    }
  }
}
