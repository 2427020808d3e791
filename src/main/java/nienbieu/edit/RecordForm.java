package nienbieu.edit;

import static nienbieu.edit.FieldForm.Kind.ADDRESS;
import static nienbieu.edit.FieldForm.Kind.DATE;
import static nienbieu.edit.FieldForm.Kind.LINE;
import static nienbieu.edit.FieldForm.Kind.ORGANISATIONS;
import static nienbieu.edit.FieldForm.Kind.SOURCES;
import static nienbieu.edit.FieldForm.Kind.TEXT;
import static nienbieu.edit.FieldForm.Kind.TITLE;
import static nienbieu.edit.FieldForm.Kind.WORD;
import static nienbieu.edit.FieldForm.Kind.WORDS;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nienbieu.content.Choice;
import nienbieu.content.EventKind;
import nienbieu.content.EventMode;
import nienbieu.content.EventStatus;
import nienbieu.content.OrganisationKind;
import nienbieu.content.SourceKind;
import nienbieu.edit.FieldForm.Kind;

/** The kinds of records that can be added, and the fields that they can be given at once. */
public enum RecordForm {
  /** Something that happened. */
  EVENT(
      "title",
      needed("date", DATE, "when, as in 2020-12-09, 2020-12 or 2020~", "khi nào"),
      needed("kind", WORD, "what kind: " + words(EventKind.values()), "loại sự kiện"),
      may("status", WORD, words(EventStatus.values()), "tình trạng"),
      may("mode", WORD, words(EventMode.values()), "hình thức"),
      needed("title", TEXT, "the title, one line", "tên sự kiện"),
      needed("summary", TEXT, "one or two sentences", "tóm tắt"),
      may("body", TEXT, "the text in Markdown", "nội dung"),
      may("organisations", ORGANISATIONS, "ids of organisations", "các tổ chức"),
      may("places", WORDS, "ids of places", "các nơi"),
      may("topics", WORDS, "ids of topics", "các chủ đề"),
      may("part-of", WORD, "the id of a larger event", "thuộc sự kiện"),
      may("related", WORDS, "ids of other events", "sự kiện liên quan"),
      needed("sources", SOURCES, "a source and what it supports: ID=date,place", "nguồn"),
      may("order", WORD, "a number: which of one day comes first", "thứ tự trong ngày")),
  /** A text about something that was published. */
  ARTICLE(
      "title",
      needed("title", TEXT, "the title, one line", "tựa đề"),
      needed("summary", TEXT, "one or two sentences", "tóm tắt"),
      may("source", WORD, "the id of the source that it tells of", "nguồn"),
      may("published", DATE, "when it was published", "ngày đăng"),
      may("events", WORDS, "ids of events", "các sự kiện"),
      may("topics", WORDS, "ids of topics", "các chủ đề"),
      may("body", TEXT, "the text in Markdown", "nội dung")),
  /** Somebody. */
  PERSON(
      "name",
      needed("name", TEXT, "the name", "tên"),
      may("sort-as", TEXT, "what the name is sorted by", "tên để xếp thứ tự"),
      needed("summary", TEXT, "one or two sentences", "tóm tắt"),
      may("about", TEXT, "the text in Markdown", "giới thiệu")),
  /** A body of people. */
  ORGANISATION(
      "name",
      needed("name", TEXT, "the name in full", "tên đầy đủ"),
      may("short", TEXT, "the short name", "tên ngắn"),
      needed("kind", WORD, "what kind: " + words(OrganisationKind.values()), "loại tổ chức"),
      may("part-of", WORD, "the id of a larger organisation", "thuộc tổ chức"),
      needed("summary", TEXT, "one or two sentences", "tóm tắt"),
      may("about", TEXT, "the text in Markdown", "giới thiệu")),
  /** A place on earth. */
  PLACE(
      "name",
      needed("name", TEXT, "the name", "tên"),
      may("part-of", WORD, "the id of a larger place", "thuộc nơi"),
      needed("summary", TEXT, "one or two sentences", "tóm tắt"),
      may("about", TEXT, "the text in Markdown", "giới thiệu")),
  /** What events have in common. */
  TOPIC(
      "name",
      needed("name", TEXT, "the name", "tên"),
      needed("summary", TEXT, "one or two sentences", "tóm tắt"),
      may("about", TEXT, "the text in Markdown", "giới thiệu")),
  /** A word that is explained. */
  TERM(
      "term",
      needed("term", TEXT, "the word or abbreviation", "thuật ngữ"),
      may("full", TEXT, "the words in full", "dạng đầy đủ"),
      needed("definition", TEXT, "what it means", "giải thích"),
      may("organisation", WORD, "the id of the organisation that it names", "tổ chức")),
  /** What records rest on. */
  SOURCE(
      "title",
      needed("kind", WORD, "what kind: " + words(SourceKind.values()), "loại nguồn"),
      needed("title", TITLE, "its title behind its language: en=The title", "tựa đề"),
      may("gloss", TEXT, "the title explained to readers", "dịch tựa đề"),
      may("publisher", TEXT, "who published it", "nơi đăng"),
      may("author", LINE, "who wrote it", "tác giả"),
      may("published", DATE, "when it was published", "ngày đăng"),
      may("accessed", DATE, "when it was read", "ngày đọc"),
      may("url", ADDRESS, "its address on the web", "địa chỉ"),
      may("archive", ADDRESS, "the address of a stored copy", "bản lưu"),
      needed("note", TEXT, "who speaks, and what to be careful about", "ghi chú"));

  private final String title;
  private final List<FieldForm> fields;

  RecordForm(String title, FieldForm... fields) {
    this.title = title;
    this.fields = List.of(fields);
  }

  /** The word for it, as in links: {@code event}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The fields in the order in which they are written, without the id. */
  public List<FieldForm> fields() {
    return fields;
  }

  /** The field of this name. */
  public Optional<FieldForm> field(String name) {
    return fields.stream().filter(field -> field.name().equals(name)).findFirst();
  }

  /** The name of the field from which an id is proposed. */
  public String title() {
    return title;
  }

  /** Whether each language has a file of its own. */
  public boolean isText() {
    return this == ARTICLE;
  }

  /** The file below the content folder, where all records of a kind stand in one. */
  public Optional<String> file() {
    return switch (this) {
      case EVENT, ARTICLE -> Optional.empty();
      case PERSON -> Optional.of("people.yaml");
      default -> Optional.of(word() + "s.yaml");
    };
  }

  private static FieldForm needed(String name, Kind kind, String english, String vietnamese) {
    return new FieldForm(name, kind, true, english, vietnamese);
  }

  private static FieldForm may(String name, Kind kind, String english, String vietnamese) {
    return new FieldForm(name, kind, false, english, vietnamese);
  }

  private static String words(Choice[] choices) {
    return Arrays.stream(choices).map(Choice::word).collect(Collectors.joining(", "));
  }
}
