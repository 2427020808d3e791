package nienbieu.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nienbieu.content.Article;
import nienbieu.content.Entry;
import nienbieu.content.Event;
import nienbieu.content.Names;
import nienbieu.content.Organisation;
import nienbieu.content.Passage;
import nienbieu.content.Person;
import nienbieu.content.Spot;
import nienbieu.content.Term;
import nienbieu.content.Timeline;
import nienbieu.content.Topic;
import nienbieu.language.Language;
import nienbieu.language.Localized;
import nienbieu.language.Text;
import nienbieu.markdown.Prose;

/**
 * What one searches in a record, and what the results show of it.
 *
 * @param title its name, with its short form where it has one
 * @param summary one or two sentences; may be empty
 * @param body its text; may be empty
 * @param names of those who take part, of places and topics; may be empty
 */
record SearchText(Text title, Text summary, Text body, String names) {
  // Neither a letter nor a blank of any language.
  private static final String DOT = " · ";

  /** How much of it there is, in bytes or so; quicker than to take the words. */
  static long size(Entry entry, Language language) {
    Optional<Localized<Passage>> prose =
        entry instanceof Term term ? Optional.of(term.definition()) : entry.main();
    return 300L + prose.map(all -> all.in(language).prose().size()).orElse(0);
  }

  static SearchText of(Entry entry, Language language, Timeline timeline) {
    if (entry instanceof Event event) {
      return new SearchText(
          event.title().in(language),
          event.summary().in(language),
          words(event.body(), language),
          names(event, language, timeline));
    }
    if (entry instanceof Article one) {
      List<String> topics = new ArrayList<>();
      one.topics().forEach(id -> topics.add(in(language, timeline.topics().get(id))));
      return new SearchText(
          one.title().in(language),
          one.summary().in(language),
          words(one.body(), language),
          String.join(DOT, topics));
    }
    if (entry instanceof Person one) {
      return named(one.names(), one.summary(), one.about(), language);
    }
    if (entry instanceof Organisation one) {
      return named(one.names(), one.summary(), one.about(), language);
    }
    if (entry instanceof Spot one) {
      return named(one.names(), one.summary(), one.about(), language);
    }
    if (entry instanceof Topic one) {
      return new SearchText(
          one.name().in(language), one.summary().in(language), words(one.about(), language), "");
    }
    if (entry instanceof Term one) {
      return new SearchText(
          one.term().in(language),
          one.full().map(full -> full.in(language)).orElse(new Text("", language)),
          words(one.definition(), language),
          "");
    }
    throw new IllegalArgumentException("nobody looks for " + entry);
  }

  private static SearchText named(
      Names names, Localized<Text> summary, Localized<Passage> about, Language language) {
    Text name = names.name().in(language);
    List<String> all = new ArrayList<>(List.of(name.value()));
    names.shortIn(language).stream().sorted().filter(one -> !all.contains(one)).forEach(all::add);
    List<String> former = new ArrayList<>();
    names.former().forEach(one -> former.add(one.name().in(language).value()));
    return new SearchText(
        new Text(String.join(DOT, all), name.writtenIn()),
        summary.in(language),
        words(about, language),
        String.join(DOT, former));
  }

  /** By today's names and by those of the time: who looks for either finds the event. */
  private static String names(Event event, Language language, Timeline timeline) {
    List<Entry> all = new ArrayList<>();
    event.people().forEach(one -> all.add(timeline.people().get(one.person())));
    event.organisations().forEach(one -> all.add(timeline.organisations().get(one.organisation())));
    event.places().forEach(id -> all.add(timeline.places().get(id)));
    event.topics().forEach(id -> all.add(timeline.topics().get(id)));
    List<String> names = new ArrayList<>(all.size());
    for (Entry one : all) {
      String today = in(language, one);
      String then = one.calledOn(event.date()).in(language).value();
      names.add(today);
      if (!then.equals(today)) {
        names.add(then);
      }
    }
    return String.join(DOT, names);
  }

  private static String in(Language language, Entry entry) {
    return entry.label().in(language).value();
  }

  private static Text words(Localized<Passage> prose, Language language) {
    Passage passage = prose.in(language);
    Prose words = passage.prose();
    return new Text(words.isEmpty() ? "" : words.words(), passage.writtenIn());
  }
}
