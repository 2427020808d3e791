package nienbieu.render;

import java.util.List;
import nienbieu.plan.Subject;

/**
 * The page that searches.
 *
 * @param names relative address of the names by letters
 * @param counts how many results, for each form of the language's plural
 */
public record SearchView(String names, List<SearchView.Count> counts) {

  /**
   * How many results.
   *
   * @param form CLDR's name of the plural's form, for example {@code one}
   * @param text in words; {@code #} stands for the number
   */
  public record Count(String form, String text) {}

  static SearchView of(Desk desk) {
    return new SearchView(
        desk.href(new Subject.Names()),
        desk.phrases().forms("search.count", "count").entrySet().stream()
            .map(form -> new Count(form.getKey(), form.getValue()))
            .toList());
  }
}
