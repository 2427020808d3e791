package nienbieu.render;

/** A piece of a page that was laid out already, because many pages share it. */
final class Fragment {
  private final byte[] utf8;

  /**
   * A piece.
   *
   * @param utf8 markup, made by {@link Templates}
   */
  Fragment(byte[] utf8) {
    this.utf8 = utf8;
  }

  byte[] utf8() {
    return utf8;
  }
}
