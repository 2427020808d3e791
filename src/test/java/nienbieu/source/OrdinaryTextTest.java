package nienbieu.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class OrdinaryTextTest {
  @Test
  void aVietnameseAndAnEnglishTextAreOrdinary() {
    assertTrue(is("- id: một\r\n  title: “Đường dây nóng” – hotline…\t€".replace("€", "")));
    assertTrue(is(""));
  }

  /** All of Unicode: whatever is taken for ordinary is allowed and stays when it is composed. */
  @Test
  void noOrdinaryCharacterIsForbiddenOrComposes() {
    int ordinary = 0;
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
        continue;
      }
      String text = new String(Character.toChars(c));
      if (is(text)) {
        ordinary++;
        assertFalse(ForbiddenCharacters.isForbidden(c), ForbiddenCharacters.name(c));
        assertTrue(c < 0x300 || Composition.isComposed(text), ForbiddenCharacters.name(c));
        assertEquals(text, Normalizer.normalize(text, Normalizer.Form.NFC));
      }
    }
    // Of ASCII all that is seen, tab and line feed; U+00A0-02FF but one; 256 letters; 24 marks.
    assertEquals(97 + 0x260 - 1 + 0x100 + 24, ordinary);
  }

  @Test
  void aLoneCarriageReturnABrokenByteAndACutEndAreNotOrdinary() {
    assertFalse(is("a\rb"));
    assertFalse(is("a\r"));
    assertFalse(OrdinaryText.is(new byte[] {'a', (byte) 0xC3}));
    assertFalse(OrdinaryText.is(new byte[] {(byte) 0xC3, 'a'}));
    assertFalse(OrdinaryText.is(new byte[] {(byte) 0xE1, (byte) 0xBA, 'a'}));
    assertFalse(OrdinaryText.is(new byte[] {(byte) 0xC0, (byte) 0xAF}));
    assertFalse(OrdinaryText.is(new byte[] {(byte) 0x80}));
  }

  @Test
  void whatHidesIsNotOrdinary() {
    for (String hidden :
        new String[] {"\u00AD", "\u200B", "\u202E", "\u2028", "\uFEFF", "e\u0301"}) {
      assertFalse(is(hidden));
    }
  }

  private static boolean is(String text) {
    return OrdinaryText.is(text.getBytes(StandardCharsets.UTF_8));
  }
}
