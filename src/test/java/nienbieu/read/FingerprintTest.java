package nienbieu.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FingerprintTest {
  private static final String TEXT = "Hội nghị ADMM-14, họp ngày 9 tháng 12.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hội nghị ADMM-14 họp ngày 9 tháng 12",
        "  Hội  nghị ADMM–14 —\nhọp ngày 9\t tháng 12!  ",
        "Hội nghị\r\nADMM 14, “họp” **ngày 9** tháng 12.",
        "Hội nghị ADMM-14 họp ngày\u00A09 tháng\u200B 12…",
        // The same in parts (NFD).
        "Ho\u0323\u0302i nghi\u0323 ADMM-14, ho\u0323p nga\u0300y 9 tha\u0301ng 12."
      })
  void whiteSpaceAndPunctuationDoNotCount(String text) {
    assertEquals(values(TEXT), values(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hội nghị ADMM-15, họp ngày 9 tháng 12.",
        "Hội nghị ADMM+14, họp ngày 9 tháng 12.",
        "Hội nghị ADMM-14, hợp ngày 9 tháng 12.",
        "hội nghị ADMM-14, họp ngày 9 tháng 12.",
        "Hội nghị ADMM-14, họp ngày 9 tháng 12 %.",
        "Hội nghị ADMM-14, họp\n\nngày 9 tháng 12."
      })
  void everyWordCounts(String text) {
    assertNotEquals(values(TEXT), values(text));
  }

  @ParameterizedTest
  @CsvSource({"0, one", "2, two words", "5, three", "7, four"})
  void aParagraphKnowsItsFirstLine(int line, String words) {
    String text = "one\n\ntwo\nwords\n \nthree\n\nfour\n\n---\n";
    Fingerprint print =
        Fingerprint.of(text).stream().filter(one -> one.line() == line).findFirst().orElseThrow();
    assertEquals(values(words), List.of(print.value()));
    assertEquals(4, Fingerprint.of(text).size());
  }

  @Test
  void theValueNeverChanges() {
    // printf 'Hội nghị ADMM 14 họp ngày 9 tháng 12' | sha256sum
    assertEquals(List.of("49eb1597b926c776"), values(TEXT));
  }

  @Test
  void aTextWithoutWordsHasNoParagraph() {
    assertEquals(List.of(), values("\n —\n\n***\n"));
  }

  private static List<String> values(String text) {
    return Fingerprint.of(text).stream().map(Fingerprint::value).toList();
  }
}
