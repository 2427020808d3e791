package nienbieu.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nienbieu.date.HistoricalDate;
import nienbieu.language.Language;

/** How the translations of a site stand: counted by language, and where something is lacking. */
public final class Translations {
  /** Nothing is known: a site in one language. */
  public static final Translations NONE = new Translations(List.of(), List.of(), Map.of());

  private record Key(String kind, String id, Language language) {}

  private final List<Coverage> coverages;
  private final List<Gap> gaps;
  private final Map<Key, HistoricalDate> behind = new HashMap<>();
  private final Map<String, HistoricalDate> followed;

  /**
   * The state of all translations.
   *
   * @param coverages one for each language, in the site's order
   * @param gaps what is missing or behind, in any order
   * @param followed the day on which a translation was last known to follow its original, by {@code
   *     event:ID TAG}
   */
  public Translations(
      List<Coverage> coverages, List<Gap> gaps, Map<String, HistoricalDate> followed) {
    this.coverages = List.copyOf(coverages);
    this.gaps = gaps.stream().sorted().toList();
    this.followed = followed;
    for (Gap gap : gaps) {
      if (!gap.behind().isEmpty() && gap.followed().isPresent()) {
        behind.put(new Key(gap.kind(), gap.id(), gap.language()), gap.followed().get());
      }
    }
  }

  /** One for each language, in the site's order; none for a site in one language. */
  public List<Coverage> coverages() {
    return coverages;
  }

  /** What is missing or behind, sorted. */
  public List<Gap> gaps() {
    return gaps;
  }

  /**
   * The earliest day of an original of this kind that has changed since its translation was made.
   *
   * @param kind of the records, as in links
   */
  public Optional<HistoricalDate> earliestBehind(String kind, Language language) {
    return gaps.stream()
        .filter(gap -> gap.kind().equals(kind) && gap.language().equals(language))
        .filter(gap -> !gap.behind().isEmpty())
        .flatMap(gap -> gap.followed().stream())
        .min(HistoricalDate.ORDER);
  }

  /**
   * The day on which a record's translation into a language was last known to follow its original,
   * if anybody recorded it.
   *
   * @param kind of the record, as in links
   */
  public Optional<HistoricalDate> followed(String kind, String id, Language language) {
    return followed.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(followed.get(kind + ":" + id + " " + language.tag()));
  }

  /**
   * The day of the original that a record's translation follows, if that original has changed since
   * then.
   *
   * @param kind of the record, as in links
   */
  public Optional<HistoricalDate> behind(String kind, String id, Language language) {
    // Most sites have none, and every page asks.
    return behind.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(behind.get(new Key(kind, id, language)));
  }
}
