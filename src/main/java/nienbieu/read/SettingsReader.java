package nienbieu.read;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nienbieu.content.Choice;
import nienbieu.content.Licence;
import nienbieu.content.Settings;
import nienbieu.language.Language;
import nienbieu.language.Languages;
import nienbieu.read.YamlNode.Field;
import nienbieu.read.YamlNode.Mapping;
import nienbieu.read.YamlNode.Scalar;
import nienbieu.read.YamlNode.Sequence;
import nienbieu.source.Nearest;
import nienbieu.source.Place;
import nienbieu.source.Problem;
import nienbieu.source.Problems;
import nienbieu.source.Rule;
import nienbieu.source.SourceFile;

/** Reads {@code site.yaml}: first the languages, for nothing else can be read without them. */
final class SettingsReader {
  private final SourceFile file;
  private final Problems problems;

  SettingsReader(SourceFile file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  /** How strict a site is with missing translations. */
  private enum Translations implements Choice {
    STRICT,
    LENIENT
  }

  /** The settings with what all other readers need; nothing if there are no languages. */
  Optional<Start> read() {
    YamlParser parser = new YamlParser(file, file.text(), 0, problems);
    Optional<YamlNode> root = parser.parse();
    if (root.isEmpty()) {
      if (!parser.failed()) {
        problems.add(Rule.FIELD_MISSING, Place.of(file), "languages", "site");
      }
      return Optional.empty();
    }
    Optional<Languages> languages = languages(root.get());
    if (languages.isEmpty()) {
      return Optional.empty();
    }
    Reading reading = Reading.of(languages.get(), isLenient(root.get()), problems);
    return FieldReader.read(
            reading, "site", root.get(), fields -> settings(fields, languages.get()))
        .map(settings -> new Start(settings, reading));
  }

  /** Settings, and what the other readers share. */
  record Start(Settings settings, Reading reading) {}

  private Settings settings(FieldReader fields, Languages languages) {
    fields.take("languages");
    fields.optionalChoice("translations", Translations.class);
    return new Settings(
        languages,
        fields.text("title"),
        fields.text("tagline"),
        fields.text("description"),
        fields
            .need("base-url")
            .flatMap(node -> fields.address("base-url"))
            .map(SettingsReader::slashed)
            .orElse(""),
        fields.address("repository").map(SettingsReader::unslashed),
        fields.optionalLine("branch").orElse("main"),
        fields
            .group(
                "licence",
                "licence",
                group -> new Licence(group.line("name"), group.address("url").orElse("")))
            .orElse(new Licence("CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/")),
        fields.optionalText("publisher"));
  }

  private Optional<Languages> languages(YamlNode root) {
    Optional<YamlNode> value = value(root, "languages");
    if (value.isEmpty() || !(value.get() instanceof Sequence list) || list.items().isEmpty()) {
      Place place = value.map(YamlNode::place).orElse(root.place());
      if (value.isEmpty()) {
        problems.add(Rule.FIELD_MISSING, place, "languages", "site");
      } else {
        problems.add(Rule.FIELD_SHAPE, place, "languages", "a list", value.get().shape());
      }
      return Optional.empty();
    }
    Set<Language> languages = new LinkedHashSet<>();
    for (YamlNode item : list.items()) {
      String tag = item instanceof Scalar scalar ? scalar.value() : "";
      Optional<Language> language = Language.of(tag);
      if (language.isEmpty()) {
        reportUnknown(item, tag);
        return Optional.empty();
      }
      if (!languages.add(language.get())) {
        problems.add(Rule.FIELD_REPEATED, item.place(), "languages", tag);
      }
    }
    return Optional.of(new Languages(new ArrayList<>(languages)));
  }

  private void reportUnknown(YamlNode item, String tag) {
    Problem problem = Problem.of(Rule.LANGUAGE_UNKNOWN, item.place(), tag, "vi, en, fr …");
    List<String> tags = List.copyOf(Language.tags());
    problems.add(Nearest.to(tag, tags).map(problem::suggesting).orElse(problem));
  }

  private static boolean isLenient(YamlNode root) {
    return value(root, "translations")
        .filter(node -> node instanceof Scalar scalar && scalar.value().equals("lenient"))
        .isPresent();
  }

  private static Optional<YamlNode> value(YamlNode root, String name) {
    return root instanceof Mapping mapping
        ? mapping.fields().stream()
            .filter(field -> field.name().value().equals(name))
            .map(Field::value)
            .findFirst()
        : Optional.empty();
  }

  private static String slashed(String address) {
    return address.endsWith("/") ? address : address + "/";
  }

  private static String unslashed(String address) {
    return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
  }
}
