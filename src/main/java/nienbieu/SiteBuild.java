package nienbieu;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nienbieu.content.Timeline;
import nienbieu.plan.Site;
import nienbieu.plan.SiteFile;
import nienbieu.publish.PublishException;
import nienbieu.publish.Published;
import nienbieu.publish.Publisher;
import nienbieu.read.ContentReader;
import nienbieu.read.Strictness;
import nienbieu.render.BrokenTemplate;
import nienbieu.source.Problems;
import nienbieu.source.SourceTree;

/** A build from end to end: read, plan, publish. Nothing is published when anything is wrong. */
final class SiteBuild {
  private final Path content;
  private final Path templates;
  private final Path output;
  private final UnaryOperator<Timeline> asked;
  private final Strictness strictness;

  /**
   * A build of one site.
   *
   * @param asked changes what was read to what the command line asks for
   * @param strictness how bad a translation is that is missing or behind
   */
  SiteBuild(
      Path content,
      Path templates,
      Path output,
      UnaryOperator<Timeline> asked,
      Strictness strictness) {
    this.content = content;
    this.templates = templates;
    this.output = output;
    this.asked = asked;
    this.strictness = strictness;
  }

  /**
   * What a build made.
   *
   * @param timeline what it was made from
   * @param pages how many HTML pages
   * @param files how many files, pages among them
   * @param bytes their size in all
   */
  record Result(Timeline timeline, int pages, int files, long bytes) {}

  /**
   * Builds the site.
   *
   * @param problems gets everything that is wrong with content and templates
   * @return what was made; nothing if there are errors, and the output is then as it was
   * @throws PublishException if the output folder cannot be written
   */
  Optional<Result> run(Problems problems, Progress progress) throws PublishException {
    Publisher.refuseOverlap(output, content);
    Publisher.refuseOverlap(output, templates);
    SourceTree written = SourceTree.read(content, ContentFolder.shown(content), problems);
    SourceTree look = SourceTree.read(templates, "templates", problems);
    Optional<Timeline> timeline = ContentReader.read(written, strictness, problems).map(asked);
    if (timeline.isEmpty()) {
      return Optional.empty();
    }
    written.forgetTexts(problems);
    Site site = Site.plan(timeline.get());
    Optional<SiteFiles> files = SiteFiles.of(site, written, look, problems);
    return files.isEmpty()
        ? Optional.empty()
        : publish(timeline.get(), files.get(), problems, progress);
  }

  private Optional<Result> publish(
      Timeline timeline, SiteFiles files, Problems problems, Progress progress)
      throws PublishException {
    Iterable<SiteFile> all = files.all();
    progress.expect(count(all));
    try {
      Published published =
          Publisher.publish(output, all, Optional.of(files.imprint()), progress::written);
      return Optional.of(
          new Result(timeline, count(files.pages()), published.files(), published.bytes()));
    } catch (BrokenTemplate broken) {
      problems.add(broken.problem());
      return Optional.empty();
    }
  }

  private static int count(Iterable<SiteFile> files) {
    int count = 0;
    for (SiteFile file : files) {
      count++;
    }
    return count;
  }
}
