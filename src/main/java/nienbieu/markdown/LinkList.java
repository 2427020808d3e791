package nienbieu.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nienbieu.source.Place;
import nienbieu.source.SourceFile;

/**
 * The links of one prose in little memory: the targets are shared, the places are numbers. A list
 * of {@link ProseLink} would take six times as much, for hundreds of thousands of links.
 */
final class LinkList {
  static final LinkList EMPTY = new LinkList(List.of(), List.of());

  private final Target[] targets;
  private final Optional<SourceFile> file;
  private final int[] places;

  private LinkList(List<Target> targets, List<Place> places) {
    this.targets = targets.toArray(Target[]::new);
    this.file = places.stream().map(Place::file).findFirst();
    this.places =
        places.stream()
            .flatMapToInt(place -> IntStream.of(place.line(), place.column(), place.length()))
            .toArray();
  }

  /** As many targets as places, all places in one file. */
  static LinkList of(List<Target> targets, List<Place> places) {
    return targets.isEmpty() ? EMPTY : new LinkList(targets, places);
  }

  Target target(int number) {
    return targets[number];
  }

  List<ProseLink> those(Predicate<Target> wanted) {
    List<ProseLink> links = new ArrayList<>();
    for (int at = 0; at < targets.length; at++) {
      Target target = targets[at];
      if (wanted.test(target)) {
        links.add(new ProseLink(target.kind(), target.id(), target.anchor(), place(at)));
      }
    }
    return List.copyOf(links);
  }

  private Place place(int number) {
    int at = 3 * number;
    return new Place(file.orElseThrow(), places[at], places[at + 1], places[at + 2]);
  }
}
