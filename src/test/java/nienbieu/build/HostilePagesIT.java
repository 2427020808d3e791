package nienbieu.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sample of what {@link HostileTextIT} does at length. */
class HostilePagesIT {
  @TempDir Path folder;

  @Test
  void noTextBecomesCodeOnAPage() throws IOException {
    List<String> matrix = Payloads.matrix();
    // Two in one text: half as many pages show as many.
    List<String> sample = new ArrayList<>();
    IntStream.range(0, 60)
        .forEach(at -> sample.add(Payloads.special().get(at) + " " + matrix.get(at * 451)));
    IntStream.range(0, 500)
        .forEach(at -> sample.add(matrix.get(at * 53) + " " + matrix.get(at * 53 + 8)));
    HostileTrial trial = new HostileTrial(folder);
    trial.oneAfterAnother(sample, 8);
    assertTrue(2 * trial.fields() > 1000, () -> "only " + trial.fields());
  }

  @Test
  void aTextThatIsNotEscapedIsSeen() {
    String page = "<p class=a>x<p title='b'>y";
    for (String other :
        List.of(
            "<p class=a><b>x</b><p title='b'>y",
            "<p class=a onclick=1>x<p title='b'>y",
            "<p class='a b'>x<p title='b'>y",
            "<p class=a>x<p title='b' lang=en>y")) {
      assertTrue(!Structure.of(Jsoup.parse(page)).equals(Structure.of(Jsoup.parse(other))), other);
    }
    String chart = "<div class=chart><svg><a href='x.html'><text x=1>x</text></a></svg></div>";
    for (String other :
        List.of(
            chart.replace("x=1", "x=1 onclick=1"),
            chart.replace("x.html", "javascript:x"),
            chart.replace(">x<", "><script>x</script><"),
            chart.replace("x=1", "class='\"<b'"))) {
      assertTrue(!Structure.of(Jsoup.parse(chart)).equals(Structure.of(Jsoup.parse(other))), other);
    }
    assertEquals(
        Structure.of(Jsoup.parse(chart)),
        Structure.of(Jsoup.parse(chart.replace("x=1", "x=2").replace(">x<", ">&lt;b><"))));
    assertEquals(
        Structure.of(Jsoup.parse(page)), Structure.of(Jsoup.parse("<p class=a>z<p title='&lt;'>")));
    for (String faulty :
        List.of(
            "<a href='java\tscript:x'>",
            "<a href=' //evil.example'>",
            "<img src='data:x'>",
            "<b onclick=x>",
            "<p style=x>",
            "<script>x</script>",
            "<script type='application/ld+json'>{\"a\":\"<!--\"}</script>",
            "<script type='application/ld+json'>{\"a\":1}}</script>")) {
      assertEquals(1, Structure.faults(Jsoup.parse(faulty)).size(), faulty);
    }
    assertEquals(
        List.of(),
        Structure.faults(
            Jsoup.parse(
                "<a href='../a:b.html#x'><a href='https://x/'>"
                    + "<script type='application/ld+json'>{\"a\":1}</script>")));
  }
}
