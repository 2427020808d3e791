package nienbieu.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * Where a value stands in a YAML file, for those who change that value and nothing else.
 *
 * @param name of the field; empty for the items of a list and the whole file
 * @param shape what it is
 * @param inBraces whether it was written between brackets or braces, or stands between some
 * @param start of the name, or of the value if it has none; counted in characters
 * @param end behind the last character of the value
 * @param text of a text, as our reader has it; else empty
 * @param members fields of a group, items of a list
 */
public record YamlSpot(
    String name,
    Shape shape,
    boolean inBraces,
    int start,
    int end,
    String text,
    List<YamlSpot> members) {

  /** What a value is. */
  public enum Shape {
    /** Words. */
    TEXT,
    /** Fields with values. */
    GROUP,
    /** Values one after another. */
    LIST
  }

  /**
   * The whole file.
   *
   * @param text of a file that our reader has read without errors
   * @return an empty list if there is nothing, or no YAML, in it
   */
  public static YamlSpot read(String text) {
    try {
      return new Walk(text).root();
    } catch (YAMLException wrong) {
      return nothing();
    }
  }

  /** The field of this name. */
  public Optional<YamlSpot> find(String field) {
    return members.stream().filter(member -> member.name().equals(field)).findFirst();
  }

  /** The text of the field of this name; empty if there is none. */
  public String textOf(String field) {
    return find(field).map(YamlSpot::text).orElse("");
  }

  private static YamlSpot nothing() {
    return new YamlSpot("", Shape.LIST, false, 0, 0, "", List.of());
  }

  /** One walk through the events of a file. */
  private static final class Walk {
    private final String text;
    private final YamlEvents events;
    private final List<Integer> lines = new ArrayList<>(List.of(0));

    Walk(String text) {
      this.text = text;
      this.events = new YamlEvents(text);
      for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
        lines.add(at + 1);
      }
    }

    YamlSpot root() {
      while (events.hasNext()) {
        Event event = events.next();
        if (event.is(Event.ID.SequenceStart)
            || event.is(Event.ID.MappingStart)
            || event.is(Event.ID.Scalar)) {
          return value(event, "", -1, false);
        }
      }
      return nothing();
    }

    /**
     * @param from where the name starts; negative if there is none
     */
    private YamlSpot value(Event event, String name, int from, boolean inside) {
      int start = from < 0 ? offset(event.getStartMark()) : from;
      if (event instanceof ScalarEvent scalar) {
        int end = trimmed(start, offset(scalar.getEndMark()));
        return new YamlSpot(name, Shape.TEXT, inside, start, end, scalar.getValue(), List.of());
      }
      boolean isGroup = event instanceof MappingStartEvent;
      boolean braces = inside || "[{".indexOf(text.charAt(offset(event.getStartMark()))) >= 0;
      List<YamlSpot> members = new ArrayList<>();
      Event next = events.next();
      while (!next.is(Event.ID.SequenceEnd) && !next.is(Event.ID.MappingEnd)) {
        members.add(isGroup ? field(next, braces) : value(next, "", -1, braces));
        next = events.next();
      }
      int last = members.isEmpty() ? start : members.get(members.size() - 1).end();
      int end = braces || members.isEmpty() ? offset(next.getEndMark()) : last;
      Shape shape = isGroup ? Shape.GROUP : Shape.LIST;
      return new YamlSpot(name, shape, braces, start, end, "", List.copyOf(members));
    }

    private YamlSpot field(Event key, boolean braces) {
      String name = key instanceof ScalarEvent scalar ? scalar.getValue() : "";
      int start = offset(key.getStartMark());
      return value(events.next(), name, start, braces);
    }

    /** A text behind “|” ends with blank lines in SnakeYAML. */
    private int trimmed(int start, int end) {
      int last = end;
      while (last > start && text.charAt(last - 1) <= ' ') {
        last--;
      }
      return last;
    }

    private int offset(Mark mark) {
      int number = Math.min(mark.getLine(), lines.size() - 1);
      int line = lines.get(number);
      int next = number + 1 < lines.size() ? lines.get(number + 1) : text.length();
      int most = text.codePointCount(line, next);
      return text.offsetByCodePoints(line, Math.min(mark.getColumn(), most));
    }
  }
}
