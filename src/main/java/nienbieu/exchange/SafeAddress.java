package nienbieu.exchange;

import java.util.Optional;
import nienbieu.markdown.WebAddress;

/** Addresses of strangers' pages, as content may hold them. */
final class SafeAddress {
  private SafeAddress() {}

  /**
   * The address, completed and encoded as far as that leaves no doubt.
   *
   * @return nothing for scripts, files, relative paths and what is no address
   */
  static Optional<String> of(String typed) {
    String address = typed.strip().replace(" ", "%20");
    if (address.startsWith("//")) {
      address = "https:" + address;
    } else if (address.startsWith("www.")) {
      address = "https://" + address;
    }
    if (WebAddress.isWeb(address) || WebAddress.isMail(address)) {
      return Optional.of(address);
    }
    String encoded = WebAddress.encoded(address);
    return encoded.isEmpty() ? Optional.empty() : Optional.of(encoded);
  }
}
