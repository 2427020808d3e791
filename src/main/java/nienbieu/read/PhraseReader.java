package nienbieu.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nienbieu.language.Language;
import nienbieu.language.Languages;
import nienbieu.language.Phrases;
import nienbieu.read.YamlNode.Field;
import nienbieu.read.YamlNode.Mapping;
import nienbieu.read.YamlNode.Refused;
import nienbieu.read.YamlNode.Scalar;
import nienbieu.source.Place;
import nienbieu.source.Problems;
import nienbieu.source.Rule;
import nienbieu.source.SourceFile;
import nienbieu.source.SourceTree;

/** Reads {@code phrases/TAG.yaml}: the words of the interface, a text for each key. */
public final class PhraseReader {
  private final SourceTree templates;
  private final Problems problems;

  private PhraseReader(SourceTree templates, Problems problems) {
    this.templates = templates;
    this.problems = problems;
  }

  /**
   * The phrases of every language of a site. A file that is missing, and a key that one language
   * has and another lacks, are reported.
   */
  public static Map<Language, Phrases> read(
      SourceTree templates, Languages languages, Problems problems) {
    return new PhraseReader(templates, problems).read(languages);
  }

  private Map<Language, Phrases> read(Languages languages) {
    Map<Language, Map<String, Scalar>> texts = new LinkedHashMap<>();
    Set<String> keys = new TreeSet<>();
    for (Language language : languages) {
      texts.put(language, texts(language));
      keys.addAll(texts.get(language).keySet());
    }
    Map<Language, Phrases> phrases = new LinkedHashMap<>();
    for (Language language : languages) {
      Map<String, Scalar> own = texts.get(language);
      Set<String> missing = new TreeSet<>(keys);
      missing.removeAll(own.keySet());
      if (!own.isEmpty()) {
        Place place = Place.of(own.values().iterator().next().place().file());
        missing.forEach(key -> problems.add(Rule.PHRASE_MISSING, place, key));
      }
      phrases.put(language, phrases(language, own));
    }
    return phrases;
  }

  private Map<String, Scalar> texts(Language language) {
    String path = "phrases/" + language.tag() + ".yaml";
    Optional<SourceFile> file = templates.text(path);
    if (file.isEmpty()) {
      String shown = templates.name() + "/" + path;
      problems.add(Rule.FILE_MISSING, Place.of(SourceFile.of(shown, "")), shown, "phrases");
      return Map.of();
    }
    Map<String, Scalar> texts = new TreeMap<>();
    for (Field field : fields(file.get())) {
      String key = field.name().value();
      if (field.value() instanceof Scalar text) {
        texts.put(key, text);
      } else if (!(field.value() instanceof Refused)) {
        Place place = field.value().place();
        problems.add(Rule.FIELD_SHAPE, place, key, "text", field.value().shape(), key + ": …");
      }
    }
    return texts;
  }

  private List<Field> fields(SourceFile file) {
    Optional<YamlNode> root = YamlParser.read(file, problems);
    if (root.isPresent() && root.get() instanceof Mapping mapping) {
      return mapping.fields();
    }
    if (root.isEmpty() || !(root.get() instanceof Refused)) {
      Place place = root.map(YamlNode::place).orElse(Place.of(file));
      String shape = root.map(YamlNode::shape).orElse("nothing");
      problems.add(Rule.RECORD_SHAPE, place, "phrases", shape);
    }
    return List.of();
  }

  /** Checks each phrase alone, so that every broken one is reported at its own line. */
  private Phrases phrases(Language language, Map<String, Scalar> texts) {
    Map<String, String> sound = new TreeMap<>();
    texts.forEach(
        (key, text) -> {
          try {
            Phrases.of(language, Map.of(key, text.value()));
            sound.put(key, text.value());
          } catch (IllegalArgumentException broken) {
            problems.add(Rule.TEMPLATE_BROKEN, text.place(), broken.getMessage());
          }
        });
    return Phrases.of(language, sound);
  }
}
