package nienbieu.export;

import java.util.ArrayList;
import java.util.List;
import nienbieu.language.Language;
import nienbieu.plan.Page;
import nienbieu.plan.Site;
import nienbieu.plan.Subject;

/**
 * In which languages a record can be read, and where.
 *
 * @param own where readers of a language read it
 * @param others its other languages, in the site's order
 * @param isBorrowed whether those readers are shown the original, because nobody has translated it
 * @param original the first of the site's languages in which it is written
 */
record Editions(
    FeedEntry.Edition own, List<FeedEntry.Edition> others, boolean isBorrowed, Language original) {

  static Editions of(Subject subject, Language language, Site site) {
    String base = site.timeline().settings().baseUrl();
    Language own = site.writtenIn(subject, language);
    List<FeedEntry.Edition> all = new ArrayList<>();
    for (Language one : site.timeline().languages()) {
      if (site.writtenIn(subject, one).equals(one)) {
        String address = base + new Page(subject, one).path().canonical();
        all.add(new FeedEntry.Edition(one, address));
      }
    }
    FeedEntry.Edition read =
        all.stream().filter(one -> one.language().equals(own)).findFirst().orElseThrow();
    return new Editions(
        read,
        all.stream().filter(one -> one != read).toList(),
        !own.equals(language),
        all.get(0).language());
  }

  /** All of them, the readers' own first. */
  List<FeedEntry.Edition> all() {
    List<FeedEntry.Edition> all = new ArrayList<>(others.size() + 1);
    all.add(own);
    all.addAll(others);
    return all;
  }

  /** The phrase that says what one is of which no day is recorded. */
  String word(FeedEntry.Edition edition) {
    return edition.language().equals(original) ? "feed.original" : "feed.translation";
  }
}
