package nienbieu.plan;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import nienbieu.content.Event;
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

  /** Tells its values in an event; one may come twice. Asked of every event after each save. */
  void tell(Event event, Consumer<String> values) {
    switch (this) {
      case KIND -> values.accept(event.kind().word());
      case PERSON -> event.people().forEach(one -> values.accept(one.person()));
      case ORGANISATION -> event.organisations().forEach(one -> values.accept(one.organisation()));
      case PLACE -> event.places().forEach(values);
      case TOPIC -> event.topics().forEach(values);
      case STATUS -> values.accept(event.status().word());
    }
  }
}
