package nienbieu.serve;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import nienbieu.plan.Addresses;
import nienbieu.plan.SiteFile;
import nienbieu.render.BrokenTemplate;

/**
 * The answers that one edition gives. What was asked for once is kept: a browser asks for its page
 * right after it was told that the page is another now.
 */
final class Answers {
  private final Edition edition;
  private final Consumer<Throwable> complaints;
  private final Map<String, Answer> made = new ConcurrentHashMap<>();

  /**
   * @param complaints hears of templates that do not work and of mistakes of ours
   */
  Answers(Edition edition, Consumer<Throwable> complaints) {
    this.edition = edition;
    this.complaints = complaints;
  }

  /** Whether a request means a folder and forgot the slash. */
  boolean isFolder(String path) {
    return edition.isFolder(path);
  }

  /** The answer for a path. */
  Answer to(String path) {
    Answer before = made.get(path);
    if (before != null) {
      return before;
    }
    Answer answer = make(path);
    if (answer.isPage() && answer.status() == 200) {
      made.put(path, answer);
    }
    return answer;
  }

  private Answer make(String path) {
    if (!edition.errors().isEmpty()) {
      ErrorPage page = new ErrorPage(path, edition.languages());
      return new Answer(500, MediaTypes.HTML, page.of(edition.errors()));
    }
    if (edition.failure().isPresent()) {
      ErrorPage page = new ErrorPage(path, edition.languages());
      return new Answer(500, MediaTypes.HTML, page.ofFailure(edition.failure().get()));
    }
    try {
      return edition.file(path).map(file -> found(200, file)).orElseGet(() -> notFound(path));
    } catch (BrokenTemplate broken) {
      complaints.accept(broken);
      ErrorPage page = new ErrorPage(path, edition.languages());
      return new Answer(500, MediaTypes.HTML, page.of(List.of(broken.problem())));
    } catch (RuntimeException | StackOverflowError broken) {
      complaints.accept(broken);
      ErrorPage page = new ErrorPage(path, edition.languages());
      return new Answer(500, MediaTypes.HTML, page.ofOurs());
    }
  }

  private Answer notFound(String path) {
    // The hashes would be those of other bytes: what is shown here has a script more. And to list
    // all files, all of them would have to be made.
    if (edition.means(path, Addresses.MANIFEST)) {
      ErrorPage page = new ErrorPage(path, edition.languages());
      return new Answer(404, MediaTypes.HTML, page.ofBuildOnly());
    }
    return edition
        .file("/" + Addresses.NOT_FOUND.text())
        .map(file -> found(404, file))
        .orElseThrow();
  }

  private static Answer found(int status, SiteFile file) {
    return new Answer(status, MediaTypes.of(file.path().text()), file.bytes().get());
  }
}
