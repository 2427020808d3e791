package nienbieu.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TextWidthTest {
  @Test
  void marksAboveAndBelowALetterAddNothing() {
    assertEquals(TextWidth.of("nguyen uy", 14), TextWidth.of("nguyễn ủy", 14), 0.01);
    assertEquals(TextWidth.of("D", 14), TextWidth.of("Đ", 14), 1);
  }

  @Test
  void aTextThatFitsStaysWhole() {
    assertEquals("ADMM+ lần thứ 7", TextWidth.within("ADMM+ lần thứ 7", 390, 14));
  }

  @Test
  void aTextThatIsTooLongLosesWholeWords() {
    String cut = TextWidth.within("Một hội nghị rất dài, và còn dài nữa", 120, 14);
    assertEquals("Một hội nghị…", cut);
    assertTrue(TextWidth.of(cut, 14) <= 120);
  }

  @Test
  void aWordThatIsTooLongIsCutBetweenCharacters() {
    String cut = TextWidth.within("😀".repeat(5_000), 100, 14);
    assertTrue(TextWidth.of(cut, 14) <= 100, cut);
    assertTrue(cut.endsWith("😀…"), cut);
  }
}
