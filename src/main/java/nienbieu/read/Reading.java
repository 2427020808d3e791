package nienbieu.read;

import nienbieu.content.Passage;
import nienbieu.language.Languages;
import nienbieu.language.Localized;
import nienbieu.markdown.Prose;
import nienbieu.markdown.ProseReader;
import nienbieu.source.Place;
import nienbieu.source.Problem;
import nienbieu.source.Problems;
import nienbieu.source.Rule;
import nienbieu.source.Severity;

/**
 * What every reader of one site shares.
 *
 * @param languages of the site
 * @param lenient whether a missing translation is only a warning
 * @param references which ids there are and which are asked for
 * @param prose compiles Markdown
 * @param problems gets what is wrong
 * @param nothing the empty prose in every language, one for all records that have none
 */
record Reading(
    Languages languages,
    boolean lenient,
    References references,
    ProseReader prose,
    Problems problems,
    Localized<Passage> nothing) {

  static Reading of(Languages languages, boolean lenient, Problems problems) {
    return new Reading(
        languages,
        lenient,
        new References(),
        new ProseReader(),
        problems,
        Localized.of(languages, language -> new Passage(Prose.EMPTY, language)));
  }

  void report(Rule rule, Place place, Object... arguments) {
    problems.add(rule, place, arguments);
  }

  /** A missing translation is as bad as the site says. */
  void reportMissing(String field, String tag, Place place) {
    Problem problem = Problem.of(Rule.LANGUAGE_MISSING, place, field, tag);
    problems.add(lenient ? problem.as(Severity.WARNING) : problem);
  }
}
