package nienbieu.build;

import java.io.IOException;
import java.nio.file.Path;

/** The tiny site with an article that names two of the three events that it reports. */
final class NamedEvents {
  private static final String VIETNAMESE =
      """
      ---
      title: Một câu chuyện
      summary: Bài kể ba sự kiện.
      events: [library-year, opening, first-reading]
      ---
      Đoạn một kể [lễ khai trương](event:opening).

      Đoạn hai không kể gì mới, chỉ nhắc [buổi lễ](event:opening#s-ke-hoach) lần nữa. Ở đây không có gì khác, và cứ thế dài ra thêm một chút.

      ## Phần hai

      - Một dòng.
      - Dòng kể [buổi đọc](event:first-reading).
      """;

  private static final String ENGLISH =
      """
      ---
      title: A story
      summary: It tells of three events.
      ---
      Paragraph one of [the opening](event:opening).

      Paragraph two tells nothing new and names [the ceremony](event:opening#s-ke-hoach) again. There is nothing else here, and so it goes on a little longer.

      ## Part two

      - A line, and a [reading](event:first-reading).
      - Another line.
      """;

  private NamedEvents() {}

  static TrialSite in(Path folder) throws IOException {
    return TrialSite.tiny(folder)
        .with("articles/story.vi.md", VIETNAMESE)
        .with("articles/story.en.md", ENGLISH);
  }
}
