package nienbieu.markdown;

import java.util.Arrays;

/** Compiled HTML while it is being written: bytes, and the slots between them. */
final class HtmlDraft {
  private final Utf8Builder bytes;
  private int[] slots = new int[8];
  private int used;

  /** Nothing yet; about so many bytes are to come. */
  HtmlDraft(int expected) {
    this.bytes = new Utf8Builder(expected);
  }

  /** Appends markup of our own; never anything that a person wrote. */
  HtmlDraft markup(String html) {
    bytes.append(html);
    return this;
  }

  /** Appends a number; part of markup. */
  HtmlDraft markup(int number) {
    bytes.append(Integer.toString(number));
    return this;
  }

  /** Appends words, escaped. */
  HtmlDraft text(String text) {
    bytes.appendEscaped(text);
    return this;
  }

  /** Leaves a hole to be filled at each rendering. */
  HtmlDraft slot(Slot slot, int number) {
    if (used == slots.length) {
      slots = Arrays.copyOf(slots, used * 2);
    }
    slots[used++] = bytes.size();
    slots[used++] = slot.with(number);
    return this;
  }

  /** The bytes, UTF-8. */
  byte[] html() {
    return bytes.bytes();
  }

  /** For each slot its position in the bytes and the packed slot. */
  int[] slots() {
    return Arrays.copyOf(slots, used);
  }
}
