package nienbieu.build;

import java.io.IOException;
import java.nio.file.Path;

/** The tiny site with an event that has every kind of block, and one whose halves differ. */
final class ParallelSite {
  private static final String RICH =
      """
      - id: rich
        date: "2021-01-02"
        kind: meeting
        title: {vi: Đủ mọi thứ, en: Everything}
        summary: {vi: Một sự kiện có đủ mọi thứ., en: An event with everything in it.}
        people: [{person: nguyen-van-mau, role: {vi: chủ trì, en: chair}}]
        places: [may-village]
        sources: [{source: village-news, supports: [date]}]
        body:
          vi: |
            Xem [phần dưới](#s-ke-hoach) và [thư viện](organisation:library).[^1]

            ## Kế hoạch

            - Một dòng dài hơn hẳn dòng bên kia, để hai bên cao thấp khác nhau trên màn hình hẹp.
            - Hai

            | Ngày | Việc |
            |---|---|
            | 2 | Đọc |

            > Trích dẫn.

            ### Chi tiết

            Hết.

            [^1]: Chú thích.
          en: |
            See [below](#s-ke-hoach) and the [library](organisation:library).[^1]

            ## Plan

            - One
            - Two

            | Day | What |
            |---|---|
            | 2 | Reading |

            > A quotation that is a good deal longer than the other one, for two sides that are not of one height.

            ### Details

            The end.

            [^1]: A note.
      - id: uneven
        date: "2021-01-03"
        kind: meeting
        title: {vi: Chia khác, en: Divided differently}
        summary: {vi: Hai bản chia đoạn khác nhau., en: The halves are divided differently.}
        sources: [{source: village-news, supports: [date]}]
        body:
          vi: |
            Trước.

            ## Giống

            Một.

            ## Khác

            Hai.

            Ba.
          en: |
            Before.

            ## Alike

            One.

            ## Unlike

            Two and three.
      """;

  private ParallelSite() {}

  /** The site; its build warns once, of the event whose halves differ. */
  static TrialSite in(Path folder) throws IOException {
    return TrialSite.tiny(folder).with("events/2021.yaml", RICH);
  }
}
