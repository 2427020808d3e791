package nienbieu.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class PhrasesTest {
  private static final Language EN = Language.of("en").orElseThrow();

  @Test
  void aPluralFollowsItsNumber() {
    Phrases phrases =
        Phrases.of(EN, Map.of("count", "{count, plural, one {# event} other {# events}}"));
    assertEquals("1 event", phrases.say("count", Map.of("count", 1)));
    assertEquals("1,200 events", phrases.say("count", Map.of("count", 1200)));
  }

  @Test
  void anApostropheIsAnApostrophe() {
    Phrases phrases = Phrases.of(EN, Map.of("a", "ASEAN's", "b", "{name}'s page"));
    assertEquals("ASEAN's", phrases.say("a"));
    assertEquals("ADMM's page", phrases.say("b", Map.of("name", "ADMM")));
  }

  @Test
  void aPhraseThatDoesNotExistIsAMistake() {
    Phrases phrases = Phrases.of(EN, Map.of());
    assertThrows(NoSuchElementException.class, () -> phrases.say("nothing"));
  }

  @Test
  void aBrokenPhraseIsNamed() {
    IllegalArgumentException broken =
        assertThrows(
            IllegalArgumentException.class,
            () -> Phrases.of(EN, Map.of("count", "{count, plural")));
    assertTrue(broken.getMessage().startsWith("count: "));
  }
}
