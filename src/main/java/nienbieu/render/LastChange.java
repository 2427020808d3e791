package nienbieu.render;

import java.util.Optional;
import java.util.function.Predicate;
import nienbieu.content.Event;
import nienbieu.date.HistoricalDate;
import nienbieu.markdown.RecordKind;
import nienbieu.plan.Corrected;
import nienbieu.plan.Site;
import nienbieu.plan.Subject;

/** The day on which what a page shows was last corrected. */
final class LastChange {
  private LastChange() {}

  static Optional<HistoricalDate> of(Subject subject, Site site) {
    if (subject instanceof Subject.One one) {
      return one.entry().changed();
    }
    Predicate<Corrected> shown = shownOn(subject, site);
    return site.corrections().stream()
        .filter(shown)
        .findFirst()
        .map(newest -> newest.correction().on());
  }

  private static Predicate<Corrected> shownOn(Subject subject, Site site) {
    if (subject instanceof Subject.Index index) {
      return one -> one.kind() == index.kind();
    }
    if (subject instanceof Subject.Shared shared) {
      var events = site.facets().events(shared.facet(), shared.value());
      return one -> one.kind() == RecordKind.EVENT && events.contains(one.entry());
    }
    if (PartOfTime.isOne(subject) && !(subject instanceof Subject.Printed)) {
      return one -> one.entry() instanceof Event event && isIn(subject, site.years().page(event));
    }
    // Lists of names and numbers: what is corrected in a record does not change them.
    boolean names =
        subject instanceof Subject.Coverage
            || subject instanceof Subject.Names
            || subject instanceof Subject.Letter;
    return one -> !names;
  }

  private static boolean isIn(Subject part, Subject page) {
    return page.equals(part) || PartOfTime.around(page).contains(part);
  }
}
