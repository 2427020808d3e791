package nienbieu.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import nienbieu.content.Choice;
import nienbieu.content.Passage;
import nienbieu.date.HistoricalDate;
import nienbieu.language.Localized;
import nienbieu.language.Text;
import nienbieu.read.YamlNode.Field;
import nienbieu.read.YamlNode.Mapping;
import nienbieu.read.YamlNode.Scalar;
import nienbieu.read.YamlNode.Sequence;
import nienbieu.source.Limits;
import nienbieu.source.Nearest;
import nienbieu.source.Place;
import nienbieu.source.Problem;
import nienbieu.source.Rule;

/**
 * Reads the fields of one record. A field that is wrong or missing is reported and read as
 * something harmless, so that one look at a file finds all its mistakes; nothing of it is published
 * then.
 */
final class FieldReader {
  private final Reading reading;
  private final String what;
  private final Place place;
  private final Map<String, Field> fields = new LinkedHashMap<>();
  private final Set<String> known = new TreeSet<>();

  private FieldReader(Reading reading, String what, Mapping mapping) {
    this.reading = reading;
    this.what = what;
    this.place = mapping.place();
    mapping.fields().forEach(field -> fields.put(field.name().value(), field));
  }

  /**
   * Reads a record.
   *
   * @param what what an editor calls such a record, for messages: {@code event}
   * @param read takes the fields one by one; whatever it does not ask for is reported as unknown
   * @return nothing if there are no fields at all
   */
  static <T> Optional<T> read(
      Reading reading, String what, YamlNode node, Function<FieldReader, T> read) {
    if (!(node instanceof Mapping mapping)) {
      reading.report(Rule.FIELD_SHAPE, node.place(), what, "a group of fields", node.shape());
      return Optional.empty();
    }
    FieldReader reader = new FieldReader(reading, what, mapping);
    T record = read.apply(reader);
    reader.reportUnknown();
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

  /** The id, declared for others to name. */
  String id(String kind) {
    Optional<Scalar> scalar = need("id").flatMap(node -> values().text("id", node));
    if (scalar.isEmpty()) {
      return "";
    }
    String id = scalar.get().value();
    Slug.problem(id, scalar.get().place()).ifPresent(reading.problems()::add);
    reading.references().declare(kind, id, scalar.get().place());
    return id;
  }

  /** A text of one line that must be there. */
  String line(String name) {
    return need(name).flatMap(node -> values().line(name, node)).orElse("");
  }

  /** A text of one line. */
  Optional<String> optionalLine(String name) {
    return take(name).flatMap(node -> values().line(name, node));
  }

  /** A text in every language that must be there. */
  Localized<Text> text(String name) {
    return need(name)
        .map(node -> localized().text(name, node))
        .orElseGet(() -> localized().noText());
  }

  /** A text in every language. */
  Optional<Localized<Text>> optionalText(String name) {
    return take(name).map(node -> localized().text(name, node));
  }

  /** Prose in every language; empty if it is not there. */
  Localized<Passage> passage(String name) {
    return take(name).map(node -> localized().passage(name, node)).orElse(reading.nothing());
  }

  /** Prose in every language that must be there. */
  Localized<Passage> neededPassage(String name) {
    return need(name).map(node -> localized().passage(name, node)).orElse(reading.nothing());
  }

  /** A date that must be there. */
  HistoricalDate date(String name) {
    return need(name).map(node -> values().date(name, node)).orElse(ValueReader.NO_DATE);
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
    return need(name)
        .flatMap(node -> values().choice(name, node, choices))
        .orElse(choices.getEnumConstants()[0]);
  }

  /** Some of a fixed list of words, at least one. */
  <E extends Enum<E> & Choice> List<E> choices(String name, Class<E> choices) {
    List<E> found = new ArrayList<>();
    need(name)
        .ifPresent(
            node ->
                items(name, node)
                    .forEach(item -> values().choice(name, item, choices).ifPresent(found::add)));
    return List.copyOf(found);
  }

  /** The id of another record. */
  Optional<String> reference(String name, String kind) {
    return take(name).flatMap(node -> values().reference(name, node, kind));
  }

  /** The id of another record that must be there. */
  String neededReference(String name, String kind) {
    return need(name).flatMap(node -> values().reference(name, node, kind)).orElse("");
  }

  /** The ids of other records, none twice. */
  List<String> references(String name, String kind) {
    List<String> ids = new ArrayList<>();
    for (YamlNode item : take(name).map(node -> items(name, node)).orElse(List.of())) {
      Optional<String> id = values().reference(name, item, kind);
      if (id.isPresent() && ids.contains(id.get())) {
        reading.report(Rule.FIELD_REPEATED, item.place(), name, id.get());
      } else {
        id.ifPresent(ids::add);
      }
    }
    return List.copyOf(ids);
  }

  /** A web address. */
  Optional<String> address(String name) {
    return take(name).flatMap(node -> values().address(name, node));
  }

  /** A whole number, 0 if it is not there. */
  int number(String name) {
    return take(name).map(node -> values().number(name, node)).orElse(0);
  }

  /** {@code yes} or {@code no}, no if it is not there. */
  boolean yes(String name) {
    return take(name).map(node -> values().yes(name, node)).orElse(false);
  }

  /** Records inside this one. */
  <T> List<T> list(String name, String itemName, Function<FieldReader, T> read) {
    List<T> records = new ArrayList<>();
    for (YamlNode item : take(name).map(node -> items(name, node)).orElse(List.of())) {
      read(reading, itemName, item, read).ifPresent(records::add);
    }
    return List.copyOf(records);
  }

  /** A record inside this one. */
  <T> Optional<T> group(String name, String groupName, Function<FieldReader, T> read) {
    return take(name).flatMap(node -> read(reading, groupName, node, read));
  }

  /** The value of a field, raw. */
  Optional<YamlNode> take(String name) {
    known.add(name);
    return Optional.ofNullable(fields.get(name)).map(Field::value);
  }

  /** The value of a field, raw; reported if it is not there. */
  Optional<YamlNode> need(String name) {
    Optional<YamlNode> value = take(name);
    if (value.isEmpty()) {
      reading.report(Rule.FIELD_MISSING, place, name, what);
    }
    return value;
  }

  private List<YamlNode> items(String name, YamlNode node) {
    if (!(node instanceof Sequence sequence)) {
      reading.report(Rule.FIELD_SHAPE, node.place(), name, "a list", node.shape());
      return List.of();
    }
    if (sequence.items().size() > Limits.ITEMS) {
      reading.report(Rule.YAML_TOO_MANY, node.place(), sequence.items().size(), Limits.ITEMS);
      return List.of();
    }
    return sequence.items();
  }

  private void reportUnknown() {
    for (Field field : fields.values()) {
      String name = field.name().value();
      if (!known.contains(name)) {
        Set<String> free = new TreeSet<>(known);
        free.removeAll(fields.keySet());
        Problem problem = Problem.of(Rule.FIELD_UNKNOWN, field.name().place(), name, what);
        Optional<String> near = Nearest.to(name, free);
        reading.problems().add(near.map(problem::suggesting).orElse(problem));
      }
    }
  }

  private ValueReader values() {
    return new ValueReader(reading);
  }

  private LocalizedReader localized() {
    return new LocalizedReader(reading);
  }
}
