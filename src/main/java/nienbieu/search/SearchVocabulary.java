package nienbieu.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import nienbieu.language.SearchWord;

/** Numbers for the words of a language: one for each spelling, one for its letters alone. */
final class SearchVocabulary {
  private final List<SearchWord> words = new ArrayList<>();
  private final List<String> letters = new ArrayList<>();
  private int[] lettersOf = new int[1024];
  private final Map<String, Integer> byKey = new HashMap<>();
  private final Map<String, Integer> byLetters = new HashMap<>();

  // What stands between two blanks. Folding costs more than all the rest, and a language has far
  // fewer words than its texts.
  private final Map<String, int[]> known = new HashMap<>();

  /** Tells the numbers of a text's words, in order. */
  void read(String text, IntConsumer word) {
    int start = 0;
    while (start < text.length()) {
      int blank = text.indexOf(' ', start);
      int end = blank < 0 ? text.length() : blank;
      if (end > start) {
        for (int number : numbers(text.substring(start, end))) {
          word.accept(number);
        }
      }
      start = end + 1;
    }
  }

  private int[] numbers(String text) {
    int[] numbers = known.get(text);
    if (numbers == null) {
      numbers = SearchWord.of(text).stream().mapToInt(this::number).toArray();
      known.put(text, numbers);
    }
    return numbers;
  }

  private int number(SearchWord word) {
    Integer number = byKey.get(word.key());
    if (number != null) {
      return number;
    }
    int added = words.size();
    byKey.put(word.key(), added);
    words.add(word);
    Integer same = byLetters.putIfAbsent(word.letters(), letters.size());
    if (same == null) {
      letters.add(word.letters());
    }
    if (added == lettersOf.length) {
      lettersOf = Arrays.copyOf(lettersOf, 2 * added);
    }
    lettersOf[added] = same == null ? letters.size() - 1 : same;
    return added;
  }

  /** How many words there are. */
  int size() {
    return words.size();
  }

  /** A word. */
  SearchWord word(int number) {
    return words.get(number);
  }

  /** The number of a word's letters. */
  int lettersOf(int word) {
    return lettersOf[word];
  }

  /** Letters of this number. */
  String letters(int number) {
    return letters.get(number);
  }
}
