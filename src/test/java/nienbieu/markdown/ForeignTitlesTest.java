package nienbieu.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nienbieu.source.Place;
import nienbieu.source.SourceFile;
import org.junit.jupiter.api.Test;

class ForeignTitlesTest {
  private static final ForeignTitles TITLES =
      ForeignTitles.of(
          List.of(
              new ForeignTitles.Title("The Long Way Home", "en", "ltr"),
              new ForeignTitles.Title("Đường về", "vi", "ltr"),
              new ForeignTitles.Title("طريق \"العودة\"", "ar", "rtl")));

  private final Site site = new Site();

  @Test
  void aTitleInItalicsSaysItsLanguage() {
    assertEquals(
        "<p>Đọc <em lang=\"en\" dir=\"ltr\">The long\nway home</em>, rồi"
            + " <em lang=\"ar\" dir=\"rtl\">طريق &#34;العودة&#34;</em>.</p>",
        html("Đọc *The long\nway home*, rồi *طريق \"العودة\"*.").replace("&quot;", "&#34;"));
  }

  @Test
  void aTitleThatIsALinkSaysItToo() {
    assertEquals(
        "<p><a href=\"https://example.org/\" lang=\"en\" dir=\"ltr\">The Long Way Home</a></p>",
        html("[The Long Way Home](https://example.org/)"));
  }

  @Test
  void nothingElseIsMarked() {
    String own = "<p><em>Đường về</em>, <em>The Long Way</em>, The Long Way Home</p>";
    assertEquals(own, html("*Đường về*, *The Long Way*, The Long Way Home"));
  }

  private String html(String markdown) {
    Abbreviations vietnamese = Abbreviations.NONE.with(TITLES.in("vi"));
    SourceFile file = SourceFile.of("a.md", markdown);
    Origin origin = (line, column, length) -> new Place(file, line + 1, column + 1, length);
    ProseReader reader = new ProseReader();
    return site.html(
            reader.read(markdown, vietnamese, origin, (address, place) -> {}, site.problems))
        .strip();
  }
}
