package nienbieu.links;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why nobody knows whether an address is good, or what is odd about its answer. */
public enum Why {
  /** Nothing to explain. */
  NONE,
  /** It leads to the front page of a site: perhaps the page itself is gone. */
  FRONT_PAGE,
  /** There is no host of this name. */
  NO_HOST,
  /** The host stands in a private network, where content has nothing to ask. */
  PRIVATE,
  /** No connection. */
  NO_CONNECTION,
  /** The certificate is not good. */
  CERTIFICATE,
  /** Too slow. */
  TIME,
  /** The answer is no HTTP. */
  NO_ANSWER,
  /** A status that says nothing about the page. */
  STATUS,
  /** It asks to be left alone for now. */
  BUSY,
  /** robots.txt forbids. */
  ROBOTS,
  /** Redirects in a circle, too many, or to what is no web address. */
  REDIRECT;

  /** The key of the words: {@code front-page}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<Why> of(String key) {
    return Arrays.stream(values()).filter(why -> why.key().equals(key)).findFirst();
  }
}
