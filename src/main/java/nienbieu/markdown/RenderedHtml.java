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

  @Override
  public String toString() {
    return html();
  }
}
