package nienbieu.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import nienbieu.read.Slug;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdProposalTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hội nghị ADMM+ lần thứ 7      | hoi-nghi-admm-plus-lan-thu-7",
        "Đường Trường Sơn              | duong-truong-son",
        "R&D & 14th Ministers’ Meeting | r-and-d-and-14th-ministers-meeting",
        "Straße nach Łódź – Ærø         | strasse-nach-lodz-aero",
        "  --  A  --  B               | a-b",
        "con                           | con-2",
        "taken                         | taken-3",
        "！？                            | event"
      })
  void anIdIsMadeFromTheTitle(String title, String id) {
    assertEquals(id, IdProposal.of(List.of(title), "event", Set.of("taken", "taken-2")));
  }

  @Test
  void aTitleWithoutPlainLettersLeavesItToTheNext() {
    assertEquals("summit", IdProposal.of(List.of("首脳会議", "Summit"), "event", Set.of()));
  }

  @Test
  void aLongTitleEndsWithAWholeWord() {
    String id = IdProposal.of(List.of("Một hội nghị ".repeat(20)), "event", Set.of());
    assertEquals("mot-hoi-nghi-mot-hoi-nghi-mot-hoi-nghi-mot-hoi-nghi-mot-hoi", id);
    assertEquals(true, Slug.isSlug(IdProposal.of(List.of("x".repeat(200)), "e", Set.of())));
  }
}
