package nienbieu.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nienbieu.json.JsonWriter;
import nienbieu.language.Language;
import nienbieu.read.FormField;
import nienbieu.read.FormValue;
import nienbieu.read.SiteIds;
import nienbieu.source.Limits;

/** Says of one field what may stand there. */
final class ValueSchema {
  /** The definition of all languages of the world. */
  static final String LANGUAGE = "language";

  private static final String ID_ENDING = "-id";

  /** What readers ask further of a line that they have read, by the key of its field. */
  private static final Map<String, String> CLOSER =
      Map.of(
          "image.file", Patterns.IMAGE, "correction.on", Patterns.DAY, "site.as-of", Patterns.DAY);

  private final SiteIds site;
  private final FieldWords words;

  ValueSchema(SiteIds site, FieldWords words) {
    this.site = site;
    this.words = words;
  }

  /** Writes the members of a field's schema. */
  void write(JsonWriter json, String what, FormField field) {
    String key = words.key(what, field.name());
    json.put("description", words.both(key));
    value(json, what, field.name(), field.value());
    List<String> examples = words.examples(key);
    if (!examples.isEmpty()) {
      json.putArray("examples", list -> examples.forEach(list::add));
    }
  }

  private void value(JsonWriter json, String what, String name, FormValue value) {
    if (value instanceof FormValue.Id) {
      id(json);
    } else if (value instanceof FormValue.Line) {
      line(json, what + "." + name);
    } else if (value instanceof FormValue.Texts texts) {
      texts(json, texts.isProse());
    } else if (value instanceof FormValue.Date) {
      boolean isDay = CLOSER.containsKey(what + "." + name);
      types(json, isDay ? List.of("string") : List.of("string", "integer"));
      pattern(json, CLOSER.getOrDefault(what + "." + name, Patterns.DATE), isDay ? "day" : "date");
    } else if (value instanceof FormValue.Choice choice) {
      choice(json, what, name, choice.words());
    } else if (value instanceof FormValue.Choices choices) {
      list(json, 1, true);
      json.putObject("items", item -> choice(item, what, name, choices.words()));
    } else if (value instanceof FormValue.Reference one) {
      // Said twice, because a program that proposes a whole record looks for a type here.
      types(json, List.of("string", "number"));
      json.putArray("allOf", all -> all.addObject(ref -> ref(ref, one.kind() + ID_ENDING)));
    } else if (value instanceof FormValue.References many) {
      list(json, 0, true);
      json.putObject("items", item -> ref(item, many.kind() + ID_ENDING));
    } else if (value instanceof FormValue.Address) {
      json.put("type", "string");
      pattern(json, Patterns.ADDRESS, "address");
    } else if (value instanceof FormValue.Root) {
      json.put("type", "string");
      pattern(json, Patterns.ROOT, "root");
    } else if (value instanceof FormValue.Number) {
      types(json, List.of("integer", "string"));
      pattern(json, Patterns.NUMBER, "number");
      json.put("minimum", Integer.MIN_VALUE).put("maximum", Integer.MAX_VALUE);
    } else if (value instanceof FormValue.Group group) {
      json.putArray("allOf", all -> all.addObject(ref -> ref(ref, group.form().what())));
    } else if (value instanceof FormValue.Groups groups) {
      list(json, groups.isNeeded() ? 1 : 0, false);
      json.putObject("items", item -> ref(item, groups.form().what()));
    } else {
      languages(json, what + "." + name);
    }
  }

  /** Ids of one kind, as far as they are known. */
  void ids(JsonWriter json, String kind) {
    json.put("description", words.line("id." + kind));
    List<SiteIds.NamedId> known = site.ids().get(kind);
    if (known == null) {
      id(json);
      return;
    }
    if (known.isEmpty()) {
      json.putObject("not", anything -> {});
      return;
    }
    // A program that reads YAML takes the id 2020 for a number.
    List<SiteIds.NamedId> numbers = known.stream().filter(one -> isNumber(one.id())).toList();
    json.putArray(
        "enum",
        list -> {
          known.forEach(one -> list.add(one.id()));
          numbers.forEach(one -> list.add(Long.parseLong(one.id())));
        });
    json.putArray(
        "enumDescriptions",
        list -> {
          known.forEach(one -> list.add(one.name()));
          numbers.forEach(one -> list.add(one.name()));
        });
  }

  private static boolean isNumber(String id) {
    return id.length() <= 18 && id.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private void id(JsonWriter json) {
    types(json, List.of("string", "number"));
    pattern(json, Patterns.ID, "id");
    json.put("maxLength", 80);
  }

  private void line(JsonWriter json, String key) {
    if (key.equals("source-title.language")) {
      json.putArray("allOf", all -> all.addObject(one -> ref(one, LANGUAGE)));
      return;
    }
    text(json, true, false);
    if (CLOSER.containsKey(key)) {
      json.putArray("allOf", all -> all.addObject(one -> one.put("pattern", CLOSER.get(key))));
    }
  }

  /** A text that says something: 2020 is a number to programs, but a good title to us. */
  private void text(JsonWriter json, boolean isLine, boolean mayBeMissing) {
    types(json, mayBeMissing ? List.of("string", "number", "null") : List.of("string", "number"));
    if (!mayBeMissing) {
      pattern(json, Patterns.TEXT, "text");
    }
    if (isLine) {
      json.put("maxLength", Limits.LINE_CHARACTERS);
    }
  }

  private void texts(JsonWriter json, boolean isProse) {
    if (site.languages().size() == 1) {
      json.putArray(
          "anyOf",
          any -> {
            any.addObject(alone -> text(alone, !isProse, false));
            any.addObject(each -> eachLanguage(each, isProse));
          });
    } else {
      eachLanguage(json, isProse);
    }
  }

  private void eachLanguage(JsonWriter json, boolean isProse) {
    json.put("type", "object");
    json.putObject(
        "properties",
        members -> {
          for (Language language : site.languages()) {
            members.putObject(
                language.tag(),
                half -> {
                  half.put("description", language.name());
                  text(half, !isProse, site.isLenient());
                });
          }
        });
    if (!site.isLenient()) {
      json.putArray(
          "required", list -> site.languages().forEach(language -> list.add(language.tag())));
    }
    json.put("additionalProperties", false);
  }

  private void choice(JsonWriter json, String what, String name, List<String> choices) {
    json.putArray("enum", list -> choices.forEach(list::add));
    json.putArray(
        "enumDescriptions",
        list -> choices.forEach(word -> list.add(words.line(words.key(what, name + "." + word)))));
  }

  private void languages(JsonWriter json, String key) {
    if (!key.equals("site.languages")) {
      throw new IllegalStateException("its reader takes apart by itself: " + key);
    }
    list(json, 1, true);
    json.putObject("items", item -> ref(item, LANGUAGE));
  }

  /** All languages of the world, those of the site first. */
  void tags(JsonWriter json) {
    List<Language> tags = new ArrayList<>(site.languages().all());
    Set<String> others = new TreeSet<>(Language.tags());
    others.removeAll(tags.stream().map(Language::tag).toList());
    others.forEach(tag -> tags.add(Language.of(tag).orElseThrow()));
    json.putArray("enum", list -> tags.forEach(language -> list.add(language.tag())));
    json.putArray("enumDescriptions", list -> tags.forEach(language -> list.add(language.name())));
  }

  private void pattern(JsonWriter json, String pattern, String key) {
    json.put("pattern", pattern);
    json.put("patternErrorMessage", words.line("pattern." + key));
  }

  private static void list(JsonWriter json, int least, boolean areUnique) {
    json.put("type", "array");
    if (least > 0) {
      json.put("minItems", least);
    }
    json.put("maxItems", Limits.ITEMS);
    if (areUnique) {
      json.put("uniqueItems", true);
    }
  }

  private static void types(JsonWriter json, List<String> types) {
    if (types.size() == 1) {
      json.put("type", types.get(0));
    } else {
      json.putArray("type", list -> types.forEach(list::add));
    }
  }

  static void ref(JsonWriter json, String definition) {
    json.put("$ref", "#/definitions/" + definition);
  }
}
