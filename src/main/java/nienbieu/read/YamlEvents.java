package nienbieu.read;

import nienbieu.source.Limits;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.StreamStartEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/** SnakeYAML's parser, which remembers the event that it gave last. */
final class YamlEvents {
  private final ParserImpl parser;
  private Event last = new StreamStartEvent(null, null);

  YamlEvents(String text) {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Limits.TEXT_BYTES);
    this.parser = new ParserImpl(new StreamReader(text), options);
  }

  boolean hasNext() {
    return parser.peekEvent() != null;
  }

  Event next() {
    last = parser.getEvent();
    return last;
  }

  /** What was read before the parser gave up. */
  Event last() {
    return last;
  }
}
