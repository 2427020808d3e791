package nienbieu.read;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * A short name for the words of one paragraph: the first 64 bits of the SHA-256 of its letters,
 * digits and symbols. White space and punctuation part words and do not count beyond that, so a
 * comma more or a line broken elsewhere makes no other paragraph.
 *
 * @param value 16 hexadecimal digits
 * @param line of the text on which the paragraph starts, 0 for the first
 */
record Fingerprint(String value, int line) {
  private static final int BYTES = 8;

  /** How many hexadecimal digits a value has. */
  static final int DIGITS = 2 * BYTES;

  /** The paragraphs of a text that have words, in order; empty lines part them. */
  static List<Fingerprint> of(String text) {
    List<Fingerprint> all = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    int start = 0;
    int number = 0;
    for (int at = 0; at <= text.length(); number++) {
      int end = text.indexOf('\n', at);
      String line = text.substring(at, end < 0 ? text.length() : end);
      if (line.isBlank()) {
        add(all, words, start);
      } else if (words.length() == 0) {
        start = number;
      }
      append(words, line);
      at = end < 0 ? text.length() + 1 : end + 1;
    }
    add(all, words, start);
    return all;
  }

  private static void add(List<Fingerprint> all, StringBuilder words, int line) {
    String text = words.toString().strip();
    words.setLength(0);
    if (!text.isEmpty()) {
      byte[] hash = sha256().digest(text.getBytes(StandardCharsets.UTF_8));
      all.add(new Fingerprint(HexFormat.of().formatHex(hash, 0, BYTES), line));
    }
  }

  private static void append(StringBuilder words, String line) {
    String text = Normalizer.normalize(line, Form.NFC);
    words.append(' ');
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (isWord(c)) {
        words.append(c);
      } else if (words.charAt(words.length() - 1) != ' ') {
        words.append(' ');
      }
    }
    // The blank between two lines must not depend on where the line was broken.
    while (words.length() > 0 && words.charAt(words.length() - 1) == ' ') {
      words.setLength(words.length() - 1);
    }
  }

  /** What is no white space and no punctuation; percent signs change what a number means. */
  private static boolean isWord(char c) {
    if (c < 0x80) {
      return c >= 'a' && c <= 'z'
          || c >= 'A' && c <= 'Z'
          || c >= '0' && c <= '9'
          || "%$+=<>".indexOf(c) >= 0;
    }
    return switch (Character.getType(c)) {
      case Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.CONTROL,
          Character.FORMAT,
          Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION ->
          false;
      case Character.OTHER_PUNCTUATION -> c == '\u2030';
      default -> true;
    };
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException never) {
      // Every Java has it: java.security.MessageDigest promises so.
      throw new IllegalStateException(never);
    }
  }
}
