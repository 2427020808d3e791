package nienbieu.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nienbieu.read.YamlNode.Field;
import nienbieu.read.YamlNode.Mapping;
import nienbieu.read.YamlNode.Refused;
import nienbieu.read.YamlNode.Scalar;
import nienbieu.read.YamlNode.Sequence;
import nienbieu.read.YamlNode.Style;
import nienbieu.source.Limits;
import nienbieu.source.Place;
import nienbieu.source.Problem;
import nienbieu.source.Problems;
import nienbieu.source.Rule;
import nienbieu.source.SourceFile;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * One YAML document to {@link YamlNode}s. It listens to SnakeYAML's parser events, which come
 * before anchors are followed and values are typed: what we refuse never takes effect.
 */
final class YamlParser {
  private final SourceFile file;
  private final int linesBefore;
  private final Problems problems;
  private final Lines lines;
  private final YamlEvents events;
  private boolean broken;

  private YamlParser(SourceFile file, String text, int linesBefore, Problems problems) {
    this.file = file;
    this.linesBefore = linesBefore;
    this.problems = problems;
    this.lines = new Lines(text);
    this.events = new YamlEvents(text);
  }

  /**
   * The document; nothing if there is none; {@link Refused} if it cannot be used, which is then
   * reported.
   */
  static Optional<YamlNode> read(SourceFile file, Problems problems) {
    return read(file, file.text(), 0, problems);
  }

  /**
   * As {@link #read(SourceFile, Problems)}, from a part of a file.
   *
   * @param linesBefore how many lines of the file stand before the text
   */
  static Optional<YamlNode> read(SourceFile file, String text, int linesBefore, Problems problems) {
    YamlParser parser = new YamlParser(file, text, linesBefore, problems);
    try {
      return parser.document();
    } catch (MarkedYAMLException wrong) {
      parser.report(wrong);
    } catch (YAMLException wrong) {
      problems.add(Rule.YAML_SYNTAX, Place.of(file), "other", wrong.getMessage());
    }
    return Optional.of(new Refused(Place.of(file)));
  }

  private Optional<YamlNode> document() {
    Optional<YamlNode> root = Optional.empty();
    while (!broken && events.hasNext()) {
      Event event = events.next();
      if (event instanceof DocumentStartEvent && YamlTokens.at(event).startsWith("%")) {
        return Optional.of(refused(Rule.YAML_TAG, event, YamlTokens.at(event)));
      }
      if (event instanceof NodeEvent && root.isPresent()) {
        problems.add(Rule.YAML_SYNTAX, place(event), "second-document", "");
        return Optional.of(new Refused(place(event)));
      }
      if (event instanceof NodeEvent) {
        root = Optional.of(node(event, 1));
      }
    }
    return broken ? Optional.of(new Refused(Place.of(file))) : root;
  }

  private YamlNode node(Event event, int depth) {
    if (event instanceof AliasEvent) {
      return refused(Rule.YAML_ALIAS, event, YamlTokens.at(event));
    }
    if (((NodeEvent) event).getAnchor() != null) {
      report(Rule.YAML_ALIAS, event, YamlTokens.at(event));
    }
    if (event instanceof ScalarEvent scalar) {
      refuseTag(event, scalar.getTag());
      Style style = style(scalar);
      int indentation = style == Style.LITERAL ? indentation(scalar) : 0;
      return new Scalar(scalar.getValue(), style, indentation, place(event), comment(scalar));
    }
    CollectionStartEvent start = (CollectionStartEvent) event;
    refuseTag(event, start.getTag());
    if (depth > Limits.YAML_DEPTH) {
      broken = true;
      return refused(Rule.YAML_TOO_DEEP, event, Limits.YAML_DEPTH);
    }
    boolean flow = start.getFlowStyle() == FlowStyle.FLOW;
    return event instanceof MappingStartEvent
        ? mapping(event, flow, depth)
        : sequence(event, flow, depth);
  }

  private YamlNode sequence(Event start, boolean flow, int depth) {
    List<YamlNode> items = new ArrayList<>();
    Event event = start;
    while (!broken) {
      event = events.next();
      if (event.is(Event.ID.SequenceEnd)) {
        break;
      }
      items.add(node(event, depth + 1));
    }
    return new Sequence(items, flow, flow ? span(start, event) : place(start));
  }

  private YamlNode mapping(Event start, boolean flow, int depth) {
    List<Field> fields = new ArrayList<>();
    Event event = start;
    while (!broken) {
      event = events.next();
      if (event.is(Event.ID.MappingEnd)) {
        break;
      }
      YamlNode key = node(event, depth + 1);
      boolean hasColon = !flow || YamlTokens.isBeforeColon(event) || !(key instanceof Scalar);
      YamlNode value = key;
      if (!broken) {
        Event next = events.next();
        boolean merges = key instanceof Scalar name && isMerge(name);
        value = merges && next instanceof AliasEvent ? key : node(next, depth + 1);
      }
      if (key instanceof Scalar name) {
        fields.add(new Field(name, value, hasColon));
      } else if (!(key instanceof Refused)) {
        problems.add(Rule.RECORD_SHAPE, key.place(), "name", key.shape());
      }
    }
    Optional<Problem> glued = flow ? BracedFields.mistake(fields) : Optional.empty();
    if (glued.isPresent()) {
      problems.add(glued.get());
      return new Refused(span(start, event));
    }
    Place place = flow ? span(start, event) : firstField(fields).orElse(place(start));
    return new Mapping(usable(fields), flow, place);
  }

  /** Takes out fields that merge or that stand a second time, and reports them. */
  private List<Field> usable(List<Field> fields) {
    List<Field> usable = new ArrayList<>(fields.size());
    Map<String, Place> seen = new HashMap<>();
    for (Field field : fields) {
      Scalar name = field.name();
      Place first = seen.putIfAbsent(name.value(), name.place());
      if (isMerge(name)) {
        problems.add(Rule.YAML_MERGE_KEY, name.place());
      } else if (first != null) {
        problems.add(Rule.YAML_DUPLICATE_KEY, name.place(), name.value(), first.line());
      } else {
        usable.add(field);
      }
    }
    return usable;
  }

  private static boolean isMerge(Scalar name) {
    return name.value().equals("<<") && name.style() == Style.PLAIN;
  }

  private void refuseTag(Event event, String tag) {
    if (tag != null) {
      report(Rule.YAML_TAG, event, YamlTokens.tag(tag));
    }
  }

  private Refused refused(Rule rule, Event event, Object argument) {
    report(rule, event, argument);
    return new Refused(place(event));
  }

  private void report(Rule rule, Event event, Object argument) {
    int length = argument instanceof String typed ? typed.codePointCount(0, typed.length()) : 1;
    problems.add(rule, place(event.getStartMark(), Math.max(1, length)), argument);
  }

  private static Style style(ScalarEvent scalar) {
    ScalarStyle style = scalar.getScalarStyle();
    return switch (style) {
      case PLAIN -> Style.PLAIN;
      case LITERAL -> Style.LITERAL;
      case FOLDED -> Style.FOLDED;
      default -> Style.QUOTED;
    };
  }

  /** By how much the file's lines are longer than the text's: YAML 1.1, 8.1.1. */
  private int indentation(ScalarEvent scalar) {
    String text = scalar.getValue();
    int line = scalar.getStartMark().getLine() + 1;
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      String inText = text.substring(start, end < 0 ? text.length() : end);
      if (!inText.isBlank()) {
        return Math.max(0, lines.line(line).length() - inText.length());
      }
      start += inText.length() + 1;
      line++;
    }
    return 0;
  }

  /** What is cut off from a plain text: YAML 1.1, 9.1.3. A quoted one shows where it ends. */
  private Optional<Place> comment(ScalarEvent scalar) {
    if (!scalar.isPlain() || !YamlTokens.mayBeBeforeComment(scalar)) {
      return Optional.empty();
    }
    Mark end = scalar.getEndMark();
    String rest = lines.from(end.getLine(), end.getColumn());
    int sign = rest.length() - rest.stripLeading().length();
    if (sign == 0 || !rest.startsWith("#", sign)) {
      return Optional.empty();
    }
    String words = rest.substring(sign).stripTrailing();
    Place behind = place(end, words.codePointCount(0, words.length()));
    return Optional.of(new Place(file, behind.line(), behind.column() + sign, behind.length()));
  }

  private Place place(Event event) {
    return event instanceof ScalarEvent ? span(event, event) : place(event.getStartMark(), 1);
  }

  /** From the start of one event to the end of another, if both are on one line. */
  private Place span(Event first, Event last) {
    Mark start = first.getStartMark();
    Mark end = last.getEndMark();
    boolean oneLine = start.getLine() == end.getLine();
    return place(start, oneLine ? Math.max(1, end.getColumn() - start.getColumn()) : 1);
  }

  /** The first field of a group, as much of it as stands on one line. */
  private static Optional<Place> firstField(List<Field> fields) {
    return fields.stream().findFirst().map(YamlParser::extent);
  }

  private static Place extent(Field field) {
    Place name = field.name().place();
    Place value = field.value().place();
    int end = value.line() == name.line() ? value.column() + value.length() : 0;
    int length = Math.max(name.length(), end - name.column());
    return new Place(name.file(), name.line(), name.column(), length);
  }

  private Place place(Mark start, int length) {
    return new Place(file, start.getLine() + 1 + linesBefore, start.getColumn() + 1, length);
  }

  private void report(MarkedYAMLException wrong) {
    if (wrong.getProblemMark() == null) {
      problems.add(Rule.YAML_SYNTAX, Place.of(file), "other", wrong.getProblem());
      return;
    }
    // One is a letter, so what it spoils is often noticed only in the next line.
    int last = wrong.getProblemMark().getLine();
    for (int line = Math.max(0, last - 1); line <= last; line++) {
      int at = NoBreakSpace.in(lines.line(line));
      if (at >= 0) {
        problems.add(NoBreakSpace.problem(new Place(file, line + 1 + linesBefore, at + 1, 1)));
        return;
      }
    }
    YamlMistake mistake = YamlMistake.of(wrong, events.last(), lines);
    Place place =
        new Place(file, mistake.line() + 1 + linesBefore, mistake.column() + 1, mistake.length());
    problems.add(
        Problem.of(Rule.YAML_SYNTAX, place, mistake.key(), mistake.found())
            .suggesting(mistake.suggestion()));
  }
}
