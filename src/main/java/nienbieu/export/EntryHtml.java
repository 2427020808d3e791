package nienbieu.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nienbieu.content.Article;
import nienbieu.content.Entry;
import nienbieu.content.Event;
import nienbieu.content.EventStatus;
import nienbieu.content.Passage;
import nienbieu.content.Translations;
import nienbieu.date.HistoricalDate;
import nienbieu.language.DateWording;
import nienbieu.language.Language;
import nienbieu.language.Localized;
import nienbieu.language.Phrases;
import nienbieu.language.Text;
import nienbieu.markdown.Escaping;
import nienbieu.markdown.ProsePhrases;
import nienbieu.markdown.RecordKind;
import nienbieu.plan.DatesBeside;
import nienbieu.plan.Site;

/**
 * A record as a piece of HTML that can stand anywhere: every address in it is absolute, and it says
 * its language and direction itself.
 */
final class EntryHtml {
  private final Site site;
  private final Language language;
  private final Phrases phrases;
  private final DateWording dates;
  private final DatesBeside beside;
  private final ProsePhrases prosePhrases;
  private final AbsoluteLinks links;

  EntryHtml(Site site, Phrases phrases) {
    this.site = site;
    this.language = phrases.language();
    this.phrases = phrases;
    this.dates = DateWording.of(language, site.timeline().settings().dateStyle());
    this.beside = new DatesBeside(phrases, dates);
    this.prosePhrases = ProsePhrases.of(phrases::say);
    this.links = new AbsoluteLinks(site, language, "");
  }

  /** Date and kind, summary, text, and what is known of its translations. */
  String of(Event event, Editions editions) {
    StringBuilder html = begin();
    List<String> told = new ArrayList<>(List.of(said("kind", event.kind().word())));
    if (event.status() != EventStatus.HELD) {
      told.add(said("status", event.status().word()));
    }
    told.add(beside.planned(event));
    told.add(beside.disputed(event));
    told.add(event.dateNote().map(note -> note.in(language).value()).orElse(""));
    told.removeIf(String::isEmpty);
    date(html, event.date(), String.join(" · ", told));
    return end(html, RecordKind.EVENT, event, event.summary(), event.body(), editions);
  }

  /** The same of an article. */
  String of(Article article, Editions editions) {
    StringBuilder html = begin();
    String kind = phrases.say("record.article");
    if (article.published().isPresent()) {
      date(html, article.published().get(), kind);
    } else {
      html.append("<p>").append(Escaping.escaped(kind)).append("</p>\n");
    }
    return end(html, RecordKind.ARTICLE, article, article.summary(), article.body(), editions);
  }

  private StringBuilder begin() {
    return new StringBuilder(2048).append("<div").append(in(language)).append(">\n");
  }

  private String end(
      StringBuilder html,
      RecordKind kind,
      Entry entry,
      Localized<Text> summary,
      Localized<Passage> body,
      Editions editions) {
    Text lead = summary.in(language);
    html.append("<p").append(foreign(lead.writtenIn())).append('>');
    html.append(Escaping.escaped(lead.value())).append("</p>\n");
    Passage text = body.in(language);
    if (!text.prose().isEmpty()) {
      String own = foreign(text.writtenIn());
      html.append(own.isEmpty() ? "" : "<div" + own + ">\n");
      // In compiled prose a quotation mark is only ever an attribute's.
      String page = Escaping.escaped(editions.own().address());
      html.append(
          text.prose()
              .html(links, prosePhrases)
              .html()
              .replace("href=\"#", "href=\"" + page + "#"));
      html.append(own.isEmpty() ? "" : "</div>\n");
    }
    translations(html, kind, entry.id(), editions);
    return html.append("</div>").toString();
  }

  private void date(StringBuilder html, HistoricalDate date, String what) {
    String words = Escaping.escaped(dates.heading(date));
    html.append("<p>");
    html.append(
        date.htmlDatetime()
            .map(day -> "<time datetime=\"" + day + "\">" + words + "</time>")
            .orElse(words));
    html.append(" · ").append(Escaping.escaped(what)).append("</p>\n");
  }

  private void translations(StringBuilder html, RecordKind kind, String id, Editions editions) {
    Translations known = site.timeline().translations();
    String scheme = kind.scheme();
    if (editions.isBorrowed()) {
      String original = editions.own().language().name();
      line(html, phrases.say("feed.untranslated", Map.of("language", original)));
    } else if (known.behind(scheme, id, language).isPresent()) {
      line(html, dated("behind.one", known.behind(scheme, id, language).get()));
    } else {
      known
          .followed(scheme, id, language)
          .ifPresent(day -> line(html, dated("feed.translated", day)));
    }
    for (FeedEntry.Edition other : editions.others()) {
      String name = other.language().name();
      String words =
          known
              .followed(scheme, id, other.language())
              .map(
                  day ->
                      phrases.say(
                          "feed.translation-of",
                          Map.of("language", name, "date", dates.sentence(day))))
              .orElseGet(() -> phrases.say(editions.word(other), Map.of("language", name)));
      html.append("<p><a hreflang=\"").append(other.language().tag()).append("\" href=\"");
      html.append(Escaping.escaped(other.address())).append("\">");
      html.append(Escaping.escaped(words)).append("</a></p>\n");
    }
  }

  private String dated(String key, HistoricalDate day) {
    return phrases.say(key, Map.of("date", dates.sentence(day)));
  }

  private static void line(StringBuilder html, String words) {
    html.append("<p>").append(Escaping.escaped(words)).append("</p>\n");
  }

  private String said(String choice, String word) {
    return phrases.say(choice + "." + word);
  }

  private String foreign(Language other) {
    return other.equals(language) ? "" : in(other);
  }

  private static String in(Language of) {
    return " lang=\"" + of.tag() + "\" dir=\"" + of.direction().html() + "\"";
  }
}
