package nienbieu.edit;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nienbieu.read.YamlOutline;
import nienbieu.source.SourceFile;

/** Looks whether a changed file still says what it said, but for what was to be changed. */
public final class SameValues {
  private SameValues() {}

  /**
   * Whether it does.
   *
   * @param edits what led from one to the other
   */
  public static boolean in(SourceFile before, SourceFile after, List<TextEdit> edits) {
    YamlOutline old = YamlOutline.of(before);
    YamlOutline now = YamlOutline.of(after);
    if (!old.isReadable() || !now.isReadable()) {
      return false;
    }
    Set<String> wanted =
        edits.stream()
            .map(TextEdit::value)
            .filter(value -> !value.isEmpty())
            .collect(Collectors.toSet());
    Map<String, String> values = values(old);
    for (Map.Entry<String, String> value : values(now).entrySet()) {
      String path = value.getKey();
      if (!value.getValue().equals(values.remove(path))) {
        if (!wanted.contains(value.getValue())) {
          return false;
        }
        // A date that was taken for a list or a group is one value now.
        values.keySet().removeIf(one -> one.startsWith(path + "[") || one.startsWith(path + "."));
      }
    }
    return values.isEmpty();
  }

  private static Map<String, String> values(YamlOutline outline) {
    Map<String, String> values = new LinkedHashMap<>();
    outline.values().forEach(value -> values.put(composed(value.path()), composed(value.text())));
    return values;
  }

  private static String composed(String text) {
    return Normalizer.normalize(text, Form.NFC);
  }
}
