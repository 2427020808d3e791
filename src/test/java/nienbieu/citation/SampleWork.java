package nienbieu.citation;

import java.util.Optional;
import java.util.Set;
import nienbieu.date.HistoricalDate;
import nienbieu.language.Language;

/** A page of a site, as tests cite it. */
public final class SampleWork {
  /** Of the members that CSL 1.0.2 allows for an item, the ones that we use. */
  public static final Set<String> CSL_MEMBERS =
      Set.of(
          "id",
          "type",
          "title",
          "container-title",
          "author",
          "publisher",
          "issued",
          "accessed",
          "URL",
          "language",
          "note");

  private SampleWork() {}

  /**
   * The page.
   *
   * @param issued as EDTF
   * @param accessed as EDTF, if somebody looked at it
   */
  static Work of(String title, String issued, Optional<String> accessed) {
    return new Work(
        "event-admm-14-vi",
        WorkKind.WEB_PAGE,
        title,
        Language.of("vi").orElseThrow(),
        Optional.of("Niên Biểu"),
        Optional.of("Nguyễn Văn Mẫu"),
        Optional.of("Nhà xuất bản Mẫu & Bạn"),
        Optional.of(HistoricalDate.parse(issued)),
        accessed.map(HistoricalDate::parse),
        Optional.of("https://example.org/vi/events/admm-14.html"),
        Optional.of("CC BY 4.0"));
  }
}
