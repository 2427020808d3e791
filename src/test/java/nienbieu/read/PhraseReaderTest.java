package nienbieu.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nienbieu.language.Language;
import nienbieu.language.Languages;
import nienbieu.source.ProblemText;
import nienbieu.source.Problems;
import nienbieu.source.SourceTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PhraseReaderTest {
  @TempDir Path folder;

  @Test
  void aKeyThatOneLanguageLacksIsReported() throws IOException {
    assertEquals(
        "templates/phrases/en.yaml: error: the phrase “event.held” is missing [template/phrase]\n",
        seen("event.held: Đã diễn ra\nhome: Trang chủ\n", "home: Home\n"));
  }

  @Test
  void aPhraseThatIsAListIsReported() throws IOException {
    assertEquals(
        """
        templates/phrases/en.yaml:1:7: error: “home” should be one text, not a list [field/shape]
            1 | home: [a]
              |       ^^^
           hint: write it like this: home: …
        """,
        seen("{}", "home: [a]\n"));
  }

  @Test
  void aFileWithoutPhrasesIsReported() throws IOException {
    assertEquals(
        """
        templates/phrases/en.yaml:1:1: error: a file of phrases has fields of its own, but here is \
        a list [record/shape]
            1 | - a
              | ^
           hint: write a phrase in each line: event.title: Event
        """,
        seen("{}", "- a\n"));
  }

  @Test
  void anEmptyFileIsReported() throws IOException {
    String seen = seen("{}", "");
    assertEquals(
        "templates/phrases/en.yaml: error: a file of phrases has fields of its own, but here is"
            + " nothing [record/shape]",
        seen.substring(0, seen.indexOf('\n')));
  }

  @Test
  void aFolderWithoutPhrasesIsProbablyNoTemplates() {
    Problems problems = new Problems();
    SourceTree tree = SourceTree.read(folder, "../mine", problems);
    Languages languages = new Languages(List.of(Language.of("vi").orElseThrow()));
    PhraseReader.read(tree, languages, problems);
    assertEquals(
        """
        ../mine/phrases/vi.yaml: error: “../mine/phrases/vi.yaml” is not there [file/missing]
           hint: is this a folder of templates? copy ours from templates/ and change the copy
        """,
        new ProblemText().of(problems.sorted().get(0)));
  }

  private String seen(String vietnamese, String english) throws IOException {
    Path phrases = Files.createDirectories(folder.resolve("phrases"));
    Files.writeString(phrases.resolve("vi.yaml"), vietnamese);
    Files.writeString(phrases.resolve("en.yaml"), english);
    Problems problems = new Problems();
    SourceTree tree = SourceTree.read(folder, "templates", problems);
    List<Language> languages =
        List.of(Language.of("vi").orElseThrow(), Language.of("en").orElseThrow());
    PhraseReader.read(tree, new Languages(languages), problems);
    ProblemText words = new ProblemText();
    return String.join("\n", problems.sorted().stream().map(words::of).toList());
  }
}
