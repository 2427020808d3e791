package nienbieu.links;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nienbieu.markdown.WebAddress;

/** Asks the Internet Archive's public service whether it has a copy of a page. */
final class StoredCopy {
  private static final String SERVICE = "https://archive.org/wayback/available?url=";
  private static final int MOST = 16 * 1024;

  // Nothing else of the answer is wanted: the address of a copy has one shape, whatever is around
  // it. JSON may write / as \/.
  private static final Pattern COPY =
      Pattern.compile(
          "\"https?://(web\\.archive\\.org/web/[0-9]{14}/[!-~&&[^\"\\\\<>]]{1,2000})\"");

  private StoredCopy() {}

  /** The address of a copy, if there is one and the service answers. */
  static Optional<String> of(String address, Hosts hosts)
      throws Deadline.Over, InterruptedException {
    URI question = URI.create(SERVICE + URLEncoder.encode(address, StandardCharsets.UTF_8));
    try {
      Reply reply = hosts.ask(new Request("GET", question, MOST));
      return reply.status() == 200 ? read(reply.text()) : Optional.empty();
    } catch (Unanswered nothing) {
      return Optional.empty();
    }
  }

  static Optional<String> read(String json) {
    Matcher copy = COPY.matcher(json.replace("\\/", "/"));
    return copy.find()
        ? Optional.of("https://" + copy.group(1)).filter(WebAddress::isWeb)
        : Optional.empty();
  }
}
