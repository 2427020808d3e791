package nienbieu.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nienbieu.content.Coverage;
import nienbieu.content.Gap;
import nienbieu.content.Translations;
import nienbieu.language.Language;
import nienbieu.language.Languages;
import nienbieu.read.WrittenText.Half;
import nienbieu.source.Problem;
import nienbieu.source.Problems;
import nienbieu.source.Rule;
import nienbieu.source.Severity;

/**
 * Looks at the texts of every record in all languages: what is missing, and what follows an
 * original that has changed since. May be used by several threads.
 */
final class TranslationCheck {
  private final Languages languages;
  private final Ledger ledger;
  private final Severity severity;
  private final Problems problems;
  private final ParityCheck parity;
  private final Problems differences = new Problems();
  private final int[][] counts;
  private final List<Gap> gaps = new ArrayList<>();

  /** What could be recorded now; kept only if somebody wants to record it. */
  private final Optional<LedgerUpdate> update;

  private enum Count {
    TEXTS,
    MISSING,
    BEHIND,
    UNKNOWN
  }

  /**
   * A check of one site.
   *
   * @param strictness how bad a translation is that is behind
   * @param update is told what every translation follows now
   */
  TranslationCheck(
      Languages languages,
      Ledger ledger,
      Strictness strictness,
      Optional<LedgerUpdate> update,
      Problems problems) {
    this(
        languages,
        ledger,
        strictness == Strictness.STRICT ? Severity.ERROR : Severity.WARNING,
        update,
        problems);
  }

  private TranslationCheck(
      Languages languages,
      Ledger ledger,
      Severity severity,
      Optional<LedgerUpdate> update,
      Problems problems) {
    this.languages = languages;
    this.ledger = ledger;
    this.severity = severity;
    this.update = update;
    this.problems = problems;
    this.parity = new ParityCheck(languages, differences);
    this.counts = new int[languages.size()][Count.values().length];
  }

  /** From now on these names are looked for in the halves of texts. */
  void know(List<KnownName> names) {
    if (languages.size() > 1) {
      parity.know(ParityNames.of(names, languages));
    }
  }

  /** Everything that findings depend on besides the texts. */
  record Circumstances(Object ledger, Severity severity) {}

  /** What others must share with this check for their findings to be true here. */
  Circumstances circumstances() {
    return new Circumstances(ledger.identity(), severity);
  }

  /** The same with nothing found yet. */
  TranslationCheck apart(Problems own) {
    TranslationCheck part = new TranslationCheck(languages, ledger, severity, update, own);
    part.parity.know(parity.names());
    return part;
  }

  /** Takes over what was found in a part. */
  void addAll(TranslationCheck part) {
    synchronized (part) {
      add(part.counts, part.gaps);
    }
    differences.addAll(part.differences);
  }

  private synchronized void add(int[][] numbers, List<Gap> found) {
    for (int language = 0; language < counts.length; language++) {
      for (int at = 0; at < counts[language].length; at++) {
        counts[language][at] += numbers[language][at];
      }
    }
    gaps.addAll(found);
  }

  /** Looks at all texts of one record. */
  void take(String kind, String id, List<WrittenText> texts) {
    if (languages.size() == 1 || texts.isEmpty()) {
      return;
    }
    texts.forEach(text -> parity.check(kind + ":" + id, text));
    for (Language language : languages) {
      take(kind, id, texts, language);
    }
  }

  /**
   * Reports where halves of texts differ that should not. To be asked once there are no errors:
   * what could not be read is no slip of the translator.
   */
  void reportDifferences() {
    problems.addAll(differences);
  }

  /** How everything stands that was looked at. */
  synchronized Translations result() {
    if (languages.size() == 1) {
      return Translations.NONE;
    }
    List<Coverage> coverages = new ArrayList<>();
    for (Language language : languages) {
      int[] of = counts[languages.indexOf(language)];
      coverages.add(new Coverage(language, of[0], of[1], of[2], of[3]));
    }
    return new Translations(coverages, gaps, ledger.days());
  }

  private void take(String kind, String id, List<WrittenText> texts, Language language) {
    String record = kind + ":" + id;
    Optional<LedgerLine> line = ledger.find(record, language.tag());
    List<String> missing = new ArrayList<>();
    List<String> behind = new ArrayList<>();
    int there = 0;
    int unknown = 0;
    SortedMap<String, List<String>> follows = new TreeMap<>();
    for (WrittenText text : texts) {
      Half half = text.halves().get(language);
      if (half == null) {
        missing.add(text.field());
        continue;
      }
      there++;
      Language original = text.original(languages);
      if (original.equals(language) || !text.isTranslated()) {
        continue;
      }
      Optional<List<String>> recorded =
          line.flatMap(known -> Optional.ofNullable(known.texts().get(text.field())));
      if (recorded.isEmpty() && update.isEmpty()) {
        unknown++;
        continue;
      }
      List<Fingerprint> now = Fingerprint.of(text.halves().get(original).text());
      follows.put(text.field(), values(now));
      if (recorded.isEmpty()) {
        unknown++;
      } else if (!recorded.get().equals(values(now))) {
        behind.add(text.field());
        report(text, language, line.get(), recorded.get(), now);
      }
    }
    int unrecorded = unknown;
    update.ifPresent(
        one -> one.offer(record, language, follows, unrecorded > 0, !behind.isEmpty()));
    if (!missing.isEmpty() || !behind.isEmpty()) {
      add(new Gap(kind, id, language, missing, behind, line.map(LedgerLine::day)));
    }
    count(language, there, missing.size(), behind.size(), unknown);
  }

  private synchronized void add(Gap gap) {
    gaps.add(gap);
  }

  private synchronized void count(Language language, int... numbers) {
    int[] of = counts[languages.indexOf(language)];
    Arrays.setAll(of, at -> of[at] + numbers[at]);
  }

  private static List<String> values(List<Fingerprint> prints) {
    return prints.stream().map(Fingerprint::value).toList();
  }

  private void report(
      WrittenText text,
      Language language,
      LedgerLine line,
      List<String> recorded,
      List<Fingerprint> now) {
    Half original = text.halves().get(text.original(languages));
    ParagraphChange change = ParagraphChange.between(recorded, now);
    problems.add(
        Problem.of(
                Rule.TRANSLATION_BEHIND,
                text.halves().get(language).origin().start(),
                text.field(),
                language.tag(),
                language.name(),
                line.day().text(),
                change.kind().key(),
                change.line() < 0 ? "" : at(original, change.line()),
                change.count(),
                line.record())
            .as(severity));
  }

  /** Where a line of a text stands; inside one line of YAML there is only its start. */
  private static String at(Half half, int line) {
    var place = half.origin().place(line, 0, 1);
    return place.file().path() + ":" + place.line();
  }
}
