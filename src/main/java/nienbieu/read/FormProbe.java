package nienbieu.read;

import java.util.Arrays;
import java.util.LinkedHashMap;
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
import nienbieu.read.YamlNode.Mapping;
import nienbieu.source.Place;
import nienbieu.source.SourceFile;

/**
 * Stands in for the fields of a record to hear what its reader asks for. So the readers themselves
 * say which fields there are, and nothing can be read that a {@link Form} does not know.
 */
final class FormProbe extends FieldReader {
  private static final List<String> YES_NO = List.of("yes", "no");

  private final Map<String, FormField> asked = new LinkedHashMap<>();

  private FormProbe(Reading reading, String what) {
    super(reading, what, nothing(), RecordTexts.of(nothing()));
  }

  /** What a reader asks for. */
  static Form form(Reading reading, String what, Function<FieldReader, ?> read) {
    FormProbe probe = new FormProbe(reading, what);
    read.apply(probe);
    return new Form(what, List.copyOf(probe.asked.values()));
  }

  private static Mapping nothing() {
    return new Mapping(List.of(), false, Place.of(SourceFile.of("", "")));
  }

  @Override
  String id(String kind) {
    hear("id", true, new FormValue.Id());
    return "";
  }

  @Override
  String line(String name) {
    hear(name, true, new FormValue.Line());
    return "";
  }

  @Override
  String words(String name, Language language) {
    return line(name);
  }

  @Override
  Optional<String> optionalLine(String name) {
    hear(name, false, new FormValue.Line());
    return Optional.empty();
  }

  @Override
  Localized<Text> text(String name) {
    hear(name, true, new FormValue.Texts(false));
    return noText();
  }

  @Override
  Optional<Localized<Text>> optionalText(String name) {
    hear(name, false, new FormValue.Texts(false));
    return Optional.empty();
  }

  @Override
  Localized<Passage> passage(String name, Function<Language, Set<String>> introduced) {
    hear(name, false, new FormValue.Texts(true));
    return reading().nothing();
  }

  @Override
  Localized<Passage> shortPassage(String name) {
    hear(name, true, new FormValue.Texts(true));
    return reading().nothing();
  }

  @Override
  HistoricalDate date(String name) {
    hear(name, true, new FormValue.Date());
    return ValueReader.NO_DATE;
  }

  @Override
  Optional<HistoricalDate> optionalDate(String name) {
    hear(name, false, new FormValue.Date());
    return Optional.empty();
  }

  @Override
  <E extends Enum<E> & Choice> Optional<E> optionalChoice(String name, Class<E> choices) {
    hear(name, false, new FormValue.Choice(words(choices)));
    return Optional.empty();
  }

  @Override
  <E extends Enum<E> & Choice> E choice(String name, Class<E> choices) {
    hear(name, true, new FormValue.Choice(words(choices)));
    return choices.getEnumConstants()[0];
  }

  @Override
  <E extends Enum<E> & Choice> List<E> choices(String name, Class<E> choices) {
    hear(name, true, new FormValue.Choices(words(choices)));
    return List.of();
  }

  @Override
  Optional<String> reference(String name, String kind) {
    hear(name, false, new FormValue.Reference(kind));
    return Optional.empty();
  }

  @Override
  String neededReference(String name, String kind) {
    hear(name, true, new FormValue.Reference(kind));
    return "";
  }

  @Override
  List<String> references(String name, String kind) {
    hear(name, false, new FormValue.References(kind));
    return List.of();
  }

  @Override
  Optional<String> address(String name) {
    hear(name, false, new FormValue.Address());
    return Optional.empty();
  }

  @Override
  String baseUrl(String name) {
    hear(name, true, new FormValue.Root());
    return "";
  }

  @Override
  int number(String name) {
    hear(name, false, new FormValue.Number());
    return 0;
  }

  @Override
  boolean yes(String name, boolean otherwise) {
    hear(name, false, new FormValue.Choice(YES_NO));
    return otherwise;
  }

  @Override
  <T> List<T> list(String name, String itemName, Function<FieldReader, T> read) {
    hear(name, false, new FormValue.Groups(form(reading(), itemName, read), false));
    return List.of();
  }

  @Override
  <T> List<T> neededList(
      String name, String itemName, String sample, Function<FieldReader, T> read) {
    hear(name, true, new FormValue.Groups(form(reading(), itemName, read), true));
    return List.of();
  }

  @Override
  <T> Optional<T> group(String name, String groupName, Function<FieldReader, T> read) {
    hear(name, false, new FormValue.Group(form(reading(), groupName, read)));
    return Optional.empty();
  }

  @Override
  <T> Optional<T> neededGroup(
      String name, String groupName, String sample, Function<FieldReader, T> read) {
    hear(name, true, new FormValue.Group(form(reading(), groupName, read)));
    return Optional.empty();
  }

  @Override
  Optional<YamlNode> take(String name) {
    // Often only to say where a field stands that was asked for before.
    if (!asked.containsKey(name)) {
      hear(name, false, new FormValue.Own());
    }
    return Optional.empty();
  }

  @Override
  Optional<YamlNode> need(String name, String sample) {
    if (!asked.containsKey(name)) {
      hear(name, true, new FormValue.Own());
    }
    return Optional.empty();
  }

  private void hear(String name, boolean isNeeded, FormValue value) {
    asked.put(name, new FormField(name, isNeeded, value));
  }

  private static <E extends Enum<E> & Choice> List<String> words(Class<E> choices) {
    return Arrays.stream(choices.getEnumConstants()).map(Choice::word).toList();
  }
}
