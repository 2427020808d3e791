package nienbieu.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;

/** Checks the letters of a file before anybody asks what they mean. */
final class TextCheck {
  private final SourceFile file;
  private final Problems problems;

  TextCheck(SourceFile file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  /**
   * Reports bytes that are not UTF-8, forbidden characters, and letters that are not composed: the
   * first of each line.
   *
   * @return whether the rest of the program can work on the file
   */
  boolean isReadable(byte[] bytes) {
    return file.isOrdinary() || isReadableByCharacter(bytes);
  }

  private boolean isReadableByCharacter(byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(in, out, true);
    String text = out.flip().toString();
    // An editor does not count the byte order mark as a character of the first line.
    String seen = text.startsWith("\uFEFF") ? text.substring(1) : text;
    if (result.isError()) {
      String wrong = Integer.toHexString(bytes[in.position()] & 0xFF).toUpperCase(Locale.ROOT);
      problems.add(Rule.FILE_NOT_UTF8, placeOfEnd(seen), wrong);
      return false;
    }
    return checkLines(seen);
  }

  private boolean checkLines(String text) {
    boolean readable = true;
    boolean composed = Composition.isComposed(text);
    int line = 1;
    int start = 0;
    while (start <= text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      readable &= checkForbidden(text, start, end, line);
      if (!composed) {
        checkComposed(text.substring(start, end), line);
      }
      start = end + 1;
      line++;
    }
    return readable;
  }

  private boolean checkForbidden(String text, int start, int end, int line) {
    for (int at = start; at < end; at++) {
      char c = text.charAt(at);
      // Nearly every character is a plain letter: the long question is asked of few.
      if ((c < 0x20 || c > 0x7E) && isForbidden(text, at)) {
        int column = text.codePointCount(start, at) + 1;
        String name = ForbiddenCharacters.name(text.codePointAt(at));
        problems.add(Rule.TEXT_FORBIDDEN_CHARACTER, new Place(file, line, column, 1), name);
        return false;
      }
      if (Character.isHighSurrogate(c)) {
        at++;
      }
    }
    return true;
  }

  private static boolean isForbidden(String text, int at) {
    // YAML and Markdown end a line at a lone carriage return; nobody who counts lines does.
    boolean endsLine = at + 1 < text.length() && text.charAt(at + 1) == '\n';
    return text.charAt(at) == '\r'
        ? !endsLine
        : ForbiddenCharacters.isForbidden(text.codePointAt(at));
  }

  /** Points at the first letter of the line that composes into another. */
  private void checkComposed(String line, int number) {
    String composed = Normalizer.normalize(line, Form.NFC);
    if (composed.equals(line)) {
      return;
    }
    int at = 0;
    while (at < composed.length() && at < line.length() && composed.charAt(at) == line.charAt(at)) {
      at++;
    }
    // Marks that compose only with a later one have been passed: the letter stands before them.
    while (at > 0 && (at == line.length() || isMark(line.codePointAt(at)))) {
      at = line.offsetByCodePoints(at, -1);
    }
    int end = line.offsetByCodePoints(at, 1);
    while (end < line.length() && isMark(line.codePointAt(end))) {
      end += Character.charCount(line.codePointAt(end));
    }
    Place place =
        new Place(file, number, line.codePointCount(0, at) + 1, line.codePointCount(at, end));
    String letter = Normalizer.normalize(line.substring(at, end), Form.NFC);
    problems.add(Rule.TEXT_NOT_NFC, place, letter);
  }

  private static boolean isMark(int codePoint) {
    return Character.getType(codePoint) == Character.NON_SPACING_MARK;
  }

  private Place placeOfEnd(String text) {
    int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
    int start = text.lastIndexOf('\n') + 1;
    return new Place(file, line, text.codePointCount(start, text.length()) + 1, 1);
  }
}
