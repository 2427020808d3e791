package nienbieu.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nienbieu.content.Choice;
import nienbieu.content.EventKind;
import nienbieu.content.EventMode;
import nienbieu.content.EventStatus;
import nienbieu.content.OrganisationKind;
import nienbieu.content.ReadingOrder;
import nienbieu.content.SourceKind;
import nienbieu.content.Support;
import nienbieu.language.Phrases;
import nienbieu.plan.DataGroup;
import nienbieu.plan.DataKind;
import nienbieu.plan.Facet;
import org.junit.jupiter.api.Test;

class PhraseKeysTest {
  private static final Pattern IN_TEMPLATE = Pattern.compile("say\\('([a-z.-]+)'[,)]");
  private static final Pattern SAID_IN_JAVA =
      Pattern.compile("\\bsay\\(\\s*\"([a-z.-]+)\"\\s*[,)]");
  private static final Pattern IN_JAVA = Pattern.compile("\"([a-z-]+(?:\\.[a-z-]+)+)\"");

  @Test
  void allLanguagesHaveTheSameKeys() {
    Set<Set<String>> keys = new HashSet<>();
    RealSite.phrases().values().forEach(phrases -> keys.add(phrases.keys()));
    assertEquals(1, keys.size());
  }

  @Test
  void allLanguagesHaveTheSameHolesInEachPhrase() {
    List<Map<String, Set<String>>> all =
        RealSite.phrases().values().stream().map(PhraseKeysTest::holes).toList();
    assertTrue(all.get(0).get("count.events").contains("count"), "holes are found");
    for (Map<String, Set<String>> holes : all) {
      Set<String> different = new TreeSet<>(holes.keySet());
      different.removeIf(key -> holes.get(key).equals(all.get(0).get(key)));
      assertEquals(Set.of(), different);
    }
  }

  private static Map<String, Set<String>> holes(Phrases phrases) {
    Map<String, Set<String>> holes = new TreeMap<>();
    phrases
        .keys()
        .forEach(
            key -> {
              String text = phrases.say(key);
              Set<String> names =
                  text.contains("{") ? new MessageFormat(text).getArgumentNames() : Set.of();
              holes.put(key, new TreeSet<>(names));
            });
    return holes;
  }

  @Test
  void everyPhraseThatIsUsedExistsAndEveryPhraseIsUsed() {
    Set<String> used = new TreeSet<>(computed());
    files(Path.of("templates"), ".peb").forEach(text -> collect(IN_TEMPLATE, text, used));
    Set<String> inJava = new TreeSet<>();
    Set<String> said = new TreeSet<>();
    for (String room : new String[] {"render", "export", "search", "book", "markdown", "plan"}) {
      files(Path.of("src/main/java/nienbieu", room), ".java")
          .forEach(
              text -> {
                collect(IN_JAVA, text, inJava);
                collect(SAID_IN_JAVA, text, said);
              });
    }
    Set<String> written = new TreeSet<>(original().keys());
    assertTrue(said.size() > 50, said::toString);
    said.removeAll(written);
    assertEquals(Set.of(), said, "said by Java and not written");
    inJava.retainAll(written);
    used.addAll(inJava);
    assertEquals(String.join("\n", used), String.join("\n", written));
  }

  /** The keys that are put together from a word and the name of a choice. */
  private static Set<String> computed() {
    Set<String> keys = new TreeSet<>();
    add(keys, "kind.", EventKind.values());
    add(keys, "mode.", EventMode.values());
    add(keys, "status.", EventStatus.values());
    add(keys, "sentence.held.", EventKind.values());
    keys.addAll(Set.of("sentence.ongoing", "sentence.postponed", "sentence.cancelled"));
    add(keys, "support.", Support.values());
    add(keys, "source-kind.", SourceKind.values());
    add(keys, "organisation-kind.", OrganisationKind.values());
    Arrays.stream(MarkShape.values()).forEach(shape -> keys.add("legend." + shape.css()));
    for (String kind :
        new String[] {
          "event", "article", "person", "organisation", "place", "topic", "term", "source"
        }) {
      keys.add("nav." + kind);
      keys.add("index." + kind);
      keys.add("index." + kind + ".lead");
      if (!kind.equals("term") && !kind.equals("event")) {
        keys.add("count." + kind);
      }
    }
    add(keys, "order.", ReadingOrder.values());
    Arrays.stream(Facet.values()).forEach(facet -> keys.add("choose." + facet.word()));
    Arrays.stream(DataGroup.values()).forEach(group -> keys.add("data.group." + group.word()));
    for (DataKind data : DataKind.values()) {
      keys.addAll(Set.of("data." + data.word(), "data." + data.word() + ".lead"));
    }
    for (String which : new String[] {"kind", "status"}) {
      keys.addAll(Set.of("choose." + which + ".title", "choose." + which + ".lead"));
    }
    // What can rest on a source or be corrected, what a result of a search is.
    for (String kind :
        new String[] {"event", "article", "person", "organisation", "place", "term"}) {
      keys.add("record." + kind);
    }
    keys.addAll(Set.of("record.topic", "record.source", "record.page"));
    return keys;
  }

  private static void add(Set<String> keys, String start, Choice[] choices) {
    Arrays.stream(choices).forEach(choice -> keys.add(start + choice.word()));
  }

  private static Phrases original() {
    return RealSite.phrases().get(RealSite.timeline().languages().original());
  }

  private static void collect(Pattern pattern, String text, Set<String> keys) {
    pattern.matcher(text).results().forEach(match -> keys.add(match.group(1)));
  }

  private static Stream<String> files(Path folder, String end) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all
          .filter(file -> file.toString().endsWith(end))
          .map(PhraseKeysTest::read)
          .toList()
          .stream();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
