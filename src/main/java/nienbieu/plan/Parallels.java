package nienbieu.plan;

import java.util.ArrayList;
import java.util.List;
import nienbieu.language.Language;
import nienbieu.language.Languages;
import nienbieu.markdown.RecordKind;

/** Which records stand in which two languages side by side: texts that are really in both. */
final class Parallels {
  /**
   * Ten languages have 45 pairs, and nine pages of ten would be for them; beyond this number only
   * the original stands beside each of the others.
   */
  static final int MOST_IN_ALL_PAIRS = 4;

  private Parallels() {}

  /** Every page of a record, in the site's order of languages; none for most kinds. */
  static List<Parallel> of(Subject subject, Languages languages) {
    if (languages.size() == 1
        || !(subject instanceof Subject.One one)
        || one.kind() != RecordKind.EVENT && one.kind() != RecordKind.ARTICLE) {
      return List.of();
    }
    List<Language> written =
        languages.all().stream()
            .filter(language -> one.entry().writtenIn(language).equals(language))
            .toList();
    List<Parallel> pages = new ArrayList<>();
    for (int first = 0; first < written.size(); first++) {
      for (int second = first + 1; second < written.size(); second++) {
        boolean original = written.get(first).equals(languages.original());
        if (original || languages.size() <= MOST_IN_ALL_PAIRS) {
          pages.add(new Parallel(one, written.get(first), written.get(second)));
        }
      }
    }
    return pages;
  }
}
