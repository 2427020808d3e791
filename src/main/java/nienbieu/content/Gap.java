package nienbieu.content;

import java.util.List;
import java.util.Optional;
import nienbieu.date.HistoricalDate;
import nienbieu.language.Language;

/**
 * What a record lacks in one language.
 *
 * @param kind of the record, as in links: {@code event}; {@code rank} and {@code site} have no page
 * @param id of the record
 * @param language in which something is lacking
 * @param missing names of the texts that are not there
 * @param behind names of the texts whose original has changed since they were made
 * @param followed the day on which the translation was last known to follow its original
 */
public record Gap(
    String kind,
    String id,
    Language language,
    List<String> missing,
    List<String> behind,
    Optional<HistoricalDate> followed)
    implements Comparable<Gap> {

  public Gap {
    missing = List.copyOf(missing);
    behind = List.copyOf(behind);
  }

  /** By kind, id, then tag of the language. */
  @Override
  public int compareTo(Gap other) {
    int byKind = kind.compareTo(other.kind);
    if (byKind != 0) {
      return byKind;
    }
    int byId = id.compareTo(other.id);
    return byId != 0 ? byId : language.tag().compareTo(other.language.tag());
  }
}
