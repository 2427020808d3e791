package nienbieu.render;

import java.util.ArrayList;
import java.util.List;
import nienbieu.markdown.RecordKind;
import nienbieu.plan.Subject;

/** Which scripts a page loads, by the names of their folders in {@code assets/js}. */
final class PageScripts {
  private PageScripts() {}

  /** What every page has. */
  static List<String> everywhere() {
    return List.of("site");
  }

  /** What every page has, then what only this kind of page needs. */
  static List<String> of(Subject subject) {
    List<String> names = new ArrayList<>(everywhere());
    if (subject instanceof Subject.Index index && index.kind() == RecordKind.EVENT) {
      names.add("filter");
    }
    if (subject instanceof Subject.Search) {
      names.add("search");
    }
    if (subject instanceof Subject.Home
        || subject instanceof Subject.Turned
        || subject instanceof Subject.Year
        || subject instanceof Subject.Month) {
      names.add("chart");
    }
    return names;
  }
}
