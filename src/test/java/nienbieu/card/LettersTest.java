package nienbieu.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a card can show. */
class LettersTest {

  @Test
  void everyVietnameseLetterIsThere() {
    StringBuilder all = new StringBuilder("đĐ");
    for (String letter : "a ă â e ê i o ô ơ u ư y".split(" ")) {
      for (String tone : new String[] {"", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"}) {
        String small = Normalizer.normalize(letter + tone, Normalizer.Form.NFC);
        all.append(small).append(small.toUpperCase(java.util.Locale.ROOT));
      }
    }
    assertEquals(2 + 12 * 6 * 2, all.length());
    assertEquals(Optional.of(all.toString()), Letters.shown(all.toString()));
  }

  @Test
  void signsOfOurDatesAreThere() {
    String signs = "0123456789–—-/.,:;()[]?!…“”‘’«»·×−%&€₫№";
    assertEquals(Optional.of(signs), Letters.shown(signs));
  }

  @ParameterizedTest
  @ValueSource(strings = {"مؤتمر", "東盟", "Hội nghị 東盟", "ไทย", "e\u0323\u0302", "𝐀"})
  void aTitleWithALetterThatTheFaceLacksIsNotShownAtAll(String title) {
    assertEquals(Optional.empty(), Letters.shown(title));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "\u200b", "🎉", "\u202e"})
  void ofSomeTextsNothingIsLeft(String text) {
    assertEquals(Optional.empty(), Letters.shown(text));
  }

  @Test
  void pictographsAndWhatIsNotSeenAreLeftOut() {
    assertEquals(
        Optional.of("Lễ kỷ niệm 10\u00a0năm"),
        Letters.shown("Lễ kỷ\u00ad 🎉 niệm\u200b 👩🏽\u200d🎓\ufe0f 10\u202fnăm \n"));
  }

  @Test
  void ofALongTextOnlyItsBeginningIsLookedAt() {
    assertTrue(Letters.shown("ễ".repeat(10_000)).orElseThrow().length() <= 400);
  }
}
