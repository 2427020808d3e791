package nienbieu.links;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a robots.txt allows us (RFC 9309). */
final class Robots {
  /** RFC 9309 2.3.1.3: a file that there is not forbids nothing. */
  static final Robots ALLOW_ALL = new Robots(List.of(), Optional.empty());

  /** RFC 9309 2.3.1.4: while a server is broken, everything is forbidden. */
  static final Robots FORBID_ALL = new Robots(List.of(new Line(false, "/")), Optional.empty());

  private final List<Line> lines;
  private final Optional<Double> delay;

  /** One rule. */
  private record Line(boolean allows, String pattern) {}

  private Robots(List<Line> lines, Optional<Double> delay) {
    this.lines = List.copyOf(lines);
    this.delay = delay;
  }

  /** The lines for one agent. */
  private static final class Group {
    private final List<Line> lines = new ArrayList<>();
    private Optional<Double> delay = Optional.empty();
    private boolean named;
  }

  /**
   * Reads a file.
   *
   * @param name of our agent, in small letters
   */
  static Robots parse(String text, String name) {
    Group ours = new Group();
    Group all = new Group();
    List<Group> now = new ArrayList<>();
    boolean naming = false;
    for (String line : text.replace("\uFEFF", "").split("\r\n|\r|\n")) {
      int colon = line.indexOf(':');
      String key = colon < 0 ? "" : line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
      String value = colon < 0 ? "" : line.substring(colon + 1).replaceFirst("#.*", "").strip();
      if (key.equals("user-agent")) {
        if (!naming) {
          now.clear();
        }
        naming = true;
        Optional<Group> named = named(value, name, ours, all);
        named.ifPresent(now::add);
      } else if (key.equals("allow") || key.equals("disallow")) {
        naming = false;
        if (!value.isEmpty()) {
          Line rule = new Line(key.equals("allow"), plain(value));
          now.forEach(group -> group.lines.add(rule));
        }
      } else if (key.equals("crawl-delay")) {
        naming = false;
        seconds(value).ifPresent(delay -> now.forEach(group -> group.delay = Optional.of(delay)));
      }
    }
    Group chosen = ours.named ? ours : all;
    return new Robots(chosen.lines, chosen.delay);
  }

  /** RFC 9309 2.2.1: the groups that name us, in any case of letters, else those of {@code *}. */
  private static Optional<Group> named(String value, String name, Group ours, Group all) {
    String product = value.split("[^A-Za-z_-]", 2)[0].toLowerCase(Locale.ROOT);
    if (value.equals("*")) {
      return Optional.of(all);
    }
    if (product.equals(name)) {
      ours.named = true;
      return Optional.of(ours);
    }
    return Optional.empty();
  }

  private static Optional<Double> seconds(String value) {
    return value.matches("[0-9]{1,6}(\\.[0-9]{1,3})?")
        ? Optional.of(Double.valueOf(value))
        : Optional.empty();
  }

  /** Seconds between two requests, if the file says. */
  Optional<Double> delay() {
    return delay;
  }

  /** Whether an address of this host may be asked. */
  boolean allows(URI address) {
    String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
    String path = plain(address.getRawPath() + query);
    if (path.equals("/robots.txt")) {
      return true;
    }
    int longest = -1;
    boolean allowed = true;
    for (Line line : lines) {
      int length = line.pattern().length();
      // RFC 9309 2.2.2: the longest match counts; of two equal ones the one that allows.
      if (length >= longest && matches(line.pattern(), path)) {
        allowed = line.allows() || length == longest && allowed;
        longest = length;
      }
    }
    return allowed;
  }

  /** {@code *} stands for any characters, {@code $} at the end for the end of the address. */
  private static boolean matches(String pattern, String path) {
    boolean anchored = pattern.endsWith("$");
    String rule = anchored ? pattern.substring(0, pattern.length() - 1) : pattern;
    String[] parts = rule.split("\\*", -1);
    if (!path.startsWith(parts[0])) {
      return false;
    }
    int at = parts[0].length();
    // Each part as early as possible: what matches at all matches so, in one walk.
    for (int i = 1; i < parts.length; i++) {
      boolean last = i == parts.length - 1;
      if (anchored && last) {
        return path.length() - parts[i].length() >= at && path.endsWith(parts[i]);
      }
      int found = path.indexOf(parts[i], at);
      if (found < 0) {
        return false;
      }
      at = found + parts[i].length();
    }
    return !anchored || at == path.length();
  }

  /** RFC 9309 2.2.2: the same letters, escaped or not, are the same. */
  private static String plain(String path) {
    StringBuilder plain = new StringBuilder();
    byte[] bytes = path.getBytes(StandardCharsets.UTF_8);
    for (int at = 0; at < bytes.length; at++) {
      char c = (char) (bytes[at] & 0xff);
      int high = c == '%' && at + 2 < bytes.length ? Character.digit((char) bytes[at + 1], 16) : -1;
      int low = high < 0 ? -1 : Character.digit((char) bytes[at + 2], 16);
      if (low >= 0) {
        at += 2;
        c = (char) (high * 16 + low);
      }
      boolean unreserved = c < 0x80 && (Character.isLetterOrDigit(c) || "-._~".indexOf(c) >= 0);
      if (unreserved || low < 0 && c > 0x20 && c < 0x7f) {
        plain.append(c);
      } else {
        plain.append(String.format(Locale.ROOT, "%%%02X", (int) c));
      }
    }
    return plain.toString();
  }
}
