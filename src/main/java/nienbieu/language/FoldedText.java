package nienbieu.language;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A text as search compares it, and what somebody typed.
 *
 * <p>The rule, the same as in {@code templates/assets/js/folding.js}: every word that was typed
 * must begin a word of the text. A letter typed with marks wants these marks, a letter typed
 * without takes any: {@code hoa} finds {@code hoa}, {@code hòa} and {@code hỏa}, {@code hòa} finds
 * {@code hòa} and {@code hoà} only, {@code đa} finds {@code đà}. A text that has no mark anywhere,
 * as English pages write Vietnamese names, is found with and without. Each word that is found just
 * as typed counts 2, any other 1.
 */
public final class FoldedText {
  // ASCII punctuation but the plus sign, for ADMM+ is not ADMM; and that of other scripts.
  private static final Pattern BETWEEN_WORDS =
      Pattern.compile("[ !-*,-/:-@\\[-`{-~\u00a1\u00b7\u00bf\u060c\u061b\u061f\u3001\u3002]+");

  private final List<FoldedWord> words;
  private final boolean markless;

  private FoldedText(List<FoldedWord> words) {
    this.words = words;
    this.markless = words.stream().noneMatch(FoldedWord::isMarked);
  }

  /** A text, or what was typed. */
  public static FoldedText of(String text) {
    return new FoldedText(
        keys(text).map(FoldedWord::of).filter(word -> !word.letters().isEmpty()).toList());
  }

  /** The strict keys of a text's words, in order; some may have no letter. */
  static Stream<String> keys(String text) {
    return Arrays.stream(BETWEEN_WORDS.split(Folding.strict(text)));
  }

  /**
   * How well this text fits what was typed; the higher, the better.
   *
   * @return 0 if not; else between one and two for each word that was typed
   */
  public int rank(FoldedText typed) {
    int rank = 0;
    for (FoldedWord wanted : typed.words) {
      int best =
          words.stream()
              .mapToInt(word -> word.fits(wanted, markless))
              .max()
              .orElse(FoldedWord.NONE);
      if (best == FoldedWord.NONE) {
        return 0;
      }
      rank += best;
    }
    return rank;
  }
}
