package nienbieu.render;

import java.util.List;
import nienbieu.content.Event;
import nienbieu.content.Topic;
import nienbieu.markdown.RecordKind;
import nienbieu.plan.Facet;

/**
 * A topic's page.
 *
 * @param name its name
 * @param summary what it is
 * @param about the text
 * @param events that carry it
 * @param articles that carry it
 */
public record TopicView(
    Words name, Words summary, ProseView about, EventList events, List<LinkView> articles) {

  static TopicView of(Topic topic, Desk desk) {
    List<Event> events = desk.crossings().events(RecordKind.TOPIC, topic.id());
    return new TopicView(
        desk.words(topic.name()),
        desk.words(topic.summary()),
        desk.prose(topic.about()),
        EventList.of(Facet.TOPIC, topic.id(), events, desk),
        desk.links(RecordKind.ARTICLE, desk.crossings().articles(RecordKind.TOPIC, topic.id())));
  }
}
