package nienbieu.read;

import static nienbieu.markdown.RecordKind.EVENT;
import static nienbieu.markdown.RecordKind.ORGANISATION;
import static nienbieu.markdown.RecordKind.PERSON;
import static nienbieu.markdown.RecordKind.PLACE;
import static nienbieu.markdown.RecordKind.SOURCE;
import static nienbieu.markdown.RecordKind.TOPIC;

import java.util.List;
import nienbieu.content.Citation;
import nienbieu.content.Event;
import nienbieu.content.EventKind;
import nienbieu.content.EventMode;
import nienbieu.content.EventStatus;
import nienbieu.content.Involvement;
import nienbieu.content.OtherDate;
import nienbieu.content.Participation;
import nienbieu.content.Plan;
import nienbieu.content.Support;

/** Reads one event. */
final class EventReader {
  private static final String CITATION = "citation";
  private static final String CITATION_SAMPLE = "[{source: ID, supports: [date]}]";

  private EventReader() {}

  static Event read(FieldReader fields) {
    String id = fields.id(EVENT.scheme());
    OpeningFields page = new OpeningFields(fields);
    return new Event(
        id,
        fields.date("date"),
        fields.optionalText("date-note"),
        fields.list("disputed", "disputed", EventReader::otherDate),
        fields.list("planned", "plan", EventReader::plan),
        fields.choice("kind", EventKind.class),
        fields.optionalChoice("status", EventStatus.class).orElse(EventStatus.HELD),
        fields.optionalChoice("mode", EventMode.class),
        page.title("title"),
        page.lead("summary"),
        page.body("body"),
        fields.list("people", "participation", EventReader::participation),
        fields.list("organisations", "involvement", EventReader::involvement),
        fields.references("places", PLACE.scheme()),
        fields.references("topics", TOPIC.scheme()),
        fields.reference("part-of", EVENT.scheme()),
        fields.references("related", EVENT.scheme()),
        // Every claim has its source: an event without one is not ready.
        fields.neededList("sources", CITATION, CITATION_SAMPLE, EventReader::citation),
        fields.number("order"),
        RecordReaders.corrections(fields),
        fields.place());
  }

  /** The sources of any record. */
  static List<Citation> citations(FieldReader fields) {
    return fields.list("sources", CITATION, EventReader::citation);
  }

  private static Citation citation(FieldReader fields) {
    return new Citation(
        fields.neededReference("source", SOURCE.scheme()),
        fields.choices("supports", Support.class),
        fields.optionalText("note"));
  }

  private static OtherDate otherDate(FieldReader fields) {
    return new OtherDate(
        fields.date("date"),
        fields.neededReference("source", SOURCE.scheme()),
        fields.optionalText("note"));
  }

  private static Plan plan(FieldReader fields) {
    return new Plan(
        fields.date("date"),
        fields.optionalDate("as-of"),
        fields.reference("source", SOURCE.scheme()));
  }

  private static Participation participation(FieldReader fields) {
    return new Participation(
        fields.neededReference("person", PERSON.scheme()), fields.text("role"));
  }

  private static Involvement involvement(FieldReader fields) {
    return new Involvement(
        fields.neededReference("organisation", ORGANISATION.scheme()), fields.optionalText("role"));
  }
}
