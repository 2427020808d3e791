package nienbieu.markdown;

import java.util.ArrayList;
import java.util.List;
import nienbieu.source.Place;
import nienbieu.source.SourceFile;

/**
 * The links of one prose in little memory: the targets are shared, the places are numbers. A list
 * of {@link ProseLink} would take six times as much, for hundreds of thousands of links.
 */
final class LinkList {
  static final LinkList EMPTY = new LinkList(List.of(), List.of());

  private final Target[] targets;
  private final SourceFile[] file;
  private final int[] places;

  private LinkList(List<Target> targets, List<Place> places) {
    this.targets = targets.toArray(Target[]::new);
    this.file = places.stream().map(Place::file).limit(1).toArray(SourceFile[]::new);
    this.places =
        places.stream()
            .flatMapToInt(
                place ->
                    java.util.stream.IntStream.of(place.line(), place.column(), place.length()))
            .toArray();
  }

  /** As many targets as places, all places in one file. */
  static LinkList of(List<Target> targets, List<Place> places) {
    return targets.isEmpty() ? EMPTY : new LinkList(targets, places);
  }

  Target target(int number) {
    return targets[number];
  }

  List<ProseLink> all() {
    List<ProseLink> links = new ArrayList<>(targets.length);
    for (int at = 0; at < targets.length; at++) {
      Target target = targets[at];
      Place place = new Place(file[0], places[3 * at], places[3 * at + 1], places[3 * at + 2]);
      links.add(new ProseLink(target.kind(), target.id(), target.anchor(), place));
    }
    return List.copyOf(links);
  }
}
