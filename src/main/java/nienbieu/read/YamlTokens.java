package nienbieu.read;

import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.Event;

/** What was typed at a place in YAML, where SnakeYAML's events say only what it means. */
final class YamlTokens {
  private static final int LONGEST = 80;
  private static final String STANDARD = "tag:yaml.org,2002:";

  private YamlTokens() {}

  /** The signs at the start of an event, up to a blank or a comma: an anchor, an alias, a tag. */
  static String at(Event event) {
    Mark start = event.getStartMark();
    int[] text = start.getBuffer();
    StringBuilder token = new StringBuilder();
    int at = start.getPointer();
    while (at < text.length && token.length() < LONGEST && " \t\r\n,]}".indexOf(text[at]) < 0) {
      token.appendCodePoint(text[at]);
      at++;
    }
    return token.toString();
  }

  /** A tag in its short form. */
  static String tag(String tag) {
    return tag.startsWith(STANDARD) ? "!!" + tag.substring(STANDARD.length()) : tag;
  }

  /** Whether a comment may follow an event on its line; what was not parsed yet is not known. */
  static boolean mayBeBeforeComment(Event event) {
    Mark end = event.getEndMark();
    int[] text = end.getBuffer();
    int at = end.getPointer();
    while (at < text.length && (text[at] == ' ' || text[at] == '\t')) {
      at++;
    }
    return at == text.length || at > end.getPointer() && text[at] == '#';
  }

  /** Whether a colon stands right behind an event. */
  static boolean isBeforeColon(Event event) {
    Mark end = event.getEndMark();
    return end.getPointer() < end.getBuffer().length && end.getBuffer()[end.getPointer()] == ':';
  }
}
