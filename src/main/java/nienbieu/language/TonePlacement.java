package nienbieu.language;

import java.util.regex.Pattern;

/**
 * Where the tone mark of an open {@code oa}, {@code oe} or {@code uy} stands. Press and laws write
 * {@code hòa, khỏe, thủy}, schoolbooks (decision 1989/QĐ-BGDĐT of 2018) {@code hoà, khoẻ, thuỷ}:
 * the same words. Here it always goes to the second vowel, for two reasons: after {@code q}, where
 * {@code u} is no vowel, everyone writes it there ({@code quý}); and what was typed so far stays
 * the beginning of the word ({@code hoà} of {@code hoàn}).
 */
final class TonePlacement {
  // Grave, acute, tilde, hook above, dot below.
  private static final String TONE = "[\u0300\u0301\u0303\u0309\u0323]";

  // Open: no letter and no mark after it. A mark there would be that of ă or ê, as in hoặc.
  private static final Pattern ON_FIRST =
      Pattern.compile(
          "([oO])("
              + TONE
              + ")([aeAE])(?![a-zA-Z\u0111\u0110\u0300-\u036f])"
              + "|([uU])("
              + TONE
              + ")([yY])(?![a-zA-Z\u0111\u0110\u0300-\u036f])");

  private TonePlacement() {}

  /**
   * The same text with each such tone on the second vowel.
   *
   * @param decomposed in NFD or NFKD
   */
  static String settled(String decomposed) {
    // Of the two halves of the pattern, the one that did not match gives empty texts.
    return ON_FIRST
        .matcher(decomposed)
        .replaceAll(
            found ->
                found.group(1) != null
                    ? found.group(1) + found.group(3) + found.group(2)
                    : found.group(4) + found.group(6) + found.group(5));
  }
}
