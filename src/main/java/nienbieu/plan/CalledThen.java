package nienbieu.plan;

import java.util.Comparator;
import java.util.Optional;
import nienbieu.content.FormerName;
import nienbieu.content.Names;
import nienbieu.date.Day;
import nienbieu.date.HistoricalDate;
import nienbieu.language.Localized;
import nienbieu.language.Text;

/** Which name was valid at the time of an event. */
public final class CalledThen {
  private CalledThen() {}

  /**
   * The name on the last day that the event can have had: who met before and after a change of name
   * is called as at the end. Of several former names it is the one that went out of use first.
   */
  public static Localized<Text> name(Names names, HistoricalDate when) {
    Optional<Day> last = when.latest();
    if (names.former().isEmpty() || last.isEmpty()) {
      return names.name();
    }
    return names.former().stream()
        .filter(former -> isValid(former, last.get()))
        .min(Comparator.comparing(former -> end(former).orElseThrow()))
        .map(FormerName::name)
        .orElse(names.name());
  }

  private static boolean isValid(FormerName former, Day day) {
    boolean begun =
        former
            .validity()
            .from()
            .flatMap(HistoricalDate::earliest)
            .map(from -> from.compareTo(day) <= 0)
            .orElse(true);
    return begun && end(former).filter(until -> until.compareTo(day) >= 0).isPresent();
  }

  private static Optional<Day> end(FormerName former) {
    return former.validity().until().flatMap(HistoricalDate::latest);
  }
}
