package nienbieu.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "a<b>b</b>c                              ~ a**b**c",
        "a <b> b </b>c                           ~ a **b** c",
        "<b><b>a</b></b> <i>x <b>y</b></i>       ~ **a** *x **y***",
        "a<b>“b”</b>c                            ~ a“b”c",
        "<b></b><i> </i>x                        ~ x",
        "<p>a<p>b                                ~ `a\n\nb`",
        "a<br>b<br/><br>c<br>                    ~ `a\\\nb\n\nc`",
        "<a href='https://x.org/a b'>y</a>       ~ [y](https://x.org/a%20b)",
        "<a href='//x.org/(z)'>y</a>             ~ [y](<https://x.org/(z)>)",
        "<a href='mailto:a@x.org'>y</a>          ~ [y](mailto:a@x.org)",
        "<a href='/y'>y</a>                      ~ y",
        "wow!<a href='https://x.org/'>y</a>      ~ wow\\![y](https://x.org/)",
        "<a href='https://x.org/'><b>y</b></a>   ~ [**y**](https://x.org/)",
        "see http://x.org/a_b, (https://x.org/)! ~ see <http://x.org/a_b>, (<https://x.org/>)!",
        "&lt;b&gt; &amp;copy; &copy; a &amp; b   ~ \\<b> \\&copy; © a & b",
        "1. a                                    ~ 1\\. a",
        "###a                                    ~ \\# \\# \\#a",
        "a_b _c_ `d` [e](f) ![g]                 ~ a_b \\_c\\_ \\`d\\` \\[e\\] (f) !\\[g\\]",
        "<h1>T</h1><blockquote><h2>q</h2>r       ~ `## T\n\n> q\n>\n> r`",
        "<ol><li>a<ul><li>b</ul><li>c</ol>       ~ `1. a\n\n   - b\n2. c`",
        "<td>1<tr><td>2<td>3                     ~ 123",
        "a&#8203;b&#x202e;c&shy;                 ~ abc",
        "<script>x</script>a<style>y</style>     ~ a"
      })
  void htmlIsTheSameInMarkdown(String html, String markdown) {
    assertEquals(markdown, HtmlText.markdown(html, new Remarks()));
  }

  @Test
  void everythingThatIsLeftOutIsTold() {
    Remarks remarks = new Remarks();
    HtmlText.markdown(
        "<u>a</u><script>b</script><!-- c --><a href='javascript:d'>e</a><img src='f'>g&#1;\u200b",
        remarks);
    String told = remarks.all().toString();
    for (String part : new String[] {"<u>", "<script>", "<!-->", "javascript:d", "“f”", "U+"}) {
      assertTrue(told.contains(part), () -> part + " is not in " + told);
    }
  }

  @Test
  void nothingIsTooDeep() {
    assertEquals("x", HtmlText.markdown("<u>".repeat(50_000) + "x", new Remarks()).strip());
  }
}
