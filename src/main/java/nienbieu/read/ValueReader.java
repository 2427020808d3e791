package nienbieu.read;

import java.net.URI;
import java.net.URISyntaxException;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nienbieu.content.Choice;
import nienbieu.date.HistoricalDate;
import nienbieu.date.NotAnEdtfDate;
import nienbieu.read.YamlNode.Mapping;
import nienbieu.read.YamlNode.Scalar;
import nienbieu.read.YamlNode.Sequence;
import nienbieu.read.YamlNode.Style;
import nienbieu.source.ForbiddenCharacters;
import nienbieu.source.Limits;
import nienbieu.source.Nearest;
import nienbieu.source.Place;
import nienbieu.source.Problem;
import nienbieu.source.Rule;

/** Reads single values: a text, a date, an id, an address. */
final class ValueReader {
  /** Stands in for a date that could not be read; never published. */
  static final HistoricalDate NO_DATE = HistoricalDate.parse("0000");

  private final Reading reading;

  ValueReader(Reading reading) {
    this.reading = reading;
  }

  /** A text as typed; nothing, and reported, if it is no text or empty or holds wrong letters. */
  Optional<Scalar> text(String name, YamlNode node) {
    if (!(node instanceof Scalar scalar)) {
      reading.reportShape(name, node, "text", "…");
      return Optional.empty();
    }
    if (scalar.isEmpty()) {
      reading.report(Rule.FIELD_EMPTY, scalar.place(), name);
      return Optional.empty();
    }
    if (scalar.style() == Style.PLAIN && scalar.value().charAt(0) == NoBreakSpace.SIGN) {
      Place start = scalar.place();
      reading
          .problems()
          .add(NoBreakSpace.problem(new Place(start.file(), start.line(), start.column(), 1)));
      return Optional.empty();
    }
    return hasGoodLetters(scalar) ? Optional.of(scalar) : Optional.empty();
  }

  /** A text that only the program reads: a date, an id, a choice. It has no quotation marks. */
  Optional<Scalar> word(String name, YamlNode node) {
    Optional<Scalar> scalar = text(name, node);
    Optional<String> inside = scalar.flatMap(one -> CurlyQuotes.inside(one.value()));
    if (inside.isPresent()) {
      Problem problem = Problem.of(Rule.FIELD_QUOTES, node.place(), name);
      reading.problems().add(problem.suggesting('"' + inside.get() + '"'));
      return Optional.empty();
    }
    return scalar;
  }

  /** A text of one line; line breaks and runs of blanks become one blank. */
  Optional<String> line(String name, YamlNode node) {
    Optional<Scalar> scalar = text(name, node);
    int length = scalar.map(one -> one.value().length()).orElse(0);
    if (length > Limits.LINE_CHARACTERS) {
      reading.report(Rule.TEXT_TOO_LONG, node.place(), length, Limits.LINE_CHARACTERS);
      return Optional.empty();
    }
    return scalar.map(one -> String.join(" ", one.value().strip().split("[ \\t\\r\\n]+")));
  }

  /** Warns of words behind a text for readers that YAML takes for a comment. */
  void warnOfComment(YamlNode node) {
    if (node instanceof Scalar scalar) {
      scalar.comment().ifPresent(comment -> reading.report(Rule.YAML_COMMENT, comment));
    }
  }

  /** A date in EDTF, whose brackets and braces need quotes. */
  HistoricalDate date(String name, YamlNode node) {
    boolean isUnquoted =
        node instanceof Sequence list && list.inBrackets()
            || node instanceof Mapping group && group.inBraces();
    if (isUnquoted) {
      reading.report(Rule.DATE_UNQUOTED, node.place(), name);
      return NO_DATE;
    }
    Optional<Scalar> scalar = word(name, node);
    return scalar.map(this::date).orElse(NO_DATE);
  }

  private HistoricalDate date(Scalar scalar) {
    try {
      return HistoricalDate.parse(scalar.value(), reading.seasons());
    } catch (NotAnEdtfDate wrong) {
      Rule rule =
          switch (wrong.kind()) {
            case NO_SUCH_DAY -> Rule.DATE_NO_SUCH_DAY;
            case REVERSED -> Rule.DATE_REVERSED;
            default -> Rule.DATE_SHAPE;
          };
      List<String> arguments = new ArrayList<>(List.of(scalar.value(), wrong.reason(), "date"));
      arguments.addAll(wrong.details());
      Problem problem = Problem.of(rule, within(scalar, wrong.column()), arguments.toArray());
      reading.problems().add(problem.suggesting(wrong.suggestion()));
      return NO_DATE;
    }
  }

  /** The place of a character inside a text, where the text stands on one line as typed. */
  private static Place within(Scalar scalar, int column) {
    Place place = scalar.place();
    int quote = scalar.style() == Style.QUOTED ? 1 : 0;
    int length = scalar.value().codePointCount(0, scalar.value().length());
    boolean asTyped = place.length() == length + 2 * quote;
    if (!asTyped) {
      return place;
    }
    int from = Math.min(column - 1, Math.max(0, length - 1));
    return new Place(
        place.file(), place.line(), place.column() + quote + from, Math.max(1, length - from));
  }

  /** One of a fixed list of words. */
  <E extends Enum<E> & Choice> Optional<E> choice(String name, YamlNode node, Class<E> choices) {
    Optional<Scalar> scalar = word(name, node);
    if (scalar.isEmpty()) {
      return Optional.empty();
    }
    String value = scalar.get().value();
    for (E choice : choices.getEnumConstants()) {
      if (choice.word().equals(value)) {
        return Optional.of(choice);
      }
    }
    List<String> words = Arrays.stream(choices.getEnumConstants()).map(Choice::word).toList();
    reportChoice(name, node, value, words);
    return Optional.empty();
  }

  private void reportChoice(String name, YamlNode node, String value, List<String> words) {
    reading
        .problems()
        .add(
            Problem.of(Rule.FIELD_CHOICE, node.place(), value, name, String.join(", ", words))
                .suggesting(Nearest.to(value, words)));
  }

  /** All words of a list, as a sample to choose from: {@code online | in-person}. */
  static <E extends Enum<E> & Choice> String words(Class<E> choices) {
    return Arrays.stream(choices.getEnumConstants())
        .map(Choice::word)
        .collect(Collectors.joining(" | "));
  }

  /** The id of another record, noted for the check at the end. */
  Optional<String> reference(String name, YamlNode node, String kind) {
    Optional<Scalar> scalar = word(name, node);
    if (scalar.isPresent()) {
      Optional<Problem> wrong = Slug.problem(scalar.get().value(), node.place());
      if (wrong.isPresent()) {
        reading.problems().add(wrong.get());
        return Optional.empty();
      }
    }
    return scalar.map(one -> reading.references().use(kind, one.value(), one.place()));
  }

  /** An address on the web: {@code https} or {@code http}, with a host, without a password. */
  Optional<String> address(String name, YamlNode node) {
    Optional<String> text = word(name, node).flatMap(scalar -> line(name, scalar));
    if (text.isPresent() && !isWebAddress(text.get())) {
      reading.report(Rule.FIELD_ADDRESS, node.place(), text.get(), name);
      return Optional.empty();
    }
    text.ifPresent(address -> reading.links().use(address, node.place()));
    return text;
  }

  /** The address of a site's root. */
  Optional<String> baseUrl(String name, YamlNode node) {
    Optional<String> text = line(name, node);
    Optional<String> base = text.flatMap(BaseUrl::of);
    if (text.isPresent() && base.isEmpty()) {
      reading.report(Rule.FIELD_ADDRESS, node.place(), text.get(), name);
    }
    return base;
  }

  static boolean isWebAddress(String text) {
    try {
      URI uri = new URI(text);
      boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
      return web && uri.getHost() != null && uri.getUserInfo() == null;
    } catch (URISyntaxException wrong) {
      return false;
    }
  }

  /** A whole number that fits into an {@code int}; 0 if it is none. */
  int number(String name, YamlNode node) {
    Optional<Scalar> scalar = word(name, node);
    if (scalar.isEmpty()) {
      return 0;
    }
    String value = scalar.get().value();
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException wrong) {
      reading.report(Rule.FIELD_NUMBER, node.place(), value, name);
      return 0;
    }
  }

  /** {@code yes} or {@code no}; no if it is neither. */
  boolean yes(String name, YamlNode node) {
    String word = word(name, node).map(Scalar::value).orElse("no");
    if (!word.equals("yes") && !word.equals("no")) {
      reportChoice(name, node, word, List.of("yes", "no"));
    }
    return word.equals("yes");
  }

  /** Escapes in quotes can make letters that the file itself does not show. */
  private boolean hasGoodLetters(Scalar scalar) {
    if (scalar.style() != Style.QUOTED) {
      return true;
    }
    Optional<Integer> forbidden =
        scalar.value().codePoints().filter(ForbiddenCharacters::isForbidden).boxed().findFirst();
    if (forbidden.isPresent()) {
      String name = ForbiddenCharacters.name(forbidden.get());
      reading.report(Rule.TEXT_FORBIDDEN_CHARACTER, scalar.place(), name);
      return false;
    }
    if (!Normalizer.isNormalized(scalar.value(), Form.NFC)) {
      // A file that is not composed was reported line by line when it was opened.
      if (scalar.place().file().isComposed()) {
        String composed = Normalizer.normalize(scalar.value(), Form.NFC);
        reading.report(Rule.TEXT_NOT_NFC, scalar.place(), composed);
      }
      return false;
    }
    return true;
  }
}
