package nienbieu.source;

/**
 * How much content may weigh. Content comes from strangers: the worst that it can do is to fail the
 * build with a sentence that names the limit.
 */
public final class Limits {
  /** Most files in one tree. */
  public static final int FILES = 10_000;

  /** Most bytes in all text files of a tree together; 50,000 events in two languages need half. */
  public static final long TREE_BYTES = 256L << 20;

  /** Most bytes in one text file. */
  public static final int TEXT_BYTES = 1_000_000;

  /** Most bytes in the ledger of translations, which no person writes; 50,000 events need half. */
  public static final int LEDGER_BYTES = 16 << 20;

  /** Most bytes in one image or font. */
  public static final int BINARY_BYTES = 2 << 20;

  /** Most folders below each other. */
  public static final int FOLDERS = 8;

  /** Most bytes in a path, root left out. */
  public static final int PATH_BYTES = 200;

  /** Most YAML collections inside each other. */
  public static final int YAML_DEPTH = 12;

  /** Most records in one YAML file. */
  public static final int RECORDS = 1_000;

  /** Most items in a list inside a record. */
  public static final int ITEMS = 500;

  /** Most characters in a text of one line. */
  public static final int LINE_CHARACTERS = 20_000;

  private Limits() {}
}
