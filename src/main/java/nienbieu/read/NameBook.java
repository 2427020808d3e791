package nienbieu.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nienbieu.content.Glossary;
import nienbieu.language.Language;
import nienbieu.language.Languages;
import nienbieu.markdown.Abbreviation;
import nienbieu.markdown.Abbreviations;
import nienbieu.markdown.ForeignTitles;
import nienbieu.markdown.RecordKind;
import nienbieu.source.Problems;
import nienbieu.source.SourceTree;

/**
 * All names of a site, read before any text, because texts are compiled and checked with them. What
 * is wrong in a record is not looked at here: its own reader reports it.
 */
final class NameBook {
  private final List<KnownName> names;
  private final List<ForeignTitles.Title> titles;
  private final Glossary glossary;

  private NameBook(List<KnownName> names, List<ForeignTitles.Title> titles, Glossary glossary) {
    this.names = names;
    this.titles = titles;
    this.glossary = glossary;
  }

  /** The names in terms, organisations, places and people, and the titles of sources. */
  static NameBook read(SourceTree tree, Languages languages) {
    List<KnownName> names = new ArrayList<>();
    // A term that is an acronym is written for its definition: it comes before the organisation.
    for (RecordKind kind :
        List.of(RecordKind.TERM, RecordKind.ORGANISATION, RecordKind.PLACE, RecordKind.PERSON)) {
      for (YamlNode record : records(tree, file(kind))) {
        names.add(name(record, kind, languages));
      }
    }
    List<ForeignTitles.Title> works = titles(tree);
    ForeignTitles titles = ForeignTitles.of(works);
    Map<Language, Abbreviations> abbreviations = new HashMap<>();
    for (Language language : languages) {
      abbreviations.put(
          language,
          Abbreviations.of(abbreviations(names, language)).with(titles.in(language.tag())));
    }
    return new NameBook(List.copyOf(names), List.copyOf(works), new Glossary(abbreviations));
  }

  /** All, in the order of the files. */
  List<KnownName> names() {
    return names;
  }

  /** The titles of works that are not in the language of the text around them. */
  List<ForeignTitles.Title> titles() {
    return titles;
  }

  /** The acronyms of each language. */
  Glossary glossary() {
    return glossary;
  }

  private static List<YamlNode> records(SourceTree tree, String path) {
    // They are read again in a moment; what is wrong is reported then.
    Problems unheard = new Problems();
    return tree.text(path)
        .flatMap(file -> YamlParser.read(file, unheard))
        .map(root -> root instanceof YamlNode.Sequence list ? list.items() : List.<YamlNode>of())
        .orElse(List.of());
  }

  private static String file(RecordKind kind) {
    return switch (kind) {
      case TERM -> "terms.yaml";
      case ORGANISATION -> "organisations.yaml";
      case PLACE -> "places.yaml";
      case PERSON -> "people.yaml";
      default -> throw new IllegalArgumentException("no names of a " + kind);
    };
  }

  private static KnownName name(YamlNode record, RecordKind kind, Languages languages) {
    boolean isTerm = kind == RecordKind.TERM;
    List<Map<Language, String>> others = new ArrayList<>();
    for (String field : isTerm ? List.of("term") : List.of("short", "acronym")) {
      others.add(texts(field(record, field), languages));
    }
    if (field(record, "former-names").orElse(null) instanceof YamlNode.Sequence former) {
      former.items().forEach(one -> others.add(texts(field(one, "name"), languages)));
    }
    boolean spellOut =
        !(field(record, "spell-out").orElse(null) instanceof YamlNode.Scalar word
            && word.value().equals("no"));
    String id = field(record, "id").map(NameBook::value).orElse("");
    return new KnownName(
        kind.scheme() + ":" + id,
        texts(field(record, isTerm ? "full" : "name"), languages),
        others,
        spellOut);
  }

  private static List<ForeignTitles.Title> titles(SourceTree tree) {
    List<ForeignTitles.Title> titles = new ArrayList<>();
    for (YamlNode record : records(tree, "sources.yaml")) {
      Optional<YamlNode> title = field(record, "title");
      String words = title.flatMap(one -> field(one, "text")).map(NameBook::value).orElse("");
      title
          .flatMap(one -> field(one, "language"))
          .map(NameBook::value)
          .flatMap(Language::of)
          .map(one -> new ForeignTitles.Title(words, one.tag(), one.direction().html()))
          .filter(one -> !one.words().isBlank())
          .ifPresent(titles::add);
    }
    return titles;
  }

  private static String value(YamlNode node) {
    return node instanceof YamlNode.Scalar scalar ? scalar.value() : "";
  }

  private static Optional<YamlNode> field(YamlNode record, String name) {
    return record instanceof YamlNode.Mapping mapping
        ? mapping.fields().stream()
            .filter(field -> field.name().value().equals(name))
            .map(YamlNode.Field::value)
            .findFirst()
        : Optional.empty();
  }

  private static Map<Language, String> texts(Optional<YamlNode> node, Languages languages) {
    Map<Language, String> texts = new LinkedHashMap<>();
    for (Language language : languages) {
      boolean alone = languages.size() == 1;
      node.flatMap(value -> alone ? Optional.of(value) : field(value, language.tag()))
          .filter(value -> value instanceof YamlNode.Scalar && !value.isEmpty())
          .map(value -> ((YamlNode.Scalar) value).value().strip())
          .ifPresent(text -> texts.put(language, text));
    }
    return texts;
  }

  private static List<Abbreviation> abbreviations(List<KnownName> names, Language language) {
    List<Abbreviation> found = new ArrayList<>();
    for (KnownName name : names) {
      String full = name.full().getOrDefault(language, "");
      for (Map<Language, String> other : name.others()) {
        String letters = other.getOrDefault(language, "");
        if (!full.isEmpty() && Acronym.is(letters) && !letters.equalsIgnoreCase(full)) {
          found.add(new Abbreviation(letters, full, name.spellOut()));
        }
      }
    }
    return found;
  }
}
