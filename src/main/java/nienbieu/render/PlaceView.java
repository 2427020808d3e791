package nienbieu.render;

import java.util.List;
import nienbieu.content.Event;
import nienbieu.content.Spot;
import nienbieu.markdown.RecordKind;
import nienbieu.plan.Facet;

/**
 * A place's page.
 *
 * @param name its name
 * @param names what else it is called
 * @param summary where it is
 * @param about the text
 * @param partOf the larger place, at most one
 * @param parts the places in it
 * @param events held there
 * @param sources what the record rests on
 */
public record PlaceView(
    Words name,
    NamesView names,
    Words summary,
    ProseView about,
    List<LinkView> partOf,
    List<LinkView> parts,
    EventList events,
    List<SourceLine> sources) {

  static PlaceView of(Spot place, Desk desk) {
    List<Event> events = desk.crossings().events(RecordKind.PLACE, place.id());
    return new PlaceView(
        desk.words(place.name()),
        NamesView.of(place.names(), desk),
        desk.words(place.summary()),
        desk.prose(place.about()),
        place
            .partOf()
            .map(whole -> desk.link(RecordKind.PLACE, desk.timeline().places().get(whole)))
            .stream()
            .toList(),
        desk.links(RecordKind.PLACE, desk.crossings().within(place.id())),
        EventList.of(Facet.PLACE, place.id(), events, desk),
        SourceLine.of(place.sources(), desk));
  }
}
