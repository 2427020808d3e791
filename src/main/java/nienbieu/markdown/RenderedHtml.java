package nienbieu.markdown;

/**
 * HTML that this program made itself. The only type that a template may print without escaping, so
 * only this package and code that escapes what it is given may make one.
 */
public final class RenderedHtml {
  private final String html;

  RenderedHtml(String html) {
    this.html = html;
  }

  /** The markup. */
  public String html() {
    return html;
  }

  @Override
  public String toString() {
    return html;
  }
}
