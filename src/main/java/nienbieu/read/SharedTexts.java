package nienbieu.read;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import nienbieu.language.Localized;
import nienbieu.language.Text;

/**
 * Of all short texts that are equal, the one that is kept: in a long timeline “chair” is the role
 * of thousands. For any thread.
 */
final class SharedTexts {
  /** In chars of all languages together. Longer texts are hardly ever equal. */
  private static final int LONGEST = 80;

  private final ConcurrentMap<Localized<Text>, Localized<Text>> kept = new ConcurrentHashMap<>();

  /** The one to keep of all that equal this. */
  Localized<Text> one(Localized<Text> text) {
    int length = text.all().stream().mapToInt(half -> half.value().length()).sum();
    if (length > LONGEST) {
      return text;
    }
    Localized<Text> first = kept.putIfAbsent(text, text);
    return first == null ? text : first;
  }
}
