package nienbieu.read;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nienbieu.content.Choice;
import nienbieu.content.Era;
import nienbieu.content.Lanes;
import nienbieu.content.Licence;
import nienbieu.content.ReadingOrder;
import nienbieu.content.Settings;
import nienbieu.date.Hemisphere;
import nienbieu.language.DateStyle;
import nienbieu.language.Language;
import nienbieu.language.Languages;
import nienbieu.language.Localized;
import nienbieu.language.Text;
import nienbieu.read.YamlNode.Field;
import nienbieu.read.YamlNode.Mapping;
import nienbieu.read.YamlNode.Refused;
import nienbieu.read.YamlNode.Scalar;
import nienbieu.read.YamlNode.Sequence;
import nienbieu.source.Place;
import nienbieu.source.Problems;
import nienbieu.source.Rule;
import nienbieu.source.SourceFile;

/** Reads {@code site.yaml}: first the languages, for nothing else can be read without them. */
final class SettingsReader {
  private static final String SITE = "site";
  private static final String LANGUAGES = "languages";
  private static final String SAMPLE = "languages: [vi, en]";

  private final SourceFile file;
  private final Strictness strictness;
  private final Function<Languages, TranslationCheck> translations;
  private final Function<Languages, NameBook> names;
  private final Problems problems;

  /**
   * @param strictness how bad a missing translation is
   * @param translations makes the check of all texts once the languages are known
   * @param names finds the names of everybody and everything in these languages
   */
  SettingsReader(
      SourceFile file,
      Strictness strictness,
      Function<Languages, TranslationCheck> translations,
      Function<Languages, NameBook> names,
      Problems problems) {
    this.file = file;
    this.strictness = strictness;
    this.translations = translations;
    this.names = names;
    this.problems = problems;
  }

  /** How strict a site is with missing translations. */
  private enum Translations implements Choice {
    STRICT,
    LENIENT
  }

  /** {@link Hemisphere}, as an editor names it. */
  private enum Seasons implements Choice {
    NORTHERN,
    SOUTHERN
  }

  /** {@link DateStyle}, as an editor names it. */
  private enum Style implements Choice {
    RUNNING,
    OFFICIAL
  }

  /** The settings with what all other readers need; nothing if there are no languages. */
  Optional<Start> read() {
    Optional<YamlNode> root = YamlParser.read(file, problems);
    if (root.isEmpty()) {
      reportNoLanguages(Place.of(file));
      return Optional.empty();
    }
    if (!(root.get() instanceof Mapping mapping)) {
      if (!(root.get() instanceof Refused)) {
        problems.add(Rule.RECORD_SHAPE, root.get().place(), SITE, root.get().shape());
      }
      return Optional.empty();
    }
    Optional<Languages> languages = languages(mapping);
    if (languages.isEmpty()) {
      return Optional.empty();
    }
    // The site's own texts name people too.
    NameBook known = names.apply(languages.get());
    TranslationCheck check = translations.apply(languages.get());
    check.know(known.names());
    Reading reading =
        Reading.of(
            languages.get(),
            strictness != Strictness.STRICT && says(mapping, "translations", Translations.LENIENT),
            says(mapping, "seasons", Seasons.SOUTHERN) ? Hemisphere.SOUTHERN : Hemisphere.NORTHERN,
            check,
            known,
            problems);
    return FieldReader.read(reading, SITE, mapping, fields -> settings(fields, languages.get()))
        .map(settings -> new Start(settings, reading));
  }

  /** Settings, and what the other readers share. */
  record Start(Settings settings, Reading reading) {}

  /** The settings; the languages are known before. */
  static Settings settings(FieldReader fields, Languages languages) {
    fields.take(LANGUAGES);
    fields.texts().belongTo(SITE, SITE);
    fields.optionalChoice("translations", Translations.class);
    fields.optionalChoice("seasons", Seasons.class);
    Localized<Text> title = fields.text("title");
    return new Settings(
        languages,
        title,
        fields.text("tagline"),
        fields.text("description"),
        fields.baseUrl("base-url"),
        fields.optionalLine("site-id").orElse(title.original().value()),
        fields.address("repository").map(SettingsReader::unslashed),
        fields.optionalLine("branch").orElse("main"),
        fields
            .group(
                "licence",
                "licence",
                group -> new Licence(group.line("name"), group.address("url").orElse("")))
            .orElse(new Licence("CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/")),
        fields.optionalText("publisher"),
        DateStyle.valueOf(
            fields.optionalChoice("date-style", Style.class).orElse(Style.RUNNING).name()),
        RecordReaders.day("as-of", fields),
        fields.optionalChoice("order", ReadingOrder.class).orElse(ReadingOrder.OLDEST_FIRST),
        fields.optionalChoice("lanes", Lanes.class).orElse(Lanes.NONE),
        fields.yes("cards", true),
        fields.list("eras", "era", SettingsReader::era).stream()
            .sorted(Comparator.comparing(Era::date))
            .toList());
  }

  private static Era era(FieldReader fields) {
    return new Era(fields.date("date"), fields.text("title"));
  }

  private Optional<Languages> languages(Mapping root) {
    Optional<YamlNode> value = value(root, LANGUAGES);
    if (value.isEmpty() || value.get().isEmpty()) {
      reportNoLanguages(value.map(YamlNode::place).orElse(root.place()));
      return Optional.empty();
    }
    if (!(value.get() instanceof Sequence list) || list.items().isEmpty()) {
      if (!(value.get() instanceof Refused)) {
        String shape = value.get().shape();
        problems.add(Rule.FIELD_SHAPE, value.get().place(), LANGUAGES, "list", shape, SAMPLE);
      }
      return Optional.empty();
    }
    Set<Language> languages = new LinkedHashSet<>();
    for (YamlNode item : list.items()) {
      String tag = item instanceof Scalar scalar ? scalar.value() : "";
      Optional<Language> language = Language.of(tag);
      if (language.isEmpty()) {
        problems.add(LanguageTags.unknown(item, tag));
        return Optional.empty();
      }
      if (!languages.add(language.get())) {
        problems.add(Rule.FIELD_REPEATED, item.place(), LANGUAGES, tag);
      }
    }
    return Optional.of(new Languages(List.copyOf(languages)));
  }

  private void reportNoLanguages(Place place) {
    problems.add(Rule.FIELD_MISSING, place, LANGUAGES, SITE, SAMPLE);
  }

  // What all readers must know before the settings themselves can be read.
  private static boolean says(Mapping root, String name, Choice choice) {
    return value(root, name)
        .filter(node -> node instanceof Scalar scalar && scalar.value().equals(choice.word()))
        .isPresent();
  }

  private static Optional<YamlNode> value(Mapping root, String name) {
    return root.fields().stream()
        .filter(field -> field.name().value().equals(name))
        .map(Field::value)
        .findFirst();
  }

  private static String unslashed(String address) {
    return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
  }
}
