package nienbieu.card;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import nienbieu.zip.Deflate;

/** Writes a canvas as PNG (W3C Recommendation, third edition): four bits a pixel, a palette. */
final class Png {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final byte DEPTH = 4;
  private static final byte INDEXED = 3;

  private Png() {}

  /** The file. */
  static byte[] of(Canvas canvas) {
    ByteArrayOutputStream file = new ByteArrayOutputStream(1 << 14);
    file.writeBytes(SIGNATURE);
    ByteBuffer header = ByteBuffer.allocate(13);
    header.putInt(Canvas.WIDTH).putInt(Canvas.HEIGHT).put(DEPTH).put(INDEXED);
    chunk("IHDR", header.array(), file);
    chunk("PLTE", Ink.palette(), file);
    chunk("IDAT", Deflate.of(canvas.rows(), Canvas.ROW), file);
    chunk("IEND", new byte[0], file);
    return file.toByteArray();
  }

  private static void chunk(String type, byte[] data, ByteArrayOutputStream file) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 check = new CRC32();
    check.update(name);
    check.update(data);
    file.writeBytes(number(data.length));
    file.writeBytes(name);
    file.writeBytes(data);
    file.writeBytes(number((int) check.getValue()));
  }

  private static byte[] number(int value) {
    return ByteBuffer.allocate(4).putInt(value).array();
  }
}
