package nienbieu.schema;

/**
 * What texts must look like, for regular expressions of ECMA 262. None refuses what the readers
 * take; some take what the readers refuse, who look closer.
 */
final class Patterns {
  /** Not only blanks. */
  static final String TEXT = "[^ \\t\\r\\n]";

  /** An id: it becomes a file name, and Windows opens a device for some names. */
  static final String ID =
      "^(?!(?:con|prn|aux|nul|index|com[0-9]|lpt[0-9])$)[a-z0-9]+(?:-[a-z0-9]+)*$";

  private static final String SIGN = "[?~%]?";
  private static final String YEAR = SIGN + "-?[0-9X]{4}" + SIGN;
  private static final String PART = "-" + SIGN + "[0-9X]{2}" + SIGN;
  private static final String SURE = "(?:S[0-9]+)?" + SIGN;
  private static final String LONG_YEAR = SIGN + "Y-?[0-9]+(?:E[0-9]+)?" + SURE;
  private static final String SINGLE =
      "(?:" + LONG_YEAR + "|" + YEAR + "(?:S[0-9]+" + SIGN + "|(?:" + PART + "){0,2}))";
  private static final String TIME = SINGLE + "T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:Z|[+-][0-9:]{2,5})?";
  private static final String INTERVAL =
      "(?:" + SINGLE + "|\\.\\.)/(?:" + SINGLE + "|\\.\\.)?|/(?:" + SINGLE + "|\\.\\.)";
  private static final String MEMBER =
      "(?:\\.\\." + SINGLE + "|" + SINGLE + "(?:\\.\\.(?:" + SINGLE + ")?)?)";
  private static final String MEMBERS = MEMBER + "(?:," + MEMBER + ")*";

  /** EDTF, levels 0 to 2, by its letters only: whether there is such a day is not asked. */
  static final String DATE =
      ("^(?:" + SINGLE + "|" + TIME + "|" + INTERVAL)
          + ("|\\[" + MEMBERS + "\\]|\\{" + MEMBERS + "\\})$");

  /** An exact day. */
  static final String DAY = "^-?[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T.*)?$";

  /** A whole number in quotes. */
  static final String NUMBER = "^[+-]?[0-9]+$";

  private static final String BLANKS = "[ \\t\\r\\n]*";
  private static final String HOST = "https?://[^\\s/?#@\"<>\\\\^`{|}]+";
  private static final String NO = "\\s\"<>\\\\^`{|}";
  private static final String MARKS = "“”„‟‘’‚‛«»";

  /** An address on the web. */
  static final String ADDRESS =
      "^" + BLANKS + HOST + "(?:[/?#](?:[^" + NO + "]*[^" + NO + MARKS + "])?)?" + BLANKS + "$";

  /** The address of a site's root: without a query, a fragment, or dots for folders. */
  static final String ROOT =
      "^(?!.*/\\.{1,2}(?:/|\\s*$))" + BLANKS + HOST + "(?:/[^?#" + NO + "]*)?" + BLANKS + "$";

  /** The name of an image's file. */
  static final String IMAGE = "^(?!\\.)(?!.{81})[A-Za-z0-9._-]+\\." + "(?:png|jpe?g|gif|webp)$";

  private Patterns() {}
}
