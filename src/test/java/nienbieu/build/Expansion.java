package nienbieu.build;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * JSON-LD as a processor understands it that knows the words of {@link Vocabulary} and asks no
 * other machine.
 */
final class Expansion {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String ROOT = "https://schema.org";

  private final String context;
  private final List<String> faults = new ArrayList<>();

  Expansion(Vocabulary vocabulary) {
    this.context = vocabulary.context().toString();
  }

  /** What a processor understands otherwise than it was written; nothing if nothing is. */
  List<String> faults(String json) throws IOException {
    faults.clear();
    try {
      JsonNode found =
          JSON.readTree(
              JsonLd.expand(JsonDocument.of(new StringReader(json)))
                  .loader((url, options) -> context(url.toString()))
                  .get()
                  .toString());
      if (found.size() == 1) {
        thing(JSON.readTree(json), found.get(0), "");
      } else {
        faults.add("not one thing: " + found);
      }
    } catch (JsonLdError broken) {
      faults.add(broken.getMessage());
    }
    return List.copyOf(faults);
  }

  private JsonDocument context(String url) throws JsonLdError {
    if (!url.equals(ROOT)) {
      throw new AssertionError("asks for " + url);
    }
    return JsonDocument.of(new StringReader(context));
  }

  private void thing(JsonNode written, JsonNode found, String where) {
    for (Map.Entry<String, JsonNode> member : written.properties()) {
      String name = member.getKey();
      String here = where + "/" + name;
      if (name.equals("@type")) {
        same(ROOT + "/" + member.getValue().asText(), found.path("@type").path(0), here);
      } else if (!name.equals("@context")) {
        JsonNode values = found.path(ROOT + "/" + name);
        JsonNode all =
            member.getValue().isArray()
                ? member.getValue()
                : JSON.createArrayNode().add(member.getValue());
        if (values.size() != all.size()) {
          faults.add(here + " holds " + values);
        }
        for (int at = 0; at < all.size(); at++) {
          value(all.get(at), values.path(at), here);
        }
      }
    }
    if (found.size() != written.size() - (written.has("@context") ? 1 : 0)) {
      faults.add(where + " has become " + found);
    }
  }

  private void value(JsonNode written, JsonNode found, String where) {
    if (written.isObject()) {
      thing(written, found, where);
    } else if (found.has("@id")) {
      boolean isWhole = written.asText().matches("https?://.*");
      same(isWhole ? written.asText() : "a whole address", found.get("@id"), where);
    } else {
      same(written.asText(), found.path("@value"), where);
    }
  }

  private void same(String written, JsonNode found, String where) {
    if (!written.equals(found.asText())) {
      faults.add(where + " is " + found + " and not " + written);
    }
  }
}
