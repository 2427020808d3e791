package nienbieu.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nienbieu.source.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationReaderTest {
  private static final String LABEL = "a".repeat(63);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org",
        "http://example.org/",
        "https://example.org:65535/a/b.html?c=d&e=%C3%A9#f",
        "https://EXAMPLE.org?x#",
        "https://xn--vit-nam-7qa.example/đường-dẫn?q=chữ",
        "https://example.org/~a/(b)!$*,;=:@+'",
        "mailto:first.last+tag@example.org"
      })
  void completeAddressesAreKeptAsTheyAre(String address) {
    assertEquals(new Destination.Outside(address), DestinationReader.link(address));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://",
        "https:///x",
        "https:/example.org",
        "https://example",
        "https://example..org",
        "https://.example.org",
        "https://example.org.",
        "https://-example.org",
        "https://example-.org",
        "https://exam_ple.org",
        "https://exämple.org",
        "https://user@example.org",
        "https://user:secret@example.org",
        "https://example.org:",
        "https://example.org:x",
        "https://example.org:655350",
        "https://example.org#a#b",
        "https://example.org/%4",
        "https://example.org/%",
        "https://example.org/%x1",
        "https://[::1]/",
        "http:javascript:x"
      })
  void webAddressesThatABrowserWouldRepairAreRefused(String address) {
    assertEquals(Rule.LINK_WEB, refused(address).rule());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " https://example.org",
        "https://example.org ",
        "java\tscript:alert(1)",
        "java\nscript:alert(1)",
        "\u0001javascript:alert(1)",
        "https:\\\\example.org",
        "https://example.org/\u202Ex",
        "https://example.org/\u00A0x",
        "https://example.org/\u3000x",
        "https://example.org/\u200Bx",
        "event:admm-14\u0000",
        "#a b"
      })
  void whatCannotBeSeenIsRefusedFirst(String address) {
    assertEquals(Rule.LINK_CHARACTER, refused(address).rule());
    assertEquals(
        Rule.LINK_CHARACTER, ((Destination.Refused) DestinationReader.image(address)).rule());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "mailto:a LINK_MAIL",
        "mailto:@example.org LINK_MAIL",
        "mailto:a@b@example.org LINK_MAIL",
        "mailto:a@example LINK_MAIL",
        "mailto:a@example.org?cc=b@example.org LINK_MAIL",
        "mailto:a,b@example.org LINK_MAIL",
        "'#' LINK_ANCHOR",
        "#Ke-hoach LINK_ANCHOR",
        "event: LINK_ID",
        "event:-a LINK_ID",
        "event:a- LINK_ID",
        "event:a--b LINK_ID",
        "event:a/b LINK_ID",
        "event:a# LINK_ID",
        "event://a LINK_ID",
        "image:a LINK_FORBIDDEN",
        "javascript:alert(1) LINK_FORBIDDEN",
        "JavaScript:alert(1) LINK_FORBIDDEN",
        "data:text/html,x LINK_FORBIDDEN",
        "HTTPS://example.org LINK_FORBIDDEN",
        "x/y.html LINK_RELATIVE",
        "/x LINK_RELATIVE",
        "//example.org LINK_RELATIVE",
        "?x:y LINK_RELATIVE",
        "example.org LINK_RELATIVE",
        "'' LINK_EMPTY"
      })
  void everyRefusalNamesItsRule(String address, Rule rule) {
    assertEquals(rule, refused(address).rule());
  }

  @ParameterizedTest
  @CsvSource({
    "events:admm-14, event:admm-14",
    "Event:admm-14, event:admm-14",
    "persn:x, person:x",
    "organization:asean, organisation:asean",
    "evnet:x, event:x",
    "htps://example.org, https://example.org",
    "event:ADMM_14#S-Plan, event:admm-14#s-plan",
    "//example.org/x, https://example.org/x",
    "www.example.org, https://www.example.org",
    "a@example.org, mailto:a@example.org",
    "https://example.org/a|b, https://example.org/a%7Cb",
    "https://example.org/50%, https://example.org/50%25",
    "javascript:x, ''",
    "data:x, ''",
    "tel:113, ''",
    "image:flag, ''",
    "events:A/b, ''",
    "//user@example.org, ''",
    "https://us|er@example.org, ''"
  })
  void onlyWhatWouldBeAllowedIsSuggested(String address, String suggestion) {
    assertEquals(suggestion, refused(address).suggestion());
  }

  @Test
  void idsAnchorsHostsAndAddressesHaveTheirLongest() {
    String id = "a".repeat(80);
    assertEquals(inside(RecordKind.EVENT, id, id + id), link("event:" + id + "#" + id + id));
    assertEquals(Rule.LINK_ID, refused("event:a" + id).rule());
    assertEquals(Rule.LINK_ID, refused("event:a#a" + id + id).rule());
    assertTrue(WebAddress.isWeb("https://" + LABEL + ".example"));
    assertFalse(WebAddress.isWeb("https://a" + LABEL + ".example"));
    String host = String.join(".", LABEL, LABEL, LABEL, LABEL.substring(2));
    assertTrue(WebAddress.isWeb("https://" + host));
    assertFalse(WebAddress.isWeb("https://" + host + "a"));
    String longest = "https://example.org/" + "a".repeat(1980);
    assertTrue(WebAddress.isWeb(longest));
    assertFalse(WebAddress.isWeb(longest + "a"));
    assertFalse(WebAddress.isMail("mailto:" + "a".repeat(2000) + "@example.org"));
  }

  @Test
  void everyKindOfRecordButAnImageCanBeLinkedTo() {
    for (RecordKind kind : RecordKind.values()) {
      String address = kind.scheme() + ":a-1";
      if (kind != RecordKind.IMAGE) {
        assertEquals(inside(kind, "a-1", ""), link(address));
      }
      boolean image = DestinationReader.image(address) instanceof Destination.Inside;
      assertEquals(kind == RecordKind.IMAGE, image);
    }
    assertEquals(inside(RecordKind.PAGE, "", "s-x"), link("#s-x"));
  }

  private static Destination link(String address) {
    return DestinationReader.link(address);
  }

  private static Destination inside(RecordKind kind, String id, String anchor) {
    return new Destination.Inside(new Target(kind, id, anchor));
  }

  private static Destination.Refused refused(String address) {
    return (Destination.Refused) link(address);
  }
}
