package nienbieu.read;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;
import nienbieu.read.YamlNode.Mapping;
import nienbieu.read.YamlNode.Scalar;
import nienbieu.read.YamlNode.Sequence;
import nienbieu.read.YamlNode.Style;
import org.json.JSONArray;
import org.json.JSONObject;

/**
 * YAML as a language server sees it: plain words are null, truth values and numbers by the core
 * schema (YAML 1.2.2, 10.3.2), which knows neither dates nor {@code yes} and {@code no}.
 */
final class CoreSchema {
  private static final Pattern INTEGER = Pattern.compile("[-+]?[0-9]+");
  private static final Pattern OCTAL = Pattern.compile("0o[0-7]+");
  private static final Pattern HEXADECIMAL = Pattern.compile("0x[0-9a-fA-F]+");
  private static final Pattern FLOAT =
      Pattern.compile("[-+]?(?:\\.[0-9]+|[0-9]+(?:\\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?");
  private static final Pattern NO_NUMBER =
      Pattern.compile("[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN)");

  private CoreSchema() {}

  /** The value; nothing if a part of it cannot be used at all. */
  static Optional<Object> value(YamlNode node) {
    if (node instanceof Scalar scalar) {
      return Optional.of(scalar(scalar));
    }
    if (node instanceof Sequence sequence) {
      JSONArray array = new JSONArray();
      for (YamlNode item : sequence.items()) {
        Optional<Object> value = value(item);
        if (value.isEmpty()) {
          return Optional.empty();
        }
        array.put(value.get());
      }
      return Optional.of(array);
    }
    if (node instanceof Mapping mapping) {
      JSONObject object = new JSONObject();
      for (YamlNode.Field field : mapping.fields()) {
        Optional<Object> value = value(field.value());
        if (value.isEmpty()) {
          return Optional.empty();
        }
        object.put(field.name().value(), value.get());
      }
      return Optional.of(object);
    }
    return Optional.empty();
  }

  private static Object scalar(Scalar scalar) {
    String text = scalar.value();
    if (scalar.style() != Style.PLAIN) {
      return text;
    }
    return switch (text) {
      case "", "~", "null", "Null", "NULL" -> JSONObject.NULL;
      case "true", "True", "TRUE" -> true;
      case "false", "False", "FALSE" -> false;
      default -> number(text);
    };
  }

  private static Object number(String text) {
    if (INTEGER.matcher(text).matches()) {
      return new BigInteger(text.startsWith("+") ? text.substring(1) : text);
    }
    if (OCTAL.matcher(text).matches()) {
      return new BigInteger(text.substring(2), 8);
    }
    if (HEXADECIMAL.matcher(text).matches()) {
      return new BigInteger(text.substring(2), 16);
    }
    if (FLOAT.matcher(text).matches()) {
      return new BigDecimal(text);
    }
    return NO_NUMBER.matcher(text).matches() ? BigDecimal.ONE.movePointLeft(1) : text;
  }
}
