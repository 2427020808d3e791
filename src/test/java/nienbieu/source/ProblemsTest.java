package nienbieu.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ProblemsTest {
  private final SourceFile file = SourceFile.of("content/a.yaml", "x\n".repeat(2_000));
  private final Problems problems = new Problems();

  @Test
  void equalProblemsCountOnce() {
    problems.add(Rule.FIELD_EMPTY, line(1), "title");
    problems.add(Rule.FIELD_EMPTY, line(1), "title");
    assertEquals(1, problems.sorted().size());
    assertEquals(1, problems.count(Severity.ERROR));
  }

  @Test
  void warningsAreNoErrors() {
    problems.add(Rule.SOURCE_UNUSED, line(1), "a");
    assertFalse(problems.hasErrors());
    problems.add(Rule.FIELD_EMPTY, line(1), "a");
    assertTrue(problems.hasErrors());
  }

  @Test
  void theOrderIsThatOfThePlacesWhateverWasAddedFirst() {
    List<Problem> all = new ArrayList<>();
    for (int number = 1; number <= 9; number++) {
      all.add(Problem.of(Rule.FIELD_EMPTY, line(number), "b"));
      all.add(Problem.of(Rule.FIELD_EMPTY, line(number), "a"));
      all.add(Problem.of(Rule.FIELD_UNKNOWN, line(number), "a", "event", "").suggesting("b"));
      all.add(Problem.of(Rule.FIELD_UNKNOWN, line(number), "a", "event", ""));
    }
    List<Problem> sorted = all.stream().sorted().toList();
    Collections.shuffle(all, new Random(7));
    all.forEach(problems::add);
    assertEquals(sorted, problems.sorted());
  }

  @Test
  void aThousandProblemsOfAFileAreAllShown() {
    addLines(Problems.MOST_OF_A_FILE);
    assertEquals(Problems.MOST_OF_A_FILE, problems.sorted().size());
  }

  @Test
  void ofMoreThanAThousandTheRestIsCounted() {
    addLines(Problems.MOST_OF_A_FILE + 2);
    problems.add(Rule.FIELD_EMPTY, Place.of(SourceFile.of("content/b.yaml", "")), "c");
    List<Problem> shown = problems.sorted();
    assertEquals(Problems.MOST_OF_A_FILE + 2, shown.size());
    assertEquals(
        "content/a.yaml: error: this file has 1002 problems; only 1000 of them are shown"
            + " [file/more-problems]\n",
        new ProblemText().of(shown.get(0)));
    assertEquals(
        "content/a.yaml: lỗi: tệp này có 1002 vấn đề; ở đây chỉ nêu 1000 [file/more-problems]\n",
        ProblemText.in("vi").of(shown.get(0)));
  }

  @Test
  void whatOthersDidNotShowIsCountedToo() {
    addLines(Problems.MOST_OF_A_FILE + 2);
    Problems all = new Problems();
    all.add(Rule.FIELD_EMPTY, line(1_500), "title");
    all.addAll(problems);
    assertEquals(List.of("1003", "1000"), all.sorted().get(0).arguments());
    assertEquals(Problems.MOST_OF_A_FILE + 1, all.sorted().size());
  }

  @Test
  void anErrorThatIsNotShownStillForbidsPublishing() {
    for (int number = 1; number <= Problems.MOST_OF_A_FILE; number++) {
      problems.add(Rule.SOURCE_UNUSED, line(number), "a");
    }
    problems.add(Rule.FIELD_EMPTY, line(1), "a");
    assertTrue(problems.hasErrors());
    assertEquals(1, problems.count(Severity.ERROR));
  }

  private void addLines(int count) {
    for (int number = 1; number <= count; number++) {
      problems.add(Rule.FIELD_EMPTY, line(number), "title");
    }
  }

  private Place line(int number) {
    return new Place(file, number, 1, 1);
  }
}
