package nienbieu.links;

import java.util.Arrays;
import java.util.Optional;

/** Why nobody knows whether an address is good, or what is odd about its answer. */
public enum Why {
  /** Nothing to explain. */
  NONE("none"),
  /** It leads to the front page of a site: perhaps the page itself is gone. */
  FRONT_PAGE("front-page"),
  /** There is no host of this name. */
  NO_HOST("no-host"),
  /** The host stands in a private network, where content has nothing to ask. */
  PRIVATE("private"),
  /** No connection. */
  NO_CONNECTION("no-connection"),
  /** The certificate is not good. */
  CERTIFICATE("certificate"),
  /** Too slow. */
  TIME("time"),
  /** The answer is no HTTP. */
  NO_ANSWER("no-answer"),
  /** A status that says nothing about the page. */
  STATUS("status"),
  /** It asks to be left alone for now. */
  BUSY("busy"),
  /** robots.txt forbids. */
  ROBOTS("robots"),
  /** Redirects in a circle, too many, or to what is no web address. */
  REDIRECT("redirect");

  private final String key;

  Why(String key) {
    this.key = key;
  }

  /** The key of the words: {@code front-page}. */
  public String key() {
    return key;
  }

  static Optional<Why> of(String key) {
    return Arrays.stream(values()).filter(why -> why.key.equals(key)).findFirst();
  }
}
