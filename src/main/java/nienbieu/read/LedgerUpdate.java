package nienbieu.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import nienbieu.date.HistoricalDate;
import nienbieu.language.Language;
import nienbieu.language.Languages;
import nienbieu.source.Problems;
import nienbieu.source.SourceTree;

/**
 * The ledger of a content folder, and what each translation follows now: for recording that one
 * does.
 */
public final class LedgerUpdate {
  /** The name of the ledger's file below the content folder. */
  public static final String FILE = Ledger.FILE;

  private final Ledger ledger;
  private final SortedMap<String, SortedMap<String, Offer>> offers = new TreeMap<>();
  private Optional<Languages> languages = Optional.empty();

  private record Offer(
      SortedMap<String, List<String>> texts, boolean isUnrecorded, boolean isBehind) {}

  private LedgerUpdate(Ledger ledger) {
    this.ledger = ledger;
  }

  /**
   * Reads a content folder.
   *
   * @return nothing if there are errors among the problems
   */
  public static Optional<LedgerUpdate> read(SourceTree tree, Problems problems) {
    Ledger ledger = Ledger.read(tree, problems);
    LedgerUpdate update = new LedgerUpdate(ledger);
    return ContentReader.read(
            tree,
            ledger,
            Optional.of(update),
            Strictness.AS_THE_SITE_SAYS,
            standing -> {},
            problems)
        .map(
            timeline -> {
              update.languages = Optional.of(timeline.languages());
              return update;
            });
  }

  /** Says what the texts of a record in a language follow now; called by any thread. */
  synchronized void offer(
      String record,
      Language language,
      SortedMap<String, List<String>> texts,
      boolean isUnrecorded,
      boolean isBehind) {
    offers
        .computeIfAbsent(record, id -> new TreeMap<>())
        .put(language.tag(), new Offer(texts, isUnrecorded, isBehind));
  }

  /** The languages of the site. */
  public Languages languages() {
    return languages.orElseThrow();
  }

  /**
   * The records that an id names: one, or several if records of different kinds share it, or none.
   *
   * @param name {@code admm-14} or {@code event:admm-14}
   */
  public List<String> records(String name) {
    if (name.indexOf(':') >= 0) {
      return offers.containsKey(name) ? List.of(name) : List.of();
    }
    return offers.keySet().stream().filter(record -> record.endsWith(":" + name)).toList();
  }

  /** Whether a record has any text that was translated into a language. */
  public boolean isTranslated(String record, Language language) {
    return offer(record, language).filter(offer -> !offer.texts().isEmpty()).isPresent();
  }

  /**
   * Records that all texts of a record in a language follow their originals as they are now.
   *
   * @param day an exact day
   */
  public void record(String record, Language language, HistoricalDate day) {
    offer(record, language)
        .ifPresent(offer -> ledger.put(new LedgerLine(record, language.tag(), day, offer.texts())));
  }

  /** The records with texts in a language of which nothing is recorded yet, and none behind. */
  public List<String> unrecorded(Language language) {
    return having(language, offer -> offer.isUnrecorded() && !offer.isBehind());
  }

  /** The records with texts in a language that are behind. */
  public List<String> behind(Language language) {
    return having(language, Offer::isBehind);
  }

  private List<String> having(Language language, Predicate<Offer> wanted) {
    return offers.keySet().stream()
        .filter(record -> offer(record, language).filter(wanted).isPresent())
        .toList();
  }

  /** The whole file, without the lines of records and languages that are gone. */
  public String written() {
    Set<String> tags = new TreeSet<>();
    languages().forEach(language -> tags.add(language.tag()));
    for (LedgerLine line : new ArrayList<>(ledger.lines())) {
      if (!offers.containsKey(line.record()) || !tags.contains(line.language())) {
        ledger.remove(line);
      }
    }
    return ledger.written();
  }

  private Optional<Offer> offer(String record, Language language) {
    return Optional.ofNullable(offers.get(record)).map(by -> by.get(language.tag()));
  }
}
