package nienbieu.read;

import static nienbieu.markdown.RecordKind.EVENT;
import static nienbieu.markdown.RecordKind.IMAGE;
import static nienbieu.markdown.RecordKind.ORGANISATION;
import static nienbieu.markdown.RecordKind.PERSON;
import static nienbieu.markdown.RecordKind.PLACE;
import static nienbieu.markdown.RecordKind.SOURCE;
import static nienbieu.markdown.RecordKind.TERM;
import static nienbieu.markdown.RecordKind.TOPIC;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nienbieu.language.Language;
import nienbieu.language.Languages;
import nienbieu.read.YamlNode.Field;
import nienbieu.read.YamlNode.Mapping;
import nienbieu.read.YamlNode.Scalar;
import nienbieu.read.YamlNode.Sequence;
import nienbieu.source.Problem;
import nienbieu.source.Problems;
import nienbieu.source.SourceFile;
import nienbieu.source.SourceTree;

/**
 * The languages of a site and which ids its records have, as far as they can be known while
 * somebody still writes: errors elsewhere in the content do not matter.
 *
 * @param languages of the site
 * @param isLenient whether the site can do without some translations
 * @param ids by kind, sorted; a kind is missing if some of its records could not be read, for then
 *     nobody knows all of its ids
 */
public record SiteIds(Languages languages, boolean isLenient, Map<String, List<NamedId>> ids) {
  private static final Map<String, String> FILES =
      Map.of(
          PERSON.scheme(),
          "people.yaml",
          References.RANK,
          "ranks.yaml",
          ORGANISATION.scheme(),
          "organisations.yaml",
          PLACE.scheme(),
          "places.yaml",
          TOPIC.scheme(),
          "topics.yaml",
          TERM.scheme(),
          "terms.yaml",
          SOURCE.scheme(),
          "sources.yaml",
          IMAGE.scheme(),
          "images.yaml");

  /** What a record is called, in the order in which it is looked for. */
  private static final List<String> NAMES = List.of("title", "name", "term", "caption");

  /**
   * An id.
   *
   * @param name what the record is called, in all languages; empty if it has no name yet
   */
  public record NamedId(String id, String name) {}

  /**
   * Looks through a content folder.
   *
   * @param problems gets all that is wrong, also if there is a result
   * @return nothing if the site does not say in which languages it is
   */
  public static Optional<SiteIds> read(SourceTree tree, Problems problems) {
    Optional<SourceFile> settings = tree.text("site.yaml");
    if (settings.isEmpty()) {
      ContentReader.read(tree, problems);
      return Optional.empty();
    }
    Ledger none = Ledger.read(SourceTree.none(), problems);
    return new SettingsReader(
            settings.get(),
            Strictness.AS_THE_SITE_SAYS,
            languages ->
                new TranslationCheck(
                    languages, none, Strictness.AS_THE_SITE_SAYS, Optional.empty(), problems),
            languages -> NameBook.read(tree, languages),
            problems)
        .read()
        .map(start -> of(tree, start.reading()));
  }

  private static SiteIds of(SourceTree tree, Reading reading) {
    Map<String, List<NamedId>> ids = new TreeMap<>();
    FILES.forEach(
        (kind, path) -> {
          List<SourceFile> files = tree.text(path).map(List::of).orElse(List.of());
          if (!tree.isRefused(path)) {
            ids(files, reading.languages()).ifPresent(found -> ids.put(kind, found));
          }
        });
    if (!tree.hasRefusedBelow("events")) {
      List<SourceFile> files =
          tree.below("events").stream().filter(file -> file.name().endsWith(".yaml")).toList();
      ids(files, reading.languages()).ifPresent(found -> ids.put(EVENT.scheme(), found));
    }
    return new SiteIds(reading.languages(), reading.lenient(), ids);
  }

  /** All ids in some files, sorted; nothing if there is a record without one. */
  private static Optional<List<NamedId>> ids(List<SourceFile> files, Languages languages) {
    Map<String, NamedId> found = new TreeMap<>();
    for (SourceFile file : files) {
      Problems unheard = new Problems();
      Optional<YamlNode> root = YamlParser.read(file, unheard);
      if (root.isEmpty()) {
        if (file.text().isBlank()) {
          return Optional.empty();
        }
        continue;
      }
      if (!(root.get() instanceof Sequence list)) {
        return Optional.empty();
      }
      for (YamlNode record : list.items()) {
        Optional<String> id = id(record);
        if (id.isEmpty()) {
          return Optional.empty();
        }
        found.putIfAbsent(id.get(), new NamedId(id.get(), name(record, languages)));
      }
    }
    return Optional.of(List.copyOf(found.values()));
  }

  private static Optional<String> id(YamlNode record) {
    if (!(field(record, "id").orElse(null) instanceof Scalar id) || id.isEmpty()) {
      return Optional.empty();
    }
    // As its reader does: others may use the id already that this one should have.
    return Optional.of(
            Slug.problem(id.value(), id.place()).map(Problem::suggestion).orElse(id.value()))
        .filter(one -> !one.isEmpty());
  }

  private static String name(YamlNode record, Languages languages) {
    for (String field : NAMES) {
      Optional<YamlNode> value = field(record, field);
      if (value.isPresent()) {
        return name(value.get(), languages, field(value.get(), "text"));
      }
    }
    return "";
  }

  private static String name(YamlNode value, Languages languages, Optional<YamlNode> foreign) {
    List<String> names = new ArrayList<>();
    if (value instanceof Scalar alone) {
      names.add(line(alone));
    }
    if (foreign.orElse(null) instanceof Scalar text) {
      names.add(line(text));
    }
    for (Language language : languages) {
      if (field(value, language.tag()).orElse(null) instanceof Scalar text) {
        names.add(line(text));
      }
    }
    return String.join(" · ", names.stream().distinct().toList());
  }

  private static String line(Scalar text) {
    return text.value().strip().replaceAll("\\s+", " ");
  }

  private static Optional<YamlNode> field(YamlNode record, String name) {
    return record instanceof Mapping mapping
        ? mapping.fields().stream()
            .filter(field -> field.name().value().equals(name))
            .map(Field::value)
            .findFirst()
        : Optional.empty();
  }
}
