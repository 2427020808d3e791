package nienbieu.export;

import java.util.List;
import java.util.Optional;
import nienbieu.content.Event;
import nienbieu.content.Image;
import nienbieu.content.Settings;
import nienbieu.content.Timeline;
import nienbieu.language.Language;
import nienbieu.language.Phrases;
import nienbieu.language.Text;
import nienbieu.markdown.Escaping;
import nienbieu.markdown.Prose;
import nienbieu.markdown.ProseLink;
import nienbieu.markdown.ProsePhrases;
import nienbieu.markdown.RecordKind;
import nienbieu.markdown.RenderedHtml;
import nienbieu.plan.Site;
import nienbieu.plan.Subject;

/**
 * The texts of slides, as HTML. What is not the main text carries {@code data-nienbieu}, by which
 * an import knows it again.
 */
final class SlideText {
  private static final String IMAGE = "image";

  private final Site site;
  private final Language language;
  private final ProsePhrases words;
  private final String more;

  SlideText(Site site, Phrases phrases) {
    this.site = site;
    this.language = phrases.language();
    this.words = ProsePhrases.of(phrases::say);
    this.more = phrases.say("timelinejs.more");
  }

  /** Tagline and description, the way to the site, the licence. */
  String title() {
    Settings settings = site.timeline().settings();
    String home = new AbsoluteLinks(site, language, "").page(new Subject.Home());
    return paragraph("tagline", settings.tagline().in(language))
        + paragraph("", settings.description().in(language))
        + "<p data-nienbieu=\"more\">"
        + link(home, settings.title().in(language).value())
        + " · "
        + link(settings.licence().url(), settings.licence().name())
        + "</p>";
  }

  /** Summary, main text without the picture that is shown beside it, the way to the page. */
  String of(Event event) {
    AbsoluteLinks links = new AbsoluteLinks(site, language, event.id() + "-");
    Prose prose = event.body().in(language).prose();
    StringBuilder html = new StringBuilder(300 + prose.size());
    html.append(paragraph("summary", event.summary().in(language)));
    if (picture(event).isPresent()) {
      appendWithoutPicture(html, prose, links);
    } else if (!prose.isEmpty()) {
      html.append(prose.html(links, words).html());
    }
    String page = links.page(new Subject.One(RecordKind.EVENT, event));
    return html.append("<p data-nienbieu=\"more\">")
        .append(link(page, more))
        .append("</p>")
        .toString();
  }

  /** The first picture of the main text, where pictures stand in paragraphs of their own. */
  Optional<Image> picture(Event event) {
    Prose prose = event.body().in(language).prose();
    if (prose.isEmpty() || !prose.blocks().contains(IMAGE)) {
      return Optional.empty();
    }
    List<String> images =
        prose.links().stream()
            .filter(link -> link.kind() == RecordKind.IMAGE)
            .map(ProseLink::id)
            .toList();
    long alone = List.of(prose.blocks().split(" ")).stream().filter(IMAGE::equals).count();
    Timeline timeline = site.timeline();
    return images.size() == alone
        ? images.stream().findFirst().map(id -> timeline.images().get(id))
        : Optional.empty();
  }

  private void appendWithoutPicture(StringBuilder html, Prose prose, AbsoluteLinks links) {
    List<RenderedHtml> pieces = prose.pieces(links, words);
    int picture = List.of(prose.blocks().split(" ")).indexOf(IMAGE);
    for (int at = 0; at < pieces.size(); at++) {
      html.append(at == picture ? "" : pieces.get(at).html());
    }
  }

  private String paragraph(String what, Text text) {
    String mark = what.isEmpty() ? "" : " data-nienbieu=\"" + what + "\"";
    String foreign =
        text.writtenIn().equals(language) ? "" : " lang=\"" + text.writtenIn().tag() + "\"";
    return "<p" + mark + foreign + ">" + Escaping.escaped(text.value()) + "</p>";
  }

  private static String link(String address, String words) {
    return "<a href=\"" + Escaping.escaped(address) + "\">" + Escaping.escaped(words) + "</a>";
  }
}
