package nienbieu.render;

import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.escaper.EscapeFilter;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import nienbieu.json.JsonText;
import nienbieu.language.Phrases;
import nienbieu.markdown.RenderedHtml;
import nienbieu.source.Nearest;

/**
 * The two words that our templates have besides Pebble's own: {@code say('key')} prints a phrase,
 * {@code thing | markup} prints what is markup already and must not be escaped.
 */
final class TemplateLanguage extends AbstractExtension {
  /** The name under which the phrases of the page's language stand in the model. */
  static final String PHRASES = "phrases";

  @Override
  public Map<String, Function> getFunctions() {
    return Map.of("say", new Say());
  }

  @Override
  public Map<String, Filter> getFilters() {
    return Map.of("markup", new Markup(), "escape", new Escape());
  }

  @Override
  public List<AttributeResolver> getAttributeResolver() {
    return List.of(new RecordFields());
  }

  /** {@code say('nav.people')}, {@code say('count.events', 'count', 3)}. */
  private static final class Say implements Function {
    private static final List<String> NAMES = List.of("key", "name", "value");

    @Override
    public Object execute(
        Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int line) {
      Phrases phrases = (Phrases) context.getVariable(PHRASES);
      String key = String.valueOf(arguments.get("key"));
      try {
        if (arguments.get("name") == null) {
          return phrases.say(key);
        }
        Map<String, Object> values = new HashMap<>();
        values.put(String.valueOf(arguments.get("name")), arguments.get("value"));
        return phrases.say(key, values);
      } catch (NoSuchElementException unknown) {
        String meant =
            Nearest.to(key, phrases.keys()).map(one -> "; did you mean “" + one + "”?").orElse("");
        String what = "there is no phrase “" + key + "”" + meant;
        throw new PebbleException(unknown, what, line, self.getName());
      }
    }

    @Override
    public List<String> getArgumentNames() {
      return NAMES;
    }
  }

  /** What Pebble does to all that is printed otherwise; its own would make each text anew. */
  private static final class Escape extends EscapeFilter {
    @Override
    public Object apply(
        Object input,
        Map<String, Object> arguments,
        PebbleTemplate self,
        EvaluationContext context,
        int line) {
      boolean safe = input == null || input instanceof SafeString;
      return safe ? input : new PageWriter.Escaped(input.toString());
    }
  }

  /** The only way past escaping; the types that it takes are made by code that escapes. */
  private static final class Markup implements Filter {
    @Override
    public Object apply(
        Object input,
        Map<String, Object> arguments,
        PebbleTemplate self,
        EvaluationContext context,
        int line) {
      if (input instanceof Words words) {
        return words.markup();
      }
      if (input instanceof OpeningView.Line opening) {
        return opening.words().markup(opening.html());
      }
      if (input instanceof RenderedHtml html) {
        return new PageWriter.Utf8(html.utf8());
      }
      if (input instanceof Fragment fragment) {
        return new PageWriter.Utf8(fragment.utf8());
      }
      if (input instanceof FirstScript script) {
        return new SafeString(script.text());
      }
      if (input instanceof JsonText json) {
        return new SafeString(json.text());
      }
      String type = input == null ? "nothing" : input.getClass().getSimpleName();
      throw new PebbleException(null, "markup does not print " + type, line, self.getName());
    }

    @Override
    public List<String> getArgumentNames() {
      return List.of();
    }
  }
}
