package nienbieu.source;

import java.util.Locale;

/**
 * Characters that no text of ours may hold, because a reader cannot see them or because they change
 * the order of what is seen (CVE-2021-42574, “Trojan source”).
 */
public final class ForbiddenCharacters {
  private ForbiddenCharacters() {}

  /**
   * Whether a code point is forbidden everywhere in content.
   *
   * <p>Allowed among the controls are only tab, line feed and carriage return. U+200C and U+200D
   * stay allowed: Persian, Hindi and emoji need them.
   */
  public static boolean isForbidden(int c) {
    if (c < 0x20) {
      return c != '\t' && c != '\n' && c != '\r';
    }
    if (c < 0x7F) {
      return false;
    }
    return c <= 0x9F
        || c == 0xAD
        || c == 0x061C
        || c == 0x180E
        || c == 0x200B
        || c == 0x200E
        || c == 0x200F
        || (c >= 0x2028 && c <= 0x202E)
        || (c >= 0x2060 && c <= 0x206F)
        || c == 0xFEFF
        || (c >= 0xFFF9 && c <= 0xFFFB)
        || (c >= 0xD800 && c <= 0xDFFF)
        || (c >= 0xFDD0 && c <= 0xFDEF)
        || (c & 0xFFFE) == 0xFFFE
        || (c >= 0xE0000 && c <= 0xE007F);
  }

  /** {@code U+202E}, as people look it up. */
  public static String name(int codePoint) {
    return String.format(Locale.ROOT, "U+%04X", codePoint);
  }
}
