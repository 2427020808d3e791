package nienbieu.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nienbieu.content.Article;
import nienbieu.content.Entry;
import nienbieu.content.Event;
import nienbieu.content.Settings;
import nienbieu.content.Topic;
import nienbieu.date.Day;
import nienbieu.language.Language;
import nienbieu.language.Localized;
import nienbieu.language.Phrases;
import nienbieu.language.Text;
import nienbieu.markdown.RecordKind;
import nienbieu.plan.Addresses;
import nienbieu.plan.LastKnown;
import nienbieu.plan.Site;
import nienbieu.plan.Subject;

/**
 * The feed of the whole timeline, or of a topic, an organisation or a person: events, and articles
 * of which any day is known, in one language.
 */
final class NewsFeed {
  /** A feed reader asks for it every hour; whoever wants everything finds it as data. */
  static final int MOST = 100;

  /** There are hundreds of these, and each repeats what others say. */
  static final int MOST_OF_RECORD = 20;

  private final Site site;
  private final Settings settings;
  private final Subject subject;
  private final Language language;
  private final Phrases phrases;
  private final EntryHtml html;

  private record Dated(Day updated, Entry entry) {}

  private NewsFeed(Site site, Subject subject, Phrases phrases) {
    this.site = site;
    this.settings = site.timeline().settings();
    this.subject = subject;
    this.language = phrases.language();
    this.phrases = phrases;
    this.html = new EntryHtml(site, phrases);
  }

  /** The feed about a subject that has one. */
  static Feed of(Site site, Subject subject, Phrases phrases) {
    return new NewsFeed(site, subject, phrases).feed();
  }

  private Feed feed() {
    List<Dated> all = all();
    int most = subject instanceof Subject.Home ? MOST : MOST_OF_RECORD;
    List<FeedEntry> entries = all.stream().limit(most).map(this::entry).toList();
    boolean whole = entries.size() == all.size();
    String title = settings.title().in(language).value();
    String name = "timeline";
    if (subject instanceof Subject.One one) {
      title = one.entry().label().in(language).value() + " · " + title;
      name = one.kind().scheme() + ":" + one.entry().id();
    }
    String lead = phrases.say("feed.lead");
    return new Feed(
        settings,
        subject,
        language,
        StableId.of(settings, "feed:" + language.tag() + ":" + name),
        title,
        whole ? lead : lead + " " + rest(entries.size(), all.size()),
        whole,
        entries);
  }

  private String rest(int count, int total) {
    Subject list = subject instanceof Subject.Home ? new Subject.Index(RecordKind.EVENT) : subject;
    String address = settings.baseUrl() + Addresses.of(list, language).canonical();
    return phrases.say("feed.newest", Map.of("count", count, "total", total, "address", address));
  }

  /** Of the same day, what happened last comes first. */
  private List<Dated> all() {
    List<Event> events = site.timeline().events().all();
    List<Article> articles = site.timeline().articles().all();
    if (subject instanceof Subject.One one) {
      events = site.crossings().events(one.kind(), one.entry().id());
      articles = site.crossings().articles(one.kind(), one.entry().id());
    }
    List<Dated> all = new ArrayList<>(events.size() + articles.size());
    for (int at = events.size() - 1; at >= 0; at--) {
      all.add(new Dated(FeedDay.of(LastKnown.of(events.get(at), site)), events.get(at)));
    }
    for (Article article : articles) {
      // Without a day of its own, as an event has, and one of a change there is nowhere to put it.
      FeedDay.known(LastKnown.of(article, site)).ifPresent(day -> all.add(new Dated(day, article)));
    }
    all.sort(Comparator.comparing(Dated::updated).reversed());
    return all;
  }

  private FeedEntry entry(Dated dated) {
    if (dated.entry() instanceof Event event) {
      Editions editions = editions(RecordKind.EVENT, event);
      String kind = event.kind().word();
      List<FeedEntry.Category> categories = new ArrayList<>();
      categories.add(new FeedEntry.Category(kind, phrases.say("kind." + kind)));
      addTopics(categories, event.topics());
      String text = html.of(event, editions);
      return entry(dated, "event:" + event.id(), event.summary(), text, editions, categories);
    }
    Article article = (Article) dated.entry();
    Editions editions = editions(RecordKind.ARTICLE, article);
    List<FeedEntry.Category> categories = new ArrayList<>();
    categories.add(new FeedEntry.Category("article", phrases.say("record.article")));
    addTopics(categories, article.topics());
    String text = html.of(article, editions);
    return entry(dated, "article:" + article.id(), article.summary(), text, editions, categories);
  }

  private FeedEntry entry(
      Dated dated,
      String name,
      Localized<Text> summary,
      String text,
      Editions editions,
      List<FeedEntry.Category> categories) {
    return new FeedEntry(
        StableId.of(settings, name),
        dated.entry().label().in(language),
        dated.updated(),
        editions.all(),
        Optional.of(summary.in(language)),
        new Text(text, language),
        true,
        Optional.empty(),
        categories);
  }

  private Editions editions(RecordKind kind, Entry entry) {
    return Editions.of(new Subject.One(kind, entry), language, site);
  }

  private void addTopics(List<FeedEntry.Category> categories, List<String> topics) {
    for (String id : topics) {
      Topic topic = site.timeline().topics().get(id);
      categories.add(new FeedEntry.Category(id, topic.name().in(language).value()));
    }
  }
}
