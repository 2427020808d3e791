package nienbieu.links;

/** That a question got no answer that says anything about the page. */
final class Unanswered extends Exception {
  private static final long serialVersionUID = 1L;

  private final Why why;
  private final int status;

  Unanswered(Why why) {
    this(why, 0);
  }

  Unanswered(Why why, int status) {
    super(why.key(), null, false, false);
    this.why = why;
    this.status = status;
  }

  Answer answer() {
    return Answer.unknown(why, status);
  }
}
