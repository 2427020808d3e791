package nienbieu.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A stretch of text as words and what stands between them.
 *
 * @param words one or more
 * @param gaps one less; every blank of any kind and length is one blank
 */
record NameWords(List<String> words, List<String> gaps) {
  // A line end with its indentation is the longest gap inside a name.
  private static final int LONGEST_GAP = 40;

  /** The words of a name. */
  static NameWords of(String name) {
    int start = 0;
    while (start < name.length() && !Marks.isInWord(name.charAt(start))) {
      start++;
    }
    return start == name.length() ? new NameWords(List.of(), List.of()) : at(name, start, 100);
  }

  /** So many words from here on, or as many as there are close to each other. */
  static NameWords at(String text, int start, int most) {
    List<String> words = new ArrayList<>();
    List<String> gaps = new ArrayList<>();
    int from = start;
    while (true) {
      int end = wordEnd(text, from);
      words.add(text.substring(from, end));
      int next = end;
      while (next < text.length() && !Marks.isInWord(text.charAt(next))) {
        next++;
      }
      if (words.size() == most || next == text.length() || next - end > LONGEST_GAP) {
        return new NameWords(words, gaps);
      }
      gaps.add(gap(text.substring(end, next)));
      from = next;
    }
  }

  /** Where the word ends that begins here. */
  static int wordEnd(String text, int from) {
    int end = from;
    while (end < text.length() && Marks.isInWord(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static String gap(String between) {
    return between.equals(" ") ? between : between.replaceAll("[\\s\u00A0]+", " ");
  }

  /** The words without marks, and without capitals but for the first. */
  NameWords folded() {
    List<String> bare = new ArrayList<>(words.size());
    for (String word : words) {
      String fold = WordFold.of(word);
      bare.add(bare.isEmpty() ? fold : fold.toLowerCase(Locale.ROOT));
    }
    return new NameWords(bare, gaps);
  }

  /** Whether the same words begin with capitals. */
  boolean hasCapitalsOf(NameWords other) {
    for (int at = 0; at < words.size(); at++) {
      if (isCapital(words.get(at)) != isCapital(other.words.get(at))) {
        return false;
      }
    }
    return true;
  }

  /** The first words. */
  NameWords first(int count) {
    return new NameWords(words.subList(0, count), gaps.subList(0, count - 1));
  }

  /** Whether a capital follows so many words, after nothing but a blank. */
  boolean goesOnAfter(int count) {
    return count < words.size()
        && gaps.get(count - 1).equals(" ")
        && Character.isUpperCase(words.get(count).charAt(0));
  }

  int size() {
    return words.size();
  }

  /** Whether both are the same words, but for capitals; their folds are equal. */
  boolean isSameAs(NameWords other) {
    for (int at = 0; at < words.size(); at++) {
      if (!WordFold.isSame(words.get(at), other.words.get(at))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a word begins with a capital where the other has none, as in “Bộ Quốc Phòng”, or with
   * none in a long name all of whose words have one, as in “Nguyễn văn Mẫu”; “Hòa bình” at the
   * start of a sentence is peace and no place. What is all in capitals is set so.
   */
  boolean hasOtherCapitalsThan(NameWords other) {
    boolean allCapital =
        words.size() > 2
            && isCapital(words.get(words.size() - 1))
            && other.words.stream().allMatch(NameWords::isCapital);
    for (int at = 1; at < words.size(); at++) {
      String word = words.get(at);
      String right = other.words.get(at);
      boolean isTail = word.substring(1).equals(right.substring(1));
      boolean isOther = isCapital(word) ? !isCapital(right) : allCapital;
      if (isTail && isOther && !word.equals(right)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCapital(String word) {
    return Character.isUpperCase(word.charAt(0));
  }

  /** Whether these are the other's words, some of them without marks or with a tone misplaced. */
  boolean isWornFrom(NameWords other) {
    for (int at = 0; at < words.size(); at++) {
      if (!WordFold.isWorn(words.get(at), other.words.get(at))) {
        return false;
      }
    }
    return true;
  }
}
