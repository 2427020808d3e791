package nienbieu.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nienbieu.publish.QuickDisk;
import nienbieu.source.Severity;
import org.json.JSONArray;
import org.json.JSONObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What editors get for a few letters is read without a mistake, as it comes. */
class SnippetsTest {
  private static final Path FILE = Path.of(".vscode/nienbieu.code-snippets");

  /** {@code ${1:words}}, {@code ${1|one,two|}} and {@code $0}. */
  private static final Pattern WORDS = Pattern.compile("\\$\\{\\d+:([^}]*)}");

  private static final Pattern CHOICE = Pattern.compile("\\$\\{\\d+\\|([^,|]*)[^}]*\\|}");

  @TempDir(factory = QuickDisk.class)
  Path folder;

  @Test
  void everySnippetIsReadAsItComes() throws IOException {
    String event = snippet("event");
    TinySite site = new TinySite(folder);
    site.with("sources.yaml", TinySite.original("sources.yaml").strip() + "\n" + snippet("source"));
    site.with("people.yaml", TinySite.original("people.yaml").strip() + "\n" + snippet("person"));
    site.with("events/2021.yaml", event + snippet("people"));
    assertTrue(site.read().isPresent(), site.seen());
    assertEquals(
        List.of(),
        site.problems().stream().filter(one -> one.severity() == Severity.ERROR).toList());
    assertEquals(Map.of(), new SchemaCheck(site.content()).refused());
    assertEquals(4, all().length(), "each of them is tried here");
  }

  @Test
  void choicesOfSnippetsAreThoseOfTheReader() throws IOException {
    List<String> choices = new ArrayList<>();
    Forms.of(new nienbieu.language.Languages(List.of(nienbieu.language.Language.of("vi").get())))
        .forEach(file -> collect(file.form(), choices));
    for (String name : all().keySet()) {
      String body = raw(all().getJSONObject(name));
      Pattern.compile("\\$\\{\\d+\\|([^}]*)\\|}")
          .matcher(body)
          .results()
          .forEach(match -> assertTrue(choices.contains(match.group(1)), match.group(1)));
    }
  }

  private static void collect(Form form, List<String> choices) {
    for (FormField field : form.fields()) {
      if (field.value() instanceof FormValue.Choice choice) {
        choices.add(String.join(",", choice.words()));
      } else if (field.value() instanceof FormValue.Choices some) {
        choices.add(String.join(",", some.words()));
      } else if (field.value() instanceof FormValue.Groups groups) {
        collect(groups.form(), choices);
      }
    }
  }

  private static String snippet(String prefix) throws IOException {
    for (String name : all().keySet()) {
      JSONObject one = all().getJSONObject(name);
      if (one.getJSONArray("prefix").toList().contains(prefix)) {
        String text = WORDS.matcher(raw(one)).replaceAll("$1");
        return CHOICE.matcher(text).replaceAll("$1").replace("$0", "");
      }
    }
    throw new AssertionError("no snippet " + prefix);
  }

  private static String raw(JSONObject snippet) {
    assertEquals("yaml", snippet.getString("scope"));
    JSONArray body = snippet.getJSONArray("body");
    return String.join("\n", body.toList().stream().map(Object::toString).toList());
  }

  private static JSONObject all() throws IOException {
    return new JSONObject(Files.readString(FILE));
  }
}
