package nienbieu.search;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import nienbieu.language.Language;
import nienbieu.language.SearchWord;
import nienbieu.plan.Site;

/**
 * Which words, and which two words side by side, stand in which records of one language. Words keep
 * their marks; pairs are there for the order of words that were typed and do not. Positions would
 * say the same and take five times as much.
 */
final class SearchIndex {
  /** Ranks of a word in a record, from the best: in the title, the summary, anywhere else. */
  static final int RANKS = 3;

  // A record with fewer marks than one word in so many is found with marks and without, as what
  // English writes of Vietnamese names.
  private static final int RARELY_MARKED = 10;

  private final SearchVocabulary vocabulary = new SearchVocabulary();
  private final SearchPostings words = new SearchPostings(RANKS);
  private final SearchPairs pairs = new SearchPairs();
  private final SearchPostings together = new SearchPostings(1);
  private final BitSet plain = new BitSet();
  private final CRC32 sum = new CRC32();

  private int record;
  private int rank;
  private int before;
  private int count;
  private int marked;

  private SearchIndex() {}

  /** The index of a language: everything is read once. */
  static SearchIndex of(Site site, Language language) {
    SearchIndex index = new SearchIndex();
    for (int number = 0; number < site.catalogue().size(); number++) {
      var entry = site.catalogue().entry(number);
      index.add(number, SearchText.of(entry, language, site.timeline()));
      index.sum.update(entry.id().getBytes(StandardCharsets.UTF_8));
    }
    return index;
  }

  private void add(int number, SearchText text) {
    record = number;
    count = 0;
    marked = 0;
    add(0, text.title().value());
    add(1, text.summary().value());
    add(2, text.body().value());
    add(2, text.names());
    if (marked * RARELY_MARKED <= count) {
      plain.set(number);
    }
  }

  private void add(int place, String text) {
    rank = place;
    before = -1;
    vocabulary.read(text, this::add);
  }

  private void add(int word) {
    if (word == words.size()) {
      words.addTerm();
    }
    words.add(word, record, rank);
    int letters = vocabulary.lettersOf(word);
    if (before >= 0) {
      int known = pairs.size();
      int pair = pairs.number(before, letters);
      if (pair == known) {
        together.addTerm();
      }
      together.add(pair, record, 0);
    }
    before = letters;
    count++;
    marked += vocabulary.word(word).marked() ? 1 : 0;
  }

  /** The words by their letters, then by their marks. */
  SearchShelf words(int pieces) {
    Comparator<SearchWord> order =
        Comparator.comparing(SearchWord::letters).thenComparing(SearchWord::key);
    int[] sorted =
        IntStream.range(0, words.size())
            .boxed()
            .sorted(Comparator.comparing(vocabulary::word, order))
            .mapToInt(Integer::intValue)
            .toArray();
    return new SearchShelf(words, sorted, pieces, number -> vocabulary.word(number).key());
  }

  /** The letters of a word. */
  String letters(int word) {
    return vocabulary.word(word).letters();
  }

  /** The pairs by the letters of both words. */
  SearchShelf pairs(int pieces) {
    Comparator<Integer> byFirst =
        Comparator.comparing(number -> vocabulary.letters(pairs.first(number)));
    int[] sorted =
        IntStream.range(0, pairs.size())
            .boxed()
            .sorted(byFirst.thenComparing(number -> vocabulary.letters(pairs.second(number))))
            .mapToInt(Integer::intValue)
            .toArray();
    return new SearchShelf(together, sorted, pieces, this::pair);
  }

  /** Two words side by side, with a blank between them. */
  String pair(int number) {
    return vocabulary.letters(pairs.first(number)) + ' ' + vocabulary.letters(pairs.second(number));
  }

  /** Which records have hardly any mark. */
  String plain() {
    SearchPostings one = new SearchPostings(1);
    int term = one.addTerm();
    plain.stream().forEach(number -> one.add(term, number, 0));
    return one.codes(term);
  }

  /** The same for the same index, another for any other. */
  String stamp(SearchShelf... shelves) {
    for (SearchShelf shelf : shelves) {
      shelf.addTo(sum);
    }
    return Long.toString(sum.getValue(), Character.MAX_RADIX);
  }
}
