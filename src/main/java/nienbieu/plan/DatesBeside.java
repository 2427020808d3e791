package nienbieu.plan;

import java.util.List;
import java.util.Map;
import nienbieu.content.Event;
import nienbieu.content.EventStatus;
import nienbieu.date.HistoricalDate;
import nienbieu.language.DateWording;
import nienbieu.language.Phrases;

/**
 * What is said in a few words beside the date of an event, wherever that stands alone: for when it
 * was planned, and when it was according to others.
 *
 * @param phrases of the language
 * @param wording of its dates
 */
public record DatesBeside(Phrases phrases, DateWording wording) {

  /** What was planned last; empty if nothing, or if it is still to come. */
  public String planned(Event event) {
    if (event.planned().isEmpty() || event.status() == EventStatus.PLANNED) {
      return "";
    }
    HistoricalDate last = event.planned().get(event.planned().size() - 1).date();
    boolean kept = event.status() == EventStatus.HELD && last.equals(event.date());
    return kept ? phrases.say("planned.kept") : wording.planned(last);
  }

  /** The dates of other sources: {@code also dated 3 Dec 2020, 4 Dec 2020}; or empty. */
  public String disputed(Event event) {
    if (event.disputed().isEmpty()) {
      return "";
    }
    List<String> dates =
        event.disputed().stream().map(other -> wording.brief(other.date())).toList();
    String all = String.join(phrases.say("list.comma"), dates);
    return phrases.say("event.disputed-short", Map.of("dates", all));
  }
}
