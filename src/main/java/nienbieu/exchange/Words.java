package nienbieu.exchange;

/** The few words that an import itself adds to the content, in the language of the texts. */
record Words(String group, String imported, String timeline) {
  private static final Words ENGLISH =
      new Words(
          "A lane of the imported timeline.",
          "The timeline that this was imported from; name the sources that it rests on.",
          "Imported timeline");
  private static final Words VIETNAMESE =
      new Words(
          "Một nhóm sự kiện của dòng thời gian được nhập.",
          "Dòng thời gian được nhập vào đây; cần ghi các nguồn mà nó dựa vào.",
          "Dòng thời gian được nhập");

  /** Vietnamese or, for every other language, English. */
  static Words in(String language) {
    return language.equals("vi") ? VIETNAMESE : ENGLISH;
  }
}
