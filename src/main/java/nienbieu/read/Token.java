package nienbieu.read;

import java.util.ArrayList;
import java.util.List;

/**
 * A word or a number in a text, for comparing a text with its translation.
 *
 * @param kind what it is
 * @param text as written; of a number its digits, in ASCII and without leading zeros
 * @param start offset in the text
 * @param end offset behind it
 * @param join the one character between it and the token before, or a blank for white space, or 0
 *     for anything else
 */
record Token(Kind kind, String text, int start, int end, char join) {
  private static final String LINK = "](";

  /** What stands there. */
  enum Kind {
    WORD,
    NUMBER,
    /** Letters and digits together, as in {@code 5G}: compared with nothing. */
    CODE
  }

  /** Words that say nothing of numbers; runs of them are one token. */
  private static final Token OTHER_WORDS = new Token(Kind.WORD, "", 0, 0, ' ');

  /**
   * All tokens of a Markdown text, addresses and marks of lists and footnotes left out. Of words
   * only those are kept that numbers may have to do with: most of a text is none of them.
   */
  static List<Token> of(String text) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    int before = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (isPart(c)) {
        int end = at;
        int hash = 0;
        boolean hasDigit = false;
        for (; end < text.length() && isPart(c = text.charAt(end)); end++) {
          hash = NumberWords.hash(hash, c);
          hasDigit |= c < 0x80 ? c <= '9' : !isLatin(c) && Character.isDigit(c);
        }
        if (c == ':' && text.startsWith("://", end)) {
          end = skip(text, end);
        } else if (hasDigit) {
          add(tokens, text, at, end, join(before, text, at));
        } else if (NumberWords.mayBe(hash) || isCapitals(text, at, end)) {
          char join = join(before, text, at);
          tokens.add(new Token(Kind.WORD, text.substring(at, end), at, end, join));
        } else if (tokens.isEmpty() || tokens.get(tokens.size() - 1) != OTHER_WORDS) {
          tokens.add(OTHER_WORDS);
        }
        before = end;
        at = end;
      } else if (c == ']' && text.startsWith(LINK, at)) {
        at = skip(text, at + LINK.length());
      } else if (c == '[' && text.startsWith("[^", at)) {
        at = skip(text, at);
      } else {
        at++;
      }
    }
    return tokens;
  }

  private static boolean isPart(char c) {
    return c < 0x80
        ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
        : isLatin(c) || Character.isLetterOrDigit(c);
  }

  /** The letters of European languages and Vietnamese; a quick answer for most of all texts. */
  private static boolean isLatin(char c) {
    return c >= 0xF8 && c <= 0x24F
        || c >= 0x1E00 && c <= 0x1EFF
        || c >= 0xD8 && c < 0xF7
        || c >= 0xC0 && c < 0xD7;
  }

  /** An acronym or a Roman numeral, as far as the first letters tell. */
  private static boolean isCapitals(String text, int start, int end) {
    return Character.isUpperCase(text.charAt(start))
        && (end - start == 1 || Character.isUpperCase(text.charAt(start + 1)));
  }

  boolean is(Kind one) {
    return kind == one;
  }

  /** Whether it stands directly behind the one before, with this character between them. */
  boolean isJoinedBy(char one) {
    return join == one;
  }

  /** Whether a hyphen or a dash joins it to the one before. */
  boolean isDashed() {
    return join == '-' || join == '\u2013' || join == '\u2011';
  }

  /** The end of an address or a label that begins here. */
  private static int skip(String text, int start) {
    int at = start;
    while (at < text.length() && " \n\t)]>\"”".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  private static void add(List<Token> tokens, String text, int start, int end, char join) {
    int digits = start;
    while (digits < end && Character.isDigit(text.charAt(digits))) {
      digits++;
    }
    if (digits == start) {
      tokens.add(new Token(Kind.CODE, text.substring(start, end), start, end, join));
    } else if (isMark(text, start, digits)) {
      return;
    } else if (digits == end || isSuffix(text, digits, end)) {
      tokens.add(number(text, start, digits, join));
    } else if (text.charAt(digits) == 'h' || text.charAt(digits) == 'g') {
      // 8h30, 8g30: Vietnamese for half past eight.
      tokens.add(number(text, start, digits, join));
      if (Character.isDigit(text.charAt(end - 1)) && isAllDigits(text, digits + 1, end)) {
        tokens.add(number(text, digits + 1, end, ':'));
      }
    } else {
      tokens.add(new Token(Kind.CODE, text.substring(start, end), start, end, join));
    }
  }

  private static boolean isAllDigits(String text, int start, int end) {
    for (int at = start; at < end; at++) {
      if (!Character.isDigit(text.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  private static Token number(String text, int start, int end, char join) {
    StringBuilder digits = new StringBuilder();
    for (int at = start; at < end; at++) {
      int digit = Character.digit(text.charAt(at), 10);
      if (digit > 0 || digits.length() > 0) {
        digits.append((char) ('0' + digit));
      }
    }
    return new Token(Kind.NUMBER, digits.length() == 0 ? "0" : digits.toString(), start, end, join);
  }

  /** What may follow digits within one word: 14th, 1990s; and scripts that need no blank. */
  private static boolean isSuffix(String text, int start, int end) {
    if (text.charAt(start) >= '\u0E00' && !isVietnamese(text.charAt(start))) {
      return true;
    }
    String suffix = text.substring(start, end);
    return suffix.equals("st")
        || suffix.equals("nd")
        || suffix.equals("rd")
        || suffix.equals("th")
        || suffix.equals("s");
  }

  private static boolean isVietnamese(char c) {
    return c >= '\u1E00' && c <= '\u1EFF';
  }

  /** The number of an item in a list: at the start of a line, before a full stop or a bracket. */
  private static boolean isMark(String text, int start, int end) {
    int line = start;
    while (line > 0 && text.charAt(line - 1) == ' ') {
      line--;
    }
    boolean first = line == 0 || text.charAt(line - 1) == '\n';
    return first
        && end + 1 < text.length()
        && (text.charAt(end) == '.' || text.charAt(end) == ')')
        && text.charAt(end + 1) == ' ';
  }

  private static char join(int before, String text, int start) {
    if (start - before == 1) {
      char c = text.charAt(before);
      return c == '\n' || c == '\t' ? ' ' : c;
    }
    for (int at = before; at < start; at++) {
      if (" \n\t\u00A0".indexOf(text.charAt(at)) < 0) {
        return 0;
      }
    }
    return start == before ? 0 : ' ';
  }
}
