package nienbieu.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nienbieu.read.ImageHeader.Format;
import org.junit.jupiter.api.Test;

class ImageHeaderTest {
  @Test
  void theSizeStandsInTheFirstBytes() {
    assertEquals(header(Format.PNG, 640, 480), ImageHeader.read(Images.png(640, 480)));
    assertEquals(header(Format.GIF, 640, 480), ImageHeader.read(Images.gif(640, 480)));
    assertEquals(header(Format.JPEG, 640, 480), ImageHeader.read(Images.jpeg(640, 480)));
    assertEquals(header(Format.WEBP, 640, 480), ImageHeader.read(Images.lossyWebp(640, 480)));
    assertEquals(header(Format.WEBP, 640, 480), ImageHeader.read(Images.losslessWebp(640, 480)));
    assertEquals(header(Format.WEBP, 640, 480), ImageHeader.read(Images.extendedWebp(640, 480)));
  }

  @Test
  void largeSizesAreReadInFull() {
    assertEquals(header(Format.PNG, 70_000, 1), ImageHeader.read(Images.png(70_000, 1)));
    assertEquals(header(Format.GIF, 65_535, 1), ImageHeader.read(Images.gif(65_535, 1)));
    assertEquals(
        header(Format.WEBP, 16_384, 16_384), ImageHeader.read(Images.losslessWebp(16_384, 16_384)));
    assertEquals(
        header(Format.WEBP, 1 << 24, 1), ImageHeader.read(Images.extendedWebp(1 << 24, 1)));
  }

  /** The size must not wrap round to something harmless. */
  @Test
  void aSizeThatFitsNoNumberIsNoImage() {
    assertEquals(Optional.empty(), ImageHeader.read(Images.png(-1, 1)));
    assertEquals(Optional.empty(), ImageHeader.read(Images.png(-2, -2)));
  }

  @Test
  void anImageThatIsCutOffAnywhereIsNoImageAndNoCrash() {
    List<byte[]> images =
        List.of(
            Images.png(8, 6),
            Images.gif(8, 6),
            Images.jpeg(8, 6),
            Images.lossyWebp(8, 6),
            Images.losslessWebp(8, 6),
            Images.extendedWebp(8, 6));
    for (byte[] image : images) {
      ImageHeader whole = ImageHeader.read(image).orElseThrow();
      for (int length = 0; length < image.length; length++) {
        Optional<ImageHeader> part = ImageHeader.read(Arrays.copyOf(image, length));
        assertTrue(part.isEmpty() || part.get().equals(whole), whole + " at " + length);
      }
    }
  }

  @Test
  void otherFilesAreNoImages() {
    assertEquals(
        Optional.empty(), ImageHeader.read("<svg xmlns='x'/>".getBytes(StandardCharsets.UTF_8)));
    assertEquals(
        Optional.empty(), ImageHeader.read("BM".repeat(40).getBytes(StandardCharsets.UTF_8)));
    assertEquals(Optional.empty(), ImageHeader.read(new byte[100]));
  }

  @Test
  void anEndingFitsItsFormatOnly() {
    assertTrue(Format.JPEG.fits("jpg"));
    assertTrue(Format.JPEG.fits("jpeg"));
    assertFalse(Format.JPEG.fits("png"));
    assertFalse(Format.PNG.fits("PNG"));
    assertFalse(Format.WEBP.fits("gif"));
  }

  private static Optional<ImageHeader> header(Format format, int width, int height) {
    return Optional.of(new ImageHeader(format, width, height));
  }
}
