package nienbieu.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * A site in two languages with a number of records of every kind, and a text from outside in every
 * field that takes one.
 */
final class HostileSite {
  private final TrialSite site;
  private final Supplier<String> texts;
  private final Supplier<String> prose;
  private final Map<String, String> headings = new TreeMap<>();
  private int fields;

  private HostileSite(TrialSite site, Supplier<String> texts, Supplier<String> prose) {
    this.site = site;
    this.texts = texts;
    this.prose = prose;
  }

  /**
   * Writes the content of a site.
   *
   * @param records of each kind
   * @param texts gives the next text of one line
   * @param prose gives the next Markdown, one line too
   */
  static HostileSite in(Path folder, int records, Supplier<String> texts, Supplier<String> prose)
      throws IOException {
    TrialSite site = TrialSite.empty(folder);
    site.with("images/dot.png", SmallSite.png(2, 2));
    HostileSite hostile = new HostileSite(site, texts, prose);
    hostile.writeSettings();
    Map<String, StringBuilder> files = new TreeMap<>();
    for (int at = 0; at < records; at++) {
      hostile.writeRecords(at, files);
      hostile.writeTexts(at);
    }
    for (Map.Entry<String, StringBuilder> file : files.entrySet()) {
      site.with(file.getKey(), file.getValue().toString());
    }
    return hostile;
  }

  /** The site. */
  TrialSite site() {
    return site;
  }

  /** How many texts were put into it. */
  int fields() {
    return fields;
  }

  /** The heading that a page must show, by page. */
  Map<String, String> headings() {
    return headings;
  }

  private void writeSettings() throws IOException {
    site.with(
        "site.yaml",
        "languages: [vi, en]\nbase-url: \"https://site.test/x/\"\n"
            + "repository: \"https://github.com/example/site\"\n"
            + both("", "title")
            + both("", "tagline")
            + both("", "description")
            + both("", "publisher")
            + "licence: {name: "
            + text()
            + ", url: \"https://licence.test/\"}\n");
  }

  private void writeRecords(int at, Map<String, StringBuilder> files) {
    String citation =
        "  sources:\n    - source: s-" + at + "\n      supports: [date]\n" + both("      ", "note");
    add(files, "events/e-" + at % 7 + ".yaml", event(at) + citation);
    add(
        files,
        "people.yaml",
        record("p-", at)
            + named("people/p-" + at, "name")
            + "  sort-as: {vi: "
            + listed()
            + ", en: "
            + listed()
            + "}\n"
            + both("  ", "summary")
            + passage("about")
            + "  ranks: [{rank: r-"
            + at
            + ", from: \"2011\"}]\n"
            + "  offices:\n    - organisation: o-"
            + at
            + "\n"
            + both("      ", "title"));
    add(files, "ranks.yaml", record("r-", at) + both("  ", "name") + both("  ", "short"));
    add(
        files,
        "organisations.yaml",
        record("o-", at)
            + "  kind: body\n"
            + listed("organisations/o-" + at, "name")
            + both("  ", "short")
            + both("  ", "summary")
            + passage("about"));
    add(
        files,
        "places.yaml",
        record("l-", at)
            + listed("places/l-" + at, "name")
            + both("  ", "summary")
            + passage("about"));
    add(
        files,
        "topics.yaml",
        record("t-", at)
            + listed("topics/t-" + at, "name")
            + both("  ", "summary")
            + passage("about"));
    String term = "  term: {vi: " + listed() + ", en: " + listed() + "}\n";
    add(
        files,
        "terms.yaml",
        record("w-", at) + term + both("  ", "full") + shortPassage("definition"));
    add(
        files,
        "sources.yaml",
        record("s-", at)
            + "  kind: news\n  url: \"https://source.test/\"\n"
            + "  title: {language: vi, text: "
            + text()
            + "}\n"
            + "  author: "
            + text()
            + "\n"
            + both("  ", "gloss")
            + both("  ", "publisher")
            + shortPassage("note"));
    add(
        files,
        "images.yaml",
        record("i-", at)
            + "  file: dot.png\n"
            + both("  ", "caption")
            + both("  ", "credit")
            + both("  ", "licence"));
  }

  private String event(int at) {
    return record("e-", at)
        + "  date: \"2020-12-09\"\n  kind: meeting\n  status: planned\n"
        + named("events/e-" + at, "title")
        + both("  ", "summary")
        + both("  ", "date-note")
        + passage("body")
        + "  people:\n    - person: p-"
        + at
        + "\n"
        + both("      ", "role")
        + "  organisations:\n    - organisation: o-"
        + at
        + "\n"
        + both("      ", "role")
        + "  places: [l-"
        + at
        + "]\n  topics: [t-"
        + at
        + "]\n"
        + (at == 0 ? "" : "  part-of: e-0\n  related: [e-0]\n");
  }

  private void writeTexts(int at) throws IOException {
    for (String tag : new String[] {"vi", "en"}) {
      String facts = "source: s-" + at + "\nevents: [e-" + at + "]\ntopics: [t-" + at + "]\n";
      String article = "articles/a-" + at + "." + tag + ".md";
      site.with(article, front("articles/a-" + at, tag, tag.equals("vi") ? facts : ""));
      String page = "pages/g-" + at + "." + tag + ".md";
      site.with(page, front("g-" + at, tag, tag.equals("vi") && at < 3 ? "navigation: yes\n" : ""));
    }
  }

  private String front(String page, String tag, String facts) {
    String title = listed();
    headings.put(tag + "/" + page + ".html", title);
    return "---\ntitle: " + title + "\nsummary: " + text() + "\n" + facts + "---\n" + prose.get();
  }

  private static String record(String prefix, int at) {
    return "- id: " + prefix + at + "\n";
  }

  private static void add(Map<String, StringBuilder> files, String file, String yaml) {
    files.computeIfAbsent(file, none -> new StringBuilder()).append(yaml);
  }

  /** A text in both languages that is the heading of a page. */
  private String named(String page, String field) {
    return heading(page, field, text(), text());
  }

  /** One that stands in an index too. */
  private String listed(String page, String field) {
    return heading(page, field, listed(), listed());
  }

  /** An index has a heading for each first letter: here it is the same for all. */
  private String listed() {
    return "\"x" + text().substring(1);
  }

  private String heading(String page, String field, String vi, String en) {
    headings.put("vi/" + page + ".html", vi);
    headings.put("en/" + page + ".html", en);
    return "  " + field + ": {vi: " + vi + ", en: " + en + "}\n";
  }

  private String both(String indent, String field) {
    return indent + field + ": {vi: " + text() + ", en: " + text() + "}\n";
  }

  private String passage(String field) {
    fields += 2;
    return "  " + field + ": {vi: " + quoted(prose.get()) + ", en: " + quoted(prose.get()) + "}\n";
  }

  /** Prose that may not begin with a heading; a word in front keeps it from that. */
  private String shortPassage(String field) {
    return passage(field).replace("vi: \"", "vi: \"x ").replace("en: \"", "en: \"x ");
  }

  private String text() {
    fields++;
    return quoted(texts.get());
  }

  /** YAML 1.2, 7.3.1: between double quotes anything can be written. */
  static String quoted(String text) {
    StringBuilder yaml = new StringBuilder("\"");
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '"' || c == '\\') {
        yaml.append('\\').append(c);
      } else if (c < 0x20 || c >= 0x2028 && c <= 0x202E || c >= 0xFFF0 || c == 0x200B) {
        yaml.append("\\u").append(Integer.toHexString(0x10000 | c).substring(1));
      } else {
        yaml.append(c);
      }
    }
    return yaml.append('"').toString();
  }

  /** The text of what {@link #quoted} gave. */
  static String unquoted(String yaml) {
    StringBuilder text = new StringBuilder();
    for (int at = 1; at < yaml.length() - 1; at++) {
      char c = yaml.charAt(at);
      if (c == '\\' && yaml.charAt(at + 1) == 'u') {
        text.append((char) Integer.parseInt(yaml.substring(at + 2, at + 6), 16));
        at += 5;
      } else {
        text.append(c == '\\' ? yaml.charAt(++at) : c);
      }
    }
    return text.toString();
  }
}
