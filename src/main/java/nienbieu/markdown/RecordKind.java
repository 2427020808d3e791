package nienbieu.markdown;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a link in prose can point to by id. The lower-case name is the scheme: {@code
 * [ADMM-14](event:admm-14)} is plain CommonMark.
 */
public enum RecordKind {
  EVENT,
  ARTICLE,
  PERSON,
  ORGANISATION,
  PLACE,
  TOPIC,
  TERM,
  SOURCE,
  PAGE,
  IMAGE;

  private final String scheme = name().toLowerCase(Locale.ROOT);

  /** The scheme in a link and the name in messages, for example {@code event}. */
  public String scheme() {
    return scheme;
  }

  /** The kind of this scheme, if there is one. */
  public static Optional<RecordKind> ofScheme(String scheme) {
    return Arrays.stream(values()).filter(kind -> kind.scheme.equals(scheme)).findFirst();
  }
}
