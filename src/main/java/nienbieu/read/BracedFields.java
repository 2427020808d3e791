package nienbieu.read;

import java.util.List;
import java.util.Optional;
import nienbieu.read.YamlNode.Field;
import nienbieu.read.YamlNode.Scalar;
import nienbieu.read.YamlNode.Style;
import nienbieu.source.Place;
import nienbieu.source.Problem;
import nienbieu.source.Rule;

/**
 * Finds what YAML silently takes for names of fields: <code>{vi: one, two}</code> has a field “two”
 * without a value, and <code>{vi:one}</code> has only a field “vi:one”.
 */
final class BracedFields {
  private BracedFields() {}

  /** The first mistake of the two kinds. */
  static Optional<Problem> mistake(List<Field> fields) {
    for (int at = 0; at < fields.size(); at++) {
      Scalar name = fields.get(at).name();
      int colon = name.value().indexOf(':');
      if (fields.get(at).hasColon() || name.style() != Style.PLAIN) {
        continue;
      }
      if (colon > 0) {
        if (name.value().startsWith(":" + NoBreakSpace.SIGN, colon)) {
          Place place = name.place();
          int column = place.column() + name.value().codePointCount(0, colon + 1);
          return Optional.of(
              NoBreakSpace.problem(new Place(place.file(), place.line(), column, 1)));
        }
        String field = name.value().substring(0, colon);
        String meant = field + ": " + name.value().substring(colon + 1);
        return Optional.of(mistake("no-blank", name.place(), field, meant));
      }
      if (at > 0
          && fields.get(at - 1).hasColon()
          && fields.get(at - 1).value() instanceof Scalar before
          && before.style() == Style.PLAIN) {
        return Optional.of(comma(fields, at, before));
      }
    }
    return Optional.empty();
  }

  private static Problem comma(List<Field> fields, int at, Scalar before) {
    StringBuilder text = new StringBuilder(before.value());
    for (int next = at; next < fields.size() && !fields.get(next).hasColon(); next++) {
      text.append(", ").append(fields.get(next).name().value());
    }
    String meant = fields.get(at - 1).name().value() + ": \"" + text + "\"";
    Scalar name = fields.get(at).name();
    return mistake("comma", name.place(), name.value(), meant);
  }

  private static Problem mistake(String key, Place place, String found, String meant) {
    return Problem.of(Rule.YAML_SYNTAX, place, key, found).suggesting(meant);
  }
}
