package nienbieu.plan;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import nienbieu.language.Language;

/**
 * Where the data stands that a browser chooses events from: one file of facts for all languages,
 * and for each language the lines of the events in pieces. The names change with the order of the
 * events and their facts, so that a browser never mixes the places of two builds.
 *
 * @param name what all names begin with
 * @param events how many events there are
 */
public record EventData(String name, int events) {
  /** How many lines stand in a piece. */
  public static final int PIECE = 100;

  private static final int HASH_LENGTH = 8;

  static EventData of(Facets facets) {
    MessageDigest digest = sha256();
    for (var event : facets.events()) {
      add(digest, event.id());
      add(digest, event.date().text());
    }
    for (Facet facet : Facet.values()) {
      for (String value : facets.values(facet)) {
        add(digest, facet.word() + " " + value);
        for (int place : facets.places(facet, value)) {
          digest.update((byte) (place >> 16));
          digest.update((byte) (place >> 8));
          digest.update((byte) place);
        }
      }
    }
    String hash = HexFormat.of().formatHex(digest.digest()).substring(0, HASH_LENGTH);
    return new EventData("assets/events/" + hash, facets.events().size());
  }

  /** The facts of all events. */
  public SitePath facts() {
    return new SitePath(name + ".js");
  }

  /** How many pieces the lines of a language are in. */
  public int pieces() {
    return (events + PIECE - 1) / PIECE;
  }

  /** A piece of the lines of a language, counted from 0. */
  public SitePath lines(Language language, int piece) {
    return new SitePath(name + "." + language.tag() + "." + piece + ".js");
  }

  private static void add(MessageDigest digest, String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) '\n');
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }
}
