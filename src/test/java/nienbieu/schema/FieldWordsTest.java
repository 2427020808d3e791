package nienbieu.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nienbieu.language.Language;
import nienbieu.language.Languages;
import nienbieu.read.Form;
import nienbieu.read.FormField;
import nienbieu.read.FormValue;
import nienbieu.read.Forms;
import org.junit.jupiter.api.Test;

class FieldWordsTest {
  private static final Set<String> PATTERNS =
      Set.of("id", "date", "day", "address", "root", "number", "text");

  private final FieldWords words = new FieldWords();
  private final Set<String> fields = new TreeSet<>();
  private final Set<String> needed = new TreeSet<>(Set.of("schema"));

  FieldWordsTest() {
    Languages one = new Languages(List.of(Language.of("vi").orElseThrow()));
    for (Forms.FileForm file : Forms.of(one)) {
      if (file.isList()) {
        needed.add("file." + file.name());
      }
      collect(file.form());
    }
    PATTERNS.forEach(pattern -> needed.add("pattern." + pattern));
    needed.addAll(fields);
  }

  @Test
  void everyFieldIsDescribedInBothLanguagesAndNothingElseIs() {
    assertEquals(needed, new TreeSet<>(words.keys("vi")));
    assertEquals(needed, new TreeSet<>(words.keys("en")));
  }

  @Test
  void examplesBelongToFields() {
    Set<String> strays = new TreeSet<>(words.exampleKeys());
    strays.removeAll(fields);
    assertEquals(Set.of(), strays);
  }

  @Test
  void noDescriptionWasForgottenInEnglish() {
    for (String key : needed) {
      String[] both = words.both(key).split("\n\n");
      assertEquals(2, both.length, key);
      assertTrue(!both[0].equals(both[1]) && !both[0].isBlank() && !both[1].isBlank(), key);
    }
  }

  @Test
  void vietnameseIsWrittenInComposedLetters() {
    for (String key : needed) {
      assertTrue(Normalizer.isNormalized(words.both(key), Normalizer.Form.NFC), key);
    }
  }

  private void collect(Form form) {
    needed.add(form.what());
    for (FormField field : form.fields()) {
      fields.add(words.key(form.what(), field.name()));
      FormValue value = field.value();
      if (value instanceof FormValue.Group group) {
        collect(group.form());
      } else if (value instanceof FormValue.Groups groups) {
        collect(groups.form());
      } else if (value instanceof FormValue.Choice choice) {
        choice
            .words()
            .forEach(word -> fields.add(words.key(form.what(), field.name() + "." + word)));
      } else if (value instanceof FormValue.Choices choices) {
        choices
            .words()
            .forEach(word -> fields.add(words.key(form.what(), field.name() + "." + word)));
      } else if (value instanceof FormValue.Reference reference) {
        needed.add("id." + reference.kind());
      } else if (value instanceof FormValue.References references) {
        needed.add("id." + references.kind());
      }
    }
  }
}
