package nienbieu.serve;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nienbieu.markdown.Escaping;
import nienbieu.source.Problem;
import nienbieu.source.ProblemText;

/** What stands in the place of a page while something is wrong. */
final class ErrorPage {
  private static final int MOST = 50;

  private final Words words;
  private final ProblemText text;

  /**
   * The page in the language of the page that was asked for.
   *
   * @param path what was asked for
   * @param languages of the site, as far as they are known
   */
  ErrorPage(String path, List<String> languages) {
    String tag = language(path, languages);
    this.words = Words.in(tag);
    this.text = problemText(tag);
  }

  /** Problems, the first ones whole. */
  byte[] of(List<Problem> problems) {
    StringBuilder page = start(words.count("heading", problems.size()));
    page.append("<p>").append(html(words.say("advice"))).append("</p>\n<ol>\n");
    problems.stream().limit(MOST).forEach(problem -> add(page, problem));
    page.append("</ol>\n");
    if (problems.size() > MOST) {
      page.append("<p>").append(html(words.count("more", problems.size() - MOST))).append("</p>\n");
    }
    return end(page);
  }

  /** What the disk said; nothing if the mistake is ours. */
  byte[] ofFailure(String failure) {
    if (failure.isEmpty()) {
      return ofOurs();
    }
    StringBuilder page = start(words.say("unreadable"));
    page.append("<p><code>").append(html(failure)).append("</code></p>\n");
    page.append("<p>").append(html(words.say("advice"))).append("</p>\n");
    return end(page);
  }

  /** A mistake of ours; what it was is for the terminal. */
  byte[] ofOurs() {
    StringBuilder page = start(words.say("bug"));
    page.append("<p>").append(html(words.say("bug.advice"))).append("</p>\n");
    return end(page);
  }

  /** Of a file that is only there when the site was built. */
  byte[] ofBuildOnly() {
    StringBuilder page = start(words.say("build-only"));
    page.append("<p>").append(html(words.say("build-only.advice"))).append("</p>\n");
    return end(page);
  }

  private StringBuilder start(String heading) {
    StringBuilder page = new StringBuilder();
    page.append("<!doctype html>\n<html lang=\"").append(words.tag()).append("\">\n<head>\n");
    page.append(
        "<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"");
    page.append("default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; ");
    page.append("img-src 'self' data:; base-uri 'none'; form-action 'none'\">\n");
    page.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    page.append("<meta name=\"color-scheme\" content=\"light dark\">\n");
    page.append("<title>").append(html(heading)).append("</title>\n");
    page.append("<link rel=\"icon\" href=\"data:,\">\n");
    page.append("<link rel=\"stylesheet\" href=\"").append(LiveFiles.STYLE).append("\">\n");
    page.append("</head>\n<body>\n<main>\n<h1>").append(html(heading)).append("</h1>\n");
    return page;
  }

  private static byte[] end(StringBuilder page) {
    page.append("</main>\n</body>\n</html>\n");
    return page.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void add(StringBuilder page, Problem problem) {
    page.append("<li>\n<h2>").append(html(text.message(problem))).append("</h2>\n<p><code>");
    page.append(html(text.place(problem))).append("</code> <code class=\"rule\">");
    page.append(html(problem.rule().code())).append("</code></p>\n");
    // The line, and below it the carets, which say nothing to who does not see them.
    String[] excerpt = text.excerpt(problem).split("\n");
    if (excerpt.length == 2) {
      page.append("<pre tabindex=\"0\">").append(html(excerpt[0]));
      page.append("\n<span class=\"caret\" aria-hidden=\"true\">").append(html(excerpt[1]));
      page.append("</span></pre>\n");
    }
    String hint = text.hint(problem);
    if (!hint.isEmpty()) {
      page.append("<p><strong>").append(html(words.say("hint"))).append("</strong> ");
      page.append(html(hint)).append("</p>\n");
    }
    page.append("</li>\n");
  }

  /** The first part of a path says the language; the original's if it does not. */
  private static String language(String path, List<String> languages) {
    String first = path.substring(Math.min(1, path.length()));
    int end = first.indexOf('/');
    String tag = end < 0 ? first : first.substring(0, end);
    boolean isLanguage = languages.contains(tag) || languages.isEmpty() && Words.has(tag);
    return isLanguage ? tag : languages.isEmpty() ? "en" : languages.get(0);
  }

  private static ProblemText problemText(String tag) {
    return ProblemText.in(tag);
  }

  private static String html(String text) {
    return Escaping.escaped(text);
  }
}
