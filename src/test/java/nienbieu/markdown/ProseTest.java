package nienbieu.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nienbieu.source.Place;
import nienbieu.source.Problem;
import nienbieu.source.Problems;
import nienbieu.source.Rule;
import nienbieu.source.SourceFile;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Document;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class ProseTest {
  private final Site site = new Site();

  @Test
  void textWithoutWordsIsOneConstant() {
    assertSame(Prose.EMPTY, site.read(" \n\t\n"));
    assertTrue(Prose.EMPTY.isEmpty());
    assertEquals("", Prose.EMPTY.words());
    assertEquals("", site.html(Prose.EMPTY));
  }

  @Test
  void aTranslationTakesTheAnchorsOfItsOriginal() {
    Prose original = site.read("## Kế hoạch\n\n### Một\n\n[x](#s-ke-hoach)");
    Prose translation = site.read("## Plan\n\nText.\n\n### One").withAnchorsOf(original);
    assertEquals(
        List.of("s-ke-hoach", "s-mot"),
        translation.headings().stream().map(ProseHeading::id).toList());
    assertEquals("Plan", translation.headings().get(0).text());
    assertTrue(site.html(translation).contains("<h2 id=\"s-ke-hoach\">Plan</h2>"));
  }

  @Test
  void aTranslationWithOtherHeadingsKeepsItsOwnAnchors() {
    Prose original = site.read("## Kế hoạch\n\n### Một");
    for (String other : List.of("## Plan", "## Plan\n\n## One", "## Plan\n\n### One\n\n### Two")) {
      Prose translation = site.read(other);
      assertFalse(translation.hasHeadingsOf(original));
      assertSame(translation, translation.withAnchorsOf(original));
    }
  }

  @Test
  void headingsCanStandDeeperInTheOutline() {
    Prose prose = site.read("## A `</h2>`\n\n### B\n\n#### C\n\n##### D\n\n---\n\nh2 > h3");
    assertEquals(
        """
        <h4 id="s-a-h2">A <code>&lt;/h2&gt;</code></h4>
        <h5 id="s-b">B</h5>
        <h6 id="s-c">C</h6>
        <h6 id="s-d">D</h6>
        <hr>
        <p>h2 &gt; h3</p>
        """,
        site.rendered(prose).deeper(2).html());
  }

  @Test
  void whatTheSiteGivesIsEscapedToo() {
    Prose prose = site.read("[a](event:x) ![b](image:y)\n\n|a|\n|-|\n\nc[^1]\n\n[^1]: d");
    LinkTargets targets =
        new LinkTargets() {
          @Override
          public String address(RecordKind kind, String id, String anchor) {
            return "\"><script>";
          }

          @Override
          public ProseImage image(String id) {
            return new ProseImage("\"><script>", 1, 2);
          }
        };
    ProsePhrases phrases = new ProsePhrases("\"><b>", "\"><b>", "\"><b>");
    String html = prose.html(targets, phrases).html();
    assertFalse(html.contains("<script") || html.contains("<b>") || html.contains("\"\""), html);
  }

  @Test
  void placesAreThoseOfTheOrigin() {
    SourceFile file = SourceFile.of("content/a.yaml", "a:\n  vi: |\n    🙂 [x](event:y) <b>\n");
    Origin block = (line, column, length) -> new Place(file, line + 3, column + 5, length);
    Problems problems = new Problems();
    Prose prose = new ProseReader().read("🙂 [x](event:y) <b>", block, problems);
    assertEquals(new Place(file, 3, 11, 7), prose.links().get(0).place());
    assertEquals(new Place(file, 3, 20, 3), problems.sorted().get(0).place());
  }

  @Test
  void linesMayEndWithCarriageReturnAndLineFeed() {
    String text = "## a\n\n[b](event:c)\n<i>";
    Site windows = new Site();
    Prose prose = windows.read(text.replace("\n", "\r\n"));
    assertEquals(site.html(text), windows.html(prose));
    assertEquals(3, prose.links().get(0).place().line());
    assertEquals(4, windows.problems.sorted().get(0).place().line());
  }

  @Test
  void aPrefixKeepsTheIdsOfTwoTextsApart() {
    Site second = new Site("en-");
    String html = second.html("## a\n\nb[^1] [c](#s-a)\n\n[^1]: d");
    assertEquals(
        List.of("en-s-a", "en-fnref-1", "en-fn-1"),
        Jsoup.parse(html).select("[id]").eachAttr("id"),
        html);
    assertEquals(
        List.of("#en-fn-1", "#en-s-a", "#en-fnref-1"),
        Jsoup.parse(html).select("a").eachAttr("href"),
        html);
  }

  @Test
  void nodesThatNobodyThoughtOfAreReportedAndNotWritten() {
    Document document = new Document();
    document.appendChild(new CustomBlock() {});
    org.commonmark.node.Paragraph paragraph = new org.commonmark.node.Paragraph();
    paragraph.appendChild(new CustomNode() {});
    document.appendChild(paragraph);
    SourceFile file = SourceFile.of("a", "x");
    Compilation compilation =
        new Compilation(
            "x", (line, column, length) -> Place.of(file), (a, p) -> {}, site.problems, t -> t);
    NoteWriter notes = new NoteWriter(compilation, new Notes(document));
    Mentions mentions = new Mentions(Abbreviations.NONE, true, compilation.html(), Joins::write);
    document.accept(new BlockWriter(compilation, new InlineWriter(compilation, notes, mentions)));
    assertEquals("<p></p>\n", site.html(compilation.prose("")));
    assertEquals(
        List.of(Rule.MARKDOWN_NOT_SUPPORTED),
        site.problems.sorted().stream().map(Problem::rule).distinct().toList());
  }

  @Test
  void manyHeadingsOfOneNameHaveDifferentAnchors() {
    Prose prose = site.read("## A\n\n## A 2\n\n## A\n\n## A\n");
    assertEquals(
        List.of("s-a", "s-a-2", "s-a-3", "s-a-4"),
        prose.headings().stream().map(ProseHeading::id).toList());
  }

  @Test
  void eachBlockKnowsWhatItNamesFirst() {
    Prose prose =
        site.read(
            """
            Of [a](event:a), [b](event:b#x), a [person](person:p) and [a](event:a) again.

            ## Not here

            - One [b](event:b)
            - Two [c](event:c "with a title") ![picture](image:d)[^1]

            After [d](event:d).

            [^1]: A note on [e](event:e) and [d](event:d).
            """);
    assertEquals("p h2 ul2 p notes1", prose.blocks());
    assertEquals(
        List.of(List.of("a", "b"), List.of(), List.of("c"), List.of("d"), List.of("e")),
        prose.firstNamed(RecordKind.EVENT));
    assertEquals(List.of("p"), prose.firstNamed(RecordKind.PERSON).get(0));
    assertEquals(List.of(), Prose.EMPTY.firstNamed(RecordKind.EVENT));
  }
}
