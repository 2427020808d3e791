package nienbieu.exchange;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nienbieu.edit.YamlText;
import nienbieu.edit.YamlValue;
import nienbieu.edit.YamlValue.Group;
import nienbieu.edit.YamlValue.Items;
import nienbieu.source.Limits;

/** A draft as files of our content. */
public final class DraftText {
  // RFC 6761: nobody's, so no link in a text can lead there.
  private static final String NO_ADDRESS = "https://timeline.example/";
  private static final String END = "\n";
  private static final int MOST_BYTES = Limits.TEXT_BYTES * 3 / 4;
  private static final int MOST_RECORDS = Limits.RECORDS / 2;

  private final Draft draft;
  private final String kind;

  /**
   * The files of a draft.
   *
   * @param kind what all its events are
   */
  public DraftText(Draft draft, String kind) {
    this.draft = draft;
    this.kind = kind;
  }

  /** The text of {@code site.yaml}. */
  String site() {
    Map<String, YamlValue> site = new LinkedHashMap<>();
    String title = draft.title().isEmpty() ? Words.in(draft.language()).timeline() : draft.title();
    site.put("languages", YamlValue.words(List.of(draft.language())));
    // The other language comes with another import.
    site.put("translations", YamlValue.word("lenient"));
    site.put("title", localized(title));
    site.put("tagline", localized(Words.in(draft.language()).timeline()));
    site.put("description", localized(draft.description().isEmpty() ? title : draft.description()));
    site.put("base-url", YamlValue.quoted(NO_ADDRESS));
    if (!draft.topics().isEmpty()) {
      site.put("lanes", YamlValue.word("topic"));
    }
    String text = YamlText.fields(new Group(site), END);
    return draft.eras().isEmpty() ? text : text + eras();
  }

  /** The field {@code eras} of {@code site.yaml}; empty without eras. */
  public String eras() {
    List<YamlValue> eras = new ArrayList<>();
    for (EraDraft era : draft.eras()) {
      Map<String, YamlValue> fields = new LinkedHashMap<>();
      fields.put("date", YamlValue.quoted(era.date()));
      fields.put("title", localized(era.title()));
      eras.add(new Group(fields));
    }
    return eras.isEmpty() ? "" : YamlText.fields(new Group(Map.of("eras", new Items(eras))), END);
  }

  /** Records of topics, to be added to {@code topics.yaml}. */
  String topic(TopicDraft topic) {
    Map<String, YamlValue> fields = new LinkedHashMap<>();
    fields.put("id", YamlValue.word(topic.id()));
    fields.put("name", localized(topic.name()));
    fields.put("summary", localized(Words.in(draft.language()).group()));
    return YamlText.item(new Group(fields), END);
  }

  /** A record of a source, to be added to {@code sources.yaml}. */
  String source(SourceDraft source) {
    Map<String, YamlValue> title = new LinkedHashMap<>();
    title.put("text", YamlValue.text(source.title()));
    title.put("language", YamlValue.word(draft.language()));
    Map<String, YamlValue> fields = new LinkedHashMap<>();
    fields.put("id", YamlValue.word(source.id()));
    fields.put("kind", YamlValue.word(source.kind()));
    fields.put("title", new Group(title));
    if (!source.url().isEmpty()) {
      fields.put("url", YamlValue.quoted(source.url()));
    }
    fields.put("note", localized(MarkdownLine.started(MarkdownLine.escaped(source.note()))));
    return YamlText.item(new Group(fields), END);
  }

  /** The files of these events below the content folder; several if they are large. */
  SortedMap<String, byte[]> events(List<EventDraft> events) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    StringBuilder text = new StringBuilder();
    int records = 0;
    int size = 0;
    for (EventDraft event : events) {
      String record = event(event);
      int more = bytes(record).length + 1;
      if (records > 0 && (size + more > MOST_BYTES || records >= MOST_RECORDS)) {
        files.put(file(files.size()), bytes(text.toString()));
        text.setLength(0);
        records = 0;
        size = 0;
      }
      text.append(text.isEmpty() ? "" : END).append(record);
      records++;
      size += more;
    }
    if (records > 0) {
      files.put(file(files.size()), bytes(text.toString()));
    }
    return files;
  }

  private String file(int before) {
    String number = before == 0 ? "" : "-" + (before + 1);
    return "events/imported-" + draft.name() + number + ".yaml";
  }

  private String event(EventDraft event) {
    Map<String, YamlValue> fields = new LinkedHashMap<>();
    fields.put("id", YamlValue.word(event.id()));
    fields.put("date", YamlValue.quoted(event.date()));
    if (!event.dateNote().isEmpty()) {
      fields.put("date-note", localized(event.dateNote()));
    }
    fields.put("kind", YamlValue.word(kind));
    fields.put("title", localized(event.title()));
    fields.put("summary", localized(event.summary()));
    if (!event.body().isEmpty()) {
      fields.put("body", localized(event.body()));
    }
    if (!event.topics().isEmpty()) {
      fields.put("topics", YamlValue.words(event.topics()));
    }
    List<YamlValue> sources = new ArrayList<>();
    for (String source : event.sources()) {
      Map<String, YamlValue> citation = new LinkedHashMap<>();
      citation.put("source", YamlValue.word(source));
      citation.put("supports", YamlValue.words(List.of("date", "background")));
      sources.add(new Group(citation));
    }
    fields.put("sources", new Items(sources));
    return YamlText.item(new Group(fields), END);
  }

  private YamlValue localized(String text) {
    return YamlValue.localized(Map.of(draft.language(), text));
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
