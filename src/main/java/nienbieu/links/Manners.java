package nienbieu.links;

import java.time.Duration;

/**
 * How politely addresses are asked.
 *
 * @param who asks: what stands in {@code User-Agent}
 * @param pause between two requests to one host
 * @param connect longest wait for a connection
 * @param answer longest wait for a whole answer
 * @param patience longest that one host may make us wait before we give it up
 * @param total longest that everything may take
 * @param hosts how many hosts are asked at the same time
 */
public record Manners(
    String who,
    Duration pause,
    Duration connect,
    Duration answer,
    Duration patience,
    Duration total,
    int hosts) {
  /** The word by which robots.txt may address us. */
  static final String NAME = "nienbieu";

  /** Most hops from an address to where it leads. */
  static final int REDIRECTS = 5;

  /**
   * Our manners towards the hosts of others.
   *
   * @param version of this program
   * @param site whose links are checked, so that whoever wonders can ask; may be empty
   */
  public static Manners of(String version, String site) {
    String who =
        NAME + "/" + version + " (link check" + (site.isEmpty() ? "" : " of " + site) + ")";
    return new Manners(
        who.replaceAll("[^ -~]", "?"),
        Duration.ofSeconds(1),
        Duration.ofSeconds(10),
        Duration.ofSeconds(20),
        Duration.ofSeconds(60),
        Duration.ofMinutes(10),
        8);
  }

  /** The same with another pause. */
  public Manners pausing(Duration other) {
    return new Manners(who, other, connect, answer, patience, total, hosts);
  }

  /** The same with another limit for one answer. */
  public Manners answering(Duration other) {
    return new Manners(who, pause, connect, other, patience, total, hosts);
  }

  /** The same with another limit for everything. */
  public Manners within(Duration other) {
    return new Manners(who, pause, connect, answer, patience, other, hosts);
  }
}
