package nienbieu.read;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import nienbieu.source.Place;
import nienbieu.source.Problem;
import nienbieu.source.Problems;
import nienbieu.source.Rule;

/**
 * Where Vietnamese words have the mark of their tone when they end in oa, oe or uy: on the first of
 * the two letters ({@code hòa}) or on the second ({@code hoà}). Both are right; a site with both
 * looks careless. Filled by several threads; what is reported does not depend on who came first.
 */
final class ToneStyle {
  /** How Vietnamese syllables begin before these vowels; in qu the u is no vowel. */
  private static final Set<String> BEGINNINGS =
      Set.of(
          "", "b", "c", "ch", "d", "đ", "g", "h", "k", "kh", "l", "m", "n", "ng", "nh", "p", "ph",
          "r", "s", "t", "th", "tr", "v", "x");

  /** How often a word was found, and first where. */
  private record Word(int count, Place first) {}

  private final Map<String, Word> onFirst = new TreeMap<>();
  private final Map<String, Word> onSecond = new TreeMap<>();

  /**
   * Where the word ends whose last two letters are such a pair, one of them this vowel with a tone;
   * 0 if it has no such end.
   */
  static int end(char[] letters, int at) {
    boolean first = isOneOf("ou", Marks.bare(letters[at]));
    int from = first ? at : at - 1;
    boolean isPair =
        from >= 0
            && from + 1 < letters.length
            && isPair(letters[from], letters[from + 1])
            && Marks.isBare(letters[first ? from + 1 : from]);
    boolean isEnd = isPair && (from + 2 == letters.length || !Marks.isInWord(letters[from + 2]));
    return isEnd ? from + 2 : 0;
  }

  private static boolean isPair(char one, char other) {
    char second = Character.toLowerCase(Marks.bare(other));
    return switch (Character.toLowerCase(Marks.bare(one))) {
      case 'o' -> second == 'a' || second == 'e';
      case 'u' -> second == 'y';
      default -> false;
    };
  }

  private static boolean isOneOf(String vowels, char c) {
    return vowels.indexOf(Character.toLowerCase(c)) >= 0;
  }

  /** Whether a word that ends so is Vietnamese. */
  static boolean isSyllable(String text, int from, int end) {
    return BEGINNINGS.contains(text.substring(from, end - 2).toLowerCase(Locale.ROOT));
  }

  /**
   * Counts a word.
   *
   * @param start where the text begins in which it stands
   * @param place where the word itself stands, asked only if no earlier text has it
   */
  synchronized void count(String word, Place start, Supplier<Place> place) {
    String small = word.toLowerCase(Locale.ROOT);
    boolean first = Marks.tone(small.charAt(small.length() - 2)) != 0;
    Map<String, Word> words = first ? onFirst : onSecond;
    Word before = words.get(small);
    if (before == null) {
      words.put(small, new Word(1, place.get()));
    } else {
      boolean isEarlier = start.compareTo(before.first()) < 0;
      Place here = isEarlier ? place.get() : before.first();
      Place earlier = here.compareTo(before.first()) < 0 ? here : before.first();
      words.put(small, new Word(before.count() + 1, earlier));
    }
  }

  /** Takes over what was counted elsewhere. */
  void addAll(ToneStyle part) {
    synchronized (part) {
      add(part.onFirst, part.onSecond);
    }
  }

  private synchronized void add(Map<String, Word> first, Map<String, Word> second) {
    first.forEach((word, found) -> onFirst.merge(word, found, ToneStyle::together));
    second.forEach((word, found) -> onSecond.merge(word, found, ToneStyle::together));
  }

  private static Word together(Word one, Word other) {
    boolean isFirst = one.first().compareTo(other.first()) <= 0;
    return new Word(one.count() + other.count(), isFirst ? one.first() : other.first());
  }

  /** Reports each word of the rarer style, where it stands first. */
  synchronized void report(Problems problems) {
    if (onFirst.isEmpty() || onSecond.isEmpty()) {
      return;
    }
    boolean firstIsRarer =
        sum(onFirst) < sum(onSecond)
            || sum(onFirst) == sum(onSecond) && first(onSecond).compareTo(first(onFirst)) < 0;
    (firstIsRarer ? onFirst : onSecond)
        .forEach(
            (word, found) ->
                problems.add(
                    Problem.of(Rule.NAME_TONE_STYLE, found.first(), word, found.count())
                        .suggesting(moved(word))));
  }

  private static int sum(Map<String, Word> words) {
    return words.values().stream().mapToInt(Word::count).sum();
  }

  private static Place first(Map<String, Word> words) {
    return words.values().stream().map(Word::first).min(Comparator.naturalOrder()).orElseThrow();
  }

  /** The word with its tone on the other letter. */
  private static String moved(String word) {
    int end = word.length();
    char first = word.charAt(end - 2);
    char second = word.charAt(end - 1);
    int tone = Marks.tone(first) + Marks.tone(second);
    boolean isOnFirst = Marks.tone(first) != 0;
    return word.substring(0, end - 2)
        + Marks.withTone(Marks.bare(first), isOnFirst ? 0 : tone)
        + Marks.withTone(Marks.bare(second), isOnFirst ? tone : 0);
  }
}
