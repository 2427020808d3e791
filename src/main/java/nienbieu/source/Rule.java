package nienbieu.source;

/**
 * Every rule that content can break. The code is stable: scripts and documents may rely on it.
 *
 * <p>The words for each are in {@code problems-en.properties} beside this class: {@code CODE} is
 * the message, {@code CODE.hint} what to do, {@code CODE.suggest} what to do when there is a
 * suggestion.
 */
public enum Rule {
  FILE_MISSING("file/missing"),
  FILE_NOT_UTF8("file/not-utf-8"),
  FILE_TOO_LARGE("file/too-large"),
  FILE_TOO_MANY("file/too-many"),
  FILE_TOO_DEEP("file/too-deep"),
  FILE_LINK("file/link"),
  FILE_NOT_PLAIN("file/not-plain"),
  FILE_NOT_EXPECTED("file/not-expected"),
  FILE_BACKUP("file/backup", Severity.WARNING),
  FILE_EMPTY("file/empty"),
  FILE_MORE_PROBLEMS("file/more-problems"),

  TEXT_NOT_NFC("text/not-nfc"),
  TEXT_FORBIDDEN_CHARACTER("text/forbidden-character"),
  TEXT_TOO_LONG("text/too-long"),

  YAML_SYNTAX("yaml/syntax"),
  YAML_ALIAS("yaml/alias"),
  YAML_TAG("yaml/tag"),
  YAML_MERGE_KEY("yaml/merge-key"),
  YAML_DUPLICATE_KEY("yaml/duplicate-key"),
  YAML_COMMENT("yaml/comment", Severity.WARNING),
  YAML_TOO_DEEP("yaml/too-deep"),
  YAML_TOO_MANY("yaml/too-many"),
  FRONT_MATTER_MISSING("yaml/no-front-matter"),
  FRONT_MATTER_OPEN("yaml/front-matter-not-closed"),

  RECORD_SHAPE("record/shape"),

  FIELD_UNKNOWN("field/unknown"),
  FIELD_MISSING("field/missing"),
  FIELD_EMPTY("field/empty"),
  FIELD_SHAPE("field/shape"),
  FIELD_CHOICE("field/choice"),
  FIELD_NUMBER("field/number"),
  FIELD_ADDRESS("field/address"),
  FIELD_QUOTES("field/quotes"),
  FIELD_REPEATED("field/repeated"),

  LANGUAGE_UNKNOWN("language/unknown"),
  LANGUAGE_MISSING("language/missing-translation"),
  LANGUAGE_MISSING_FILE("language/missing-file"),

  ID_NOT_A_SLUG("id/not-a-slug"),
  ID_DUPLICATE("id/duplicate"),

  REFERENCE_TO_NOTHING("reference/nothing"),
  REFERENCE_ANCHOR("reference/anchor"),
  REFERENCE_CIRCLE("reference/circle"),

  DATE_SHAPE("date/not-a-date"),
  DATE_UNQUOTED("date/unquoted"),
  DATE_NO_SUCH_DAY("date/no-such-day"),
  DATE_NOT_A_DAY("date/not-a-day"),
  DATE_REVERSED("date/end-before-start"),

  MARKDOWN_RAW_HTML("markdown/raw-html"),
  MARKDOWN_NOT_SUPPORTED("markdown/not-supported"),
  MARKDOWN_HEADING("markdown/heading"),
  MARKDOWN_HEADING_BLANK("markdown/heading-without-blank"),
  MARKDOWN_HEADING_NESTED("markdown/heading-nested"),
  MARKDOWN_HEADING_EMPTY("markdown/heading-without-text"),
  MARKDOWN_FOOTNOTE("markdown/footnote"),
  MARKDOWN_FOOTNOTE_UNUSED("markdown/footnote-unused"),
  MARKDOWN_FOOTNOTE_REPEATED("markdown/footnote-repeated"),
  MARKDOWN_CODE_LANGUAGE("markdown/code-language"),
  MARKDOWN_NO_TEXT("markdown/link-without-text"),
  MARKDOWN_IMAGE_NO_TEXT("markdown/image-without-text"),
  MARKDOWN_BROKEN_LINK("markdown/broken-link"),
  LINK_FORBIDDEN("link/forbidden"),
  LINK_RELATIVE("link/relative"),
  LINK_CHARACTER("link/character"),
  LINK_EMPTY("link/empty"),
  LINK_ID("link/not-an-id"),
  LINK_ANCHOR("link/not-an-anchor"),
  LINK_WEB("link/not-a-web-address"),
  LINK_MAIL("link/not-a-mail-address"),
  LINK_IMAGE("link/not-an-image"),
  LINK_OWN("link/own-site"),

  IMAGE_NAME("image/name"),
  IMAGE_NAME_CASE("image/case"),
  IMAGE_FORMAT("image/format"),
  IMAGE_SIZE("image/size"),

  NAME_SPELLING("name/spelling", Severity.WARNING),
  NAME_TONE_STYLE("name/tone-style", Severity.WARNING),

  ADDRESS_GONE("address/gone", Severity.WARNING),
  ADDRESS_MOVED("address/moved", Severity.WARNING),
  ADDRESS_UNREACHABLE("address/unreachable", Severity.WARNING),

  SOURCE_UNUSED("source/unused", Severity.WARNING),
  TRANSLATION_SHAPE("translation/shape", Severity.WARNING),
  TRANSLATION_BEHIND("translation/behind", Severity.WARNING),
  TRANSLATION_LEDGER("translation/ledger"),
  PARITY_BLOCKS("parity/blocks", Severity.WARNING),
  PARITY_LINKS("parity/links", Severity.WARNING),
  PARITY_FOOTNOTES("parity/footnotes", Severity.WARNING),
  PARITY_IMAGES("parity/images", Severity.WARNING),
  PARITY_NUMBER("parity/number", Severity.WARNING),
  PARITY_DATE("parity/date", Severity.WARNING),
  PARITY_NAME("parity/name", Severity.WARNING),

  PHRASE_MISSING("template/phrase"),
  TEMPLATE_BROKEN("template/broken");

  private final String code;
  private final Severity severity;

  Rule(String code) {
    this(code, Severity.ERROR);
  }

  Rule(String code, Severity severity) {
    this.code = code;
    this.severity = severity;
  }

  /** The stable code, for example {@code date/no-such-day}. */
  public String code() {
    return code;
  }

  /** How bad it is unless the site says otherwise. */
  public Severity severity() {
    return severity;
  }
}
