package nienbieu.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nienbieu.markdown.Destination.Inside;
import nienbieu.markdown.Destination.Outside;
import nienbieu.markdown.Destination.Refused;
import nienbieu.source.Nearest;
import nienbieu.source.Rule;

/**
 * Decides about the address of every link and image. What is not expressly allowed is refused:
 * relative paths, {@code //host}, {@code javascript:}, {@code data:}, {@code file:} and whatever
 * will be invented.
 *
 * <p>A browser drops blanks around an address and tabs and line ends inside it (URL standard 4.4)
 * and takes {@code \} for {@code /}; an address with any of them is refused before anything else is
 * looked at, so {@code java\tscript:} needs no special care.
 */
final class DestinationReader {
  private static final int LONGEST_ID = 80;

  private DestinationReader() {}

  /** The destination of {@code [text](address)}. */
  static Destination link(String address) {
    if (hasUnseen(address)) {
      return new Refused(Rule.LINK_CHARACTER, "");
    }
    if (address.isEmpty()) {
      return new Refused(Rule.LINK_EMPTY, "");
    }
    if (address.startsWith("#")) {
      return anchor(address.substring(1))
          .<Destination>map(anchor -> new Inside(Target.here(anchor)))
          .orElse(new Refused(Rule.LINK_ANCHOR, ""));
    }
    String scheme = scheme(address);
    Optional<RecordKind> kind = linkable(scheme);
    if (kind.isPresent()) {
      return record(kind.get(), address.substring(scheme.length() + 1));
    }
    return switch (scheme) {
      case "https", "http" ->
          WebAddress.isWeb(address)
              ? new Outside(address)
              : new Refused(Rule.LINK_WEB, WebAddress.encoded(address));
      case "mailto" ->
          WebAddress.isMail(address) ? new Outside(address) : new Refused(Rule.LINK_MAIL, "");
      case "" -> new Refused(Rule.LINK_RELATIVE, completed(address));
      default -> new Refused(Rule.LINK_FORBIDDEN, corrected(scheme, address));
    };
  }

  /** Whether an address says what it points to, rightly or not: {@code event:…}, {@code #…}. */
  static boolean hasKnownScheme(String address) {
    String scheme = scheme(address);
    return address.startsWith("#")
        || RecordKind.ofScheme(scheme).isPresent()
        || List.of("https", "http", "mailto").contains(scheme);
  }

  /** The destination of {@code ![words](address)}. */
  static Destination image(String address) {
    if (hasUnseen(address)) {
      return new Refused(Rule.LINK_CHARACTER, "");
    }
    String prefix = RecordKind.IMAGE.scheme() + ":";
    String id = address.startsWith(prefix) ? address.substring(prefix.length()) : "";
    return isSlug(id)
        ? new Inside(new Target(RecordKind.IMAGE, id, ""))
        : new Refused(Rule.LINK_IMAGE, "");
  }

  private static Destination record(RecordKind kind, String rest) {
    int hash = rest.indexOf('#');
    String id = hash < 0 ? rest : rest.substring(0, hash);
    Optional<String> anchor = hash < 0 ? Optional.of("") : anchor(rest.substring(hash + 1));
    return isSlug(id) && anchor.isPresent()
        ? new Inside(new Target(kind, id, anchor.get()))
        : new Refused(Rule.LINK_ID, slugged(kind, rest));
  }

  /** {@code event:admm-14} for {@code event:ADMM_14}. */
  private static String slugged(RecordKind kind, String rest) {
    String slug = rest.toLowerCase(Locale.ROOT).replace('_', '-');
    return !slug.equals(rest) && record(kind, slug) instanceof Inside
        ? kind.scheme() + ":" + slug
        : "";
  }

  private static Optional<RecordKind> linkable(String scheme) {
    return RecordKind.ofScheme(scheme).filter(kind -> kind != RecordKind.IMAGE);
  }

  /** RFC 3986 3.1, and empty for a relative reference. */
  private static String scheme(String address) {
    for (int at = 0; at < address.length(); at++) {
      char c = address.charAt(at);
      if (c == ':') {
        return address.substring(0, at);
      }
      if ("/?#@".indexOf(c) >= 0) {
        return "";
      }
    }
    return "";
  }

  private static boolean hasUnseen(String address) {
    return address.codePoints().anyMatch(c -> c == '\\' || WebAddress.isUnseen(c));
  }

  private static Optional<String> anchor(String anchor) {
    boolean good =
        !anchor.isEmpty()
            && anchor.length() <= 2 * LONGEST_ID
            && anchor.chars().allMatch(DestinationReader::isSlugCharacter);
    return good ? Optional.of(anchor) : Optional.empty();
  }

  private static boolean isSlug(String id) {
    return !id.isEmpty()
        && id.length() <= LONGEST_ID
        && !id.startsWith("-")
        && !id.endsWith("-")
        && !id.contains("--")
        && id.chars().allMatch(DestinationReader::isSlugCharacter);
  }

  private static boolean isSlugCharacter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
  }

  /** What an address without a scheme was probably meant to be. */
  private static String completed(String address) {
    String whole =
        address.startsWith("//")
            ? "https:" + address
            : address.startsWith("www.")
                ? "https://" + address
                : address.indexOf('@') > 0 ? "mailto:" + address : "";
    return WebAddress.isWeb(whole) || WebAddress.isMail(whole) ? whole : "";
  }

  /** {@code event:admm-14} for {@code events:admm-14}. */
  private static String corrected(String scheme, String address) {
    List<String> known = new ArrayList<>(List.of("https", "http", "mailto"));
    for (RecordKind kind : RecordKind.values()) {
      linkable(kind.scheme()).ifPresent(linkable -> known.add(linkable.scheme()));
    }
    String right = Nearest.to(scheme.toLowerCase(Locale.ROOT), known).orElse("");
    String corrected = right + address.substring(scheme.length());
    return right.isEmpty() || link(corrected) instanceof Refused ? "" : corrected;
  }
}
