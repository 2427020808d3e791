package nienbieu.links;

import java.util.Optional;
import nienbieu.source.Problem;
import nienbieu.source.Rule;
import nienbieu.source.WebLink;

/** What an answer means for the editor who wrote an address. Always a warning: the web changes. */
public final class LinkProblems {
  private LinkProblems() {}

  /** The problem, if there is one. */
  public static Optional<Problem> of(WebLink link, Answer answer) {
    return switch (answer.verdict()) {
      case GONE -> Optional.of(gone(link, answer));
      case MOVED -> Optional.of(moved(link, answer));
      case UNKNOWN ->
          Optional.of(problem(Rule.ADDRESS_UNREACHABLE, link, answer.status(), answer.why().key()));
      case FINE, NOT_ASKED -> Optional.empty();
    };
  }

  private static Problem gone(WebLink link, Answer answer) {
    boolean own = !link.copy().isEmpty();
    return problem(Rule.ADDRESS_GONE, link, answer.status(), own ? "own" : "found")
        .suggesting(own ? link.copy() : answer.target());
  }

  private static Problem moved(WebLink link, Answer answer) {
    int hash = link.address().indexOf('#');
    String anchor = hash < 0 ? "" : link.address().substring(hash);
    return problem(Rule.ADDRESS_MOVED, link, answer.status(), answer.why().key())
        .suggesting(answer.target().isEmpty() ? "" : answer.target() + anchor);
  }

  private static Problem problem(Rule rule, WebLink link, int status, String key) {
    return Problem.of(rule, link.place(), link.address(), status, key);
  }
}
