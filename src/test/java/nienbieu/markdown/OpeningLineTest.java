package nienbieu.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OpeningLineTest {
  private static final String MEETING = "ASEAN Defence Ministers’ Meeting";
  private static final Abbreviations SOME =
      Abbreviations.of(
          List.of(
              new Abbreviation("ADMM", MEETING, true),
              new Abbreviation("ADMM-Plus", MEETING + "-Plus", true),
              new Abbreviation("ASEAN", "the “ten” & <others>", false)));

  private static final String ADMM = "<abbr title=\"" + MEETING + "\">ADMM</abbr>";
  private static final String SPELLED = " <span class=\"spelled\">(" + MEETING + ")</span>";

  @Test
  void aLeadSpellsOutWhatItMentionsFirst() {
    OpeningLine lead = OpeningLine.lead("ADMM meets. ADMM ends.", SOME);
    assertEquals(ADMM + SPELLED + " meets. " + ADMM + " ends.", lead.html().html());
    assertEquals(Set.of("ADMM"), lead.introduced());
  }

  @Test
  void aTitleIsMarkedAndGetsNoWords() {
    OpeningLine title = OpeningLine.title("The ADMM of 2020", SOME);
    assertEquals("The " + ADMM + " of 2020", title.html().html());
    assertEquals(Set.of(), title.introduced());
  }

  @Test
  void whatATitleSpellsOutItselfIsKnownBelow() {
    OpeningLine title = OpeningLine.title("Fourteenth " + MEETING + " (ADMM)", SOME);
    assertEquals(Set.of("ADMM"), title.introduced());
    OpeningLine lead = OpeningLine.lead("ADMM and ADMM-Plus.", SOME.after(title.introduced()));
    assertEquals(Set.of("ADMM", "ADMM-Plus"), lead.introduced());
    assertEquals(
        ADMM
            + " and <abbr title=\"ASEAN Defence Ministers’ Meeting-Plus\">ADMM-Plus</abbr>"
            + " <span class=\"spelled\">(ASEAN Defence Ministers’ Meeting-Plus)</span>.",
        lead.html().html());
  }

  @Test
  void theWordsStayAsTyped() {
    String text = "On 9 December 2020, “ADMM-14” & <b>Ha Noi</b> *not* [Markdown](x)";
    assertEquals(
        "On 9 December 2020, “ADMM-14” &amp; &lt;b&gt;Ha Noi&lt;/b&gt; *not* [Markdown](x)",
        OpeningLine.lead(text, SOME).html().html());
    assertEquals(
        "<abbr title=\"the “ten” &amp; &lt;others&gt;\">ASEAN</abbr> on 9 December",
        OpeningLine.lead("ASEAN on 9 December", SOME).html().html());
  }

  @Test
  void aMentionInBracketsOrQuotationMarksLeavesTheWordsToTheText() {
    for (String text : List.of("A meeting (of the ADMM)", "“ADMM” it is called", "ADMM’s day")) {
      assertEquals(Set.of(), OpeningLine.lead(text, SOME).introduced(), text);
    }
  }

  @Test
  void whatNeedsNoWordsIsNeverIntroduced() {
    assertEquals(Set.of(), OpeningLine.lead("ASEAN meets.", SOME).introduced());
  }
}
