package nienbieu.markdown;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Compiled HTML while it is being written: bytes, and the slots between them. */
final class HtmlDraft {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final StringBuilder pending = new StringBuilder();
  private int[] slots = new int[8];
  private int used;

  /** Appends markup of our own; never anything that a person wrote. */
  HtmlDraft markup(String html) {
    pending.append(html);
    return this;
  }

  /** Appends a number; part of markup. */
  HtmlDraft markup(int number) {
    pending.append(number);
    return this;
  }

  /** Appends words, escaped. */
  HtmlDraft text(String text) {
    Escaping.append(pending, text);
    return this;
  }

  /** Leaves a hole to be filled at each rendering. */
  HtmlDraft slot(Slot slot, int number) {
    flush();
    if (used == slots.length) {
      slots = Arrays.copyOf(slots, used * 2);
    }
    slots[used++] = bytes.size();
    slots[used++] = slot.with(number);
    return this;
  }

  /** The bytes, UTF-8. */
  byte[] html() {
    flush();
    return bytes.toByteArray();
  }

  /** For each slot its position in the bytes and the packed slot. */
  int[] slots() {
    return Arrays.copyOf(slots, used);
  }

  private void flush() {
    bytes.writeBytes(pending.toString().getBytes(StandardCharsets.UTF_8));
    pending.setLength(0);
  }
}
