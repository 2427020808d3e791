package nienbieu;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalLanguageTest {
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "vi_VN.UTF-8, -, -, en, vi",
        "vi, -, -, en, vi",
        "vi@x, -, -, en, vi",
        "C, vi_VN, vi_VN, vi, en",
        "'', vi_VN, en_US, en, vi",
        "-, en_US.UTF-8, vi_VN, vi, en",
        "-, -, vi_VN.UTF-8, en, vi",
        "-, -, en_US, vi, en",
        "-, -, C.UTF-8, vi, en",
        "-, -, vie_VN, en, en",
        "-, -, fr_FR, vi, en",
        "-, -, -, vi, vi",
        "-, -, -, fr, en",
        "'', '', '', vi, vi",
      })
  void theFirstVariableThatIsSetDecidesAndElseJava(
      String all, String messages, String lang, String java, String expected) {
    Map<String, String> environment = new HashMap<>();
    environment.put("LC_ALL", all);
    environment.put("LC_MESSAGES", messages);
    environment.put("LANG", lang);
    assertEquals(expected, TerminalLanguage.of(environment::get, java));
  }

  @Test
  void bothReportsHaveTheSameWords() {
    assertEquals(
        new TreeSet<>(new ReportWords("en").keys()), new TreeSet<>(new ReportWords("vi").keys()));
    assertEquals("1.234 lỗi, 1 cảnh báo", new ReportWords("vi").found(1234, 1));
  }
}
