package nienbieu.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nienbieu.source.Place;
import nienbieu.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ids become file names and addresses: nothing may come out that means two things. */
class HostileIdsTest {
  private static final Place PLACE = Place.of(SourceFile.of("content/a.yaml", ""));

  static Stream<String> hostile() {
    List<String> ids = new ArrayList<>();
    for (String up :
        List.of("..", "../", "../../etc/passwd", "a/../b", "/etc", "/", "./a", "a/b")) {
      ids.addAll(
          List.of(up, up.replace('/', '\\'), up.replace("/", "%2f"), up.replace(".", "%2e")));
      ids.addAll(List.of(up.replace('/', '\u2215'), up.replace('.', '\uFF0E')));
    }
    ids.addAll(
        List.of("", " ", ".", "a.", "a..", ".a", "a b", "a\tb", "a\nb", "a\r", "\u0000", "a\0b"));
    ids.addAll(
        List.of("a\0.html", "C:", "C:\\a", "c:a", "a:b", "file:///a", "\\\\host\\a", "~", "~a"));
    ids.addAll(
        List.of("a*", "a?", "a|b", "<a>", "\"a\"", "'a'", "$HOME", "${a}", "`a`", "a;b", "a&b"));
    ids.addAll(List.of("a#b", "a%00", "a%", "a+b", "a=b", "a@b", "a,b", "[a]", "{a}", "(a)", "!a"));
    ids.addAll(List.of("-", "-a", "a-", "a--b", "--", "a_b", "A", "Admm-14", "ADMM-14", "aB"));
    ids.addAll(
        List.of("admm\u201314", "admm\u201414", "admm\u2212" + "14", "admm\u00AD14", "a\u200Bb"));
    ids.addAll(
        List.of("a\u202Eb", "\u2066a", "\u0627\u0628", "\u05D0", "a\u0301", "\u00E1", "h\u1ED9i"));
    ids.addAll(
        List.of("ho\u0323\u0302i", "\u0130", "\u0131", "\u212A", "\u017F", "\uFF41", "\u0430dmm"));
    ids.addAll(
        List.of("\uD835\uDD1E", "\uD83D\uDE00", "\uD800", "\uFEFFa", "\u0661", "\u00B2", "\u2460"));
    ids.addAll(List.of("a".repeat(81), "a".repeat(255), "a".repeat(256), "a".repeat(100_000)));
    ids.addAll(List.of("\u1EC7".repeat(80), "constructor ", "<script>", "../".repeat(100)));
    ids.addAll(
        List.of("con", "prn", "aux", "nul", "index", "CON", "con.html", "nul.", "lpt1", "com9"));
    IntStream.rangeClosed(0, 9).forEach(n -> ids.addAll(List.of("com" + n, "lpt" + n)));
    return new LinkedHashSet<>(ids).stream();
  }

  @Test
  void thereAreEnoughOfThem() {
    assertTrue(hostile().count() >= 120, () -> "only " + hostile().count());
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void noHostileIdIsASlug(String id) {
    assertFalse(Slug.isSlug(id));
    assertTrue(Slug.problem(id, PLACE).isPresent());
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void whatIsSuggestedInsteadIsASlug(String id) {
    String suggestion = Slug.problem(id, PLACE).orElseThrow().suggestion();
    assertTrue(suggestion.isEmpty() || Slug.isSlug(suggestion), suggestion);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a", "0", "admm-14", "a-b-c", "2020", "console", "com10", "lpt", "nul-1", "indexes"
      })
  void harmlessIdsAreSlugs(String id) {
    assertTrue(Slug.isSlug(id));
    assertTrue(Slug.problem(id, PLACE).isEmpty());
  }

  @Test
  void anIdHasEightyCharactersAtMost() {
    assertTrue(Slug.isSlug("a".repeat(79)));
    assertTrue(Slug.isSlug("a".repeat(80)));
    assertFalse(Slug.isSlug("a".repeat(81)));
  }

  /** Disks that ignore case or compose letters cannot mix two slugs up. */
  @Test
  void twoSlugsNeverDifferInCaseOrCompositionOnly() {
    Set<String> seen = new LinkedHashSet<>();
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      String id = "a" + c + "b";
      if (Slug.isSlug(id)) {
        String folded = Normalizer.normalize(id, Form.NFKC).toLowerCase(Locale.ROOT);
        assertEquals(id, folded);
        assertTrue(seen.add(folded));
      }
    }
    assertEquals(26 + 10 + 1, seen.size());
  }

  @Test
  void vietnameseNamesBecomeReadableSlugs() {
    assertEquals("dai-tuong-ngo-xuan-lich", Slug.of("Đại tướng Ngô Xuân Lịch"));
    assertEquals("admm-plus-2020", Slug.of("ADMM+ (2020)"));
    assertEquals("a".repeat(79), Slug.of("a".repeat(79) + " b"));
  }
}
