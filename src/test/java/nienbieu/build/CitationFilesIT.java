package nienbieu.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.ris.RISParser;
import de.undercouch.citeproc.ris.RISReference;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nienbieu.citation.SampleWork;
import org.jbibtex.BibTeXParser;
import org.jbibtex.ParseException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The files of citations, read back by readers that others wrote. */
class CitationFilesIT {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void everySourceIsInTheFilesOfEverySite(SmallSite small) throws IOException, ParseException {
    check(small.in(folder).builtWithWarnings());
  }

  @Test
  void everySourceOfTheFirstContentIsInTheFiles() throws IOException, ParseException {
    check(TrialSite.of("asean-2020", folder).builtWithWarnings());
  }

  @Test
  void noTextBreaksAFile() throws IOException, ParseException {
    List<String> texts = new ArrayList<>();
    Payloads.special().subList(0, 60).forEach(text -> texts.add(text));
    texts.add("}} @comment{ ,\\");
    texts.add("ER  - TY  - BOOK");
    texts.add("x".repeat(300) + " ế \"', ]]> <!-- 🙂");
    int[] next = new int[1];
    HostileSite hostile =
        HostileSite.in(folder, 16, () -> texts.get(next[0] % texts.size()) + next[0]++, () -> "x");
    TrialSite site = hostile.site().builtWithWarnings();
    check(site);
    List<String> read = new ArrayList<>();
    for (RISReference one : ris(site, "vi/data/sources.ris")) {
      read.add(one.getTitle());
    }
    List<String> titles = new ArrayList<>();
    for (Map<String, Object> one : csl(site, "vi/data/sources.csl.json")) {
      titles.add((String) one.get("title"));
    }
    assertEquals(16, titles.size());
    assertEquals(titles, read);
  }

  private static void check(TrialSite site) throws IOException, ParseException {
    for (Element home : Jsoup.parse(site.page("index.html")).select("link[hreflang]")) {
      String language = home.attr("hreflang");
      if (!language.equals("x-default")) {
        checkSite(site, language + "/");
        checkSources(site, language + "/");
      }
    }
  }

  private static void checkSite(TrialSite site, String folder) throws IOException {
    List<String> blocks =
        Jsoup.parse(site.page(folder + "index.html")).select(".cite pre").eachText();
    assertEquals(3, blocks.size());
    assertEquals(blocks.get(0), plain(site.page(folder + "data/site.bib")));
    assertEquals(blocks.get(1), plain(site.page(folder + "data/site.ris")));
    assertEquals(blocks.get(2), plain(site.page(folder + "data/site.csl.json")));
  }

  private static void checkSources(TrialSite site, String folder)
      throws IOException, ParseException {
    Set<String> sources = new TreeSet<>();
    Path pages = site.output().resolve(folder + "sources");
    if (!Files.exists(pages)) {
      assertFalse(Files.exists(site.output().resolve(folder + "data/sources.bib")));
      return;
    }
    Document index = Jsoup.parse(site.page(folder + "sources/index.html"));
    assertEquals(
        3, index.select("link[rel=alternate][href*=data/sources]:not([href$=csv])").size());
    for (String file : Snapshot.bytes(pages).keySet()) {
      sources.add("source-" + file.replace(".html", ""));
    }
    sources.remove("source-index");
    Set<String> bibTeX = new TreeSet<>();
    new BibTeXParser()
        .parse(new StringReader(site.page(folder + "data/sources.bib")))
        .getEntries()
        .keySet()
        .forEach(key -> bibTeX.add(key.getValue()));
    assertEquals(sources, bibTeX);
    Set<String> ris = new TreeSet<>();
    ris(site, folder + "data/sources.ris").forEach(one -> ris.add(one.getId()));
    assertEquals(sources, ris);
    Set<String> csl = new TreeSet<>();
    for (Map<String, Object> one : csl(site, folder + "data/sources.csl.json")) {
      assertTrue(SampleWork.CSL_MEMBERS.containsAll(one.keySet()), one::toString);
      CSLItemData item = CSLItemData.fromJson(one);
      assertEquals(one.get("title"), item.getTitle());
      csl.add(item.getId());
      if (item.getAuthor() != null) {
        assertTrue(item.getAuthor()[0].getLiteral() != null, "names are whole");
      }
    }
    assertEquals(sources, csl);
  }

  private static List<RISReference> ris(TrialSite site, String file) throws IOException {
    return new RISParser().parse(new StringReader(site.page(file))).getReferences();
  }

  private static List<Map<String, Object>> csl(TrialSite site, String file) throws IOException {
    return JSON.readValue(site.page(file), new TypeReference<>() {});
  }

  private static String plain(String text) {
    return text.replace("\r\n", "\n").strip();
  }
}
