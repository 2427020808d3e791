package nienbieu.read;

import java.util.List;
import java.util.stream.Collectors;
import nienbieu.content.Passage;
import nienbieu.date.Hemisphere;
import nienbieu.language.Language;
import nienbieu.language.Languages;
import nienbieu.language.Localized;
import nienbieu.markdown.ForeignTitles;
import nienbieu.markdown.Prose;
import nienbieu.markdown.ProseReader;
import nienbieu.read.YamlNode.Refused;
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
 * @param seasons where seasons are meant that do not say so
 * @param references which ids there are and which are asked for
 * @param links which addresses on the web are named
 * @param translations looks at the texts of every record in all languages
 * @param prose compiles Markdown
 * @param ownAddress where the site will stand, without a slash at its end; empty if not known yet
 * @param names of everybody and everything
 * @param spelling looks at the names in texts
 * @param problems gets what is wrong
 * @param texts keeps one of all equal short texts
 * @param nothing the empty prose in every language, one for all records that have none
 */
record Reading(
    Languages languages,
    boolean lenient,
    Hemisphere seasons,
    References references,
    WebLinks links,
    TranslationCheck translations,
    ProseReader prose,
    String ownAddress,
    NameBook names,
    Spelling spelling,
    Problems problems,
    SharedTexts texts,
    Localized<Passage> nothing) {

  static Reading of(
      Languages languages,
      boolean lenient,
      Hemisphere seasons,
      TranslationCheck translations,
      NameBook names,
      Problems problems) {
    return new Reading(
        languages,
        lenient,
        seasons,
        new References(),
        new WebLinks(),
        translations,
        new ProseReader(),
        "",
        names,
        new Spelling(names, languages, problems),
        problems,
        new SharedTexts(),
        Localized.of(languages, language -> new Passage(Prose.EMPTY, language)));
  }

  /**
   * The same for a site whose settings are known.
   *
   * @param baseUrl where it will stand
   */
  Reading at(String baseUrl) {
    return new Reading(
        languages,
        lenient,
        seasons,
        references,
        links,
        translations,
        prose,
        baseUrl.replaceFirst("/$", ""),
        names,
        spelling,
        problems,
        texts,
        nothing);
  }

  /**
   * Everything that the records of a file depend on besides the file itself.
   *
   * @param names of everybody and everything
   * @param titles of works in other languages
   */
  record Circumstances(
      Languages languages,
      boolean lenient,
      Hemisphere seasons,
      String ownAddress,
      List<KnownName> names,
      List<ForeignTitles.Title> titles,
      TranslationCheck.Circumstances translations) {}

  /** What others must share with this reading for their findings to be true here. */
  Circumstances circumstances() {
    return new Circumstances(
        languages,
        lenient,
        seasons,
        ownAddress,
        names.names(),
        names.titles(),
        translations.circumstances());
  }

  /** The same with nothing noted yet: for a part that is read by itself. */
  Reading apart() {
    Problems own = new Problems();
    return new Reading(
        languages,
        lenient,
        seasons,
        references.apart(),
        new WebLinks(),
        translations.apart(own),
        prose,
        ownAddress,
        names,
        spelling.apart(own),
        own,
        texts,
        nothing);
  }

  /** Takes over what was noted in a part, which has been read. */
  void add(Reading part) {
    references.addAll(part.references);
    links.addAll(part.links);
    translations.addAll(part.translations);
    spelling.addAll(part.spelling);
    problems.addAll(part.problems);
  }

  void report(Rule rule, Place place, Object... arguments) {
    problems.add(rule, place, arguments);
  }

  /**
   * A field that holds something of the wrong shape.
   *
   * @param wanted the key of the words for the right shape
   * @param sample how the field looks when it is right
   */
  void reportShape(String field, YamlNode node, String wanted, String sample) {
    if (!(node instanceof Refused)) {
      report(Rule.FIELD_SHAPE, node.place(), field, wanted, node.shape(), field + ": " + sample);
    }
  }

  /** A missing translation is as bad as the site says. */
  void reportMissing(Rule rule, Place place, String what, Language language) {
    boolean isOriginal = language.equals(languages.original());
    String strictness = isOriginal ? "original" : lenient ? "lenient" : "strict";
    Problem problem = Problem.of(rule, place, what, language.tag(), language.name(), strictness);
    problems.add(lenient ? problem.as(Severity.WARNING) : problem);
  }

  /** How a text in every language looks: <code>{vi: …, en: …}</code>. */
  String sample() {
    return languages.size() == 1
        ? "…"
        : languages.all().stream()
            .map(language -> language.tag() + ": …")
            .collect(Collectors.joining(", ", "{", "}"));
  }
}
