package nienbieu.card;

/** Which glyph shows a character: {@code cmap} of format 4, the one for Unicode below U+10000. */
final class CharacterMap {
  private static final int WINDOWS = 3;
  private static final int SEGMENTS = 4;

  // Up to here stands nearly everything that is asked for.
  private static final int KNOWN = 0x2200;

  private final int[] known = new int[KNOWN];
  private final FontBytes font;
  private final int ends;
  private final int segments;

  CharacterMap(FontBytes font) {
    this.font = font;
    int table = subtable(font);
    this.segments = font.unsigned(table + 6) / 2;
    this.ends = table + 14;
    for (int character = 0; character < KNOWN; character++) {
      known[character] = find(character);
    }
  }

  private static int subtable(FontBytes font) {
    int cmap = font.table("cmap");
    int count = font.unsigned(cmap + 2);
    for (int record = cmap + 4; record < cmap + 4 + 8 * count; record += 8) {
      int table = cmap + font.offset(record + 4);
      if (font.unsigned(record) == WINDOWS && font.unsigned(table) == SEGMENTS) {
        return table;
      }
    }
    throw new IllegalArgumentException("a font without a map of format 4");
  }

  /** The glyph of a character; 0 if there is none. */
  int glyph(int character) {
    return character < KNOWN ? known[character] : character > 0xffff ? 0 : find(character);
  }

  private int find(int character) {
    int low = 0;
    int high = segments - 1;
    while (low < high) {
      int middle = (low + high) / 2;
      if (font.unsigned(ends + 2 * middle) < character) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int starts = ends + 2 * segments + 2;
    int start = font.unsigned(starts + 2 * low);
    if (character < start || character > font.unsigned(ends + 2 * low)) {
      return 0;
    }
    int delta = font.unsigned(starts + 2 * (segments + low));
    int rangeAt = starts + 2 * (2 * segments + low);
    int range = font.unsigned(rangeAt);
    if (range == 0) {
      return character + delta & 0xffff;
    }
    // OpenType cmap, format 4: the offset counts from where it stands itself.
    int glyph = font.unsigned(rangeAt + range + 2 * (character - start));
    return glyph == 0 ? 0 : glyph + delta & 0xffff;
  }
}
