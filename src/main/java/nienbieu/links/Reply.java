package nienbieu.links;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;

/**
 * What a server said.
 *
 * @param status three digits
 * @param headers by name in small letters; of several the first
 * @param body its beginning, as far as it was wanted
 */
record Reply(int status, Map<String, String> headers, byte[] body) {

  Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name));
  }

  boolean isRedirect() {
    return isPermanent() || status == 302 || status == 303 || status == 307;
  }

  boolean isPermanent() {
    return status == 301 || status == 308;
  }

  /** Whether the server asks to come back later. */
  boolean isBusy() {
    return status == 429 || status == 503;
  }

  String text() {
    return new String(body, StandardCharsets.UTF_8);
  }

  /** RFC 9110 10.2.3: seconds, or a date. */
  Optional<Duration> retryAfter(Instant now) {
    String value = header("retry-after").orElse("");
    try {
      if (!value.isEmpty() && value.length() < 10 && value.chars().allMatch(Character::isDigit)) {
        return Optional.of(Duration.ofSeconds(Integer.parseInt(value)));
      }
      Instant then = Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(value));
      return Optional.of(Duration.between(now, then)).filter(wait -> !wait.isNegative());
    } catch (DateTimeException | NumberFormatException none) {
      return Optional.empty();
    }
  }
}
