package nienbieu.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nienbieu.language.Language;
import nienbieu.language.Languages;
import nienbieu.read.Figures.Tongue;
import nienbieu.read.WrittenText.Half;
import nienbieu.source.Place;
import nienbieu.source.Problems;
import nienbieu.source.Rule;

/**
 * Compares a text with its translations: what either half has and the other lacks is probably a
 * slip. A warning that is wrong is worse than none, so whatever may be meant by the other half
 * counts as there. For any number of threads.
 */
final class ParityCheck {
  /** A text that lacks more numbers than this is no translation at all. */
  private static final int MOST = 20;

  /** Fields that are names themselves, and other in each language. */
  private static final Set<String> NAMES =
      Set.of("name", "short", "acronym", "term", "full", "publisher");

  private final Languages languages;
  private final Problems problems;
  private volatile ParityNames names = ParityNames.NONE;

  ParityCheck(Languages languages, Problems problems) {
    this.languages = languages;
    this.problems = problems;
  }

  /** The names that are looked for. */
  ParityNames names() {
    return names;
  }

  /** From now on these names are looked for in texts. */
  void know(ParityNames known) {
    names = known;
  }

  /**
   * Compares the original with each of its translations.
   *
   * @param record how texts link to the record of this text, which may call itself “he”
   */
  void check(String record, WrittenText text) {
    if (text.halves().size() < 2 || !text.isComparable()) {
      return;
    }
    Language original = text.original(languages);
    Half first = text.halves().get(original);
    Side left = Side.of(original, first, tongue(original));
    text.halves()
        .forEach(
            (language, half) -> {
              if (!language.equals(original)) {
                new ProseParity(text.field(), language, problems).check(first, half);
                Side right = Side.of(language, half, tongue(language));
                figures(text.field(), left, right);
                names(record, text.field(), left, right, language, "original");
                names(record, text.field(), right, left, language, "translation");
              }
            });
  }

  /** One half of a text, and what it says in numbers. */
  private record Side(Language language, Half half, Tongue tongue, Figures figures, DayPairs days) {
    static Side of(Language language, Half half, Tongue tongue) {
      List<Token> tokens = Token.of(half.text());
      return new Side(language, half, tongue, Figures.of(tokens, tongue), DayPairs.of(tokens));
    }
  }

  private static Tongue tongue(Language language) {
    return switch (language.tag()) {
      case "vi" -> Tongue.VIETNAMESE;
      case "en" -> Tongue.ENGLISH;
      default -> Tongue.OTHER;
    };
  }

  private void figures(String field, Side original, Side translation) {
    if (original.tongue() == Tongue.OTHER || translation.tongue() == Tongue.OTHER) {
      strange(field, original, translation);
      return;
    }
    List<Figure> before = lacking(original.figures().needed(), translation);
    List<Figure> after = lacking(translation.figures().needed(), original);
    List<Figure> wordsBefore = lacking(original.figures().words(), translation);
    List<Figure> wordsAfter = lacking(translation.figures().words(), original);
    if (!wordsBefore.isEmpty() && !(wordsAfter.isEmpty() && after.isEmpty())) {
      before.addAll(wordsBefore);
    }
    if (!wordsAfter.isEmpty() && !(wordsBefore.isEmpty() && before.isEmpty())) {
      after.addAll(wordsAfter);
    }
    before.addAll(swapped(original, translation));
    report(field, original, before, translation.language(), "original");
    after.addAll(swapped(translation, original));
    report(field, translation, after, translation.language(), "translation");
  }

  /** The same between languages whose words are not known: what is in digits in both. */
  private void strange(String field, Side original, Side translation) {
    StrangeFigures figures =
        new StrangeFigures(
            original.language(),
            original.half().text(),
            translation.language(),
            translation.half().text());
    List<Figure> before =
        lacking(figures.of(original.figures().needed(), original.half().text()), translation);
    List<Figure> after =
        lacking(figures.of(translation.figures().needed(), translation.half().text()), original);
    report(field, original, StrangeFigures.sure(before, after), translation.language(), "original");
    report(
        field,
        translation,
        StrangeFigures.sure(after, before),
        translation.language(),
        "translation");
  }

  /** Days whose numbers are there, but of another month; what lacks a number was noted already. */
  private static List<Figure> swapped(Side has, Side lacks) {
    List<Figure> swapped = new ArrayList<>();
    for (Figure day : has.days().named()) {
      String[] parts = day.value().split("\\.");
      boolean numbers = lacks.figures().offers(parts[0]) && lacks.figures().offers(parts[1]);
      if (numbers && !lacks.days().named().isEmpty() && !lacks.days().offers(day.value())) {
        swapped.add(day);
      }
    }
    return swapped;
  }

  private static List<Figure> lacking(List<Figure> figures, Side side) {
    List<Figure> lacking = new ArrayList<>();
    for (Figure figure : figures) {
      if (!side.figures().offers(figure.value())) {
        lacking.add(figure);
      }
    }
    return lacking;
  }

  private void report(
      String field, Side has, List<Figure> figures, Language translated, String where) {
    Set<String> seen = new HashSet<>();
    for (Figure figure : figures) {
      if (seen.size() < MOST && seen.add(figure.value())) {
        problems.add(
            figure.isDate() ? Rule.PARITY_DATE : Rule.PARITY_NUMBER,
            place(has.half(), figure.start(), figure.end()),
            has.half().text().substring(figure.start(), figure.end()),
            field,
            translated.tag(),
            translated.name(),
            where);
      }
    }
  }

  private void names(
      String record, String field, Side has, Side lacks, Language translated, String where) {
    if (NAMES.contains(field.substring(field.lastIndexOf('.') + 1))) {
      return;
    }
    Set<String> seen = new HashSet<>(Set.of(record));
    for (ParityNames.Mention mention : names.in(has.half().text(), has.language())) {
      // Asked once for each record, however often the text names it.
      if (seen.size() < MOST
          && seen.add(mention.name().link())
          && !ParityNames.mayMean(lacks.half().text(), mention, lacks.language())) {
        problems.add(
            Rule.PARITY_NAME,
            place(has.half(), mention.start(), mention.end()),
            mention.text(),
            field,
            translated.tag(),
            translated.name(),
            where);
      }
    }
  }

  /** Where a stretch of a half stands. */
  static Place place(Half half, int start, int end) {
    String text = half.text();
    int line = 0;
    int lineStart = 0;
    for (int at = text.indexOf('\n'); at >= 0 && at < start; at = text.indexOf('\n', at + 1)) {
      line++;
      lineStart = at + 1;
    }
    int column = text.codePointCount(lineStart, start);
    return half.origin().place(line, column, Math.max(1, text.codePointCount(start, end)));
  }
}
