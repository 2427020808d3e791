package nienbieu.render;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nienbieu.content.Names;

/**
 * What else a person, an organisation or a place is called.
 *
 * @param shortNames short form and acronym, as far as they differ from the name and each other
 * @param former names of other times
 */
public record NamesView(List<Words> shortNames, List<PersonView.Held> former) {

  static NamesView of(Names names, Desk desk) {
    Words name = desk.words(names.name());
    return new NamesView(
        Stream.of(names.shortName(), names.acronym())
            .flatMap(Optional::stream)
            .map(desk::words)
            .distinct()
            .filter(other -> !other.equals(name))
            .toList(),
        names.former().stream()
            .map(
                one ->
                    new PersonView.Held(
                        desk.words(one.name()), PersonView.time(one.validity(), desk), List.of()))
            .toList());
  }
}
