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
 * @param others what it is called in the other languages
 * @param summary what it is
 * @param about the text
 * @param events that carry it
 * @param articles that carry it
 */
public record TopicView(
    OpeningView.Line name,
    List<OtherName> others,
    OpeningView.Line summary,
    ProseView about,
    EventList events,
    List<LinkView> articles) {

  static TopicView of(Topic topic, Desk desk) {
    List<Event> events = desk.crossings().events(RecordKind.TOPIC, topic.id());
    OpeningView opening = OpeningView.of(topic.name(), topic.summary(), desk);
    return new TopicView(
        opening.title(),
        OtherName.of(RecordKind.TOPIC, topic, desk),
        opening.lead(),
        desk.prose(topic.about()),
        EventList.of(Facet.TOPIC, topic.id(), events, desk),
        desk.links(RecordKind.ARTICLE, desk.crossings().articles(RecordKind.TOPIC, topic.id())));
  }
}
