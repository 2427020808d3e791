package nienbieu.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nienbieu.source.Limits;

/** Turns the slides of TimelineJS into records of ours. */
public final class Drafting {
  private final String name;
  private final String language;
  private final Remarks remarks;
  private final Ids ids = new Ids();
  private final Map<String, TopicDraft> topics = new LinkedHashMap<>();
  private final Map<String, SourceDraft> sources = new LinkedHashMap<>();

  private Drafting(String name, String language, Remarks remarks) {
    this.name = name;
    this.language = language;
    this.remarks = remarks;
  }

  /**
   * Reads a file of TimelineJS, JSON or CSV.
   *
   * @param file its name, without folders
   * @param language tag of its texts
   * @param remarks gets everything that is refused, lost or changed
   * @throws UnreadableFile if it is no timeline at all
   */
  public static Draft read(byte[] bytes, String file, String language, Remarks remarks)
      throws UnreadableFile {
    Slideshow show =
        file.endsWith(".csv") || file.endsWith(".CSV")
            ? TimelineSheet.read(bytes, remarks)
            : TimelineJson.read(bytes, remarks);
    int dot = file.lastIndexOf('.');
    String name = Ids.slug(dot > 0 ? file.substring(0, dot) : file, "timeline");
    return new Drafting(name, language, remarks).draft(show, file);
  }

  private Draft draft(Slideshow show, String file) {
    remarks.about("");
    String title = show.title().map(slide -> HtmlText.words(slide.headline())).orElse("");
    String description = show.title().map(slide -> HtmlText.words(slide.text())).orElse("");
    String shownTitle = title.isEmpty() ? file : title;
    sources.put(
        "imported-" + name,
        new SourceDraft(
            Ids.slug("imported-" + name, "imported"),
            "document",
            shownTitle,
            "",
            Words.in(language).imported()));
    show.title().ifPresent(this::loseTitle);
    if (show.slides().isEmpty()) {
      remarks.refuse("it has no events");
    }
    List<EventDraft> events = new ArrayList<>();
    int number = 0;
    for (Slide slide : show.slides()) {
      remarks.about(slide.where());
      number++;
      event(slide, number).ifPresent(events::add);
    }
    List<EraDraft> eras = new ArrayList<>();
    for (Slide era : show.eras()) {
      remarks.about(era.where());
      era(era).ifPresent(eras::add);
    }
    return new Draft(
        name,
        show.form(),
        language,
        title,
        description,
        events,
        List.copyOf(topics.values()),
        eras,
        List.copyOf(sources.values()));
  }

  private void loseTitle(Slide title) {
    remarks.about(title.where());
    if (!title.medium().url().isEmpty()) {
      remarks.lose("the medium " + Where.quoted(title.medium().url()) + " of the title");
    }
    if (title.text().contains("<")) {
      remarks.change("its text is the description of the site, as plain words");
    }
  }

  private Optional<EventDraft> event(Slide slide, int number) {
    Optional<SlideDate> date = SlideDate.of(slide, language, remarks);
    HtmlText.tellOfHeadline(slide.headline(), remarks);
    String title = title(slide, number);
    if (date.isEmpty()) {
      return Optional.empty();
    }
    if (title.length() > Limits.LINE_CHARACTERS) {
      remarks.refuse("its headline has " + title.length() + " characters");
      return Optional.empty();
    }
    String proposed = slide.id().isEmpty() ? title : slide.id();
    String id = ids.unique(Ids.slug(proposed, "slide-" + number), remarks);
    if (!slide.id().isEmpty() && !id.equals(slide.id())) {
      remarks.change("its id " + Where.quoted(slide.id()) + " is " + id + " now");
    }
    List<String> rests = new ArrayList<>(List.of("imported-" + name));
    SourceLinks.of(slide.text()).forEach(link -> rests.add(source(link)));
    String body = BodyText.of(slide, remarks);
    String summary = BodyText.summary(slide, title, remarks);
    boolean isMarked = !slide.summary().isEmpty();
    boolean saysAll = !isMarked && MarkdownLine.started(MarkdownLine.escaped(summary)).equals(body);
    return Optional.of(
        new EventDraft(
            slide.where(),
            id,
            date.get().edtf(),
            date.get().note(),
            title,
            summary,
            saysAll ? "" : body,
            slide.group().isBlank() ? List.of() : List.of(topic(slide.group())),
            rests.stream().distinct().toList()));
  }

  private String title(Slide slide, int number) {
    String title = HtmlText.words(slide.headline());
    if (!title.isEmpty()) {
      return title;
    }
    String caption = HtmlText.words(slide.medium().caption());
    String alt = HtmlText.words(slide.medium().alt());
    String made = !caption.isEmpty() ? caption : alt.isEmpty() ? "Slide " + number : alt;
    remarks.propose(
        "it has no headline; its title is " + Where.quoted(made) + " until you write one");
    return made;
  }

  private String topic(String group) {
    String called = HtmlText.words(group);
    String id = Ids.slug(called, "group");
    topics.putIfAbsent(id, new TopicDraft(id, called));
    if (!topics.get(id).name().equals(called)) {
      remarks.change(
          "its group "
              + Where.quoted(called)
              + " is the topic "
              + id
              + ", "
              + Where.quoted(topics.get(id).name()));
    }
    return id;
  }

  private String source(SourceLinks.Link link) {
    String id = Ids.slug(link.words(), "source");
    sources.putIfAbsent(
        id, new SourceDraft(id, "web-page", link.words(), link.address(), link.words()));
    remarks.propose(
        "the link to " + link.address() + " follows the word “source”, so it is the source " + id);
    return id;
  }

  private Optional<EraDraft> era(Slide slide) {
    String title = HtmlText.words(slide.headline());
    if (slide.end().isEmpty() || title.isEmpty()) {
      remarks.refuse("an era needs a headline, a start date and an end date");
      return Optional.empty();
    }
    return SlideDate.of(slide, language, remarks).map(date -> new EraDraft(date.edtf(), title));
  }
}
