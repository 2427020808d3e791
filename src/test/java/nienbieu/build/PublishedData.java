package nienbieu.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The data of a finished site, read back by programs that are not ours. */
final class PublishedData {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Written by us from the words of the standard; {@link OtherReaders} has a whole reader. */
  private static final Path PACKAGE = Path.of("src/test/resources/datapackage.schema.json");

  private final Path output;

  PublishedData(Path output) {
    this.output = output;
  }

  JsonNode json(String path) throws IOException {
    return JSON.readTree(Files.readAllBytes(output.resolve(path)));
  }

  /** The rows of a table by column; cells as a person sees them, without the sign before some. */
  List<Map<String, String>> rows(String path) throws IOException {
    List<Map<String, String>> rows = cells(path);
    rows.forEach(row -> row.replaceAll((column, cell) -> seen(cell)));
    return rows;
  }

  /** The rows of a table by column, cells as they stand there. */
  List<Map<String, String>> cells(String path) throws IOException {
    String text = Files.readString(output.resolve(path), UTF_8);
    assertTrue(text.startsWith("\uFEFF"), path);
    assertTrue(text.endsWith("\r\n"), path);
    List<Map<String, String>> rows = new ArrayList<>();
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().get();
    try (CSVParser parser = CSVParser.parse(text.substring(1), format)) {
      for (CSVRecord record : parser) {
        assertTrue(record.isConsistent(), record::toString);
        rows.add(new TreeMap<>(record.toMap()));
      }
    }
    return rows;
  }

  private static String seen(String cell) {
    assertFalse(cell.matches("(?s)[=+@\\t\\r\\n-].*"), cell);
    boolean isMarked = cell.matches("(?s)'[=+@\\t\\r\\n'\uFF1D\uFF0B\uFF0D\uFF20-].*");
    return isMarked ? cell.substring(1) : cell;
  }

  /** Holds all JSON of events against the schema that stands beside it. */
  void holdAgainstSchema() throws IOException {
    SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    String text = Files.readString(output.resolve("data/events.schema.json"));
    Schema events = registry.getSchema(text, InputFormat.JSON);
    String ofPage = "{\"$ref\":\"#/$defs/page\"," + text.substring(text.indexOf("\"$defs\""));
    Schema page = registry.getSchema(ofPage, InputFormat.JSON);
    check(events, "data/events.json");
    JsonNode all = json("data/events.json");
    for (JsonNode language : all.get("languages")) {
      for (JsonNode event : all.get("events")) {
        check(page, language.asText() + "/events/" + event.get("id").asText() + ".json");
      }
    }
  }

  private void check(Schema schema, String path) throws IOException {
    String text = Files.readString(output.resolve(path));
    assertEquals(List.of(), schema.validate(text, InputFormat.JSON), path);
  }

  /** Reads the package as its descriptor says: columns, keys and references. */
  void readAsPackage() throws IOException {
    Schema descriptor =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(PACKAGE), InputFormat.JSON);
    check(descriptor, "data/datapackage.json");
    JsonNode all = json("data/datapackage.json");
    assertTrue(all.get("version").asText().matches("[0-9a-f]{64}"));
    Map<String, Set<String>> ids = new TreeMap<>();
    for (JsonNode table : tables(all)) {
      Set<String> there = new HashSet<>();
      for (Map<String, String> row : rows("data/" + table.get("path").asText())) {
        assertEquals(names(table), row.keySet(), () -> table.get("path") + " " + row);
        if (table.get("schema").has("primaryKey")) {
          assertTrue(there.add(row.get("id")), () -> "twice: " + row);
        }
        for (JsonNode field : table.get("schema").get("fields")) {
          if (field.get("type").asText().equals("date")) {
            assertTrue(row.get(field.get("name").asText()).matches("|[0-9]{4}-[0-9]{2}-[0-9]{2}"));
          }
        }
      }
      ids.put(table.get("name").asText(), there);
    }
    for (JsonNode table : tables(all)) {
      for (JsonNode key : table.get("schema").path("foreignKeys")) {
        String to = key.get("reference").get("resource").asText();
        Set<String> known = ids.get(to.isEmpty() ? table.get("name").asText() : to);
        String column = key.get("fields").get(0).asText();
        for (Map<String, String> row : rows("data/" + table.get("path").asText())) {
          String cell = row.get(column);
          assertTrue(cell.isEmpty() || known.contains(cell), () -> column + " " + row);
        }
      }
    }
  }

  private static List<JsonNode> tables(JsonNode descriptor) {
    List<JsonNode> tables = new ArrayList<>();
    descriptor
        .get("resources")
        .forEach(
            one -> {
              if (one.has("schema")) {
                tables.add(one);
              }
            });
    assertEquals(13, tables.size());
    return tables;
  }

  private static Set<String> names(JsonNode table) {
    Set<String> names = new TreeSet<>();
    table.get("schema").get("fields").forEach(field -> names.add(field.get("name").asText()));
    return names;
  }

  /** What the list of all files says, by path: size and SHA-256. */
  SortedMap<String, String> listed() throws IOException {
    JsonNode all = json("data/manifest.json");
    SortedMap<String, String> listed = new TreeMap<>();
    long bytes = 0;
    for (JsonNode file : all.get("files")) {
      listed.put(
          file.get("path").asText(), file.get("size").asText() + " " + file.get("sha256").asText());
      bytes += file.get("size").asLong();
    }
    assertEquals(listed.size(), all.get("count").asInt());
    assertEquals(bytes, all.get("bytes").asLong());
    return listed;
  }

  /** What stands on the disk, by path: size and SHA-256; without the two lists of files. */
  SortedMap<String, String> onDisk() throws IOException {
    SortedMap<String, String> found = new TreeMap<>();
    try (var walk = Files.walk(output)) {
      for (Path file : (Iterable<Path>) walk.filter(Files::isRegularFile)::iterator) {
        byte[] bytes = Files.readAllBytes(file);
        String path = output.relativize(file).toString().replace('\\', '/');
        found.put(path, bytes.length + " " + sha256(bytes));
      }
    }
    assertTrue(found.remove(".nienbieu-manifest") != null);
    assertTrue(found.remove("data/manifest.json") != null);
    return found;
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
