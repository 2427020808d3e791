package nienbieu.markdown;

import java.util.Locale;
import nienbieu.source.ForbiddenCharacters;

/**
 * Which {@code https}, {@code http} and {@code mailto} addresses may stand in a page. Stricter than
 * RFC 3986: what a browser would repair or could read in two ways is refused, so that what is
 * checked here is what is opened there.
 */
public final class WebAddress {
  private static final int LONGEST = 2000;
  private static final String HTTPS = "https://";
  private static final String HTTP = "http://";
  private static final String MAILTO = "mailto:";
  // RFC 3986: unreserved, sub-delims, ':' and '@', with '/' and '?' for path and query.
  private static final String PUNCTUATION = "-._~!$&'()*+,;=:@/?";

  private WebAddress() {}

  /** Whether this is a complete {@code https://} or {@code http://} address. */
  public static boolean isWeb(String address) {
    int start =
        address.startsWith(HTTPS) ? HTTPS.length() : address.startsWith(HTTP) ? HTTP.length() : -1;
    if (start < 0 || address.length() > LONGEST) {
      return false;
    }
    int end = start;
    while (end < address.length() && "/?#".indexOf(address.charAt(end)) < 0) {
      end++;
    }
    return isHostAndPort(address.substring(start, end)) && isRest(address.substring(end));
  }

  /**
   * Whether this is {@code mailto:} and one address, without subject or copies: a stranger's page
   * must not put words into our reader's letter.
   */
  public static boolean isMail(String address) {
    int at = address.indexOf('@');
    return address.startsWith(MAILTO)
        && address.length() <= LONGEST
        && at > MAILTO.length()
        && isMailbox(address.substring(MAILTO.length(), at))
        && isHost(address.substring(at + 1));
  }

  /**
   * The same web address with its odd characters percent-encoded, or the empty text if that does
   * not make it good.
   */
  public static String encoded(String address) {
    StringBuilder encoded = new StringBuilder();
    for (int at = 0; at < address.length(); at++) {
      char c = address.charAt(at);
      boolean bare = c == '%' && !(isHex(address, at + 1) && isHex(address, at + 2));
      if (bare || "\"<>[]^`{|}".indexOf(c) >= 0) {
        encoded.append('%').append(Integer.toHexString(c).toUpperCase(Locale.ROOT));
      } else {
        encoded.append(c);
      }
    }
    return isWeb(encoded.toString()) ? encoded.toString() : "";
  }

  private static boolean isMailbox(String name) {
    return name.chars().allMatch(c -> isLetterOrDigit(c) || "._+-".indexOf(c) >= 0);
  }

  private static boolean isHostAndPort(String authority) {
    int colon = authority.indexOf(':');
    if (colon < 0) {
      return isHost(authority);
    }
    String port = authority.substring(colon + 1);
    return isHost(authority.substring(0, colon))
        && !port.isEmpty()
        && port.length() <= 5
        && port.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** Letters outside ASCII are refused: {@code xn--} shows what is really asked for. */
  private static boolean isHost(String host) {
    String[] labels = host.split("\\.", -1);
    for (String label : labels) {
      if (label.isEmpty()
          || label.length() > 63
          || label.startsWith("-")
          || label.endsWith("-")
          || !label.chars().allMatch(c -> isLetterOrDigit(c) || c == '-')) {
        return false;
      }
    }
    return labels.length > 1 && host.length() <= 253;
  }

  private static boolean isRest(String rest) {
    boolean fragment = false;
    for (int at = 0; at < rest.length(); at++) {
      char c = rest.charAt(at);
      if (c == '#' && !fragment) {
        fragment = true;
      } else if (c == '%') {
        if (!isHex(rest, at + 1) || !isHex(rest, at + 2)) {
          return false;
        }
      } else if (c < 0x80 && !isLetterOrDigit(c) && PUNCTUATION.indexOf(c) < 0) {
        return false;
      }
    }
    return rest.codePoints().noneMatch(WebAddress::isUnseen);
  }

  /** Blanks of every kind, and what {@link ForbiddenCharacters} names. */
  static boolean isUnseen(int c) {
    return c <= 0x20 || Character.isSpaceChar(c) || ForbiddenCharacters.isForbidden(c);
  }

  private static boolean isHex(String text, int at) {
    return at < text.length()
        && Character.digit(text.charAt(at), 16) >= 0
        && text.charAt(at) < 0x80;
  }

  private static boolean isLetterOrDigit(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}
