package nienbieu.render;

import java.util.List;
import java.util.Set;
import nienbieu.content.Event;
import nienbieu.content.Spot;
import nienbieu.markdown.RecordKind;
import nienbieu.plan.Facet;

/**
 * A place's page.
 *
 * @param name its name
 * @param names what else it is called
 * @param others what it is called in the other languages
 * @param summary where it is
 * @param about the text
 * @param partOf the larger place, at most one
 * @param parts the places in it
 * @param events held there
 * @param sources what the record rests on
 * @param told what they bear out
 */
public record PlaceView(
    OpeningView.Line name,
    NamesView names,
    List<OtherName> others,
    OpeningView.Line summary,
    ProseView about,
    List<LinkView> partOf,
    List<LinkView> parts,
    EventList events,
    List<SourceLine> sources,
    List<Basis.Told> told) {

  static PlaceView of(Spot place, Desk desk) {
    List<Event> events = desk.crossings().events(RecordKind.PLACE, place.id());
    OpeningView opening = OpeningView.of(place.names(), place.summary(), desk);
    Basis basis = new Basis(place.sources(), Set.of(), desk);
    return new PlaceView(
        opening.title(),
        NamesView.of(place.names(), desk),
        OtherName.of(RecordKind.PLACE, place, desk),
        opening.lead(),
        desk.prose(place.about()),
        place
            .partOf()
            .map(whole -> desk.link(RecordKind.PLACE, desk.timeline().places().get(whole)))
            .stream()
            .toList(),
        desk.links(RecordKind.PLACE, desk.crossings().within(place.id())),
        EventList.of(Facet.PLACE, place.id(), events, desk),
        basis.sources(),
        basis.told());
  }
}
