package nienbieu.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import nienbieu.edit.YamlValue;
import nienbieu.read.YamlSpot;
import nienbieu.source.SourceTree;

/**
 * Brings a draft into a content folder: new events into files of their own, texts in another
 * language into the events that are there. Nothing that an editor wrote is replaced.
 */
public final class TimelineImport {
  private static final String TITLE = "title";
  private static final String SUMMARY = "summary";
  private static final String NOTE = "date-note";
  private static final String SITE = "site.yaml";

  private final Draft draft;
  private final DraftText texts;
  private final ContentEdit content;
  private final Remarks remarks;
  private final boolean isNew;

  /** Topics and sources whose words are in the other language already. */
  private final Set<String> named = new LinkedHashSet<>();

  private int merged;
  private int added;

  /**
   * An import.
   *
   * @param tree the folder as it is, perhaps empty; read without errors
   * @param kind what new events are
   * @param remarks gets what is done, and what is not
   */
  public TimelineImport(Draft draft, SourceTree tree, String kind, Remarks remarks) {
    this.draft = draft;
    this.texts = new DraftText(draft, kind);
    this.content = new ContentEdit(tree);
    this.remarks = remarks;
    this.isNew = tree.texts().isEmpty();
  }

  /** How many events are new. */
  public int added() {
    return added;
  }

  /** How many events got texts in another language. */
  public int merged() {
    return merged;
  }

  /**
   * The new and changed files, by path below the folder; empty if there is nothing to do.
   *
   * @throws UnreadableFile if the folder cannot take the draft, with the reason
   */
  public SortedMap<String, byte[]> files() throws UnreadableFile {
    if (!isNew) {
      prepareSite();
    }
    List<EventDraft> fresh = new ArrayList<>();
    for (EventDraft event : draft.events()) {
      remarks.about(event.where());
      Optional<YamlSpot> there = content.event(event.id());
      if (there.isEmpty()) {
        fresh.add(event);
      } else {
        merge(event, there.get());
      }
    }
    remarks.about("");
    if (!Set.of("vi", "en").contains(draft.language())) {
      remarks.propose(
          "the pages have no words of their own in "
              + draft.language()
              + " yet: they stand in templates/phrases/"
              + draft.language()
              + ".yaml");
    }
    added = fresh.size();
    addRecords(fresh);
    SortedMap<String, byte[]> events = texts.events(fresh);
    for (String path : events.keySet()) {
      if (content.has(path)) {
        throw new UnreadableFile(
            path
                + " is there already and is not overwritten; rename that file or the imported one");
      }
    }
    content.add(events);
    SortedMap<String, byte[]> files = content.result();
    if (isNew && !fresh.isEmpty()) {
      files.put(SITE, DraftText.bytes(texts.site()));
      remarks.propose("site.yaml needs the address of the site (base-url), title and tagline");
    }
    return files;
  }

  private void prepareSite() throws UnreadableFile {
    FileEdit site = content.file(SITE);
    Optional<YamlSpot> languages = site.root().find("languages");
    List<String> tags =
        languages.map(YamlSpot::members).orElse(List.of()).stream().map(YamlSpot::text).toList();
    if (!tags.contains(draft.language())) {
      if (!site.root().textOf("translations").equals("lenient")) {
        throw new UnreadableFile(
            "the site has no language "
                + draft.language()
                + "; add it to languages in site.yaml and write translations: lenient there");
      }
      List<String> more = new ArrayList<>(tags);
      more.add(draft.language());
      site.set(site.root(), "languages", YamlValue.words(more));
      remarks.change("the site has the language " + draft.language() + " now");
      String title =
          draft.title().isEmpty() ? Words.in(draft.language()).timeline() : draft.title();
      fill(site, site.root(), TITLE, title);
      fill(site, site.root(), "tagline", Words.in(draft.language()).timeline());
      fill(
          site,
          site.root(),
          "description",
          draft.description().isEmpty() ? title : draft.description());
    }
    mergeEras(site);
  }

  private void mergeEras(FileEdit site) {
    List<YamlSpot> there = site.root().find("eras").map(YamlSpot::members).orElse(List.of());
    boolean isAdded = false;
    for (EraDraft era : draft.eras()) {
      Optional<YamlSpot> same =
          there.stream().filter(spot -> spot.textOf("date").equals(era.date())).findFirst();
      if (same.isPresent()) {
        fill(site, same.get(), TITLE, era.title());
      } else {
        isAdded = true;
      }
    }
    if (isAdded) {
      remarks.propose(
          "the site may have these eras in site.yaml:\n" + texts.eras().stripTrailing());
    }
  }

  /** The topics and sources that new events name, as far as they are not there. */
  private void addRecords(List<EventDraft> fresh) {
    Set<String> topics = new LinkedHashSet<>();
    Set<String> sources = new LinkedHashSet<>();
    fresh.forEach(event -> topics.addAll(event.topics()));
    fresh.forEach(event -> sources.addAll(event.sources()));
    FileEdit topicFile = content.file("topics.yaml");
    for (TopicDraft topic : draft.topics()) {
      if (topics.contains(topic.id()) && !topicFile.records().containsKey(topic.id())) {
        topicFile.append(texts.topic(topic));
      }
    }
    FileEdit sourceFile = content.file("sources.yaml");
    for (SourceDraft source : draft.sources()) {
      if (sources.contains(source.id()) && !sourceFile.records().containsKey(source.id())) {
        sourceFile.append(texts.source(source));
      }
    }
  }

  private void merge(EventDraft event, YamlSpot there) {
    FileEdit file = content.fileOfEvent(event.id()).orElseThrow();
    if (!there.textOf("date").equals(event.date())) {
      remarks.propose(
          "its date here is \""
              + event.date()
              + "\", in the content \""
              + there.textOf("date")
              + "\", which stays");
    }
    boolean done = fill(file, there, TITLE, event.title());
    done |= fill(file, there, SUMMARY, event.summary());
    if (!event.body().isEmpty()) {
      done |= fill(file, there, "body", event.body());
    }
    if (!event.dateNote().isEmpty()) {
      done |= fill(file, there, NOTE, event.dateNote());
    }
    mergeTopic(event, there);
    mergeSources(there);
    merged += done ? 1 : 0;
  }

  /** The one lane of an event is called something else in every language. */
  private void mergeTopic(EventDraft event, YamlSpot there) {
    List<YamlSpot> topics = there.find("topics").map(YamlSpot::members).orElse(List.of());
    FileEdit file = content.file("topics.yaml");
    if (topics.size() == 1 && event.topics().size() == 1) {
      YamlSpot topic = file.records().get(topics.get(0).text());
      String id = event.topics().get(0);
      if (topic != null && named.add(topic.textOf("id"))) {
        draft.topics().stream()
            .filter(one -> one.id().equals(id))
            .forEach(one -> fill(file, topic, "name", one.name()));
        fill(file, topic, SUMMARY, Words.in(draft.language()).group());
      }
    }
  }

  private void mergeSources(YamlSpot there) {
    FileEdit file = content.file("sources.yaml");
    for (YamlSpot citation : there.find("sources").map(YamlSpot::members).orElse(List.of())) {
      String id = citation.textOf("source");
      YamlSpot source = file.records().get(id);
      if (id.startsWith("imported-") && source != null && named.add("source:" + id)) {
        fill(file, source, "note", Words.in(draft.language()).imported());
      }
    }
  }

  /** Writes a text in the language of the draft where there is none. */
  private boolean fill(FileEdit file, YamlSpot record, String field, String text) {
    Optional<YamlSpot> old = record.find(field);
    Optional<YamlSpot> half = old.flatMap(spot -> spot.find(draft.language()));
    if (half.isPresent()) {
      if (!half.get().text().strip().equals(text.strip())) {
        remarks.lose(
            "its "
                + field
                + " in "
                + draft.language()
                + ", because the content has another already");
      }
      return false;
    }
    Map<String, String> texts = new LinkedHashMap<>(Map.of(draft.language(), text));
    boolean isWhole =
        FileEdit.isOpen(record)
            && old.map(spot -> spot.shape() == YamlSpot.Shape.GROUP).orElse(true);
    if (!isWhole || !file.setTexts(record, field, texts)) {
      remarks.lose(
          "its "
              + field
              + " in "
              + draft.language()
              + ", because of how the content is written; "
              + "add it by hand: "
              + Where.quoted(text));
      return false;
    }
    return true;
  }
}
