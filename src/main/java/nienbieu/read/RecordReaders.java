package nienbieu.read;

import static nienbieu.markdown.RecordKind.ORGANISATION;
import static nienbieu.markdown.RecordKind.PERSON;
import static nienbieu.markdown.RecordKind.PLACE;
import static nienbieu.markdown.RecordKind.SOURCE;
import static nienbieu.markdown.RecordKind.TERM;
import static nienbieu.markdown.RecordKind.TOPIC;

import java.util.List;
import java.util.Optional;
import nienbieu.content.Correction;
import nienbieu.content.FormerName;
import nienbieu.content.Names;
import nienbieu.content.OfficeHeld;
import nienbieu.content.Organisation;
import nienbieu.content.OrganisationKind;
import nienbieu.content.Person;
import nienbieu.content.Rank;
import nienbieu.content.RankHeld;
import nienbieu.content.Source;
import nienbieu.content.SourceKind;
import nienbieu.content.Spot;
import nienbieu.content.Term;
import nienbieu.content.Topic;
import nienbieu.content.Validity;
import nienbieu.date.HistoricalDate;
import nienbieu.language.Language;
import nienbieu.language.Localized;
import nienbieu.language.Text;
import nienbieu.source.Rule;

/** Reads one record of each of the small kinds. */
final class RecordReaders {
  private RecordReaders() {}

  static Person person(FieldReader fields) {
    String id = fields.id(PERSON.scheme());
    OpeningFields page = new OpeningFields(fields);
    Names names = page.title(names(fields));
    return new Person(
        id,
        names,
        fields.optionalText("sort-as").orElse(names.name()),
        page.lead("summary"),
        page.body("about"),
        fields.list("ranks", "rank-held", RecordReaders::rankHeld),
        fields.list("offices", "office-held", RecordReaders::officeHeld),
        EventReader.citations(fields),
        corrections(fields),
        fields.place());
  }

  static Rank rank(FieldReader fields) {
    String id = fields.id(References.RANK);
    Localized<Text> name = fields.text("name");
    return new Rank(id, name, fields.optionalText("short").orElse(name), fields.place());
  }

  static Organisation organisation(FieldReader fields) {
    String id = fields.id(ORGANISATION.scheme());
    OpeningFields page = new OpeningFields(fields);
    Names names = page.title(names(fields));
    return new Organisation(
        id,
        names,
        fields.choice("kind", OrganisationKind.class),
        fields.reference("part-of", ORGANISATION.scheme()),
        page.lead("summary"),
        page.body("about"),
        EventReader.citations(fields),
        corrections(fields),
        fields.place());
  }

  static Spot spot(FieldReader fields) {
    String id = fields.id(PLACE.scheme());
    OpeningFields page = new OpeningFields(fields);
    Names names = page.title(names(fields));
    return new Spot(
        id,
        names,
        fields.reference("part-of", PLACE.scheme()),
        page.lead("summary"),
        page.body("about"),
        EventReader.citations(fields),
        corrections(fields),
        fields.place());
  }

  static Topic topic(FieldReader fields) {
    OpeningFields page = new OpeningFields(fields);
    return new Topic(
        fields.id(TOPIC.scheme()),
        page.title("name"),
        page.lead("summary"),
        page.body("about"),
        corrections(fields),
        fields.place());
  }

  static Term term(FieldReader fields) {
    return new Term(
        fields.id(TERM.scheme()),
        fields.text("term"),
        fields.optionalText("full"),
        fields.yes("spell-out", true),
        fields.shortPassage("definition"),
        fields.reference("organisation", ORGANISATION.scheme()),
        EventReader.citations(fields),
        corrections(fields),
        fields.place());
  }

  static Source source(FieldReader fields) {
    String id = fields.id(SOURCE.scheme());
    SourceKind kind = fields.choice("kind", SourceKind.class);
    Text title =
        fields
            .neededGroup("title", "source-title", "{text: …, language: vi}", RecordReaders::title)
            .orElseGet(() -> new Text("", fields.reading().languages().original()));
    Optional<String> url = fields.address("url");
    Optional<String> archive = fields.address("archive");
    url.ifPresent(page -> archive.ifPresent(copy -> fields.reading().links().copy(page, copy)));
    return new Source(
        id,
        kind,
        title,
        fields.optionalText("gloss"),
        fields.optionalText("publisher"),
        fields.optionalLine("author"),
        fields.optionalDate("published"),
        fields.optionalDate("accessed"),
        url,
        archive,
        fields.shortPassage("note"),
        Localized.of(fields.reading().languages(), language -> title),
        corrections(fields),
        fields.place());
  }

  private static Text title(FieldReader fields) {
    String text = fields.line("text");
    String tag = fields.line("language");
    Optional<Language> language = Language.of(tag);
    if (language.isEmpty() && !tag.isEmpty()) {
      YamlNode node = fields.take("language").orElseThrow();
      fields.reading().problems().add(LanguageTags.unknown(node, tag));
    }
    return new Text(text, language.orElse(fields.reading().languages().original()));
  }

  /** What was changed in any record after it was published. */
  static List<Correction> corrections(FieldReader fields) {
    return fields.list("corrections", "correction", RecordReaders::correction);
  }

  private static Correction correction(FieldReader fields) {
    HistoricalDate on = fields.date("on");
    checkDay("on", on, fields);
    return new Correction(on, fields.text("what"), fields.optionalLine("by"));
  }

  /** A field that may hold an exact day. */
  static Optional<HistoricalDate> day(String name, FieldReader fields) {
    Optional<HistoricalDate> day = fields.optionalDate(name);
    day.ifPresent(date -> checkDay(name, date, fields));
    return day;
  }

  private static void checkDay(String name, HistoricalDate date, FieldReader fields) {
    boolean day = date.isExactDay() && date.htmlDatetime().isPresent();
    if (!day && date != ValueReader.NO_DATE) {
      fields
          .reading()
          .report(Rule.DATE_NOT_A_DAY, fields.take(name).orElseThrow().place(), date.text(), name);
    }
  }

  private static Names names(FieldReader fields) {
    return new Names(
        fields.text("name"),
        fields.optionalText("short"),
        fields.optionalText("acronym"),
        fields.list("former-names", "former-name", RecordReaders::formerName),
        fields.yes("spell-out", true));
  }

  private static FormerName formerName(FieldReader fields) {
    return new FormerName(fields.text("name"), validity(fields));
  }

  private static RankHeld rankHeld(FieldReader fields) {
    return new RankHeld(fields.neededReference("rank", References.RANK), validity(fields));
  }

  private static OfficeHeld officeHeld(FieldReader fields) {
    return new OfficeHeld(
        fields.text("title"),
        fields.reference("organisation", ORGANISATION.scheme()),
        validity(fields));
  }

  private static Validity validity(FieldReader fields) {
    Optional<HistoricalDate> from = fields.optionalDate("from");
    Optional<HistoricalDate> until = fields.optionalDate("until");
    if (from.isPresent() && until.isPresent() && isAfter(from.get(), until.get())) {
      fields
          .reading()
          .report(
              Rule.DATE_REVERSED,
              fields.take("until").orElseThrow().place(),
              until.get().text(),
              from.get().text(),
              "validity");
    }
    return new Validity(from, until);
  }

  /** Whether all of one date lies after all of the other: “2018-06” is not after “2018”. */
  private static boolean isAfter(HistoricalDate date, HistoricalDate other) {
    return date.earliest().isPresent()
        && other.latest().isPresent()
        && date.earliest().get().compareTo(other.latest().get()) > 0;
  }
}
