package nienbieu.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nienbieu.source.Place;
import nienbieu.source.WebLink;

/**
 * Which addresses on the web the content names. A build only notes them: nobody is asked whether
 * they answer. Filled by several threads at once.
 */
final class WebLinks {
  private final List<WebLink> links = new ArrayList<>();
  private final Map<String, String> copies = new HashMap<>();

  /** That an address is named. */
  synchronized void use(String address, Place place) {
    links.add(new WebLink(address, place, ""));
  }

  /** That a copy of a page is kept somewhere; of several, the least is taken. */
  synchronized void copy(String address, String copy) {
    copies.merge(address, copy, (one, other) -> one.compareTo(other) < 0 ? one : other);
  }

  /** Takes over what is noted in a part. */
  void addAll(WebLinks part) {
    List<WebLink> all;
    Map<String, String> kept;
    synchronized (part) {
      all = List.copyOf(part.links);
      kept = Map.copyOf(part.copies);
    }
    synchronized (this) {
      links.addAll(all);
    }
    kept.forEach(this::copy);
  }

  /** All, by place; each place once, and with each the copy that is known of its page. */
  synchronized List<WebLink> all() {
    return links.stream()
        .distinct()
        .sorted(Comparator.comparing(WebLink::place).thenComparing(WebLink::address))
        .map(
            link ->
                new WebLink(link.address(), link.place(), copies.getOrDefault(link.address(), "")))
        .toList();
  }
}
