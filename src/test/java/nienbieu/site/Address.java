package nienbieu.site;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/**
 * What a link says, taken apart.
 *
 * @param scheme lower case, or the empty text for a link without one
 * @param path percent-decoded, without query and fragment
 * @param fragment percent-decoded; empty if there is none
 * @param hasFragment whether there is a {@code #}
 */
record Address(String scheme, String path, String fragment, boolean hasFragment) {

  /** Takes a link apart. */
  static Address parse(String link) {
    int hash = link.indexOf('#');
    String before = hash < 0 ? link : link.substring(0, hash);
    String fragment = hash < 0 ? "" : decoded(link.substring(hash + 1));
    int colon = before.indexOf(':');
    int slash = before.indexOf('/');
    boolean hasScheme = colon > 0 && (slash < 0 || colon < slash);
    String scheme = hasScheme ? before.substring(0, colon).toLowerCase(Locale.ROOT) : "";
    int query = before.indexOf('?');
    String path = query < 0 ? before : before.substring(0, query);
    return new Address(scheme, hasScheme ? path : decoded(path), fragment, hash >= 0);
  }

  /** Whether it says where to go from the page that it stands on. */
  boolean isRelative() {
    return scheme.isEmpty() && !path.startsWith("/");
  }

  /**
   * The file that a relative link leads to.
   *
   * @return relative to the site's root; starts with {@code ../} if it leaves the site, ends with a
   *     slash if it is a folder
   */
  String from(String page) {
    if (path.isEmpty()) {
      return page;
    }
    Deque<String> parts = new ArrayDeque<>();
    String whole = page.substring(0, page.lastIndexOf('/') + 1) + path;
    for (String part : whole.split("/", -1)) {
      if (part.equals("..") && !parts.isEmpty() && !parts.peekLast().equals("..")) {
        parts.removeLast();
      } else if (!part.equals(".")) {
        parts.addLast(part);
      }
    }
    String file = String.join("/", parts);
    return whole.endsWith("/.") || whole.endsWith("/..") ? file + "/" : file;
  }

  // A plus sign is a plus sign in a path; only the decoder of forms takes it for a space.
  private static String decoded(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
