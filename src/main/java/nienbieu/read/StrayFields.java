package nienbieu.read;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nienbieu.read.YamlNode.Field;
import nienbieu.source.Nearest;
import nienbieu.source.Place;
import nienbieu.source.Problem;
import nienbieu.source.Rule;

/** Reports the fields of a record that nobody asked for, and those that were asked for in vain. */
final class StrayFields {
  private final Reading reading;
  private final String what;
  private final Place place;

  /**
   * @param what the key of the words for the record
   * @param place where it starts
   */
  StrayFields(Reading reading, String what, Place place) {
    this.reading = reading;
    this.what = what;
    this.place = place;
  }

  /**
   * Reports them; a field that is missing and one that is misspelt are one mistake.
   *
   * @param fields that are there
   * @param known names that were asked for, in that order
   * @param missing names that are needed and not there, with how they look
   */
  void report(Collection<Field> fields, Set<String> known, Map<String, String> missing) {
    Map<String, String> unfound = new LinkedHashMap<>(missing);
    Set<String> free = new LinkedHashSet<>(known);
    free.removeAll(fields.stream().map(field -> field.name().value()).collect(Collectors.toSet()));
    String all = String.join(", ", known);
    for (Field field : fields) {
      String name = field.name().value();
      int noBreakSpace = NoBreakSpace.in(name);
      if (noBreakSpace >= 0) {
        Place wrong = field.name().place();
        reading
            .problems()
            .add(
                NoBreakSpace.problem(
                    new Place(wrong.file(), wrong.line(), wrong.column() + noBreakSpace, 1)));
        unfound.remove(name.strip().replace(String.valueOf(NoBreakSpace.SIGN), ""));
      } else if (!known.contains(name)) {
        Optional<String> near = Nearest.to(name, free);
        near.ifPresent(unfound::remove);
        reading
            .problems()
            .add(
                Problem.of(Rule.FIELD_UNKNOWN, field.name().place(), name, what, all)
                    .suggesting(near));
      }
    }
    unfound.forEach(
        (name, sample) ->
            reading.report(Rule.FIELD_MISSING, place, name, what, name + ": " + sample));
  }
}
