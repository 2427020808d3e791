package nienbieu.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
  private static final List<String> FIELDS =
      List.of("title", "date", "date-note", "kind", "topics", "id", "people", "places");

  @ParameterizedTest
  @CsvSource({
    "tilte, title", "titel, title", "Title, title", "TITLE, title", "tite, title",
        "datenote, date-note",
    "dat, date", "kinds, kind", "tpoics, topics", "poeple, people", "ID, id", "place, places"
  })
  void aTypingMistakeFindsItsWord(String typed, String meant) {
    assertEquals(Optional.of(meant), Nearest.to(typed, FIELDS));
  }

  @ParameterizedTest
  @CsvSource({"colour", "xd", "i", "tilde-note", "zzzz", "day"})
  void whatIsTooFarFindsNothing(String typed) {
    assertEquals(Optional.empty(), Nearest.to(typed, FIELDS));
  }

  @ParameterizedTest
  @CsvSource({
    "hội-nghị, hoi-nghi",
    "hoi-nghi, hội nghị",
    "hôi-nghi, hoi-nghi",
    "đối-ngoại, doi-ngoai",
    "doi-ngoai, đối-ngoại",
    "Đại-tướng, dai-tuong",
    "hooij-nghij, hoi-nghi",
    "hooji-nghi, hoi-nghi",
    "ddoois-ngoaij, doi-ngoai",
    "dai-tuwowngs, dai-tuong",
    "thuwowngf-vuj, thuong-vu",
    "nguyeenx-vawn-maaux, nguyen-van-mau",
    "nguyen-van-muaj, nguyen-van-mau",
    "hoi-gnhi, hoi-nghi",
    "hio-nghi, hoi-nghi",
    "hoi-nghj, hoi-nghi",
    "hoi_nghi, hoi-nghi",
    "hoinghi, hoi-nghi",
    "ngô-xuân-lich, ngo-xuan-lich"
  })
  void vietnameseIsFoundWhateverBecameOfItsMarks(String typed, String meant) {
    List<String> known =
        List.of("thu-vien", "hoc-nghe", meant, "bo-quoc-phong", "dan-cong", "may-village");
    assertEquals(Optional.of(meant), Nearest.to(typed, known));
  }

  @Test
  void ofTwoThatDifferInMarksOnlyTheOneThatLooksLikeItWins() {
    assertEquals(Optional.of("Tuấn"), Nearest.to("Tuấnn", List.of("Tuân", "Tuấn", "Tuần")));
    assertEquals(Optional.of("Tuân"), Nearest.to("Tuan", List.of("Tuấn", "Tuân")));
  }

  @ParameterizedTest
  @CsvSource({"boos, bus", "ass, ak", "process, protest-march"})
  void keysOfTelexDoNotMakeEverythingNear(String typed, String far) {
    assertEquals(Optional.empty(), Nearest.to(typed, List.of(far)));
  }

  @Test
  void theNearestWins() {
    assertEquals(Optional.of("meeting"), Nearest.to("meetin", List.of("meetings", "meeting")));
  }

  @Test
  void ofEquallyNearTheFirstInTheAlphabetWinsWhateverTheOrder() {
    assertEquals(Optional.of("bat"), Nearest.to("hat", List.of("cat", "bat", "rat")));
    assertEquals(Optional.of("bat"), Nearest.to("hat", List.of("bat", "rat", "cat")));
  }

  @Test
  void nothingAndVeryLongTextsFindNothing() {
    assertEquals(Optional.empty(), Nearest.to("", FIELDS));
    assertEquals(Optional.empty(), Nearest.to("a".repeat(81), List.of("a".repeat(80))));
    assertEquals(Optional.empty(), Nearest.to("a".repeat(80), List.of("a".repeat(81))));
  }

  @ParameterizedTest
  @CsvSource({
    "abc, abc, 0",
    "abc, acb, 1",
    "abc, ab, 1",
    "abc, abcd, 1",
    "ca, abc, 3",
    "kitten, sitting, 3"
  })
  void mistakesAreCounted(String typed, String meant, int mistakes) {
    assertEquals(mistakes, Nearest.mistakes(typed, meant, 9));
  }

  @Test
  void countingStopsAtTheMost() {
    assertEquals(3, Nearest.mistakes("aaaaaaaa", "bbbbbbbb", 2));
    assertEquals(3, Nearest.mistakes("a", "abcdefgh", 2));
  }
}
