package nienbieu.read;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nienbieu.content.Passage;
import nienbieu.language.Language;
import nienbieu.language.Localized;
import nienbieu.language.Text;
import nienbieu.markdown.Prose;
import nienbieu.read.YamlNode.Field;
import nienbieu.read.YamlNode.Mapping;
import nienbieu.read.YamlNode.Scalar;
import nienbieu.source.Nearest;
import nienbieu.source.Place;
import nienbieu.source.Problem;
import nienbieu.source.Rule;

/** Reads what is written once for each language: <code>{vi: …, en: …}</code>. */
final class LocalizedReader {
  private final Reading reading;
  private final ValueReader values;

  LocalizedReader(Reading reading) {
    this.reading = reading;
    this.values = new ValueReader(reading);
  }

  /** Stands in for a text that could not be read; never published. */
  Localized<Text> noText() {
    return Localized.of(reading.languages(), language -> new Text("", language));
  }

  Localized<Text> text(String name, YamlNode node) {
    Map<Language, Text> texts = new LinkedHashMap<>();
    Map<Language, YamlNode> halves = halves(name, node);
    for (Map.Entry<Language, YamlNode> half : halves.entrySet()) {
      String field = halves.size() == 1 ? name : name + "." + half.getKey().tag();
      values
          .line(field, half.getValue())
          .ifPresent(line -> texts.put(half.getKey(), new Text(line, half.getKey())));
    }
    return texts.isEmpty()
        ? noText()
        : Localized.of(reading.languages(), language -> nearest(texts, language));
  }

  Localized<Passage> passage(String name, YamlNode node) {
    Map<Language, Passage> passages = new LinkedHashMap<>();
    for (Map.Entry<Language, YamlNode> half : halves(name, node).entrySet()) {
      values
          .text(name, half.getValue())
          .map(scalar -> new Passage(prose(scalar), half.getKey()))
          .ifPresent(passage -> passages.put(half.getKey(), passage));
    }
    return passages.isEmpty() ? reading.nothing() : passages(passages, node.place());
  }

  /** Gives every half the anchors of the original, and borrows where a half is missing. */
  Localized<Passage> passages(Map<Language, Passage> halves, Place place) {
    Passage original = nearest(halves, reading.languages().original());
    return Localized.of(
        reading.languages(),
        language -> {
          Passage passage = nearest(halves, language);
          if (!passage.prose().hasHeadingsOf(original.prose())) {
            reading.report(Rule.TRANSLATION_SHAPE, place, language.tag());
          }
          Prose anchored = passage.prose().withAnchorsOf(original.prose());
          return new Passage(anchored, passage.writtenIn());
        });
  }

  private Prose prose(Scalar scalar) {
    return ProseFields.compile(reading, scalar.value(), new ScalarOrigin(scalar));
  }

  private Map<Language, YamlNode> halves(String name, YamlNode node) {
    Map<Language, YamlNode> halves = new LinkedHashMap<>();
    if (node instanceof Scalar && reading.languages().size() == 1) {
      halves.put(reading.languages().original(), node);
    } else if (node instanceof Mapping mapping) {
      mapping.fields().forEach(field -> addHalf(field, halves));
      for (Language language : reading.languages()) {
        if (!halves.containsKey(language)) {
          reading.reportMissing(name, language.tag(), node.place());
        }
      }
    } else {
      reading.report(
          Rule.FIELD_SHAPE, node.place(), name, "a text for each language", node.shape());
    }
    return halves;
  }

  private void addHalf(Field field, Map<Language, YamlNode> halves) {
    String tag = field.name().value();
    Optional<Language> language = reading.languages().find(tag);
    if (language.isPresent()) {
      halves.put(language.get(), field.value());
      return;
    }
    var tags = reading.languages().all().stream().map(Language::tag).toList();
    Problem problem =
        Problem.of(Rule.LANGUAGE_UNKNOWN, field.name().place(), tag, String.join(", ", tags));
    reading.problems().add(Nearest.to(tag, tags).map(problem::suggesting).orElse(problem));
  }

  /** The half in a language; where it is missing, the original; where that is missing, any. */
  private <T> T nearest(Map<Language, T> halves, Language language) {
    T original =
        halves.getOrDefault(reading.languages().original(), halves.values().iterator().next());
    return halves.getOrDefault(language, original);
  }
}
