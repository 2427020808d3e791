package nienbieu.exchange;

import nienbieu.source.ForbiddenCharacters;

/** What the parts of another program's file are called in remarks. */
final class Where {
  private static final int LONGEST = 60;

  private Where() {}

  /** {@code slide 3 “Opening”}. */
  static String of(String place, String headline) {
    return headline.isBlank() ? place : place + " " + quoted(headline);
  }

  /** A text of strangers between quotation marks, on one line and not too long. */
  static String quoted(String text) {
    StringBuilder line = new StringBuilder();
    text.strip()
        .codePoints()
        .limit(LONGEST + 1L)
        .map(c -> c < 0x20 || ForbiddenCharacters.isForbidden(c) ? ' ' : c)
        .forEach(line::appendCodePoint);
    if (line.codePointCount(0, line.length()) > LONGEST) {
      line.setLength(line.offsetByCodePoints(0, LONGEST));
      line.append('…');
    }
    return "“" + line + "”";
  }
}
