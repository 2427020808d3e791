package nienbieu.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nienbieu.content.Correction;
import nienbieu.content.Entry;
import nienbieu.content.Records;
import nienbieu.content.Timeline;
import nienbieu.date.HistoricalDate;
import nienbieu.language.Language;
import nienbieu.markdown.RecordKind;

/**
 * A correction where it stands.
 *
 * @param kind kind of the record corrected
 * @param entry the record
 * @param correction what was changed
 * @param anchor of the correction on the record's page; stays as long as later corrections of the
 *     same day are written below it
 * @param isLatest whether the record has not been changed since
 */
public record Corrected(
    RecordKind kind, Entry entry, Correction correction, String anchor, boolean isLatest) {
  private static final Comparator<Corrected> NEWEST_FIRST =
      Comparator.comparing((Corrected one) -> one.correction().on(), HistoricalDate.ORDER)
          .reversed();

  /** All corrections of a site, newest first. */
  static List<Corrected> all(Timeline timeline) {
    List<Corrected> all = new ArrayList<>();
    add(all, RecordKind.EVENT, timeline.events());
    add(all, RecordKind.ARTICLE, timeline.articles());
    add(all, RecordKind.PERSON, timeline.people());
    add(all, RecordKind.ORGANISATION, timeline.organisations());
    add(all, RecordKind.PLACE, timeline.places());
    add(all, RecordKind.TOPIC, timeline.topics());
    add(all, RecordKind.TERM, timeline.terms());
    add(all, RecordKind.SOURCE, timeline.sources());
    add(all, RecordKind.PAGE, timeline.pages());
    all.sort(NEWEST_FIRST);
    return List.copyOf(all);
  }

  /** The corrections of one record, newest first; of the same day, the later written first. */
  public static List<Corrected> of(RecordKind kind, Entry entry) {
    if (entry.corrections().isEmpty()) {
      return List.of();
    }
    Map<String, Integer> days = new HashMap<>();
    List<Corrected> all = new ArrayList<>(entry.corrections().size());
    for (Correction correction : entry.corrections()) {
      String day = correction.on().text();
      int number = days.merge(day, 1, Integer::sum);
      // Many terms stand on one page.
      String whose = kind == RecordKind.TERM ? entry.id() + "-" : "";
      String anchor = "correction-" + whose + day + (number > 1 ? "-" + number : "");
      all.add(new Corrected(kind, entry, correction, anchor, false));
    }
    Collections.reverse(all);
    all.sort(NEWEST_FIRST);
    Corrected first = all.get(0);
    all.set(0, new Corrected(kind, entry, first.correction(), first.anchor(), true));
    return List.copyOf(all);
  }

  /** Where the record stands in a language, with the correction's anchor. */
  public String address(Language language) {
    return SitePath.of(language.tag(), Addresses.of(kind, entry.id())).canonical() + "#" + anchor;
  }

  private static void add(List<Corrected> all, RecordKind kind, Records<? extends Entry> records) {
    for (Entry entry : records) {
      all.addAll(of(kind, entry));
    }
  }
}
