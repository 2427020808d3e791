package nienbieu.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nienbieu.card.Lines.Step;
import org.junit.jupiter.api.Test;

/** Titles in lines. */
class LinesTest {
  private static final List<Step> STEPS = List.of(new Step(60, 2), new Step(40, 3));

  @Test
  void aShortTitleIsLargeAndInOneLine() {
    Lines lines = lines("Hội nghị");
    assertEquals(60, lines.size());
    assertEquals(List.of("Hội nghị"), lines.lines());
  }

  @Test
  void linesAreOfAboutTheSameLength() {
    Lines lines = lines("Hội nghị Bộ trưởng Quốc phòng các nước");
    assertEquals(List.of("Hội nghị Bộ trưởng", "Quốc phòng các nước"), lines.lines());
  }

  @Test
  void aLongerTitleIsSmaller() {
    Lines lines = lines("Hội nghị Bộ trưởng Quốc phòng các nước ASEAN lần thứ mười bốn họp");
    assertEquals(40, lines.size());
    assertEquals(3, lines.lines().size());
  }

  @Test
  void whatHasNoRoomIsCutAfterAWord() {
    Lines lines = lines("Nguyễn ".repeat(40).strip());
    assertEquals(3, lines.lines().size());
    assertTrue(lines.lines().get(2).endsWith("Nguyễn…"), lines.lines().get(2));
  }

  @Test
  void aWordLongerThanALineIsTakenApart() {
    Lines lines = lines("Ế".repeat(300));
    assertEquals(3, lines.lines().size());
    for (String line : lines.lines()) {
      assertTrue(lines.face().width(line.replace("\ue000", ""), 40) <= 600, line);
    }
    assertTrue(lines.lines().get(2).endsWith("Ế…"), lines.lines().get(2));
  }

  @Test
  void whatBelongsTogetherStaysInOneLine() {
    Lines lines = lines("Ngày họp đã định là ngày 17\u00a0tháng\u00a011\u00a0năm\u00a02020");
    assertTrue(
        lines.lines().stream().anyMatch(line -> line.contains("17\u00a0tháng\u00a011")),
        lines.lines()::toString);
  }

  private static Lines lines(String text) {
    return Lines.of(text, Face.SEMIBOLD, STEPS, 600, 400);
  }
}
