package nienbieu.links;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WireTest {
  @ParameterizedTest
  @CsvSource({
    "HTTPS://A.Example,               https://a.example/",
    "http://a.example:80/x#y,         http://a.example:80/x",
    "http://a.example/hội nghị?q=à,   http://a.example/h%E1%BB%99i%20ngh%E1%BB%8B?q=%C3%A0",
    "http://a.example/50%,            http://a.example/50%25",
    "http://a.example/%e1[x],         http://a.example/%e1%5Bx%5D",
    "http://[::1]:8/x,                http://[::1]:8/x",
  })
  void addressesAreEscapedForTheWire(String written, String sent) {
    assertEquals(sent, Wire.of(written).map(URI::toString).orElse(""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ftp://a.example/",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "http:///x",
        "/x",
        "",
        "http://me@a.example/",
        "http://me:secret@a.example/",
        "http://a.example:99999/",
        "http://a b.example/",
        "http://a.example\r\nX: y/"
      })
  void whatMayNotBeAskedHasNoAddress(String written) {
    assertEquals(Optional.empty(), Wire.of(written));
  }

  @Test
  void noLineEndReachesTheWire() {
    assertEquals(
        "http://a.example/%0D%0AX:%20y", Wire.of("http://a.example/\r\nX: y").get().toString());
  }

  @ParameterizedTest
  @CsvSource({
    "/x,                  http://a.example/x",
    "x,                   http://a.example/b/x",
    "../x,                http://a.example/x",
    "?x,                  http://a.example/b/c?x",
    "//b.example/x,       http://b.example/x",
    "https://b.example,   https://b.example/",
    "/hội,                http://a.example/h%E1%BB%99i",
  })
  void redirectsAreTakenFromWhereTheyStand(String location, String target) {
    // A header is bytes: what is meant as UTF-8 arrives as other letters.
    String bytes =
        new String(location.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    URI base = URI.create("http://a.example/b/c?d");
    assertEquals(target, Wire.from(base, bytes).map(URI::toString).orElse(""));
  }

  @Test
  void aCopyIsTakenFromTheArchivesAnswerAndNothingElse() {
    String copy = "http:\\/\\/web.archive.org\\/web\\/20130919044612\\/http:\\/\\/a.example\\/x";
    String json = "{\"archived_snapshots\": {\"closest\": {\"available\": true, \"url\": \"%s\"}}}";
    assertEquals(
        Optional.of("https://web.archive.org/web/20130919044612/http://a.example/x"),
        StoredCopy.read(json.replace("%s", copy)));
    assertEquals(Optional.empty(), StoredCopy.read("{\"archived_snapshots\": {}}"));
    assertEquals(Optional.empty(), StoredCopy.read(json.replace("%s", "http://evil.example/x")));
  }
}
