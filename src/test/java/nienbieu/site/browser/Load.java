package nienbieu.site.browser;

import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Something that a browser asked for to show a page.
 *
 * @param address of the file
 * @param bytes of its body as it was sent, compressed or not
 * @param cached whether it came from the browser's own cache
 * @param blocking whether nothing could be shown before it was there
 */
public record Load(String address, int bytes, boolean cached, boolean blocking) {

  // The icon is asked for as a browser with a tab bar would; the page's own policy allows it.
  private static final String LOADS =
      """
      async () => {
        await document.fonts.ready;
        for (const icon of document.querySelectorAll('link[rel~=icon]')) {
          await fetch(icon.href);
        }
        const navigation = performance.getEntriesByType('navigation');
        return [...navigation, ...performance.getEntriesByType('resource')].map(entry => ({
          address: entry.name,
          bytes: entry.encodedBodySize,
          cached: entry.transferSize === 0,
          blocking: entry.renderBlockingStatus === 'blocking' && entry.entryType === 'resource'
        }));
      }
      """;

  /** All that the page in a tab was made of, each file once; asked when it is complete. */
  public static List<Load> of(Page tab) {
    Map<String, Load> loads = new LinkedHashMap<>();
    for (Object each : (List<?>) tab.evaluate(LOADS)) {
      Load load = of((Map<?, ?>) each);
      loads.putIfAbsent(load.address, load);
    }
    return List.copyOf(loads.values());
  }

  private static Load of(Map<?, ?> each) {
    return new Load(
        each.get("address").toString(),
        (int) each.get("bytes"),
        (boolean) each.get("cached"),
        (boolean) each.get("blocking"));
  }

  /** Whether it is a script. */
  public boolean isScript() {
    return address.endsWith(".js");
  }

  /** The sum of those that fit. */
  public static int sum(List<Load> loads, Predicate<Load> which) {
    return loads.stream().filter(which).mapToInt(Load::bytes).sum();
  }

  /** Each on a line, the heaviest first. */
  public static String list(List<Load> loads) {
    return loads.stream()
        .sorted((one, other) -> other.bytes - one.bytes)
        .map(
            load ->
                String.format(
                    Locale.ROOT,
                    "%8d %s%s",
                    load.bytes,
                    load.address.replaceFirst("^[^/]*//[^/]*", ""),
                    load.cached ? " (cached)" : ""))
        .collect(Collectors.joining("\n"));
  }
}
