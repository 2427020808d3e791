package nienbieu.render;

import java.util.ArrayList;
import java.util.List;
import nienbieu.plan.Subject;

/** Which scripts a page loads, by the names of their folders in {@code assets/js}. */
final class PageScripts {
  private PageScripts() {}

  /** What every page has, then what only this kind of page needs. */
  static List<String> of(Subject subject) {
    List<String> names = new ArrayList<>();
    names.add("site");
    if (subject instanceof Subject.Search) {
      names.add("search");
    }
    return names;
  }
}
