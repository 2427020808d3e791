package nienbieu.exchange;

/**
 * What a slide shows beside its text.
 *
 * @param url an address, or markup that embeds something
 * @param caption HTML
 * @param credit HTML
 * @param alt words for those who do not see it
 * @param link where it leads when it is chosen
 */
record Medium(String url, String caption, String credit, String alt, String link) {
  /** Nothing is shown. */
  static final Medium NONE = new Medium("", "", "", "", "");
}
