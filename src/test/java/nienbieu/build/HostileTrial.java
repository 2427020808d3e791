package nienbieu.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jsoup.nodes.Document;

/** Puts texts into every field of a site and compares its pages with those of a harmless one. */
final class HostileTrial {
  /** What Markdown makes: elements, and attributes with their element. */
  private static final Set<String> MARKDOWN =
      Set.of(
          "em",
          "strong",
          "code",
          "pre",
          "blockquote",
          "hr",
          "br",
          "ul",
          "ol",
          "li",
          "h2",
          "h3",
          "h2 id",
          "h3 id",
          "a",
          "a href",
          "a title",
          "img",
          "p",
          "table",
          "thead",
          "tbody",
          "tr",
          "th",
          "td",
          "th scope",
          "sup",
          "section",
          "div",
          "div class",
          "ol start",
          "code class");

  private final Path folder;
  private int fields;

  HostileTrial(Path folder) {
    this.folder = folder;
  }

  /** How many texts went into fields so far. */
  int fields() {
    return fields;
  }

  /** One text a record, in all its fields. */
  void inEveryField(List<String> payloads) throws IOException {
    int each = 64;
    int[] at = new int[1];
    compare(
        payloads.size(),
        // A number behind it, because two equal names are shown once.
        () -> payloads.get(at[0] / each % payloads.size()) + at[0]++);
  }

  /** A text a field, one after another. */
  void oneAfterAnother(List<String> payloads, int records) throws IOException {
    int[] at = new int[1];
    compare(records, () -> payloads.get(at[0] % payloads.size()) + at[0]++);
  }

  private void compare(int records, Supplier<String> texts) throws IOException {
    int[] number = new int[1];
    HostileSite harmless =
        HostileSite.in(folder.resolve("x"), records, () -> "x" + number[0]++, () -> "x");
    HostileSite hostile = HostileSite.in(folder.resolve("hostile"), records, texts, () -> "x");
    harmless.site().built();
    // Its halves say different numbers, which is warned of.
    hostile.site().builtWithWarnings();
    fields += hostile.fields();
    SortedMap<String, Document> expected = Structure.pages(harmless.site().output());
    SortedMap<String, Document> found = Structure.pages(hostile.site().output());
    assertEquals(withoutLetters(expected.keySet()), withoutLetters(found.keySet()));
    Set<String> alphabet = new TreeSet<>();
    expected.forEach(
        (name, page) -> {
          if (isOfLetters(name)) {
            alphabet.addAll(Structure.names(page).keySet());
          }
        });
    found.forEach(
        (name, page) -> {
          if (isOfLetters(name)) {
            Set<String> foreign = new TreeSet<>(Structure.names(page).keySet());
            foreign.removeAll(alphabet);
            assertEquals(Set.of(), foreign, name);
          } else {
            assertEquals(Structure.of(expected.get(name)), Structure.of(page), name);
          }
          assertEquals(List.of(), Structure.faults(page), name);
        });
    hostile
        .headings()
        .forEach(
            (name, heading) -> {
              // Behind the name of an organisation stands its short form.
              String shown = found.get(name).select("h1").text();
              assertTrue(shown.startsWith(shown(heading)), () -> name + ": " + shown);
            });
    int listed = Structure.elements(hostile.site().page("sitemap.xml"));
    boolean lettered = !withoutLetters(found.keySet()).equals(found.keySet());
    if (!lettered) {
      assertEquals(Structure.elements(harmless.site().page("sitemap.xml")), listed);
    }
  }

  /** Under which letters names stand is told by the names, and which letters have pages. */
  private static boolean isOfLetters(String page) {
    return page.contains("/a-z/");
  }

  private static Set<String> withoutLetters(Set<String> pages) {
    Set<String> others = new TreeSet<>(pages);
    others.removeIf(page -> page.contains("/a-z/letter-"));
    return others;
  }

  private static String shown(String yaml) {
    return HostileSite.unquoted(yaml).replaceAll("[ \\t\\n\\u00a0]+", " ").strip();
  }

  /**
   * Tells texts that a site takes from those that it refuses: each is the field of an event in a
   * file of its own.
   *
   * @param field a template of the field, with TEXT where the text goes
   * @return those that are taken; for each other there was a problem in its file
   */
  List<String> taken(List<String> payloads, String field) throws IOException {
    TrialSite site = TrialSite.of("smallest", folder.resolve("taken"));
    for (int at = 0; at < payloads.size(); at++) {
      site.with(
          "events/n-" + at + ".yaml",
          "- id: n-"
              + at
              + "\n  date: \"2020\"\n  kind: meeting\n  title: x\n  summary: x\n"
              + "  sources: [{source: chronicle, supports: [date]}]\n"
              + field.replace("TEXT", HostileSite.quoted(payloads.get(at))));
    }
    Console console = site.build();
    assertTrue(console.status() <= 1, console::toString);
    Set<Integer> refused = new LinkedHashSet<>();
    console
        .err()
        .lines()
        .filter(line -> line.startsWith("content/events/n-"))
        .map(line -> line.substring("content/events/n-".length(), line.indexOf(".yaml")))
        .forEach(number -> refused.add(Integer.valueOf(number)));
    assertEquals(refused.isEmpty() ? 0 : 1, console.status(), console::toString);
    List<String> taken = new ArrayList<>();
    for (int at = 0; at < payloads.size(); at++) {
      if (!refused.contains(at)) {
        taken.add(payloads.get(at));
      }
    }
    return taken;
  }

  /** Puts Markdown into every field that takes it, and looks for what Markdown never makes. */
  void inEveryProse(List<String> payloads) throws IOException {
    int each = 18;
    int[] at = new int[2];
    HostileSite hostile =
        HostileSite.in(
            folder.resolve("prose"),
            payloads.size(),
            () -> "x" + at[0]++,
            () -> payloads.get(at[1]++ / each % payloads.size()));
    hostile.site().builtWithWarnings();
    fields += at[1];
    Set<String> known = new TreeSet<>(MARKDOWN);
    // Where names are so many that each letter has a page, it marks where the reader is.
    known.add("b aria-current");
    // As many records as an index needs to stand under letters.
    HostileSite harmless = HostileSite.in(folder.resolve("x"), 21, () -> "x" + at[0]++, () -> "x");
    Structure.pages(harmless.site().built().output())
        .values()
        .forEach(page -> known.addAll(Structure.names(page).keySet()));
    Structure.pages(hostile.site().output())
        .forEach(
            (name, page) -> {
              assertEquals(List.of(), Structure.faults(page), name);
              Set<String> foreign = new TreeSet<>(Structure.names(page).keySet());
              foreign.removeAll(known);
              assertEquals(Set.of(), foreign, name);
            });
  }

  /** Puts an address into one field; it is refused, or stays what it is: an address. */
  boolean leadsSomewhere(String file, String text, String address) throws IOException {
    Path own = folder.resolve("address");
    TrialSite site = TrialSite.tiny(own);
    // A field that the tiny site does not have goes before one that it has.
    String field = text.split(" ")[0];
    String by = field + " " + HostileSite.quoted(address);
    boolean has = Files.readString(site.content().resolve(file)).contains(text);
    String first = file.equals("site.yaml") ? "base-url:" : "url:";
    String gap = file.equals("site.yaml") ? "\n" : "\n  ";
    site.replacing(file, has ? text : first, has ? by : by + gap + first);
    Console console = site.build();
    fields++;
    if (console.status() == 1) {
      assertTrue(console.err().contains("content/" + file), console.err());
    } else {
      assertEquals(0, console.status(), console::toString);
      Map<String, Document> pages = Structure.pages(site.output());
      pages.forEach(
          (name, page) -> {
            assertEquals(List.of(), Structure.faults(page), name);
            assertEquals(0, page.select("[onclick]").size(), name);
            // Ours alone, word for word: the faults would name any other.
            assertTrue(page.select("script:not([type]):not([src])").size() <= 1, name);
          });
      Structure.elements(site.page("sitemap.xml"));
    }
    TrialSite.delete(own);
    return console.status() == 0;
  }
}
