package nienbieu.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nienbieu.read.YamlNode.Field;
import nienbieu.read.YamlNode.Mapping;
import nienbieu.read.YamlNode.Scalar;
import nienbieu.read.YamlNode.Sequence;
import nienbieu.read.YamlNode.Style;
import nienbieu.source.Limits;
import nienbieu.source.Place;
import nienbieu.source.Problems;
import nienbieu.source.Rule;
import nienbieu.source.SourceFile;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * One YAML document to {@link YamlNode}s. It listens to SnakeYAML's parser events, which come
 * before anchors are followed and values are typed: what we refuse never takes effect.
 */
final class YamlParser {
  private final SourceFile file;
  private final int linesBefore;
  private final Problems problems;
  private final String text;
  private Iterator<Event> events;
  private boolean broken;
  private boolean failed;

  /**
   * @param text the YAML, which may be a part of the file
   * @param linesBefore how many lines of the file stand before the text
   */
  YamlParser(SourceFile file, String text, int linesBefore, Problems problems) {
    this.file = file;
    this.text = text;
    this.linesBefore = linesBefore;
    this.problems = problems;
  }

  /** The document; nothing if it is empty or cannot be used, which is then reported. */
  Optional<YamlNode> parse() {
    try {
      ParserImpl parser = new ParserImpl(new StreamReader(text), options());
      events = new EventIterator(parser);
      return document();
    } catch (MarkedYAMLException wrong) {
      failed = true;
      report(wrong);
      return Optional.empty();
    } catch (YAMLException wrong) {
      failed = true;
      problems.add(Rule.YAML_SYNTAX, Place.of(file), wrong.getMessage());
      return Optional.empty();
    }
  }

  /** Whether {@link #parse} gave up on the document, as opposed to finding an empty one. */
  boolean failed() {
    return failed;
  }

  private Optional<YamlNode> document() {
    Optional<YamlNode> root = Optional.empty();
    while (events.hasNext() && !broken) {
      Event event = events.next();
      if (event instanceof NodeEvent) {
        if (root.isPresent()) {
          failed = true;
          problems.add(Rule.YAML_SYNTAX, place(event), "a second document starts here");
          return Optional.empty();
        }
        root = Optional.of(node(event, 1));
      }
    }
    return broken ? Optional.empty() : root;
  }

  private YamlNode node(Event event, int depth) {
    if (event instanceof AliasEvent alias) {
      problems.add(Rule.YAML_ALIAS, place(event), "*" + alias.getAnchor());
      return empty(event);
    }
    refuseAnchor((NodeEvent) event);
    if (event instanceof ScalarEvent scalar) {
      refuseTag(event, scalar.getTag());
      return new Scalar(scalar.getValue(), style(scalar), place(event));
    }
    CollectionStartEvent start = (CollectionStartEvent) event;
    refuseTag(event, start.getTag());
    if (depth > Limits.YAML_DEPTH) {
      problems.add(Rule.YAML_TOO_DEEP, place(event), Limits.YAML_DEPTH);
      broken = true;
      failed = true;
      return empty(event);
    }
    boolean flow = start.getFlowStyle() == FlowStyle.FLOW;
    return event instanceof MappingStartEvent
        ? mapping(event, flow, depth)
        : sequence(event, flow, depth);
  }

  private YamlNode sequence(Event start, boolean flow, int depth) {
    List<YamlNode> items = new ArrayList<>();
    while (!broken) {
      Event event = events.next();
      if (event.is(Event.ID.SequenceEnd)) {
        break;
      }
      items.add(node(event, depth + 1));
    }
    return new Sequence(items, flow, place(start));
  }

  private YamlNode mapping(Event start, boolean flow, int depth) {
    List<Field> fields = new ArrayList<>();
    Map<String, Place> seen = new HashMap<>();
    while (!broken) {
      Event event = events.next();
      if (event.is(Event.ID.MappingEnd)) {
        break;
      }
      YamlNode key = node(event, depth + 1);
      YamlNode value = broken ? key : node(events.next(), depth + 1);
      if (!(key instanceof Scalar name)) {
        problems.add(Rule.FIELD_SHAPE, key.place(), "the name of a field", "a text", key.shape());
      } else if (name.value().equals("<<") && name.style() == Style.PLAIN) {
        problems.add(Rule.YAML_MERGE_KEY, name.place());
      } else if (seen.containsKey(name.value())) {
        int first = seen.get(name.value()).line();
        problems.add(Rule.YAML_DUPLICATE_KEY, name.place(), name.value(), first);
      } else {
        seen.put(name.value(), name.place());
        fields.add(new Field(name, value));
      }
    }
    return new Mapping(fields, flow, place(start));
  }

  private void refuseAnchor(NodeEvent event) {
    if (event.getAnchor() != null) {
      problems.add(Rule.YAML_ALIAS, place(event), "&" + event.getAnchor());
    }
  }

  private void refuseTag(Event event, String tag) {
    // "!" alone is what SnakeYAML reports for a quoted scalar in some places; it names no type.
    if (tag != null && !tag.equals("!")) {
      problems.add(Rule.YAML_TAG, place(event), tag);
    }
  }

  private Scalar empty(Event event) {
    return new Scalar("", Style.PLAIN, place(event));
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

  private Place place(Event event) {
    Mark start = event.getStartMark();
    Mark end = event.getEndMark();
    boolean oneLine = start.getLine() == end.getLine() && event instanceof ScalarEvent;
    int length = oneLine ? Math.max(1, end.getColumn() - start.getColumn()) : 1;
    return new Place(file, start.getLine() + 1 + linesBefore, start.getColumn() + 1, length);
  }

  private void report(MarkedYAMLException wrong) {
    Mark mark = wrong.getProblemMark();
    Place place =
        mark == null
            ? Place.of(file)
            : new Place(file, mark.getLine() + 1 + linesBefore, mark.getColumn() + 1, 1);
    problems.add(Rule.YAML_SYNTAX, place, YamlWording.of(wrong.getProblem()));
  }

  private static LoaderOptions options() {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Limits.TEXT_BYTES);
    options.setNestingDepthLimit(Limits.YAML_DEPTH + 8);
    options.setMaxAliasesForCollections(0);
    return options;
  }

  /** SnakeYAML's parser as an iterator. */
  private record EventIterator(ParserImpl parser) implements Iterator<Event> {
    @Override
    public boolean hasNext() {
      return parser.peekEvent() != null;
    }

    @Override
    public Event next() {
      return parser.getEvent();
    }
  }
}
