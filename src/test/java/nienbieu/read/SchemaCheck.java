package nienbieu.read;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import nienbieu.language.Languages;
import nienbieu.schema.SiteSchema;
import nienbieu.source.Problems;
import nienbieu.source.SourceFile;
import nienbieu.source.SourceTree;
import org.everit.json.schema.Schema;
import org.everit.json.schema.ValidationException;
import org.everit.json.schema.loader.SchemaLoader;
import org.json.JSONObject;

/** Holds all files of a content folder against the schema of this very site. */
final class SchemaCheck {
  /** Most cases have the same records, so the same schema. */
  private static final Map<String, Schema> LOADED = new ConcurrentHashMap<>();

  private final SourceTree tree;
  private final Optional<SiteIds> site;

  /** What the schema refuses, by the path of the file. */
  private final Map<String, String> refused = new TreeMap<>();

  /** The files that could be held against it. */
  private final Set<String> looked = new TreeSet<>();

  SchemaCheck(Path content) {
    Problems unheard = new Problems();
    this.tree = SourceTree.read(content, "content", unheard);
    this.site = SiteIds.read(tree, unheard);
    site.ifPresent(this::check);
  }

  /** Whether there can be a schema at all. */
  boolean isPossible() {
    return site.isPresent();
  }

  Map<String, String> refused() {
    return refused;
  }

  Set<String> looked() {
    return looked;
  }

  private void check(SiteIds ids) {
    String whole = SiteSchema.of(ids).get(SiteSchema.WHOLE);
    Set<String> kinds = new TreeSet<>();
    Forms.of(ids.languages()).forEach(form -> kinds.add(form.name()));
    tree.texts()
        .forEach(
            (path, file) -> {
              Optional<String> definition = definition(path, ids.languages(), kinds);
              Optional<Object> value = definition.flatMap(name -> value(path, file));
              value.ifPresent(one -> check(path, schema(whole, definition.orElseThrow()), one));
            });
  }

  private void check(String path, Schema schema, Object value) {
    looked.add(path);
    try {
      schema.validate(value);
    } catch (ValidationException wrong) {
      refused.put(path, String.join("; ", wrong.getAllMessages()));
    }
  }

  private static Schema schema(String whole, String definition) {
    return LOADED.computeIfAbsent(
        definition + whole,
        key -> {
          JSONObject schema = new JSONObject(whole);
          schema.put("$ref", "#/definitions/" + definition);
          return SchemaLoader.builder().schemaJson(schema).draftV7Support().build().load().build();
        });
  }

  /** Which definition the modeline of a file names; of a text, which half it is. */
  private static Optional<String> definition(String path, Languages languages, Set<String> kinds) {
    if (path.startsWith("events/") && path.endsWith(".yaml")) {
      return Optional.of("events");
    }
    if (path.startsWith("articles/") || path.startsWith("pages/")) {
      String[] parts = path.split("\\.");
      String kind = path.startsWith("articles/") ? "article" : "page";
      boolean isText = parts.length == 3 && languages.find(parts[1]).isPresent();
      return isText
          ? Optional.of(parts[1].equals(languages.original().tag()) ? kind : kind + "-translation")
          : Optional.empty();
    }
    return Optional.of(path.replace(".yaml", ""))
        .filter(name -> path.endsWith(".yaml") && kinds.contains(name));
  }

  /** Nothing for a file in which there is nothing, or which is no YAML. */
  private static Optional<Object> value(String path, SourceFile file) {
    Problems unheard = new Problems();
    Optional<YamlNode> root =
        path.endsWith(".md")
            ? FrontMatterFile.read(file, unheard).map(FrontMatterFile::fields)
            : YamlParser.read(file, unheard);
    return unheard.hasErrors() ? Optional.empty() : root.flatMap(CoreSchema::value);
  }
}
