package nienbieu.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nienbieu.language.FoldedText;
import nienbieu.language.Language;
import nienbieu.language.SearchWord;
import nienbieu.plan.Site;

/** Search without an index: the rules of the browser's search, applied to every word of a site. */
final class SlowSearch {
  // No word that is typed begins so; a text with a mark in it is not one without marks.
  private static final String MARKED = " \u1e8d\u1e8d\u1e8d";

  private final List<Record> records = new ArrayList<>();
  private final Language language;

  /** The words of a record in its title, its summary, its text and its names. */
  private record Record(List<List<SearchWord>> places, boolean plain) {}

  private record Typed(List<SearchWord> words, boolean marked, boolean open) {}

  SlowSearch(Site site, Language language) {
    this.language = language;
    for (int number = 0; number < site.catalogue().size(); number++) {
      SearchText text = SearchText.of(site.catalogue().entry(number), language, site.timeline());
      List<List<SearchWord>> places =
          List.of(
              SearchWord.of(text.title().value()),
              SearchWord.of(text.summary().value()),
              SearchWord.of(text.body().value()),
              SearchWord.of(text.names()));
      long all = places.stream().mapToLong(List::size).sum();
      long marked = places.stream().flatMap(List::stream).filter(SearchWord::marked).count();
      records.add(new Record(places, marked * 10 <= all));
    }
  }

  Language language() {
    return language;
  }

  int size() {
    return records.size();
  }

  /** All words of a record, in a row. */
  List<String> words(int record) {
    return records.get(record).places.stream().flatMap(List::stream).map(SearchWord::key).toList();
  }

  /** The numbers of the records that fit, the best first. */
  List<Integer> search(String text) {
    List<SearchWord> words = SearchWord.of(text);
    if (words.isEmpty()) {
      return List.of();
    }
    boolean marked = words.stream().anyMatch(SearchWord::marked);
    boolean ended = SearchWord.of(text + "x").size() > words.size();
    List<Integer> narrow = search(new Typed(words, marked, false), ended);
    return narrow.isEmpty() && words.size() > 1
        ? search(new Typed(words, marked, true), false)
        : narrow;
  }

  private List<Integer> search(Typed typed, boolean ended) {
    Map<Integer, Integer> scores = new TreeMap<>();
    for (int number = 0; number < records.size(); number++) {
      int score = score(records.get(number), typed, ended);
      if (score > 0) {
        scores.put(number, score);
      }
    }
    return scores.keySet().stream()
        .sorted(Comparator.comparing(number -> -scores.get(number)))
        .toList();
  }

  private static int score(Record record, Typed typed, boolean ended) {
    int score = 0;
    int last = typed.words.size() - 1;
    for (int at = 0; at <= last; at++) {
      boolean open = typed.open || at == last && !ended;
      int best = 0;
      for (int place = 0; place < record.places.size(); place++) {
        for (SearchWord word : record.places.get(place)) {
          int fit = fit(word, typed.words.get(at), open, record.plain, typed.marked);
          best = Math.max(best, fit == 0 ? 0 : fit * 4 - 4 + 3 - Math.min(place, 2));
        }
      }
      if (best == 0) {
        return 0;
      }
      score += (best >> 2) * 0x10000 + (best & 3);
    }
    for (int at = 1; at <= Math.min(5, last); at++) {
      boolean open = typed.open || at == last && !ended;
      score += sideBySide(record, typed.words.get(at - 1), typed.words.get(at), open) ? 0x100 : 0;
    }
    return score;
  }

  /** 0 for another word; else 1, and 1 for a whole word, and 1 for the marks that were typed. */
  private static int fit(
      SearchWord word, SearchWord typed, boolean open, boolean plain, boolean marked) {
    boolean whole = word.letters().equals(typed.letters());
    if (!whole && !(open && word.letters().startsWith(typed.letters()))) {
      return 0;
    }
    int marks = FoldedText.of(word.key() + MARKED).rank(FoldedText.of(typed.key()));
    if (marks == 0 && !plain) {
      return 0;
    }
    return 1 + (whole ? 1 : 0) + (marked && marks == 2 ? 1 : 0);
  }

  private static boolean sideBySide(
      Record record, SearchWord first, SearchWord second, boolean open) {
    for (List<SearchWord> words : record.places) {
      for (int at = 1; at < words.size(); at++) {
        String letters = words.get(at).letters();
        if (words.get(at - 1).letters().equals(first.letters())
            && (open ? letters.startsWith(second.letters()) : letters.equals(second.letters()))) {
          return true;
        }
      }
    }
    return false;
  }
}
