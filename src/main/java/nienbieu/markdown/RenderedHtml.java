package nienbieu.markdown;

import java.nio.charset.StandardCharsets;

/**
 * HTML that this program made itself. The only type that a template may print without escaping, so
 * only this package and code that escapes what it is given may make one.
 */
public final class RenderedHtml {
  private final byte[] utf8;

  RenderedHtml(byte[] utf8) {
    this.utf8 = utf8;
  }

  /** The markup in UTF-8; not a copy, must not be changed. */
  public byte[] utf8() {
    return utf8;
  }

  /** The markup. */
  public String html() {
    return new String(utf8, StandardCharsets.UTF_8);
  }

  /**
   * The same with its headings further down in the outline, for a page on which it stands below
   * headings of its own.
   *
   * @param levels how many levels; HTML ends at the sixth
   */
  public RenderedHtml deeper(int levels) {
    byte[] moved = utf8.clone();
    for (int at = 0; at + 2 < moved.length; at++) {
      // Every < in here begins a tag of ours: in texts it is escaped.
      if (moved[at] == '<') {
        int name = moved[at + 1] == '/' ? at + 2 : at + 1;
        boolean heading = moved[name] == 'h' && moved[name + 1] >= '1' && moved[name + 1] <= '6';
        if (heading) {
          moved[name + 1] = (byte) Math.min('6', moved[name + 1] + levels);
        }
      }
    }
    return new RenderedHtml(moved);
  }

  @Override
  public String toString() {
    return html();
  }
}
