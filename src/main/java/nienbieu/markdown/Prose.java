package nienbieu.markdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A text of several paragraphs, compiled: safe HTML with holes for what depends on the page it is
 * shown on. Immutable. Made by {@link ProseReader}.
 *
 * <p>A site of 50,000 events keeps 100,000 of these, so there is no tree in here, only bytes.
 */
public final class Prose {
  /** No words at all. */
  public static final Prose EMPTY =
      new Prose(new byte[0], new int[0], List.of(), LinkList.EMPTY, "");

  private final byte[] html;
  private final int[] slots;
  private final List<ProseHeading> headings;
  private final LinkList links;
  private final String shape;

  Prose(byte[] html, int[] slots, List<ProseHeading> headings, LinkList links, String shape) {
    this.html = html;
    this.slots = slots;
    this.headings = List.copyOf(headings);
    this.links = links;
    this.shape = shape;
  }

  /** Whether nothing was written. */
  public boolean isEmpty() {
    return html.length == 0;
  }

  /** About how long it is, in bytes. */
  public int size() {
    return html.length;
  }

  /** The headings, in order. */
  public List<ProseHeading> headings() {
    return headings;
  }

  /** The links into the site and the images, in order; made anew at each call. */
  public List<ProseLink> links() {
    return links.those(target -> true);
  }

  /** Those of the links that point to an anchor; hardly any text has one. */
  public List<ProseLink> linksToAnchors() {
    return links.those(target -> !target.anchor().isEmpty());
  }

  /**
   * What the text consists of, block by block, for comparing it with its translation: {@code h2 p
   * ul3 p table4x2 notes1}. Words: {@code h2} to {@code h6}, {@code p}, {@code image}, {@code ul}
   * and {@code ol} with the number of items, {@code quote}, {@code code}, {@code rule}, {@code
   * table} with rows (without its head) and columns, {@code notes} with their number.
   */
  public String blocks() {
    return shape;
  }

  /** The words without any markup and without footnotes, one blank between paragraphs. */
  public String words() {
    return PlainWords.of(html);
  }

  /** The words of the first paragraph that has any, or the empty text. */
  public String opening() {
    return PlainWords.opening(html);
  }

  /**
   * The same prose with the anchors of the text that it translates, because an anchor is the same
   * in every language. If the headings do not correspond in number and level, the prose stays as it
   * is.
   *
   * @see #hasHeadingsOf
   */
  public Prose withAnchorsOf(Prose original) {
    if (headings.isEmpty() || !hasHeadingsOf(original)) {
      return this;
    }
    List<ProseHeading> renamed = new ArrayList<>(headings.size());
    for (int at = 0; at < headings.size(); at++) {
      renamed.add(headings.get(at).withId(original.headings.get(at).id()));
    }
    return new Prose(html, slots, renamed, links, shape);
  }

  /** Whether both have the same number of headings with the same levels in the same order. */
  public boolean hasHeadingsOf(Prose original) {
    return levels().equals(original.levels());
  }

  private List<Integer> levels() {
    return headings.stream().map(ProseHeading::level).toList();
  }

  /**
   * The prose as it goes into a page.
   *
   * @param targets the way from this page to others
   * @param phrases words in the page's language
   */
  public RenderedHtml html(LinkTargets targets, ProsePhrases phrases) {
    return part(0, html.length, 0, slots.length, targets, phrases);
  }

  /**
   * The prose as it goes into a page, block by block: one piece for each word of {@link #blocks};
   * joined they are {@link #html}.
   */
  public List<RenderedHtml> pieces(LinkTargets targets, ProsePhrases phrases) {
    List<RenderedHtml> pieces = new ArrayList<>();
    int from = 0;
    int slot = 0;
    for (int end : BlockEnds.of(html)) {
      int next = slot;
      while (next < slots.length && slots[next] < end) {
        next += 2;
      }
      pieces.add(part(from, end, slot, next, targets, phrases));
      from = end;
      slot = next;
    }
    return pieces;
  }

  /**
   * What each block names that none before it did: for each word of {@link #blocks} the ids of the
   * records of this kind that are linked there for the first time, in the order of the text.
   */
  public List<List<String>> firstNamed(RecordKind kind) {
    Set<String> known = new HashSet<>();
    List<List<String>> all = new ArrayList<>();
    int slot = 0;
    for (int end : BlockEnds.of(html)) {
      List<String> ids = new ArrayList<>();
      for (; slot < slots.length && slots[slot] < end; slot += 2) {
        linked(slots[slot + 1])
            .filter(target -> target.kind() == kind && known.add(target.id()))
            .ifPresent(target -> ids.add(target.id()));
      }
      all.add(List.copyOf(ids));
    }
    return List.copyOf(all);
  }

  private Optional<Target> linked(int slot) {
    return Slot.of(slot) == Slot.LINK
        ? Optional.of(links.target(Slot.number(slot)))
        : Optional.empty();
  }

  private RenderedHtml part(
      int from, int to, int slot, int lastSlot, LinkTargets targets, ProsePhrases phrases) {
    Utf8Builder page = new Utf8Builder(to - from + 32 * (lastSlot - slot));
    int done = from;
    for (int at = slot; at < lastSlot; at += 2) {
      page.append(html, done, slots[at] - done);
      done = slots[at];
      page.append(filling(slots[at + 1], targets, phrases));
    }
    page.append(html, done, to - done);
    return new RenderedHtml(page.bytes());
  }

  private String filling(int slot, LinkTargets targets, ProsePhrases phrases) {
    int number = Slot.number(slot);
    return switch (Slot.of(slot)) {
      case LINK -> {
        Target target = links.target(number);
        yield Escaping.escaped(targets.address(target.kind(), target.id(), target.anchor()));
      }
      case IMAGE -> size(targets.image(links.target(number).id()));
      case PREFIX -> Escaping.escaped(targets.idPrefix());
      case HEADING -> Escaping.escaped(targets.idPrefix() + headings.get(number).id());
      case NOTES -> Escaping.escaped(phrases.notes());
      case BACK -> Escaping.escaped(phrases.backToText());
      case TABLE -> Escaping.escaped(phrases.table());
    };
  }

  private static String size(ProseImage image) {
    return " src=\""
        + Escaping.escaped(image.address())
        + "\" width=\""
        + image.width()
        + "\" height=\""
        + image.height()
        + '"';
  }

  /** The words, for the reader of a test or a debugger. */
  @Override
  public String toString() {
    return words();
  }
}
