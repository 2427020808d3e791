package nienbieu.export;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
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
import nienbieu.plan.Site;

/**
 * The timeline in the JSON of TimelineJS 3, one file for each language. Beside what that format
 * knows, a slide has {@code edtf}, the date itself, where the date says more than year, month and
 * day can; TimelineJS does not look at it, and our import does.
 */
final class TimelineJs {
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
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
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
  static byte[] of(Site site, Phrases phrases) {
    TimelineJs file = new TimelineJs(site, phrases);
    file.write();
    return file.out.toByteArray();
  }

  // Slide by slide: the text of ten thousand is held once, as bytes. What depends on all of them
  // comes last.
  private void write() {
    Settings settings = timeline.settings();
    put("{\"title\":");
    put(
        slide ->
            slide
                .put("unique_id", TITLE_ID)
                .put("autolink", false)
                .putObject(
                    "text",
                    text ->
                        text.put("headline", html(settings.title().in(language).value()))
                            .put("text", texts.title())));
    put(",\n\"events\":[");
    String before = "\n";
    for (Event event : timeline.events()) {
      Optional<SlideSpan> date = SlideSpan.of(event.date());
      if (date.isPresent()) {
        put(before);
        put(slide -> slide(slide, event, date.get()));
        before = ",\n";
      }
    }
    put("],\n\"eras\":[");
    before = "\n";
    for (Era era : timeline.settings().eras()) {
      // TimelineJS shows nothing at all if one era has no end.
      Optional<SlideSpan> date = SlideSpan.of(era.date()).filter(one -> one.end().isPresent());
      if (date.isPresent()) {
        put(before);
        put(slide -> era(slide, era, date.get()));
        before = ",\n";
      }
    }
    put("],\n\"scale\":\"" + (isHuman ? "human" : "cosmological") + "\"}\n");
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

  private void put(Consumer<JsonWriter> members) {
    put(JsonWriter.object(members).text());
  }

  private void put(String text) {
    out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }
}
