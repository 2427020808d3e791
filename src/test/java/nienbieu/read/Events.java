package nienbieu.read;

/** Events as an editor would write them, valid in the tiny site. */
final class Events {
  private Events() {}

  static String one() {
    return titled("Một ngày");
  }

  /** With this text, as it is typed, for its Vietnamese title. */
  static String titled(String title) {
    return of("a-day", title);
  }

  /** With this text, as it is typed, for its id. */
  static String withId(String id) {
    return of(id, "Một ngày");
  }

  private static String of(String id, String title) {
    return """
    - id: %s
      date: "2021-01-02"
      kind: meeting
      title: {vi: %s, en: A day}
      summary: {vi: Một ngày đọc sách., en: A day of reading.}
      sources: [{source: village-news, supports: [date]}]
    """
        .formatted(id, title);
  }
}
