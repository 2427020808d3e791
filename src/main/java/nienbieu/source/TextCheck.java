package nienbieu.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.text.Normalizer.Form;

/** Checks the letters of a file before anybody asks what they mean. */
final class TextCheck {
  private final SourceFile file;
  private final Problems problems;

  TextCheck(SourceFile file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  /**
   * Reports bytes that are not UTF-8, forbidden characters, and letters that are not composed.
   *
   * @return whether the rest of the program can work on the file
   */
  boolean isReadable(byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(in, out, true);
    String text = out.flip().toString();
    if (result.isError()) {
      Place place = placeOfEnd(text);
      int wrong = bytes[in.position()] & 0xFF;
      problems.add(
          Rule.FILE_NOT_UTF8, place, Integer.toHexString(wrong).toUpperCase(java.util.Locale.ROOT));
      return false;
    }
    return checkLines(text);
  }

  private boolean checkLines(String text) {
    boolean readable = true;
    boolean composed = Normalizer.isNormalized(text, Form.NFC);
    int line = 1;
    int start = text.startsWith("\uFEFF") ? 1 : 0;
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
      if ((c < 0x20 || c > 0x7E) && ForbiddenCharacters.isForbidden(text.codePointAt(at))) {
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

  /** Points at the first letter of the line that composes into another. */
  private void checkComposed(String line, int number) {
    String composed = Normalizer.normalize(line, Form.NFC);
    if (composed.equals(line)) {
      return;
    }
    int at = 0;
    while (at < composed.length() && composed.charAt(at) == line.charAt(at)) {
      at++;
    }
    int length = 1;
    while (at + length < line.length()
        && Character.getType(line.charAt(at + length)) == Character.NON_SPACING_MARK) {
      length++;
    }
    int column = line.codePointCount(0, at) + 1;
    String letter = at < composed.length() ? composed.substring(at, at + 1) : "";
    problems.add(Rule.TEXT_NOT_NFC, new Place(file, number, column, length), letter);
  }

  private Place placeOfEnd(String text) {
    int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
    int start = text.lastIndexOf('\n') + 1;
    return new Place(file, line, text.codePointCount(start, text.length()) + 1, 1);
  }
}
