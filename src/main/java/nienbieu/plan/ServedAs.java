package nienbieu.plan;

import java.util.List;
import nienbieu.content.OfficeHeld;
import nienbieu.content.Person;
import nienbieu.content.RankHeld;
import nienbieu.content.Validity;
import nienbieu.date.Day;
import nienbieu.date.HistoricalDate;

/** Which ranks and offices a person had at the time of an event. Unknown ends are open. */
public final class ServedAs {
  private ServedAs() {}

  /** The rank, or nothing; where the ends leave several, the last that was reached. */
  public static List<RankHeld> rank(Person person, HistoricalDate when) {
    List<RankHeld> possible =
        person.ranks().stream().filter(rank -> isValid(rank.validity(), when)).toList();
    return possible.isEmpty() ? List.of() : possible.subList(possible.size() - 1, possible.size());
  }

  /** All offices, in the editor's order. */
  public static List<OfficeHeld> offices(Person person, HistoricalDate when) {
    return person.offices().stream().filter(office -> isValid(office.validity(), when)).toList();
  }

  /** Whether some day of the event can lie in the time; the words of both may be vague. */
  static boolean isValid(Validity validity, HistoricalDate when) {
    Day first = when.earliest().orElse(null);
    Day last = when.latest().orElse(null);
    boolean begun =
        validity
            .from()
            .flatMap(HistoricalDate::earliest)
            .map(from -> last == null || from.compareTo(last) <= 0)
            .orElse(true);
    boolean notOver =
        validity
            .until()
            .flatMap(HistoricalDate::latest)
            .map(until -> first == null || until.compareTo(first) >= 0)
            .orElse(true);
    return begun && notOver;
  }
}
