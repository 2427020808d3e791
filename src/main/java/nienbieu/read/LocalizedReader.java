package nienbieu.read;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nienbieu.content.Passage;
import nienbieu.language.Language;
import nienbieu.language.Localized;
import nienbieu.language.Text;
import nienbieu.markdown.Origin;
import nienbieu.markdown.Prose;
import nienbieu.read.YamlNode.Field;
import nienbieu.read.YamlNode.Mapping;
import nienbieu.read.YamlNode.Refused;
import nienbieu.read.YamlNode.Scalar;
import nienbieu.source.Place;
import nienbieu.source.Rule;

/** Reads what is written once for each language: <code>{vi: …, en: …}</code>. */
final class LocalizedReader {
  private final Reading reading;
  private final ValueReader values;
  private final RecordTexts written;

  /**
   * @param written collects the texts of the record
   */
  LocalizedReader(Reading reading, RecordTexts written) {
    this.reading = reading;
    this.written = written;
    this.values = new ValueReader(reading);
  }

  /** Stands in for a text that could not be read; never published. */
  Localized<Text> noText() {
    return Localized.of(reading.languages(), language -> new Text("", language));
  }

  Localized<Text> text(String name, YamlNode node) {
    Map<Language, Text> texts = new LinkedHashMap<>();
    Map<Language, YamlNode> halves = halves(name, node);
    Map<Language, WrittenText.Half> lines = new LinkedHashMap<>();
    halves.forEach(
        (language, half) ->
            values
                .line(halves.size() == 1 ? name : name + "." + language.tag(), half)
                .ifPresent(
                    line -> {
                      texts.put(language, new Text(line, language));
                      lines.put(language, line(line, half));
                      reading.spelling().line((Scalar) half, language);
                    }));
    written.add(name, lines);
    return texts.isEmpty()
        ? noText()
        : reading
            .texts()
            .one(Localized.of(reading.languages(), language -> nearest(texts, language)));
  }

  private static WrittenText.Half line(String line, YamlNode node) {
    return new WrittenText.Half(line, ScalarOrigin.of((Scalar) node, line), Optional.empty());
  }

  /**
   * Prose on a page.
   *
   * @param introduced gives the letters of the abbreviations that are spelled out above it
   */
  Localized<Passage> passage(
      String name, YamlNode node, Function<Language, Set<String>> introduced) {
    return passage(
        name,
        node,
        (known, markdown, language, origin) ->
            ProseFields.compile(known, markdown, language, origin, introduced.apply(language)));
  }

  /** Prose that stands on one page with others of its kind. */
  Localized<Passage> shortPassage(String name, YamlNode node) {
    return passage(name, node, ProseFields::compileShort);
  }

  private Localized<Passage> passage(String name, YamlNode node, Compiler compiler) {
    Map<Language, ProseFields.Half> proses = new LinkedHashMap<>();
    halves(name, node)
        .forEach(
            (language, half) ->
                values
                    .text(name, half)
                    .ifPresent(
                        scalar -> proses.put(language, compile(scalar, language, compiler))));
    return proses.isEmpty() ? reading.nothing() : passages(name, proses);
  }

  /** Gives every half the anchors of the original, and borrows where a half is missing. */
  Localized<Passage> passages(String name, Map<Language, ProseFields.Half> halves) {
    ProseFields.Half original = nearest(halves, reading.languages().original());
    Prose prose = original.passage().prose();
    boolean comparable = halves.values().stream().allMatch(ProseFields.Half::isFaultless);
    halves.forEach(
        (language, half) -> {
          if (comparable && !half.passage().prose().hasHeadingsOf(prose)) {
            Place place = half.origin().start();
            reading.report(Rule.TRANSLATION_SHAPE, place, language.name(), language.tag());
          }
        });
    Map<Language, WrittenText.Half> texts = new LinkedHashMap<>();
    halves.forEach((language, half) -> texts.put(language, half.written()));
    written.add(name, texts);
    return Localized.of(
        reading.languages(),
        language -> {
          Passage passage = nearest(halves, language).passage();
          return new Passage(passage.prose().withAnchorsOf(prose), passage.writtenIn());
        });
  }

  @FunctionalInterface
  private interface Compiler {
    ProseFields.Half compile(Reading reading, String markdown, Language language, Origin origin);
  }

  private ProseFields.Half compile(Scalar scalar, Language language, Compiler compiler) {
    return compiler.compile(reading, scalar.value(), language, ScalarOrigin.of(scalar));
  }

  private Map<Language, YamlNode> halves(String name, YamlNode node) {
    Map<Language, YamlNode> halves = new LinkedHashMap<>();
    if (node.isEmpty()) {
      reading.report(Rule.FIELD_EMPTY, node.place(), name);
    } else if (node instanceof Scalar && reading.languages().size() == 1) {
      values.warnOfComment(node);
      halves.put(reading.languages().original(), node);
    } else if (node instanceof Mapping mapping) {
      return halves(name, mapping);
    } else {
      reading.reportShape(name, node, "localized", reading.sample());
    }
    return halves;
  }

  private Map<Language, YamlNode> halves(String name, Mapping mapping) {
    Map<Language, YamlNode> halves = new LinkedHashMap<>();
    List<Scalar> unknown = new ArrayList<>();
    for (Field field : mapping.fields()) {
      reading
          .languages()
          .find(field.name().value())
          .ifPresentOrElse(
              language -> halves.put(language, field.value()), () -> unknown.add(field.name()));
    }
    List<Language> missing = new ArrayList<>(reading.languages().all());
    missing.removeAll(halves.keySet());
    // A language that is missing and a name that is none are one mistake.
    Iterator<Language> meant = List.copyOf(missing).iterator();
    for (Scalar tag : unknown) {
      Optional<Language> guess = meant.hasNext() ? Optional.of(meant.next()) : Optional.empty();
      guess.ifPresent(missing::remove);
      reading.problems().add(LanguageTags.unknown(reading.languages(), tag, guess));
    }
    for (Language language : missing) {
      reading.reportMissing(Rule.LANGUAGE_MISSING, mapping.place(), name, language);
    }
    halves.values().forEach(values::warnOfComment);
    halves.entrySet().removeIf(half -> isUnusable(name, half.getKey(), half.getValue()));
    return halves;
  }

  /** Nothing after {@code en:} is as good as no English. */
  private boolean isUnusable(String name, Language language, YamlNode half) {
    if (half.isEmpty()) {
      reading.reportMissing(Rule.LANGUAGE_MISSING, half.place(), name, language);
    }
    return half.isEmpty() || half instanceof Refused;
  }

  /** The half in a language; where it is missing, the original; where that is missing, any. */
  private <T> T nearest(Map<Language, T> halves, Language language) {
    T any = halves.values().iterator().next();
    return halves.getOrDefault(language, halves.getOrDefault(reading.languages().original(), any));
  }
}
