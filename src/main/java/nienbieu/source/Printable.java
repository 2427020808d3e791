package nienbieu.source;

/**
 * What people wrote, as it can be shown to others. Content is not trusted: nothing in it may steer
 * the terminal that shows a problem, or hide a part of the line.
 */
final class Printable {
  private Printable() {}

  /** The text with a replacement character for each one that must not be printed. */
  static String of(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints().map(Printable::shown).forEach(shown::appendCodePoint);
    return shown.toString();
  }

  /** The character, or the replacement character if it must not be printed. */
  static int shown(int codePoint) {
    boolean breaks = codePoint == '\n' || codePoint == '\r';
    return breaks || ForbiddenCharacters.isForbidden(codePoint) ? '\uFFFD' : codePoint;
  }
}
