package nienbieu.build;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Holds JSON-LD against what schema.org says of its words: {@code schema.org.txt}. */
final class Vocabulary {
  private static final Path FILE = Path.of("src/test/resources/schema.org.txt");
  private static final String ROOT = "https://schema.org/";

  /** For each type what it is a kind of, for each value its type. */
  private final Map<String, Set<String>> kinds = new TreeMap<>();

  private final Map<String, Set<String>> domains = new TreeMap<>();
  private final Map<String, Set<String>> ranges = new TreeMap<>();
  private final Set<String> seen = new TreeSet<>();
  private final List<String> faults = new ArrayList<>();

  Vocabulary() throws IOException {
    for (String line : Files.readAllLines(FILE)) {
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      String[] parts = line.split(" : | -> ");
      String[] word = parts[0].split(" ");
      boolean isProperty = word[0].equals("property");
      (isProperty ? domains : kinds).put(word[1], words(parts.length > 1 ? parts[1] : ""));
      if (isProperty) {
        ranges.put(word[1], words(parts[2]));
      }
    }
  }

  private static Set<String> words(String text) {
    return text.isEmpty() ? Set.of() : new TreeSet<>(List.of(text.split(" ")));
  }

  /** The same words as a context of JSON-LD; what is not in it means nothing to a processor. */
  ObjectNode context() {
    ObjectNode words = JsonNodeFactory.instance.objectNode();
    kinds.keySet().forEach(kind -> words.put(kind, ROOT + kind));
    ranges.forEach(
        (name, range) -> {
          ObjectNode word = words.putObject(name).put("@id", ROOT + name);
          if (range.equals(Set.of("URL"))) {
            word.put("@type", "@id");
          } else if (range.contains("Date")) {
            word.put("@type", ROOT + "Date");
          }
        });
    ObjectNode context = JsonNodeFactory.instance.objectNode();
    context.set("@context", words);
    return context;
  }

  /** Every type and property that was seen so far. */
  Set<String> seen() {
    return seen;
  }

  /** What is wrong with a whole text of JSON-LD; nothing if nothing is. */
  List<String> faults(JsonNode root) {
    faults.clear();
    if (!root.path("@context").asText().equals("https://schema.org")) {
      faults.add("no context");
    }
    thing(root, "");
    return List.copyOf(faults);
  }

  private void thing(JsonNode thing, String where) {
    String type = thing.path("@type").asText();
    seen.add(type);
    if (!kinds.containsKey(type)) {
      faults.add(where + " has the type “" + type + "”");
      return;
    }
    for (Map.Entry<String, JsonNode> member : thing.properties()) {
      String name = member.getKey();
      if (!name.startsWith("@")) {
        property(type, name, member.getValue(), where + "/" + type + "." + name);
      }
    }
  }

  private void property(String type, String name, JsonNode value, String where) {
    seen.add(name);
    if (!domains.containsKey(name)) {
      faults.add(where + " is no property");
      return;
    }
    if (!isOneOf(type, domains.get(name))) {
      faults.add(where + " does not stand on " + type);
    }
    if (value.isArray()) {
      if (value.isEmpty()) {
        faults.add(where + " is empty");
      }
      value.forEach(one -> value(name, one, where));
    } else {
      value(name, value, where);
    }
  }

  private void value(String name, JsonNode value, String where) {
    Set<String> range = ranges.get(name);
    boolean fits;
    if (value.isObject()) {
      thing(value, where);
      fits = isOneOf(value.path("@type").asText(), range);
    } else if (value.isIntegralNumber()) {
      fits = range.contains("Integer");
    } else {
      fits = value.isTextual() && isText(value.asText(), range);
    }
    if (!fits) {
      faults.add(where + " holds " + value);
    }
  }

  private boolean isText(String text, Set<String> range) {
    if (text.isBlank()) {
      return false;
    }
    if (range.contains("Text")) {
      return true;
    }
    if (text.startsWith(ROOT)) {
      return isOneOf(text.substring(ROOT.length()), range);
    }
    boolean isDay = text.matches("-?\\d{4}-\\d{2}-\\d{2}(T.*)?");
    // An address stands for the thing that it names, as @id would.
    boolean isAddress = text.matches("https?://[^\\s<>\"]+");
    return range.contains("Date") && isDay
        || (range.contains("URL") || range.contains("Thing")) && isAddress;
  }

  private boolean isOneOf(String type, Set<String> types) {
    return types.contains(type)
        || kinds.getOrDefault(type, Set.of()).stream().anyMatch(kind -> isOneOf(kind, types));
  }
}
