package nienbieu.zip;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.junit.jupiter.api.Test;

/** What is compressed is read back by the JDK's own zlib. */
class DeflateTest {

  @Test
  void nothingAtAllComesBack() throws DataFormatException {
    comesBack(new byte[0]);
  }

  @Test
  void everyShortTextComesBack() throws DataFormatException {
    Random random = new Random(1);
    for (int length = 1; length < 300; length++) {
      byte[] bytes = new byte[length];
      for (int at = 0; at < length; at++) {
        bytes[at] = (byte) random.nextInt(1 + length % 5);
      }
      comesBack(bytes);
    }
  }

  @Test
  void noiseComesBackHardlyLonger() throws DataFormatException {
    byte[] noise = new byte[100_000];
    new Random(2).nextBytes(noise);
    assertTrue(comesBack(noise).length < noise.length + noise.length / 100);
  }

  @Test
  void emptyRowsTakeHardlyAnything() throws DataFormatException {
    assertTrue(comesBack(new byte[601 * 630]).length < 700);
  }

  @Test
  void whatRepeatsFartherAwayThanTheWindowComesBack() throws DataFormatException {
    Random random = new Random(3);
    byte[] piece = new byte[5000];
    random.nextBytes(piece);
    byte[] bytes = new byte[200_000];
    for (int at = 0; at + piece.length < bytes.length; at += 30_000 + random.nextInt(5000)) {
      System.arraycopy(piece, 0, bytes, at, piece.length);
    }
    comesBack(bytes);
  }

  @Test
  void symbolsOfWhichEachIsMuchRarerThanTheLastStayShort() {
    // Fibonacci's numbers make the deepest tree: without a limit the last code has 39 bits.
    int[] counts = new int[40];
    counts[0] = 1;
    counts[1] = 1;
    for (int at = 2; at < counts.length; at++) {
      counts[at] = counts[at - 1] + counts[at - 2];
    }
    int[] lengths = HuffmanCode.of(counts, 15).lengths();
    assertEquals(15, Arrays.stream(lengths).max().orElseThrow());
    // Kraft: a code that fills its tree uses all of it.
    assertEquals(1 << 15, Arrays.stream(lengths).map(length -> 1 << 15 - length).sum());
  }

  private static byte[] comesBack(byte[] bytes) throws DataFormatException {
    byte[] packed = Deflate.of(bytes, 601);
    Inflater inflater = new Inflater();
    inflater.setInput(packed);
    ByteArrayOutputStream back = new ByteArrayOutputStream();
    byte[] piece = new byte[1 << 16];
    while (!inflater.finished()) {
      int count = inflater.inflate(piece);
      assertTrue(count > 0 || inflater.finished(), "the end is missing");
      back.write(piece, 0, count);
    }
    assertEquals(0, inflater.getRemaining());
    inflater.end();
    assertArrayEquals(bytes, back.toByteArray());
    // Without the row, and without head and sum.
    Inflater raw = new Inflater(true);
    raw.setInput(Deflate.raw(bytes));
    byte[] whole = new byte[bytes.length + 1];
    assertEquals(bytes.length, raw.inflate(whole));
    assertArrayEquals(bytes, Arrays.copyOf(whole, bytes.length));
    assertTrue(raw.finished());
    raw.end();
    return packed;
  }
}
