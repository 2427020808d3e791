package nienbieu.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import nienbieu.card.Card.Mark;
import org.junit.jupiter.api.Test;

/** A card as a whole. */
class CardTest {
  private static final List<Integer> MONTHS =
      List.of(0, 101, 196, 298, 396, 498, 596, 698, 800, 898, 1000, 1098);
  private static final Card CARD = card("Hội nghị Bộ trưởng Quốc phòng: ế, ộ, ữ");

  /** Another result means that {@code Card.DRAWING} must be counted up: kept cards are old now. */
  @Test
  void aCardIsTheSameBytesOnEveryMachine() throws Exception {
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(CARD.png());
    assertEquals("e43df1fe41b006cf", HexFormat.of().formatHex(hash).substring(0, 16));
  }

  @Test
  void anotherReaderFindsEveryPixel() throws IOException {
    Canvas canvas = new Drawing(CARD).canvas();
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(CARD.png()));
    assertEquals(Card.WIDTH, image.getWidth());
    assertEquals(Card.HEIGHT, image.getHeight());
    byte[] palette = Ink.palette();
    for (int y = 0; y < Card.HEIGHT; y++) {
      for (int x = 0; x < Card.WIDTH; x++) {
        int place = 3 * canvas.at(x, y);
        int expected =
            0xff000000
                | (palette[place] & 0xff) << 16
                | (palette[place + 1] & 0xff) << 8
                | palette[place + 2] & 0xff;
        assertEquals(expected, image.getRGB(x, y));
      }
    }
  }

  @Test
  void aCardIsSmall() {
    assertTrue(CARD.png().length < 20_000, () -> CARD.png().length + " bytes");
  }

  @Test
  void nothingStandsInTheMargins() {
    for (String title : List.of("W".repeat(500), "Nguyễn ".repeat(100), "ỘẾỮ".repeat(30), "i")) {
      for (String large : List.of("27–31", "WWWWWWWWWWWWWW", "")) {
        Card card =
            new Card(large, "giữa ".repeat(20), title, "", "Ễ".repeat(500), MONTHS, List.of());
        Canvas canvas = new Drawing(card).canvas();
        for (int y = 0; y < Card.HEIGHT; y++) {
          for (int x = 0; x < Card.WIDTH; x++) {
            boolean margin = x < 60 || x >= Card.WIDTH - 60 || y < 30 || y >= Card.HEIGHT - 20;
            if (margin && canvas.at(x, y) != 0) {
              fail(large + " " + title + " at " + x + " " + y);
            }
          }
        }
      }
    }
  }

  @Test
  void theHashFollowsEverythingThatIsDrawn() {
    Set<String> hashes = new LinkedHashSet<>();
    List<Card> cards =
        List.of(
            CARD,
            new Card("9", "x", "t", "l", "s", MONTHS, List.of()),
            new Card("8", "x", "t", "l", "s", MONTHS, List.of()),
            new Card("9", "y", "t", "l", "s", MONTHS, List.of()),
            new Card("9", "x", "u", "l", "s", MONTHS, List.of()),
            new Card("9", "x", "t", "m", "s", MONTHS, List.of()),
            new Card("9", "x", "t", "l", "z", MONTHS, List.of()),
            new Card("9", "xt", "", "l", "s", MONTHS, List.of()),
            new Card("9", "x", "t", "l", "s", List.of(), List.of()),
            new Card("9", "x", "t", "l", "s", MONTHS, List.of(new Mark(1, 1, false))),
            new Card("9", "x", "t", "l", "s", MONTHS, List.of(new Mark(1, 2, false))),
            new Card("9", "x", "t", "l", "s", MONTHS, List.of(new Mark(1, 1, true))));
    cards.forEach(card -> hashes.add(card.hash()));
    assertEquals(cards.size(), hashes.size());
    assertEquals(CARD.hash(), card("Hội nghị Bộ trưởng Quốc phòng: ế, ộ, ữ").hash());
  }

  @Test
  void whatWasPlannedIsHollow() {
    Card held = new Card("9", "", "t", "", "", MONTHS, List.of(new Mark(600, 600, false)));
    Card planned = new Card("9", "", "t", "", "", MONTHS, List.of(new Mark(600, 600, true)));
    assertNotEquals(0, new Drawing(held).canvas().at(600, 508));
    assertEquals(0, new Drawing(planned).canvas().at(600, 508));
  }

  private static Card card(String title) {
    return new Card(
        "9", "tháng 12 năm 2020", title, "", "Niên Biểu", MONTHS, List.of(new Mark(1, 9, false)));
  }
}
