package nienbieu.markdown;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The abbreviations that readers of one language may not know, to be found in its texts: the
 * longest that stands there as a whole word. Immutable.
 */
public final class Abbreviations {
  /** None. */
  public static final Abbreviations NONE = of(List.of());

  private static final int FIRST_LETTERS = 0x1F00;

  private final Node root;
  // Asked for every character of a site.
  private final boolean[] starts;
  private final Set<String> introduced;
  private final ForeignTitles titles;

  private Abbreviations(Node root, boolean[] starts, Set<String> introduced, ForeignTitles titles) {
    this.root = root;
    this.starts = starts;
    this.introduced = introduced;
    this.titles = titles;
  }

  /**
   * A letter of a path: what may follow it, and the abbreviation that ends with it, if one does.
   */
  private static final class Node {
    private final Map<Character, Node> next = new HashMap<>(4);
    private Optional<Abbreviation> entry = Optional.empty();
  }

  /** These; of two with the same letters the first. */
  public static Abbreviations of(Collection<Abbreviation> all) {
    Abbreviations abbreviations =
        new Abbreviations(new Node(), new boolean[FIRST_LETTERS], Set.of(), ForeignTitles.NONE);
    all.forEach(abbreviations::add);
    return abbreviations;
  }

  /** The same for texts before which some, given by their letters, are spelled out already. */
  public Abbreviations after(Set<String> spelledOut) {
    return spelledOut.isEmpty()
        ? this
        : new Abbreviations(root, starts, Set.copyOf(spelledOut), titles);
  }

  /** The same, and titles in other languages to be found in the same texts. */
  public Abbreviations with(ForeignTitles foreign) {
    return new Abbreviations(root, starts, introduced, foreign);
  }

  /** The titles in other languages. */
  ForeignTitles titles() {
    return titles;
  }

  /** The letters of those that are spelled out already before this text. */
  Set<String> introduced() {
    return introduced;
  }

  /** Whether an abbreviation of this text wants its words at the first mention. */
  boolean wantsWords(Abbreviation one) {
    return one.spellOut() && !introduced.contains(one.letters());
  }

  private void add(Abbreviation abbreviation) {
    String letters = abbreviation.letters();
    if (letters.isEmpty() || letters.charAt(0) >= FIRST_LETTERS) {
      return;
    }
    starts[letters.charAt(0)] = true;
    Node node = root;
    for (int at = 0; at < letters.length(); at++) {
      node = node.next.computeIfAbsent(letters.charAt(at), letter -> new Node());
    }
    if (node.entry.isEmpty()) {
      node.entry = Optional.of(abbreviation);
    }
  }

  /** Whether there are none. */
  boolean isEmpty() {
    return root.next.isEmpty();
  }

  /** Whether one may begin here. */
  boolean mayStart(String text, int at) {
    char first = text.charAt(at);
    return first < FIRST_LETTERS && starts[first] && (at == 0 || !isJoined(text.charAt(at - 1)));
  }

  /** The longest that stands here as a whole word. */
  Optional<Abbreviation> at(String text, int from) {
    Optional<Abbreviation> longest = Optional.empty();
    Node node = root.next.get(text.charAt(from));
    for (int end = from + 1; node != null; end++) {
      if (node.entry.isPresent() && isEnd(text, end)) {
        longest = node.entry;
      }
      node = end < text.length() ? node.next.get(blank(text.charAt(end))) : null;
    }
    return longest;
  }

  private static char blank(char c) {
    return c == '\u00A0' ? ' ' : c;
  }

  /** Whether a word goes on behind this character: {@code pre-ADMM}, {@code example.org/ADMM}. */
  private static boolean isJoined(char before) {
    return Character.isLetterOrDigit(before) || "-–_/@.#+".indexOf(before) >= 0;
  }

  /**
   * {@code ADMM} ends before a blank or a comma, and neither in {@code ADMM-14} nor {@code ADMM+}.
   */
  static boolean isEnd(String text, int end) {
    if (end >= text.length()) {
      return true;
    }
    char next = text.charAt(end);
    if (Character.isLetterOrDigit(next) || "+_@".indexOf(next) >= 0) {
      return false;
    }
    boolean joins = "-–./".indexOf(next) >= 0;
    return !joins || end + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(end + 1));
  }
}
