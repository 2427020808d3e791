package nienbieu.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nienbieu.content.Timeline;
import nienbieu.language.Language;
import nienbieu.language.NameOrder;
import nienbieu.markdown.RecordKind;
import nienbieu.plan.Page;
import nienbieu.plan.Site;
import nienbieu.plan.Subject;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndexPagesTest {
  private static final Timeline TIMELINE = RealSite.timeline();
  private static final Site SITE = Site.plan(TIMELINE);
  private static final PageRenderer RENDERER = RealSite.renderer(SITE);

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void aLongIndexStandsUnderTheLettersOfItsLanguage(String tag) {
    Document html = page(RecordKind.ORGANISATION, tag);
    NameOrder order = NameOrder.of(language(tag));
    String letter = "";
    for (Element row : html.select(".rows tbody tr")) {
      if (row.hasClass("letter-row")) {
        letter = row.text();
      } else {
        assertEquals(letter, order.initial(row.select("a").text()).label(), row.text());
      }
    }
    List<String> names = html.select(".rows tbody a").eachText();
    assertEquals(TIMELINE.organisations().size(), names.size());
    assertEquals(order.sorted(names, name -> name), names);
  }

  @ParameterizedTest
  @CsvSource({
    "ORGANISATION, vi, B C Đ H L N Q T",
    "ORGANISATION, en, A C F G L M P U V",
    "TERM, vi, A B C D Đ E G N Q T U"
  })
  void theLinksToTheLettersLeadToTheirHeadings(RecordKind kind, String tag, String letters) {
    Document html = page(kind, tag);
    assertEquals(List.of(letters.split(" ")), html.select(".letters a").eachText());
    for (Element link : html.select(".letters a")) {
      Element heading = html.getElementById(link.attr("href").substring(1));
      assertEquals(link.text(), heading.text());
    }
    assertEquals(
        html.select(".letters a").size(), html.select("th[scope=rowgroup], .letter > h2").size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"PERSON", "PLACE"})
  void aShortIndexNeedsNoLetters(RecordKind kind) {
    Document html = page(kind, "vi");
    assertTrue(html.select(".letters, .letter-row").isEmpty());
    assertFalse(html.select(".rows tbody a").isEmpty());
  }

  @Test
  void whatStandsByDateHasNoLetters() {
    assertTrue(TIMELINE.sources().size() > 20);
    assertTrue(page(RecordKind.SOURCE, "en").select(".letters, .letter-row").isEmpty());
  }

  @Test
  void peopleStandByWhatTheEditorSortsThemBy() {
    List<String> names = page(RecordKind.PERSON, "vi").select(".rows tbody a").eachText();
    assertEquals(
        "Hoàng Xuân Chiến|Halbi bin Haji Mohd Yussof|Ngô Xuân Lịch|Lim Jock Hoi|Nguyễn Xuân Phúc"
            + "|Trần Quang Phương|Phùng Sĩ Tấn|Phùng Quang Thanh|Phạm Mạnh Thắng|Vũ Chiến Thắng"
            + "|Hoàng Anh Tuấn|Nguyễn Chí Vịnh",
        String.join("|", names));
  }

  private static Document page(RecordKind kind, String tag) {
    return Jsoup.parse(
        new String(RENDERER.render(new Page(new Subject.Index(kind), language(tag))), UTF_8));
  }

  private static Language language(String tag) {
    return TIMELINE.languages().find(tag).orElseThrow();
  }
}
