package nienbieu.render;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.core.DisallowExtensionCustomizerBuilder;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nienbieu.source.Place;
import nienbieu.source.Problem;
import nienbieu.source.Problems;
import nienbieu.source.Rule;
import nienbieu.source.SourceFile;

/** The template files, compiled. For any thread. */
final class Templates {
  private final Map<String, SourceFile> files;
  private final PebbleEngine engine;

  /**
   * Templates that are compiled when they are first used.
   *
   * @param files by name below the templates' folder, for example {@code page/event.peb}
   */
  Templates(Map<String, SourceFile> files) {
    this.files = new TreeMap<>(files);
    this.engine =
        new PebbleEngine.Builder()
            .loader(new TemplateLoader(this.files))
            .extension(new TemplateLanguage())
            .registerExtensionCustomizer(
                new DisallowExtensionCustomizerBuilder()
                    .disallowedFilterKeys(List.of("raw"))
                    .disallowedTokenParserTags(List.of("autoescape", "cache", "parallel"))
                    .build())
            .methodAccessValidator(new AccessList())
            .strictVariables(true)
            .autoEscaping(true)
            .defaultLocale(Locale.ROOT)
            .build();
  }

  /**
   * Templates of these files.
   *
   * @param before earlier ones, which are taken if they are made of the same files
   */
  static Templates of(Map<String, SourceFile> files, Optional<Templates> before) {
    return before.filter(old -> old.files.equals(files)).orElseGet(() -> new Templates(files));
  }

  /** Compiles every template and reports those that are broken. */
  void check(Problems problems) {
    for (String name : files.keySet()) {
      if (name.endsWith(".peb")) {
        try {
          engine.getTemplate(name);
        } catch (PebbleException broken) {
          problems.add(problem(name, broken));
        }
      }
    }
  }

  /**
   * A page in UTF-8.
   *
   * @param name of the template
   * @param model what it lays out
   * @throws BrokenTemplate with the place, if it cannot
   */
  byte[] render(String name, Map<String, Object> model) {
    PageWriter out = new PageWriter();
    try {
      PebbleTemplate template = engine.getTemplate(name);
      template.evaluate(out, model, Locale.ROOT);
    } catch (PebbleException broken) {
      throw new BrokenTemplate(problem(name, broken), broken);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    } catch (RuntimeException broken) {
      // A phrase that does not exist, or a mistake of ours in a view.
      throw new BrokenTemplate(problem(name, broken), broken);
    }
    return out.bytes();
  }

  private Problem problem(String name, RuntimeException broken) {
    String file = name;
    int line = 0;
    String what = String.valueOf(broken.getMessage());
    if (broken instanceof PebbleException pebble) {
      // Pebble names no file where a template asks for another that does not exist.
      boolean named = pebble.getFileName() != null && files.containsKey(pebble.getFileName());
      file = named ? pebble.getFileName() : name;
      line = pebble.getLineNumber() == null ? 0 : pebble.getLineNumber();
      what = String.valueOf(pebble.getPebbleMessage());
    }
    SourceFile source = files.getOrDefault(file, SourceFile.of("templates/" + file, ""));
    return Problem.of(Rule.TEMPLATE_BROKEN, new Place(source, line, 1, 1), what);
  }
}
