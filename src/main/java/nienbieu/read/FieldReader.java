package nienbieu.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nienbieu.content.Choice;
import nienbieu.content.Passage;
import nienbieu.date.HistoricalDate;
import nienbieu.language.Language;
import nienbieu.language.Localized;
import nienbieu.language.Text;
import nienbieu.read.YamlNode.Field;
import nienbieu.read.YamlNode.Mapping;
import nienbieu.read.YamlNode.Refused;
import nienbieu.read.YamlNode.Scalar;
import nienbieu.read.YamlNode.Sequence;
import nienbieu.source.Limits;
import nienbieu.source.Place;
import nienbieu.source.Problem;
import nienbieu.source.Rule;

/**
 * Reads the fields of one record. A field that is wrong or missing is reported and read as
 * something harmless, so that one look at a file finds all its mistakes; nothing of it is published
 * then.
 */
class FieldReader {
  private final Reading reading;
  private final String what;
  private final Place place;
  private final RecordTexts texts;
  private final Map<String, Field> fields = new LinkedHashMap<>();

  /** What was asked for, in that order. */
  private final Set<String> known = new LinkedHashSet<>();

  /** What was asked for in vain, with how it looks; reported at the end. */
  private final Map<String, String> missing = new LinkedHashMap<>();

  FieldReader(Reading reading, String what, Mapping mapping, RecordTexts texts) {
    this.reading = reading;
    this.what = what;
    this.texts = texts;
    this.place = mapping.place();
    mapping.fields().forEach(field -> fields.put(field.name().value(), field));
  }

  /**
   * Reads a record.
   *
   * @param what the key of the words for such a record: {@code event}
   * @param read takes the fields one by one; whatever it does not ask for is reported as unknown
   * @return nothing if there are no fields at all
   */
  static <T> Optional<T> read(
      Reading reading, String what, YamlNode node, Function<FieldReader, T> read) {
    return read(reading, what, node, RecordTexts.of(node), read);
  }

  private static <T> Optional<T> read(
      Reading reading,
      String what,
      YamlNode node,
      RecordTexts texts,
      Function<FieldReader, T> read) {
    if (!(node instanceof Mapping mapping)) {
      reading.references().isIncomplete(what);
      if (!(node instanceof Refused)) {
        reading.report(
            Rule.RECORD_SHAPE, node.place(), what, node.isEmpty() ? "nothing" : node.shape());
      }
      return Optional.empty();
    }
    FieldReader reader = new FieldReader(reading, what, mapping, texts);
    T record = read.apply(reader);
    if (!reader.known.equals(reader.fields.keySet())) {
      new StrayFields(reading, what, reader.place)
          .report(reader.fields.values(), reader.known, reader.missing);
    }
    texts.end(reading.translations());
    return Optional.of(record);
  }

  /** Where the record starts. */
  Place place() {
    return place;
  }

  /** What all readers share. */
  Reading reading() {
    return reading;
  }

  /** Where the texts of the record are collected. */
  RecordTexts texts() {
    return texts;
  }

  /** The id, declared for others to name. */
  String id(String kind) {
    Optional<Scalar> scalar = need("id", "a-short-name").flatMap(node -> values().word("id", node));
    if (scalar.isEmpty()) {
      reading.references().isIncomplete(kind);
      return "";
    }
    String id = scalar.get().value();
    Optional<Problem> wrong = Slug.problem(id, scalar.get().place());
    wrong.ifPresent(reading.problems()::add);
    // Others may use the id already that this one should have: they are right.
    String declared = wrong.map(Problem::suggestion).orElse(id);
    reading.references().declare(kind, declared, scalar.get().place());
    texts.belongTo(kind, declared);
    return declared;
  }

  /** A text of one line that must be there. */
  String line(String name) {
    return need(name, "…").flatMap(node -> values().line(name, node)).orElse("");
  }

  /** A text of one line for readers, in the one language of its file, that must be there. */
  String words(String name, Language language) {
    need(name, "…").ifPresent(values()::warnOfComment);
    String line = line(name);
    if (take(name).orElse(null) instanceof Scalar text && !line.isEmpty()) {
      reading.spelling().line(text, language);
    }
    return line;
  }

  /** A text of one line. */
  Optional<String> optionalLine(String name) {
    return take(name).flatMap(node -> values().line(name, node));
  }

  /** A text in every language that must be there. */
  Localized<Text> text(String name) {
    return need(name, reading.sample())
        .map(node -> localized().text(name, node))
        .orElseGet(this::noText);
  }

  /** Stands in for a text that could not be read; never published. */
  Localized<Text> noText() {
    return localized().noText();
  }

  /** A text in every language. */
  Optional<Localized<Text>> optionalText(String name) {
    return take(name).map(node -> localized().text(name, node));
  }

  /**
   * Prose of a page in every language; empty if it is not there.
   *
   * @param introduced gives the letters of the abbreviations that are spelled out above it
   */
  Localized<Passage> passage(String name, Function<Language, Set<String>> introduced) {
    return take(name)
        .map(node -> localized().passage(name, node, introduced))
        .orElse(reading.nothing());
  }

  /** Prose in every language that must be there, without anything that has an id. */
  Localized<Passage> shortPassage(String name) {
    return need(name, reading.sample())
        .map(node -> localized().shortPassage(name, node))
        .orElse(reading.nothing());
  }

  /** A date that must be there. */
  HistoricalDate date(String name) {
    return need(name, "\"2020-12-09\"")
        .map(node -> values().date(name, node))
        .orElse(ValueReader.NO_DATE);
  }

  /** A date. */
  Optional<HistoricalDate> optionalDate(String name) {
    return take(name).map(node -> values().date(name, node));
  }

  /** One of a fixed list of words. */
  <E extends Enum<E> & Choice> Optional<E> optionalChoice(String name, Class<E> choices) {
    return take(name).flatMap(node -> values().choice(name, node, choices));
  }

  /** One of a fixed list of words that must be there. */
  <E extends Enum<E> & Choice> E choice(String name, Class<E> choices) {
    return need(name, ValueReader.words(choices))
        .flatMap(node -> values().choice(name, node, choices))
        .orElse(choices.getEnumConstants()[0]);
  }

  /** Some of a fixed list of words, at least one, none twice. */
  <E extends Enum<E> & Choice> List<E> choices(String name, Class<E> choices) {
    Set<E> found = new LinkedHashSet<>();
    String sample = "[" + choices.getEnumConstants()[0].word() + "]";
    for (YamlNode item : neededItems(name, sample)) {
      Optional<E> choice = values().choice(name, item, choices);
      if (choice.isPresent() && !found.add(choice.get())) {
        reading.report(Rule.FIELD_REPEATED, item.place(), name, choice.get().word());
      }
    }
    return List.copyOf(found);
  }

  /** The id of another record. */
  Optional<String> reference(String name, String kind) {
    return take(name).flatMap(node -> values().reference(name, node, kind));
  }

  /** The id of another record that must be there. */
  String neededReference(String name, String kind) {
    return need(name, "ID").flatMap(node -> values().reference(name, node, kind)).orElse("");
  }

  /** The ids of other records, none twice. */
  List<String> references(String name, String kind) {
    Set<String> ids = new LinkedHashSet<>();
    for (YamlNode item : items(name, "[ID, ID]")) {
      Optional<String> id = values().reference(name, item, kind);
      if (id.isPresent() && !ids.add(id.get())) {
        reading.report(Rule.FIELD_REPEATED, item.place(), name, id.get());
      }
    }
    return List.copyOf(ids);
  }

  /** A web address. */
  Optional<String> address(String name) {
    return take(name).flatMap(node -> values().address(name, node));
  }

  /** The address of a site's root, which must be there; with a slash at its end. */
  String baseUrl(String name) {
    return need(name, "\"https://…\"").flatMap(node -> values().baseUrl(name, node)).orElse("");
  }

  /** A whole number, 0 if it is not there. */
  int number(String name) {
    return take(name).map(node -> values().number(name, node)).orElse(0);
  }

  /** {@code yes} or {@code no}, and what it is if it is not there. */
  boolean yes(String name, boolean otherwise) {
    return take(name).map(node -> values().yes(name, node)).orElse(otherwise);
  }

  /** Records inside this one. */
  <T> List<T> list(String name, String itemName, Function<FieldReader, T> read) {
    return records(name, items(name, "[{…}, {…}]"), itemName, read);
  }

  /**
   * Records inside this one, at least one.
   *
   * @param sample how the field looks
   */
  <T> List<T> neededList(
      String name, String itemName, String sample, Function<FieldReader, T> read) {
    return records(name, neededItems(name, sample), itemName, read);
  }

  /** A record inside this one. */
  <T> Optional<T> group(String name, String groupName, Function<FieldReader, T> read) {
    return take(name)
        .flatMap(node -> read(reading, groupName, node, texts.within(name, node), read));
  }

  /** A record inside this one that must be there. */
  <T> Optional<T> neededGroup(
      String name, String groupName, String sample, Function<FieldReader, T> read) {
    need(name, sample);
    return group(name, groupName, read);
  }

  /** The value of a field, raw; nothing if it is not there. */
  Optional<YamlNode> take(String name) {
    known.add(name);
    return Optional.ofNullable(fields.get(name)).map(Field::value);
  }

  /**
   * The value of a field, raw; reported if it is not there.
   *
   * @param sample how the value looks
   */
  Optional<YamlNode> need(String name, String sample) {
    if (!fields.containsKey(name)) {
      missing.put(name, sample);
    }
    return take(name);
  }

  private <T> List<T> records(
      String name, List<YamlNode> items, String itemName, Function<FieldReader, T> read) {
    List<T> records = new ArrayList<>();
    for (YamlNode item : items) {
      read(reading, itemName, item, texts.within(name, item), read).ifPresent(records::add);
    }
    return List.copyOf(records);
  }

  private List<YamlNode> items(String name, String sample) {
    return take(name).map(node -> items(name, node, sample)).orElse(List.of());
  }

  private List<YamlNode> neededItems(String name, String sample) {
    Optional<YamlNode> node = need(name, sample);
    if (node.isPresent() && node.get() instanceof Sequence list && list.items().isEmpty()) {
      reading.report(Rule.FIELD_EMPTY, list.place(), name);
    }
    return node.map(value -> items(name, value, sample)).orElse(List.of());
  }

  private List<YamlNode> items(String name, YamlNode node, String sample) {
    if (node.isEmpty()) {
      reading.report(Rule.FIELD_EMPTY, node.place(), name);
      return List.of();
    }
    if (!(node instanceof Sequence sequence)) {
      reading.reportShape(name, node, "list", sample);
      return List.of();
    }
    if (sequence.items().size() > Limits.ITEMS) {
      reading.report(
          Rule.YAML_TOO_MANY, node.place(), sequence.items().size(), Limits.ITEMS, "field");
      return List.of();
    }
    return sequence.items();
  }

  private ValueReader values() {
    return new ValueReader(reading);
  }

  private LocalizedReader localized() {
    return new LocalizedReader(reading, texts);
  }
}
