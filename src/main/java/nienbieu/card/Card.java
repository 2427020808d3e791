package nienbieu.card;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * What stands on a card: a picture of 1200 by 630 pixels that other sites show beside a link. What
 * the face has no letters for is left out as a whole text.
 *
 * @param large the day or what there is of a date; may be empty
 * @param small what belongs to it, such as month and year; may be empty
 * @param title what the page is called
 * @param lead a line below the title; may be empty
 * @param site what the site is called; may be empty
 * @param months where on the line of a year its months begin, 0 to {@link #YEAR}; none if no year
 *     is drawn
 * @param marks what stands on that line
 */
public record Card(
    String large,
    String small,
    String title,
    String lead,
    String site,
    List<Integer> months,
    List<Mark> marks) {
  /** How wide a card is, in pixels. */
  public static final int WIDTH = Canvas.WIDTH;

  /** How high a card is, in pixels. */
  public static final int HEIGHT = Canvas.HEIGHT;

  /** The length of a year's line, in units of its own. */
  public static final int YEAR = 1200;

  // A new number makes all cards anew: to be counted up with every change of how they are drawn.
  private static final int DRAWING = 1;
  private static final int HASH_LENGTH = 12;
  private static final byte[] FACES = faces();

  /**
   * A mark on the line of a year.
   *
   * @param from where it begins, 0 to {@link #YEAR}
   * @param to where it ends; the same for a point
   * @param hollow whether it did not happen, or not yet
   */
  public record Mark(int from, int to, boolean hollow) {}

  /** Whether a card shows a text: whether its face has all letters of it. */
  public static boolean shows(String text) {
    return Letters.shown(text).isPresent();
  }

  /** The picture, as PNG. The same bytes on every machine. */
  public byte[] png() {
    return Png.of(new Drawing(this).canvas());
  }

  /** A name for everything that the picture is drawn from: digits of a hash. */
  public String hash() {
    MessageDigest digest = sha256();
    digest.update(FACES);
    digest.update((byte) DRAWING);
    add(large, digest);
    add(small, digest);
    add(title, digest);
    add(lead, digest);
    add(site, digest);
    add(months.toString(), digest);
    for (Mark mark : marks) {
      add(mark.from() + "-" + mark.to() + mark.hollow(), digest);
    }
    return HexFormat.of().formatHex(digest.digest()).substring(0, HASH_LENGTH);
  }

  // No text of one line has the separator in it, which the content's own check refuses.
  private static void add(String text, MessageDigest digest) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }

  private static byte[] faces() {
    MessageDigest digest = sha256();
    digest.update(Face.REGULAR.bytes());
    digest.update(Face.SEMIBOLD.bytes());
    return digest.digest();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }
}
