package nienbieu.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Finds the links by which a text says itself where it is from: “Source: …”, “Nguồn: …”. */
final class SourceLinks {
  private static final List<String> SAID =
      List.of("source:", "sources:", "(source:", "nguồn:", "(nguồn:", "nguồn tin:");
  private static final int LONGEST = 300;

  private SourceLinks() {}

  /**
   * A link.
   *
   * @param words what it is called
   * @param address where it leads
   */
  record Link(String words, String address) {}

  static List<Link> of(String html) {
    List<Link> links = new ArrayList<>();
    if (html.isBlank()) {
      return links;
    }
    for (Element link : Jsoup.parseBodyFragment(html).select("a[href]")) {
      Element around = link.parent();
      String said = around == null ? "" : around.text().strip().toLowerCase(Locale.ROOT);
      Optional<String> address = SafeAddress.of(link.attr("href"));
      String words = link.text().strip();
      boolean isSource = SAID.stream().anyMatch(said::startsWith);
      boolean isWeb = address.isPresent() && !address.get().startsWith("mailto:");
      if (isSource && isWeb && !words.isEmpty() && words.length() <= LONGEST) {
        links.add(new Link(words, address.get()));
      }
    }
    return links;
  }
}
