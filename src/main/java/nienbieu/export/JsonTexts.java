package nienbieu.export;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nienbieu.content.Passage;
import nienbieu.json.JsonWriter;
import nienbieu.language.Language;
import nienbieu.language.Localized;
import nienbieu.language.Text;

/**
 * Texts as members of JSON: an object with a member for each language in which the text is really
 * written, so that no text is given out as what it is not.
 *
 * @param languages in which the text is shown; where it is borrowed from another, that one is named
 */
record JsonTexts(List<Language> languages) {

  /** Adds a text. */
  void put(JsonWriter json, String name, Localized<Text> text) {
    put(json, name, text, Text::writtenIn, Text::value);
  }

  /** Adds a text if there is one. */
  void put(JsonWriter json, String name, Optional<Localized<Text>> text) {
    text.ifPresent(there -> put(json, name, there));
  }

  /** Adds the words of a longer text, without their markup, if there are any. */
  void putWords(JsonWriter json, String name, Localized<Passage> text) {
    if (languages.stream().anyMatch(language -> !text.in(language).prose().isEmpty())) {
      put(json, name, text, Passage::writtenIn, passage -> passage.prose().words());
    }
  }

  private <T> void put(
      JsonWriter json,
      String name,
      Localized<T> text,
      Function<T, Language> writtenIn,
      Function<T, String> value) {
    json.putObject(
        name,
        object -> {
          Set<Language> there = new HashSet<>();
          for (Language language : languages) {
            T one = text.in(language);
            if (there.add(writtenIn.apply(one))) {
              object.put(writtenIn.apply(one).tag(), value.apply(one));
            }
          }
        });
  }
}
