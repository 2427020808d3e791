package nienbieu.date;

import java.util.Arrays;
import java.util.List;

/**
 * Why a text is no date.
 *
 * @param key one word for it, the same in every language
 * @param sentence in plain English, without full stop
 * @param details what a sentence in another language needs: digits, signs, days
 */
record Reason(String key, String sentence, List<String> details) {

  Reason(String key, String sentence, Object... details) {
    this(key, sentence, Arrays.stream(details).map(String::valueOf).toList());
  }
}
