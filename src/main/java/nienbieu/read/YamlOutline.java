package nienbieu.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nienbieu.read.YamlNode.Field;
import nienbieu.read.YamlNode.Mapping;
import nienbieu.read.YamlNode.Scalar;
import nienbieu.read.YamlNode.Sequence;
import nienbieu.source.Problems;
import nienbieu.source.SourceFile;

/**
 * All texts of a YAML file, or of the front matter of a Markdown file, and its body: what must stay
 * the same when a program changes how they are written.
 *
 * @param values in the order of the file
 * @param isReadable whether the file could be taken apart; if not, values are missing
 */
public record YamlOutline(List<Value> values, boolean isReadable) {

  /**
   * One text.
   *
   * @param path of fields and items, for example {@code [3].title.vi}
   * @param text as YAML reads it
   * @param line where it starts, 1 for the first line; 0 for the body of a Markdown file
   */
  public record Value(String path, String text, int line) {}

  public YamlOutline {
    values = List.copyOf(values);
  }

  /** The outline of a file whose name ends in {@code .yaml} or {@code .md}. */
  public static YamlOutline of(SourceFile file) {
    Problems problems = new Problems();
    List<Value> values = new ArrayList<>();
    if (file.name().endsWith(".md")) {
      Optional<FrontMatterFile> parts = FrontMatterFile.read(file, problems);
      parts.ifPresent(read -> add(read.fields(), "", values));
      parts.ifPresent(read -> values.add(new Value("", read.body(), 0)));
    } else {
      YamlParser.read(file, problems).ifPresent(root -> add(root, "", values));
    }
    return new YamlOutline(values, !problems.hasErrors());
  }

  private static void add(YamlNode node, String path, List<Value> values) {
    if (node instanceof Scalar scalar) {
      values.add(new Value(path, scalar.value(), scalar.place().line()));
    } else if (node instanceof Sequence list) {
      for (int at = 0; at < list.items().size(); at++) {
        add(list.items().get(at), path + "[" + at + "]", values);
      }
    } else if (node instanceof Mapping mapping) {
      for (Field field : mapping.fields()) {
        add(field.value(), path + "." + field.name().value(), values);
      }
    }
  }
}
