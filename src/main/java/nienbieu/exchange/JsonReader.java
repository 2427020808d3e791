package nienbieu.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON strictly (RFC 8259), and none that is larger or deeper than a timeline can be. */
final class JsonReader {
  /** Most bytes of a file. */
  static final int MOST_BYTES = 5_000_000;

  /** Most objects and arrays inside each other; TimelineJS needs five. */
  static final int MOST_DEPTH = 20;

  /** Most characters of one text. */
  static final int MOST_CHARACTERS = 200_000;

  private static final int MOST_DIGITS = 100;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MOST_DEPTH)
                  .maxStringLength(MOST_CHARACTERS)
                  .maxNameLength(200)
                  .maxNumberLength(MOST_DIGITS)
                  .build())
          // Of two fields of one name only one would be read, and nobody would be told.
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private JsonReader() {}

  /**
   * Reads one value and nothing behind it.
   *
   * @param bytes in UTF-8, UTF-16 or UTF-32, with or without byte order mark
   * @throws UnreadableFile with line and column
   */
  static JsonValue read(byte[] bytes) throws UnreadableFile {
    if (bytes.length > MOST_BYTES) {
      throw new UnreadableFile(
          "it has " + bytes.length + " bytes; " + MOST_BYTES + " is the most; split it");
    }
    try (JsonParser parser = FACTORY.createParser(bytes)) {
      parser.nextToken();
      JsonValue value = value(parser);
      if (parser.nextToken() != null) {
        throw new UnreadableFile("something stands behind the end of its JSON" + place(parser));
      }
      return value;
    } catch (StreamConstraintsException excess) {
      throw new UnreadableFile(
          "it is deeper than "
              + MOST_DEPTH
              + " levels, or a text in it is longer than "
              + MOST_CHARACTERS
              + " characters or a number than "
              + MOST_DIGITS
              + " digits");
    } catch (StreamReadException wrong) {
      throw new UnreadableFile(
          "it is no JSON: "
              + wrong.getOriginalMessage()
              + " (line "
              + wrong.getLocation().getLineNr()
              + ", column "
              + wrong.getLocation().getColumnNr()
              + ")");
    } catch (IOException wrong) {
      throw new UnreadableFile("it is no JSON: " + wrong.getMessage());
    }
  }

  private static JsonValue value(JsonParser parser) throws IOException, UnreadableFile {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      Map<String, JsonValue> fields = new LinkedHashMap<>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String name = parser.currentName();
        parser.nextToken();
        fields.put(name, value(parser));
      }
      return new JsonValue.Fields(fields);
    }
    if (token == JsonToken.START_ARRAY) {
      List<JsonValue> items = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        items.add(value(parser));
      }
      return new JsonValue.Items(items);
    }
    if (token == null) {
      throw new UnreadableFile("it ends before its JSON does" + place(parser));
    }
    return new JsonValue.Word(token == JsonToken.VALUE_NULL ? "" : parser.getText());
  }

  private static String place(JsonParser parser) {
    return " (line "
        + parser.currentLocation().getLineNr()
        + ", column "
        + parser.currentLocation().getColumnNr()
        + ")";
  }
}
