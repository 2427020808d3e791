package nienbieu.plan;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nienbieu.content.Event;
import nienbieu.content.Involvement;
import nienbieu.content.Participation;
import nienbieu.markdown.RecordKind;

/** What events can be chosen by, beside their years. */
public enum Facet {
  /** The kind of event. */
  KIND,
  /** Who took part. */
  PERSON,
  /** Which bodies took part. */
  ORGANISATION,
  /** Where. */
  PLACE,
  /** What it was about. */
  TOPIC,
  /** Whether it happened. */
  STATUS;

  private final String word = name().toLowerCase(Locale.ROOT);

  /** The name in addresses: {@code ?person=ngo-xuan-lich}. */
  public String word() {
    return word;
  }

  /** What its values are records of; nothing where they are words of ours. */
  public Optional<RecordKind> records() {
    return switch (this) {
      case KIND, STATUS -> Optional.empty();
      case PERSON -> Optional.of(RecordKind.PERSON);
      case ORGANISATION -> Optional.of(RecordKind.ORGANISATION);
      case PLACE -> Optional.of(RecordKind.PLACE);
      case TOPIC -> Optional.of(RecordKind.TOPIC);
    };
  }

  /** The folder of the pages of its values. */
  String folder() {
    return switch (this) {
      case KIND -> "kinds";
      case STATUS -> "statuses";
      default -> Addresses.folder(records().orElseThrow());
    };
  }

  /** Its values in an event; one may come twice. */
  Stream<String> values(Event event) {
    return switch (this) {
      case KIND -> Stream.of(event.kind().word());
      case PERSON -> event.people().stream().map(Participation::person);
      case ORGANISATION -> event.organisations().stream().map(Involvement::organisation);
      case PLACE -> event.places().stream();
      case TOPIC -> event.topics().stream();
      case STATUS -> Stream.of(event.status().word());
    };
  }
}
