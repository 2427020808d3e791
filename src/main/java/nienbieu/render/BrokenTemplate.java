package nienbieu.render;

import nienbieu.source.Problem;

/** A template could not be laid out; says where. */
public final class BrokenTemplate extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Problem problem;

  BrokenTemplate(Problem problem, Throwable cause) {
    super(problem.place() + ": " + String.join(", ", problem.arguments()), cause);
    this.problem = problem;
  }

  /** What is wrong with which line of which template. */
  public Problem problem() {
    return problem;
  }
}
