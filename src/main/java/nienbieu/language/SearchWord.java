package nienbieu.language;

import java.util.List;

/**
 * A word of a text as an index of words keeps it.
 *
 * @param key the word with its marks, see {@link Folding#strict}
 * @param letters its letters without marks, decomposed
 * @param marked whether any letter has a mark
 */
public record SearchWord(String key, String letters, boolean marked) {

  /** The words of a text, in order: the same that {@link FoldedText} compares. */
  public static List<SearchWord> of(String text) {
    return FoldedText.keys(text)
        .map(
            key -> {
              FoldedWord word = FoldedWord.of(key);
              return new SearchWord(key, word.letters(), word.isMarked());
            })
        .filter(word -> !word.letters().isEmpty())
        .toList();
  }
}
