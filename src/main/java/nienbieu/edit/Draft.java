package nienbieu.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nienbieu.date.HistoricalDate;
import nienbieu.date.NotAnEdtfDate;
import nienbieu.edit.YamlValue.Group;
import nienbieu.edit.YamlValue.Items;

/** A record while it is being filled in. */
public final class Draft {
  private static final Pattern ID = Pattern.compile("\\bid:\\s*[\"']?([a-z0-9-]+)");

  private final RecordForm form;
  private final List<String> languages;
  private final Map<String, String> values = new LinkedHashMap<>();

  /**
   * @param languages the tags of the site, the original first
   */
  public Draft(RecordForm form, List<String> languages) {
    this.form = form;
    this.languages = List.copyOf(languages);
  }

  /** The names under which values can be set, for example {@code date} and {@code title.vi}. */
  public List<String> names() {
    List<String> names = new ArrayList<>(List.of("id"));
    form.fields().forEach(field -> names.addAll(names(field)));
    return names;
  }

  /** The names of one field: one for each language, or its own. */
  public List<String> names(FieldForm field) {
    return field.isLocalized()
        ? languages.stream().map(tag -> field.name() + "." + tag).toList()
        : List.of(field.name());
  }

  /** Sets a value, which is not looked at. An empty one is none. */
  public void set(String name, String value) {
    if (value.isBlank()) {
      values.remove(name);
    } else {
      values.put(name, value);
    }
  }

  /** What was set. */
  public Optional<String> value(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /** The titles that were given, the original first. */
  public List<String> titles() {
    return names(form.field(form.title()).orElseThrow()).stream()
        .flatMap(name -> value(name).stream())
        .map(title -> title.substring(form == RecordForm.SOURCE ? title.indexOf('=') + 1 : 0))
        .toList();
  }

  /** An id from the title that none of these files has. */
  public String proposedId(List<String> files) {
    Set<String> taken = new TreeSet<>();
    for (String file : files) {
      // More than the ids of records are found, and no harm is done.
      Matcher id = ID.matcher(file);
      while (id.find()) {
        taken.add(id.group(1));
      }
    }
    return proposedId(taken);
  }

  /** An id from the title that is not among these. */
  public String proposedId(Set<String> taken) {
    return IdProposal.of(titles(), form.word(), taken);
  }

  /** The file of the year in which an event starts, below the content folder. */
  public String eventFile() {
    return "events/" + value("date").flatMap(Draft::year).orElse("undated") + ".yaml";
  }

  private static Optional<String> year(String date) {
    try {
      HistoricalDate read = HistoricalDate.parse(date);
      return read.earliest()
          .or(read::latest)
          .map(day -> String.format(Locale.ROOT, "%04d", day.year()));
    } catch (NotAnEdtfDate wrong) {
      // The reader says why, in whatever file it stands.
      return Optional.empty();
    }
  }

  /** The record as an item of a list. */
  public Group record() {
    Map<String, YamlValue> fields = new LinkedHashMap<>();
    value("id").ifPresent(id -> fields.put("id", YamlValue.word(id)));
    for (FieldForm field : form.fields()) {
      value(field).ifPresent(value -> fields.put(field.name(), value));
    }
    return new Group(fields);
  }

  /** The whole file of a text in one language; the facts stand in that of the original. */
  public String file(String tag) {
    Map<String, YamlValue> fields = new LinkedHashMap<>();
    for (FieldForm field : form.fields()) {
      boolean isFact = !field.isLocalized() && tag.equals(languages.get(0));
      if (isFact) {
        value(field).ifPresent(value -> fields.put(field.name(), value));
      } else if (field.isLocalized() && !field.name().equals("body")) {
        value(field.name() + "." + tag)
            .ifPresent(text -> fields.put(field.name(), YamlValue.text(text)));
      }
    }
    String body = value("body." + tag).map(text -> text.strip() + "\n").orElse("");
    return "---\n" + YamlText.fields(new Group(fields), "\n") + "---\n" + body;
  }

  /** Whether anything was given in a language. */
  public boolean has(String tag) {
    return values.keySet().stream().anyMatch(name -> name.endsWith("." + tag));
  }

  private Optional<YamlValue> value(FieldForm field) {
    if (field.isLocalized()) {
      Map<String, String> texts = new LinkedHashMap<>();
      for (String tag : languages) {
        value(field.name() + "." + tag).ifPresent(text -> texts.put(tag, text));
      }
      boolean isOneText = languages.size() == 1 && !texts.isEmpty();
      return texts.isEmpty()
          ? Optional.empty()
          : Optional.of(
              isOneText ? YamlValue.text(texts.get(languages.get(0))) : YamlValue.localized(texts));
    }
    return value(field.name()).map(text -> value(field.kind(), text));
  }

  private static YamlValue value(FieldForm.Kind kind, String text) {
    return switch (kind) {
      case DATE, ADDRESS -> YamlValue.quoted(text);
      case WORDS -> YamlValue.words(parts(text, ","));
      case ORGANISATIONS -> items(parts(text, ","), id -> Map.of("organisation", word(id)));
      case SOURCES -> items(parts(text, ";"), Draft::citation);
      case TITLE -> title(text);
      case WORD -> word(text.strip());
      default -> YamlValue.text(text);
    };
  }

  private static Map<String, YamlValue> citation(String text) {
    Map<String, YamlValue> fields = new LinkedHashMap<>();
    int equals = text.indexOf('=');
    fields.put("source", word(equals < 0 ? text : text.substring(0, equals).strip()));
    if (equals >= 0) {
      fields.put("supports", YamlValue.words(parts(text.substring(equals + 1), ",")));
    }
    return fields;
  }

  private static Group title(String text) {
    Map<String, YamlValue> fields = new LinkedHashMap<>();
    int equals = text.indexOf('=');
    fields.put("text", YamlValue.text(text.substring(equals + 1).strip()));
    if (equals > 0) {
      fields.put("language", word(text.substring(0, equals).strip()));
    }
    return new Group(fields);
  }

  private static YamlValue word(String word) {
    return YamlValue.word(word);
  }

  private static Items items(List<String> parts, Function<String, Map<String, YamlValue>> fields) {
    return new Items(
        parts.stream().map(part -> (YamlValue) new Group(fields.apply(part))).toList());
  }

  private static List<String> parts(String text, String between) {
    return Arrays.stream(text.split(between))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }
}
