package nienbieu.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import nienbieu.json.JsonText;
import nienbieu.json.JsonWriter;
import nienbieu.read.Form;
import nienbieu.read.FormField;
import nienbieu.read.FormValue;
import nienbieu.read.Forms;
import nienbieu.read.SiteIds;
import nienbieu.source.Limits;

/**
 * What the content of one site may look like, as JSON Schema (draft 7): everything in one file, and
 * beside it a small file for each kind of content, because not every program can be pointed into
 * the middle of a schema.
 */
public final class SiteSchema {
  /** The file that holds everything, below the content folder. */
  public static final String WHOLE = "timeline.schema.json";

  private static final String DRAFT = "http://json-schema.org/draft-07/schema#";

  private final FieldWords words = new FieldWords();
  private final List<Forms.FileForm> files;
  private final ValueSchema values;

  /** By name, so that every definition is written once. */
  private final Map<String, Form> forms = new TreeMap<>();

  private final TreeSet<String> kinds = new TreeSet<>();

  private SiteSchema(SiteIds site) {
    this.files = Forms.of(site.languages());
    this.values = new ValueSchema(site, words);
    files.forEach(file -> collect(file.form()));
  }

  /**
   * The schema of a site.
   *
   * @return the text of each file, by its path below the content folder
   */
  public static Map<String, String> of(SiteIds site) {
    SiteSchema schema = new SiteSchema(site);
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put(WHOLE, Indented.of(schema.whole()));
    for (Forms.FileForm file : schema.files) {
      texts.put(path(file.name()), Indented.of(schema.one(file)));
    }
    return texts;
  }

  /**
   * Where the schema of one kind of file stands below the content folder.
   *
   * @param name of the kind: {@code events}
   */
  public static String path(String name) {
    return "schema/" + name + ".schema.json";
  }

  private void collect(Form form) {
    forms.put(form.what(), form);
    for (FormField field : form.fields()) {
      if (field.value() instanceof FormValue.Group group) {
        collect(group.form());
      } else if (field.value() instanceof FormValue.Groups groups) {
        collect(groups.form());
      } else if (field.value() instanceof FormValue.Reference one) {
        kinds.add(one.kind());
      } else if (field.value() instanceof FormValue.References many) {
        kinds.add(many.kind());
      }
    }
  }

  private JsonText whole() {
    return JsonWriter.object(
        json -> {
          json.put("$schema", DRAFT);
          json.put("title", "Niên Biểu");
          json.put("description", words.both("schema"));
          json.putObject("definitions", this::definitions);
        });
  }

  private void definitions(JsonWriter json) {
    for (Forms.FileForm file : files) {
      if (file.isList()) {
        json.putObject(file.name(), list -> list(list, file));
      }
    }
    forms.values().forEach(form -> json.putObject(form.what(), one -> record(one, form)));
    json.putObject(ValueSchema.LANGUAGE, values::tags);
    kinds.forEach(kind -> json.putObject(kind + "-id", ids -> values.ids(ids, kind)));
  }

  private void list(JsonWriter json, Forms.FileForm file) {
    json.put("description", words.both("file." + file.name()));
    json.put("type", "array");
    json.put("maxItems", Limits.RECORDS);
    json.putObject("items", item -> ValueSchema.ref(item, file.form().what()));
  }

  private void record(JsonWriter json, Form form) {
    json.put("description", words.both(form.what()));
    json.put("type", "object");
    json.putObject(
        "properties",
        members ->
            form.fields()
                .forEach(
                    field ->
                        members.putObject(
                            field.name(), one -> values.write(one, form.what(), field))));
    List<String> needed =
        form.fields().stream().filter(FormField::isNeeded).map(FormField::name).toList();
    if (!needed.isEmpty()) {
      json.putArray("required", list -> needed.forEach(list::add));
    }
    json.put("additionalProperties", false);
  }

  private JsonText one(Forms.FileForm file) {
    String definition = file.isList() ? file.name() : file.form().what();
    return JsonWriter.object(
        json -> {
          json.put("$schema", DRAFT);
          json.put("$ref", "../" + WHOLE + "#/definitions/" + definition);
        });
  }
}
