package nienbieu;

import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import nienbieu.content.Timeline;
import nienbieu.language.Language;
import nienbieu.plan.Site;
import nienbieu.read.ContentReader;
import nienbieu.read.Readings;
import nienbieu.read.Strictness;
import nienbieu.serve.Edition;
import nienbieu.source.Problem;
import nienbieu.source.Problems;
import nienbieu.source.Severity;
import nienbieu.source.SourceTree;

/** A site that is read again and again while somebody writes it. For one thread. */
final class LiveSite implements Supplier<Edition> {
  private final Path content;
  private final Path templates;
  private final Strictness strictness;
  private final UnaryOperator<Timeline> asked;
  private final Terminal terminal;
  private List<String> languages = List.of();
  private Problems problems = new Problems();
  private Optional<SourceTree> writtenBefore = Optional.empty();
  private Optional<SourceTree> lookBefore = Optional.empty();
  private Readings readings = Readings.NONE;
  private Optional<Site> siteBefore = Optional.empty();
  private Optional<SiteFiles> filesBefore = Optional.empty();

  /**
   * A site that has not been read yet.
   *
   * @param strictness how bad a translation is that is missing or behind
   * @param asked changes what was read to what the command line asks for
   * @param terminal is told what only programmers understand
   */
  LiveSite(
      Path content,
      Path templates,
      Strictness strictness,
      UnaryOperator<Timeline> asked,
      Terminal terminal) {
    this.content = content;
    this.templates = templates;
    this.strictness = strictness;
    this.asked = asked;
    this.terminal = terminal;
  }

  /** What is wrong with the content and templates that were read last. */
  Problems problems() {
    return problems;
  }

  /** Reads everything that is written now. */
  @Override
  public Edition get() {
    try {
      problems = new Problems();
      return read();
    } catch (UncheckedIOException broken) {
      Failure.report(broken, terminal);
      return Edition.failed(Failure.words(broken.getCause()), languages);
    } catch (RuntimeException broken) {
      Failure.report(broken, terminal);
      return Edition.failed("", languages);
    }
  }

  private Edition read() {
    SourceTree written =
        SourceTree.read(content, ContentFolder.shown(content), writtenBefore, problems);
    // A folder that was moved away comes back with the same files.
    if (!written.texts().isEmpty()) {
      writtenBefore = Optional.of(written);
    }
    SourceTree look = SourceTree.read(templates, "templates", lookBefore, problems);
    lookBefore = Optional.of(look);
    ContentReader.Reread reread = ContentReader.readAgain(written, strictness, readings, problems);
    readings = reread.readings();
    Optional<Timeline> timeline = reread.timeline().map(asked);
    if (timeline.isPresent()) {
      languages = timeline.get().languages().all().stream().map(Language::tag).toList();
      Site site = Site.plan(timeline.get(), siteBefore);
      siteBefore = Optional.of(site);
      Optional<SiteFiles> files = SiteFiles.of(site, written, look, filesBefore, problems);
      filesBefore = files.or(() -> filesBefore);
      if (files.isPresent()) {
        return Edition.of(new SiteOnDemand(files.get()), languages, mount(timeline.get()));
      }
    }
    List<Problem> errors =
        problems.sorted().stream().filter(one -> one.severity() == Severity.ERROR).toList();
    return Edition.broken(errors, languages);
  }

  private static String mount(Timeline timeline) {
    return URI.create(timeline.settings().baseUrl()).getRawPath();
  }
}
