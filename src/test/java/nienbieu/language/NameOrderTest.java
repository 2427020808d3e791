package nienbieu.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameOrderTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    // Syllable by syllable, and the five tones in the order of the school.
    "vi, 'ba lô|ba má|bà con|bá chủ'",
    "vi, 'Ba lô|ba má|Bà con|bá chủ'",
    "vi, 'da|dà|dả|dã|dá|dạ|Đà Nẵng|đá'",
    "vi, 'an|ăn|ân|b'",
    "vi, 'dê|đê|e|ê|g|o|ô|ơ|p|u|ư|v'",
    "vi, 'hòa|hoà bình|Hòa Lạc|hỏa|hoá|họa|hoan'",
    "vi, 'HÒA|HỎA|HOÁ|THỦY|THUÝ'",
    "vi, 'Ca-na-đa|Ca nô|Ca-ra-cát|Cà Mau'",
    // Numbers as numbers.
    "vi, 'Điểm 2|Điểm 10'",
    "vi, 'ADMM|ADMM-9|ADMM-14|ADMM Hẹp|ADMM+'",
    "en, 'ADMM|ADMM Retreat|ADMM-9|ADMM-14|ADMM-Plus|ADSOM'",
    // English: the letters of the whole name first, Vietnamese marks only after them.
    "en, 'Ha Noi|Hải|Z'",
    "en, 'da|Da Nang|Đà Nẵng|dà xa|Dan'",
    "en, 'bá chủ|ba lô|bà nội'",
    // People.
    "vi, 'An, Trần Văn|An Bình, Lê|Ân, Bùi|Lịch, Ngô Xuân|Vinh, Lê|Vịnh, Nguyễn Chí'",
    "en, 'An, Tran Van|An Binh, Le|Lich, Ngo Xuan|Vinh, Le|Vinh, Nguyen Chi'",
    // Quotation marks do not count.
    "vi, 'An|“Ăn”|\"Ân\"|«B»|c'",
    // Other languages by their own rules.
    "sv, 'a|z|å|ä|ö'",
    "de, 'a|ä|b|z'",
    "es, 'nu|ña|o'",
    "cs, 'c|h|ch|i'"
  })
  void namesStandAsInTheDictionariesOfTheLanguage(String tag, String sorted) {
    List<String> expected = List.of(sorted.split("\\|"));
    List<String> names = new ArrayList<>(expected);
    Collections.reverse(names);
    assertEquals(expected, order(tag).sorted(names, Function.identity()));
    names.sort(order(tag));
    assertEquals(expected, names);
  }

  @ParameterizedTest
  @CsvSource({"hòa, hoà", "a, A", "ADMM-14, ADMM 14", "“A”, A", "'a, b', 'a,  b'"})
  void noTwoNamesHaveTheSamePlace(String one, String other) {
    NameOrder order = order("vi");
    assertEquals(0, order.compare(one, one));
    assertTrue(order.compare(one, other) * order.compare(other, one) < 0);
  }

  @ParameterizedTest
  @CsvSource({
    "vi, Đà Nẵng, Đ, letter-u0111",
    "en, Đà Nẵng, D, letter-d",
    "vi, ADMM+, A, letter-a",
    "vi, Ăng-co, Ă, letter-u0103",
    "vi, ấn Độ, Â, letter-u00e2",
    "vi, ếch, Ê, letter-u00ea",
    "vi, Ổn định, Ô, letter-u00f4",
    "vi, Ở, Ơ, letter-u01a1",
    "vi, Ủy ban, U, letter-u",
    "vi, Uỷ ban, U, letter-u",
    "vi, Ưu, Ư, letter-u01b0",
    "vi, Đà Nẵng, Đ, letter-u0111",
    "vi, Wellington, W, letter-w",
    "en, Ở, O, letter-o",
    "vi, “Âu”, Â, letter-u00e2",
    "vi, 5G, 0–9, letter-0-9",
    "en, +1, #, letter-sign",
    "vi, Яблоко, …, letter-other",
    "ru, Яблоко, Я, letter-u044f",
    "ru, ADMM, A, letter-a",
    "cs, chata, CH, letter-ch",
    "ar, أمن, ا, letter-u0627"
  })
  void aNameStandsUnderALetterOfTheLanguage(String tag, String name, String label, String id) {
    assertEquals(new Initial(label, id), order(tag).initial(name));
  }

  @Test
  void theLettersStandInTheOrderOfTheNames() {
    List<String> names = List.of("…và", "7", "An", "Ăn", "Ân", "B", "D", "Đ", "E", "Ê", "Я");
    NameOrder order = order("vi");
    assertEquals(names, order.sorted(names, Function.identity()));
    assertEquals(
        names.size(), names.stream().map(order::initial).distinct().count(), "each its own");
  }

  private static NameOrder order(String tag) {
    return NameOrder.of(Language.of(tag).orElseThrow());
  }
}
