package nienbieu.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.rometools.rome.feed.atom.Feed;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nienbieu.export.DataFiles;
import nienbieu.language.Language;
import nienbieu.language.Languages;
import nienbieu.language.Phrases;
import nienbieu.plan.Addresses;
import nienbieu.plan.Feeds;
import nienbieu.plan.Imprint;
import nienbieu.plan.Site;
import nienbieu.plan.SiteFile;
import nienbieu.plan.Subject;
import nienbieu.read.ContentReader;
import nienbieu.read.PhraseReader;
import nienbieu.source.Problems;
import nienbieu.source.SourceTree;

/** The feeds of a site, made without its pages. */
final class SiteFeeds {
  private SiteFeeds() {}

  /** The same of a content folder. */
  static Map<String, Feed> read(Path content) throws IOException {
    return read(site(content));
  }

  /** All feeds of a site by the address of their Atom form. */
  static Map<String, Feed> read(Site site) throws IOException {
    Map<String, String> files = files(site);
    FeedReading reading = reading(site);
    Map<String, Feed> feeds = new TreeMap<>();
    for (Subject subject : Feeds.subjects(site)) {
      for (Language language : site.timeline().languages()) {
        String atom = Addresses.atomFeed(subject, language).text();
        String json = Addresses.jsonFeed(subject, language).text();
        Feed feed = reading.read(files.get(atom), files.get(json), language.tag());
        feeds.put(atom, feed);
      }
    }
    return feeds;
  }

  /** Knows where something stands on a site. */
  static FeedReading reading(Site site) throws IOException {
    String base = site.timeline().settings().baseUrl();
    Set<String> addresses = new HashSet<>(Set.of(base));
    site.pages().forEach(page -> addresses.add(base + page.path().canonical()));
    files(site).keySet().forEach(path -> addresses.add(base + path));
    site.timeline().images().forEach(one -> addresses.add(base + "images/" + one.file()));
    return new FeedReading(base, addresses);
  }

  /** The data files of a site. */
  static Map<String, String> files(Site site) {
    SourceTree templates = SourceTree.read(Path.of("templates"), "templates", new Problems());
    var languages = site.timeline().languages();
    Map<Language, Phrases> phrases = new HashMap<>();
    for (Language language : languages) {
      // A language that we have no words for borrows those of English here.
      boolean has = templates.text("phrases/" + language.tag() + ".yaml").isPresent();
      Language words = has ? language : Language.of("en").orElseThrow();
      var read = PhraseReader.read(templates, new Languages(List.of(words)), new Problems());
      Map<String, String> texts = new HashMap<>();
      read.get(words).keys().forEach(key -> texts.put(key, read.get(words).say(key)));
      phrases.put(language, Phrases.of(language, texts));
    }
    Set<String> feeds = new HashSet<>();
    for (Subject subject : Feeds.subjects(site)) {
      for (Language language : site.timeline().languages()) {
        feeds.add(Addresses.atomFeed(subject, language).text());
        feeds.add(Addresses.jsonFeed(subject, language).text());
      }
    }
    Map<String, String> files = new TreeMap<>();
    for (SiteFile file : DataFiles.of(site, phrases, new Imprint("0", () -> "0"))) {
      String path = file.path().text();
      if (feeds.contains(path)) {
        files.put(path, new String(file.bytes().get(), UTF_8));
      }
    }
    return files;
  }

  /** The plan of a content folder. */
  static Site site(Path content) {
    Problems problems = new Problems();
    SourceTree tree = SourceTree.read(content, "content", problems);
    return Site.plan(
        ContentReader.read(tree, problems)
            .orElseThrow(() -> new AssertionError(problems.sorted().toString())));
  }
}
