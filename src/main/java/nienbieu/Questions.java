package nienbieu;

import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import nienbieu.edit.Draft;
import nienbieu.edit.FieldForm;
import nienbieu.edit.RecordForm;
import nienbieu.language.Language;
import nienbieu.source.Limits;

/** Asks whoever sits before the terminal for what a record needs, in English and Vietnamese. */
final class Questions {
  private final Terminal terminal;
  private final InputLines lines;

  Questions(Terminal terminal) {
    this.terminal = terminal;
    this.lines = new InputLines(terminal.in(), Limits.LINE_CHARACTERS);
  }

  /** Asks for every field that is needed and was not given. An empty answer leaves it out. */
  void askMissing(RecordForm form, Draft draft, List<Language> languages) throws IOException {
    for (FieldForm field : form.fields()) {
      List<String> names = draft.names(field);
      for (int at = 0; at < names.size(); at++) {
        if (field.isNeeded() && draft.value(names.get(at)).isEmpty()) {
          String tag = field.isLocalized() ? " [" + languages.get(at).tag() + "]" : "";
          draft.set(names.get(at), answer(names.get(at), field, tag));
        }
      }
    }
  }

  private String answer(String name, FieldForm field, String tag) throws IOException {
    terminal.out().println(field.english() + tag);
    terminal.out().println(field.vietnamese() + tag);
    return line(name + ": ");
  }

  /** Asks for an id; an empty answer takes the one that is proposed. */
  String askId(String proposed) throws IOException {
    String answer = line("id [" + proposed + "]: ");
    return answer.isEmpty() ? proposed : answer;
  }

  private String line(String prompt) throws IOException {
    terminal.out().print(prompt);
    terminal.out().flush();
    Optional<String> line = lines.next();
    return Normalizer.normalize(line.orElse("").strip(), Normalizer.Form.NFC);
  }
}
