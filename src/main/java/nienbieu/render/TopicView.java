package nienbieu.render;

import java.util.List;
import nienbieu.content.Event;
import nienbieu.content.Topic;
import nienbieu.markdown.RecordKind;

/**
 * A topic's page.
 *
 * @param name its name
 * @param others what it is called in the other languages
 * @param summary what it is
 * @param about the text
 * @param events that carry it
 * @param count how many events, in digits
 * @param articles that carry it
 */
public record TopicView(
    OpeningView.Line name,
    List<OtherName> others,
    OpeningView.Line summary,
    ProseView about,
    List<EventLine> events,
    String count,
    List<LinkView> articles) {

  static TopicView of(Topic topic, Desk desk) {
    List<Event> events = desk.crossings().events(RecordKind.TOPIC, topic.id());
    OpeningView opening = OpeningView.of(topic.name(), topic.summary(), desk);
    return new TopicView(
        opening.title(),
        OtherName.of(RecordKind.TOPIC, topic, desk),
        opening.lead(),
        desk.prose(topic.about()),
        events.stream().map(event -> EventLine.of(event, desk)).toList(),
        desk.number(events.size()),
        desk.links(RecordKind.ARTICLE, desk.crossings().articles(RecordKind.TOPIC, topic.id())));
  }
}
