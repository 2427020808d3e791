package nienbieu.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nienbieu.exchange.JsonValue.Fields;

/** Reads the JSON of TimelineJS 2: one object “timeline”, its dates as text. */
final class LegacyJson {
  private static final Set<String> SLIDE =
      Set.of("startDate", "endDate", "headline", "text", "tag", "classname", "asset");

  private final Remarks remarks;

  private LegacyJson(Remarks remarks) {
    this.remarks = remarks;
  }

  /** Reads the value of “timeline”. */
  static Slideshow read(Fields timeline, Remarks remarks) {
    LegacyJson reader = new LegacyJson(remarks);
    reader.unknown(
        timeline,
        Set.of("headline", "type", "text", "startDate", "endDate", "asset", "date", "era"));
    Optional<Slide> title =
        timeline.word("headline").isEmpty() && timeline.word("text").isEmpty()
            ? Optional.empty()
            : Optional.of(reader.slide(timeline, "title"));
    return new Slideshow(
        "TimelineJS 2, JSON",
        title.map(LegacyJson::undated),
        reader.slides(timeline.list("date"), "slide"),
        reader.slides(timeline.list("era"), "era"));
  }

  private List<Slide> slides(List<Fields> all, String what) {
    List<Slide> slides = new ArrayList<>();
    for (Fields fields : all) {
      String place = what + " " + (slides.size() + 1);
      remarks.about(Where.of(place, HtmlText.words(fields.word("headline"))));
      unknown(fields, SLIDE);
      slides.add(slide(fields, place));
    }
    return slides;
  }

  private Slide slide(Fields slide, String place) {
    String where = Where.of(place, HtmlText.words(slide.word("headline")));
    remarks.about(where);
    if (!slide.word("classname").isEmpty()) {
      remarks.lose("the class " + Where.quoted(slide.word("classname")));
    }
    Fields asset = slide.fields("asset").orElse(new Fields(Map.of()));
    if (!asset.word("thumbnail").isEmpty()) {
      remarks.lose("the small picture " + Where.quoted(asset.word("thumbnail")));
    }
    return new Slide(
        where,
        "",
        date(slide.word("startDate")),
        date(slide.word("endDate")),
        "",
        "",
        clean(slide.word("headline")),
        "",
        clean(slide.word("text")),
        new Medium(
            clean(asset.word("media")),
            clean(asset.word("caption")),
            clean(asset.word("credit")),
            "",
            ""),
        clean(slide.word("tag")));
  }

  private static Slide undated(Slide title) {
    return new Slide(
        title.where(),
        title.id(),
        DateParts.NONE,
        DateParts.NONE,
        "",
        "",
        title.headline(),
        "",
        title.text(),
        title.medium(),
        title.group());
  }

  /** {@code 2011,12,10,07,02,10}, as far as it is known; {@code 12/10/2011} is also seen. */
  private DateParts date(String text) {
    if (text.isBlank()) {
      return DateParts.NONE;
    }
    if (text.contains("/")) {
      return SlashedDate.of(text, remarks);
    }
    String[] parts = text.split(",", -1);
    String time = Clock.of(part(parts, 3), part(parts, 4), part(parts, 5), part(parts, 6));
    return new DateParts(part(parts, 0), part(parts, 1), part(parts, 2), time, "");
  }

  private static String part(String[] parts, int number) {
    return number < parts.length ? parts[number].strip() : "";
  }

  private void unknown(Fields fields, Set<String> known) {
    for (String name : new TreeSet<>(fields.all().keySet())) {
      if (!known.contains(name) && !fields.all().get(name).isEmpty()) {
        remarks.lose("the field " + Where.quoted(name) + ", which TimelineJS does not know");
      }
    }
  }

  private String clean(String text) {
    return CleanText.of(text, remarks).strip();
  }
}
