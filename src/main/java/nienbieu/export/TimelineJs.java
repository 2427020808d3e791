package nienbieu.export;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import nienbieu.content.Era;
import nienbieu.content.Event;
import nienbieu.content.EventStatus;
import nienbieu.content.Image;
import nienbieu.content.Settings;
import nienbieu.content.Timeline;
import nienbieu.date.HistoricalDate;
import nienbieu.json.JsonWriter;
import nienbieu.language.DateWording;
import nienbieu.language.Language;
import nienbieu.language.Phrases;
import nienbieu.markdown.Escaping;
import nienbieu.plan.DatesBeside;
import nienbieu.plan.Pieces;
import nienbieu.plan.Site;

/**
 * The timeline in the JSON of TimelineJS 3, one file for each language. Beside what that format
 * knows, a slide has {@code edtf}, the date itself, where the date says more than year, month and
 * day can; TimelineJS does not look at it, and our import does.
 */
final class TimelineJs implements Batches.Body {
  /** No id of ours has an underscore: TimelineJS never takes it for that of an event. */
  private static final String TITLE_ID = "_title";

  private static final String SEPARATOR = " · ";

  private final Timeline timeline;
  private final Language language;
  private final Phrases phrases;
  private final DateWording wording;
  private final DatesBeside beside;
  private final SlideText texts;
  private final AbsoluteLinks links;
  private boolean isFirst = true;
  private boolean isHuman = true;

  private TimelineJs(Site site, Phrases phrases) {
    this.timeline = site.timeline();
    this.language = phrases.language();
    this.phrases = phrases;
    this.wording = DateWording.of(language, timeline.settings().dateStyle());
    this.beside = new DatesBeside(phrases, wording);
    this.texts = new SlideText(site, phrases);
    this.links = new AbsoluteLinks(site, language, "");
  }

  /** The file in the language of the phrases; events without any known day are not in it. */
  static Pieces of(Site site, Phrases phrases) {
    return Batches.of(() -> new TimelineJs(site, phrases));
  }

  @Override
  public byte[] head() {
    Settings settings = timeline.settings();
    String title =
        JsonWriter.object(
                slide ->
                    slide
                        .put("unique_id", TITLE_ID)
                        .put("autolink", false)
                        .putObject(
                            "text",
                            text ->
                                text.put("headline", html(settings.title().in(language).value()))
                                    .put("text", texts.title())))
            .text();
    return utf8("{\"title\":" + title + ",\n\"events\":[");
  }

  @Override
  public int size() {
    return timeline.events().size();
  }

  @Override
  public byte[] lines(int from, int to) {
    StringBuilder slides = new StringBuilder();
    for (Event event : timeline.events().all().subList(from, to)) {
      Optional<SlideSpan> date = SlideSpan.of(event.date());
      if (date.isPresent()) {
        slides.append(isFirst ? "\n" : ",\n");
        slides.append(JsonWriter.object(slide -> slide(slide, event, date.get())).text());
        isFirst = false;
      }
    }
    return utf8(slides.toString());
  }

  /** What depends on all slides comes last. */
  @Override
  public byte[] tail() {
    StringBuilder eras = new StringBuilder();
    for (Era era : timeline.settings().eras()) {
      // TimelineJS shows nothing at all if one era has no end.
      Optional<SlideSpan> date = SlideSpan.of(era.date()).filter(one -> one.end().isPresent());
      if (date.isPresent()) {
        eras.append(eras.isEmpty() ? "\n" : ",\n");
        eras.append(JsonWriter.object(slide -> era(slide, era, date.get())).text());
      }
    }
    String scale = isHuman ? "human" : "cosmological";
    return utf8("],\n\"eras\":[" + eras + "],\n\"scale\":\"" + scale + "\"}\n");
  }

  private void slide(JsonWriter slide, Event event, SlideSpan date) {
    slide.put("unique_id", event.id());
    date(slide, event.date(), date);
    slide.put("display_date", plain(shown(event)));
    group(event).ifPresent(group -> slide.put("group", plain(group)));
    slide.put("autolink", false);
    slide.putObject(
        "text",
        text ->
            text.put("headline", html(event.title().in(language).value()))
                .put("text", texts.of(event)));
    texts.picture(event).ifPresent(image -> slide.putObject("media", one -> media(one, image)));
  }

  private void era(JsonWriter slide, Era era, SlideSpan date) {
    date(slide, era.date(), date);
    slide.putObject("text", text -> text.put("headline", html(era.title().in(language).value())));
  }

  private void date(JsonWriter slide, HistoricalDate date, SlideSpan shown) {
    isHuman &= shown.isHuman();
    shown.write(slide);
    if (!shown.isWhole()) {
      slide.put("edtf", date.text());
    }
  }

  private void media(JsonWriter media, Image image) {
    String credit = image.credit().in(language).value();
    String licence = image.licence().in(language).value();
    media
        .put("url", links.picture(image))
        .put("caption", html(image.caption().in(language).value()))
        .put("credit", html(credit + SEPARATOR + licence))
        .put("alt", image.caption().in(language).value());
  }

  /** The date in words; what did not simply happen on it says so, or readers would think it did. */
  private String shown(Event event) {
    EventStatus status = event.status();
    StringBuilder shown = new StringBuilder(wording.heading(event.date()));
    if (status != EventStatus.HELD) {
      shown.append(SEPARATOR).append(phrases.say("status." + status.word()));
    }
    Stream.of(beside.planned(event), beside.disputed(event))
        .filter(said -> !said.isEmpty())
        .forEach(said -> shown.append(SEPARATOR).append(said));
    event.dateNote().ifPresent(note -> shown.append(SEPARATOR).append(note.in(language).value()));
    return shown.toString();
  }

  /** The lane that the event has in the site's own charts. */
  private Optional<String> group(Event event) {
    return switch (timeline.settings().lanes()) {
      case NONE -> Optional.empty();
      case KIND -> Optional.of(phrases.say("kind." + event.kind().word()));
      case ORGANISATION ->
          event.organisations().stream()
              .findFirst()
              .map(one -> timeline.organisations().get(one.organisation()).label())
              .map(name -> name.in(language).value());
      case TOPIC ->
          event.topics().stream()
              .findFirst()
              .map(id -> timeline.topics().get(id).label().in(language).value());
    };
  }

  private static String html(String text) {
    return Escaping.escaped(text);
  }

  /**
   * TimelineJS takes markup out of dates and groups and then shows what is left as markup: nothing
   * may be left that is some, however often it is read. So brackets are other brackets, and what
   * might be a reference begins with another ampersand.
   */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      boolean isFree = at + 1 == text.length() || text.charAt(at + 1) <= ' ';
      plain.append(c == '<' ? '‹' : c == '>' ? '›' : c == '&' && !isFree ? '＆' : c);
    }
    return plain.toString();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
