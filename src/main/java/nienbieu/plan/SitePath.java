package nienbieu.plan;

/**
 * The address of one file of the finished site, relative to its root, for example {@code
 * vi/events/admm-14.html}.
 *
 * @param text parts of {@code A-Z a-z 0-9 . _ -} joined by {@code /}; no part starts with two dots
 *     or ends with one, none is empty
 */
public record SitePath(String text) implements Comparable<SitePath> {

  public SitePath {
    if (!isSafe(text)) {
      throw new IllegalArgumentException("not an address inside the site: " + text);
    }
  }

  /** The parts joined by {@code /}. */
  public static SitePath of(String... parts) {
    return new SitePath(String.join("/", parts));
  }

  /**
   * The link from this page to another that works under any root and from {@code file://}.
   *
   * @return for example {@code ../people/ngo-xuan-lich.html}; {@code index.html} is written out,
   *     because a folder does not open from disk
   */
  public String linkTo(SitePath other) {
    int same = 0;
    int slash;
    while ((slash = text.indexOf('/', same)) >= 0
        && other.text.length() > slash
        && text.regionMatches(same, other.text, same, slash + 1 - same)) {
      same = slash + 1;
    }
    StringBuilder link = new StringBuilder();
    for (int at = text.indexOf('/', same); at >= 0; at = text.indexOf('/', at + 1)) {
      link.append("../");
    }
    return link.append(other.text, same, other.text.length()).toString();
  }

  /** The address under which a web server serves it: a folder for an {@code index.html}. */
  public String canonical() {
    boolean index = text.equals("index.html") || text.endsWith("/index.html");
    return index ? text.substring(0, text.length() - "index.html".length()) : text;
  }

  // Asked for each link of a page, and those that a record gets by itself are slow.
  @Override
  public boolean equals(Object other) {
    return other instanceof SitePath that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public int compareTo(SitePath other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }

  private static boolean isSafe(String text) {
    int partStart = 0;
    for (int at = 0; at <= text.length(); at++) {
      char c = at < text.length() ? text.charAt(at) : '/';
      if (c == '/') {
        if (at == partStart || text.startsWith("..", partStart) || text.charAt(at - 1) == '.') {
          return false;
        }
        partStart = at + 1;
      } else if (!isPlain(c)) {
        return false;
      }
    }
    return true;
  }

  // Upper case is for language tags such as zh-Hant and for LICENSE files beside fonts.
  private static boolean isPlain(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || c == '-'
        || c == '.'
        || c == '_';
  }
}
