package nienbieu.chart;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * How wide a text is in the site's serif, as near as a small table can tell and never too narrow:
 * labels that are planned with it do not touch.
 */
public final class TextWidth {
  /** Of capitals, digits and signs that the table does not have, in thousandths of the size. */
  private static final int OTHER = 1000;

  /** Letters of scripts that another typeface will show. */
  private static final int FOREIGN = 820;

  /** Two columns of a terminal are a square here. */
  private static final int SQUARE = 1120;

  private static final int FIRST_FOREIGN = 0x250;
  private static final int FIRST_SQUARE = 0x1100;

  /** A typeface that stands in may be a little wider. */
  private static final double SPARE = 1.04;

  private static final String ELLIPSIS = "…";
  private static final int[] TABLE = table();

  private TextWidth() {}

  /** The width of a text at a size, both in pixels. */
  public static double of(String text, double size) {
    long thousandths = 0;
    String base = Normalizer.normalize(text, Normalizer.Form.NFD);
    for (int at = 0; at < base.length(); ) {
      int c = base.codePointAt(at);
      thousandths += of(c);
      at += Character.charCount(c);
    }
    return thousandths * size * SPARE / 1000;
  }

  /** The text, or as many whole words of it as fit into a width, and an ellipsis. */
  public static String within(String text, double width, double size) {
    // Nothing fits that has more characters than points fit: found out without measuring 10 kB.
    int most = (int) (width / size * 8);
    String start = text.length() <= most ? text : text.substring(0, most);
    if (start.length() == text.length() && of(text, size) <= width) {
      return text;
    }
    double room = width - of(ELLIPSIS, size);
    int end = start.length();
    while (end > 0 && of(start.substring(0, end), size) > room) {
      int space = start.lastIndexOf(' ', end - 1);
      end = space > 0 ? space : start.offsetByCodePoints(end, -1);
    }
    return start.substring(0, end).replaceFirst("[\\s,;:.–—-]+$", "") + ELLIPSIS;
  }

  private static int of(int c) {
    if (c < TABLE.length) {
      return TABLE[c];
    }
    int kind = Character.getType(c);
    if (kind == Character.NON_SPACING_MARK || kind == Character.FORMAT) {
      return 0;
    }
    if (c >= 0x2010 && c <= 0x201F) {
      return c <= 0x2015 && c >= 0x2014 ? 820 : 520;
    }
    if (c < FIRST_FOREIGN) {
      return 760;
    }
    return c < FIRST_SQUARE ? FOREIGN : SQUARE;
  }

  // Measured in the regular weight, rounded up; one line for what is about as wide. Where DejaVu
  // Serif, which stands in on machines without any other serif, is wider, it counts.
  private static int[] table() {
    int[] widths = new int[256];
    Arrays.fill(widths, OTHER);
    set(widths, 0, "\n\r\t\u00AD");
    set(widths, 265, "'");
    set(widths, 306, "·¡¦j \u00A0.,");
    set(widths, 325, ":;|");
    set(widths, 345, "il-/\\°ı");
    set(widths, 362, "f");
    set(widths, 387, "[]()I\"²³¹ª!t");
    set(widths, 460, "¿r¨¯´¸º®");
    set(widths, 481, "*`");
    set(widths, 516, "s§¤z?");
    set(widths, 539, "_¢£¥c");
    set(widths, 574, "e«»ðxa");
    set(widths, 616, "ovøyk¶þ{}$0123456789gq");
    set(widths, 648, "dubpÞßµLTP");
    set(widths, 669, "ShnFZ");
    set(widths, 725, "EBYXVAKR");
    set(widths, 736, "C");
    set(widths, 772, "ØÐ©GD");
    set(widths, 811, "OQ#+<=>^~¬±×÷U");
    set(widths, 856, "HwæN&");
    set(widths, 985, "%½¼¾mÆ@M");
    set(widths, 1010, "W");
    return widths;
  }

  private static void set(int[] widths, int width, String characters) {
    characters.chars().filter(c -> c < widths.length).forEach(c -> widths[c] = width);
  }
}
