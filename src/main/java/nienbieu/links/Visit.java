package nienbieu.links;

import java.net.URI;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Asks one address, and follows it to where it leads. */
final class Visit {
  // Some servers answer a HEAD wrongly or not at all; nothing is called gone on its word alone.
  private static final Set<Integer> DOUBTED = Set.of(400, 403, 404, 405, 406, 410, 500, 501);

  private final Hosts hosts;
  private final URI start;
  // As far as every server on the way said that it is for good.
  private URI forGood;
  private int permanentStatus;
  private boolean stillForGood = true;

  private Visit(Hosts hosts, URI start) {
    this.hosts = hosts;
    this.start = start;
    this.forGood = start;
  }

  /**
   * Asks.
   *
   * @param address as an editor wrote it
   */
  static Answer of(String address, Hosts hosts) throws Deadline.Over, InterruptedException {
    Optional<URI> start = Wire.of(address);
    if (start.isEmpty()) {
      return Answer.unknown(Why.NO_HOST, 0);
    }
    try {
      return new Visit(hosts, start.get()).answer();
    } catch (Unanswered nothing) {
      return nothing.answer();
    }
  }

  private Answer answer() throws Unanswered, Deadline.Over, InterruptedException {
    URI at = start;
    Set<URI> seen = new HashSet<>();
    for (int hop = 0; hop <= Manners.REDIRECTS; hop++) {
      if (!seen.add(at)) {
        throw new Unanswered(Why.REDIRECT);
      }
      Reply reply = ask(at);
      if (reply.status() / 100 == 2) {
        return arrived(reply.status());
      }
      if (reply.status() == 404 || reply.status() == 410) {
        return Answer.gone(reply.status());
      }
      if (!reply.isRedirect() || reply.header("location").isEmpty()) {
        throw new Unanswered(Why.STATUS, reply.status());
      }
      at = target(at, reply);
      follow(reply, at);
    }
    throw new Unanswered(Why.REDIRECT);
  }

  private static URI target(URI at, Reply reply) throws Unanswered {
    return reply
        .header("location")
        .flatMap(location -> Wire.from(at, location))
        .orElseThrow(() -> new Unanswered(Why.REDIRECT));
  }

  private Reply ask(URI at) throws Unanswered, Deadline.Over, InterruptedException {
    Reply reply = hosts.ask(new Request("HEAD", at, 0));
    return DOUBTED.contains(reply.status()) ? hosts.ask(new Request("GET", at, 0)) : reply;
  }

  private void follow(Reply reply, URI target) {
    stillForGood &= reply.isPermanent();
    if (stillForGood) {
      forGood = target;
      permanentStatus = reply.status();
    }
  }

  private Answer arrived(int status) {
    if (forGood.equals(start)) {
      return Answer.fine(status);
    }
    if (isFrontPage(forGood) && !isFrontPage(start)) {
      return new Answer(Verdict.MOVED, Why.FRONT_PAGE, permanentStatus, "");
    }
    return Answer.moved(permanentStatus, forGood.toString());
  }

  private static boolean isFrontPage(URI address) {
    return address.getRawPath().equals("/") && address.getRawQuery() == null;
  }
}
