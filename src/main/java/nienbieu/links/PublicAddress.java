package nienbieu.links;

import java.net.Inet4Address;
import java.net.InetAddress;

/**
 * Whether an IP address belongs to the public internet. Content comes from strangers: an address in
 * it must not make the editor's machine ask itself or its own network. Everything of IANA's
 * special-purpose registries (RFC 6890) counts as not public.
 */
final class PublicAddress {
  // A prefix and how many of its bits count.
  private static final int[][] SPECIAL = {
    {0x00000000, 8}, // this network
    {0x0A000000, 8}, // private
    {0x64400000, 10}, // shared by customers of a provider
    {0x7F000000, 8}, // loopback
    {0xA9FE0000, 16}, // link-local
    {0xAC100000, 12}, // private
    {0xC0000000, 24}, // protocol assignments
    {0xC0000200, 24}, // documentation
    {0xC0586300, 24}, // relays from IPv6
    {0xC0A80000, 16}, // private
    {0xC6120000, 15}, // benchmarks
    {0xC6336400, 24}, // documentation
    {0xCB007100, 24}, // documentation
    {0xE0000000, 4}, // multicast
    {0xF0000000, 4}, // reserved, broadcast
  };

  private PublicAddress() {}

  static boolean is(InetAddress address) {
    byte[] bytes = address.getAddress();
    return address instanceof Inet4Address ? isPublic4(bytes) : isPublic6(bytes);
  }

  private static boolean isPublic4(byte[] bytes) {
    int whole = pair(bytes, 0) << 16 | pair(bytes, 2);
    for (int[] special : SPECIAL) {
      if ((whole ^ special[0]) >>> (32 - special[1]) == 0) {
        return false;
      }
    }
    return true;
  }

  /** Only 2000::/3 is given out; in it, what carries an IPv4 address inside is not trusted. */
  private static boolean isPublic6(byte[] bytes) {
    int first = pair(bytes, 0);
    int second = pair(bytes, 2);
    boolean global = first >>> 13 == 1;
    boolean protocols = first == 0x2001 && second < 0x0200; // Teredo and others
    boolean documentation =
        first == 0x2001 && second == 0x0db8 || first == 0x3fff && second < 0x1000;
    boolean sixToFour = first == 0x2002;
    return global && !protocols && !documentation && !sixToFour;
  }

  private static int pair(byte[] bytes, int at) {
    return (bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff;
  }
}
