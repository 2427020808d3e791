package nienbieu.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nienbieu.exchange.JsonValue.Fields;

/** Reads the JSON of TimelineJS 3. Legacy files are handed to {@link LegacyJson}. */
final class TimelineJson {
  private static final Set<String> SLIDE =
      Set.of(
          "start_date",
          "end_date",
          "text",
          "media",
          "group",
          "display_date",
          "background",
          "autolink",
          "edtf",
          "unique_id",
          "scale");
  private static final Set<String> DATE =
      Set.of(
          "year",
          "month",
          "day",
          "hour",
          "minute",
          "second",
          "millisecond",
          "display_date",
          "format");

  private final Remarks remarks;

  private TimelineJson(Remarks remarks) {
    this.remarks = remarks;
  }

  /**
   * Reads a file.
   *
   * @throws UnreadableFile if it is no JSON or no timeline
   */
  static Slideshow read(byte[] bytes, Remarks remarks) throws UnreadableFile {
    if (!(JsonReader.read(bytes) instanceof Fields root)) {
      throw new UnreadableFile("its JSON is no object, so it is no timeline");
    }
    Optional<Fields> legacy = root.fields("timeline");
    if (legacy.isPresent() && legacy.get().all().containsKey("slides")) {
      throw new UnreadableFile("it is of a trial version of TimelineJS 3, with “slides”");
    }
    if (legacy.isPresent()) {
      return LegacyJson.read(legacy.get(), remarks);
    }
    if (!root.all().containsKey("events")) {
      throw new UnreadableFile(
          "it has neither “events” (TimelineJS 3) nor “timeline” (TimelineJS 2)");
    }
    return new TimelineJson(remarks).slideshow(root);
  }

  private Slideshow slideshow(Fields root) {
    unknown(root, Set.of("events", "title", "eras", "scale"), "");
    List<Slide> slides = slides(root.list("events"), "slide");
    Optional<Slide> title = slides(root.list("title"), "title").stream().findFirst();
    return new Slideshow("TimelineJS 3, JSON", title, slides, slides(root.list("eras"), "era"));
  }

  private List<Slide> slides(List<Fields> all, String what) {
    List<Slide> slides = new ArrayList<>();
    for (Fields fields : all) {
      slides.add(slide(fields, what + " " + (slides.size() + 1)));
    }
    return slides;
  }

  private Slide slide(Fields slide, String place) {
    Fields text = slide.fields("text").orElse(new Fields(Map.of()));
    String where = Where.of(place, HtmlText.words(text.word("headline")));
    remarks.about(where);
    unknown(slide, SLIDE, "");
    unknown(text, Set.of("headline", "text"), "text.");
    slide.get("background").ifPresent(this::background);
    MarkedText marked = MarkedText.of(text.word("text"));
    return new Slide(
        where,
        clean(slide.word("unique_id")),
        date(slide, "start_date"),
        date(slide, "end_date"),
        clean(slide.word("display_date")),
        clean(slide.word("edtf")),
        clean(text.word("headline")),
        clean(marked.summary()),
        clean(marked.main()),
        slide.fields("media").map(this::medium).orElse(Medium.NONE),
        clean(slide.word("group")));
  }

  private void background(JsonValue background) {
    String shown = background instanceof JsonValue.Word word ? word.text() : "";
    if (background instanceof Fields fields) {
      shown = String.join(" ", fields.word("url"), fields.word("color")).strip();
    }
    if (!shown.isEmpty()) {
      remarks.lose("the background " + Where.quoted(shown));
    }
  }

  private DateParts date(Fields slide, String name) {
    Optional<Fields> date = slide.fields(name);
    if (date.isEmpty()) {
      slide
          .get(name)
          .ifPresent(
              odd -> remarks.lose("“" + name + "” is no date with a year, so it is not read"));
      return DateParts.NONE;
    }
    Fields parts = date.get();
    unknown(parts, DATE, name + ".");
    if (!parts.word("format").isEmpty()) {
      remarks.lose("the form “" + parts.word("format") + "” of the date");
    }
    String time =
        Clock.of(
            parts.word("hour"),
            parts.word("minute"),
            parts.word("second"),
            parts.word("millisecond"));
    return new DateParts(
        parts.word("year").strip(),
        parts.word("month").strip(),
        parts.word("day").strip(),
        time,
        clean(parts.word("display_date")));
  }

  private Medium medium(Fields media) {
    unknown(
        media,
        Set.of("url", "caption", "credit", "thumbnail", "alt", "title", "link", "link_target"),
        "media.");
    if (!media.word("thumbnail").isEmpty()) {
      remarks.lose("the small picture " + Where.quoted(media.word("thumbnail")));
    }
    return new Medium(
        clean(media.word("url")),
        clean(media.word("caption")),
        clean(media.word("credit")),
        clean(media.get("alt").isPresent() ? media.word("alt") : media.word("title")),
        clean(media.word("link")));
  }

  private void unknown(Fields fields, Set<String> known, String prefix) {
    for (String name : new TreeSet<>(fields.all().keySet())) {
      if (!known.contains(name) && !fields.all().get(name).isEmpty()) {
        remarks.lose(
            "the field " + Where.quoted(prefix + name) + ", which TimelineJS does not know");
      }
    }
  }

  private String clean(String text) {
    return CleanText.of(text, remarks).strip();
  }
}
