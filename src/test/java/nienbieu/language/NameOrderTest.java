package nienbieu.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameOrderTest {

  @ParameterizedTest
  @CsvSource({
    "vi, 'ba lô|ba má|bà con|bá chủ'",
    "vi, 'da|dà|dả|dã|dá|dạ|Đà Nẵng|đá'",
    "vi, 'an|ăn|ân|b'",
    "vi, 'Điểm 2|Điểm 10'",
    "en, 'Ha Noi|Hải|Z'"
  })
  void namesStandAsInTheDictionariesOfTheLanguage(String tag, String sorted) {
    List<String> expected = List.of(sorted.split("\\|"));
    List<String> names = new ArrayList<>(expected);
    Collections.reverse(names);
    names.sort(NameOrder.of(Language.of(tag).orElseThrow()));
    assertEquals(expected, names);
  }

  @ParameterizedTest
  @CsvSource({"vi, Đà Nẵng, Đ", "en, Đà Nẵng, D", "vi, ADMM+, A", "vi, Ủy ban, U", "vi, Ưu, Ư"})
  void aNameStandsUnderALetterOfTheLanguage(String tag, String name, String letter) {
    assertEquals(letter, NameOrder.of(Language.of(tag).orElseThrow()).letter(name));
  }
}
