package nienbieu.read;

import java.util.List;
import java.util.Optional;
import nienbieu.source.Problem;
import nienbieu.source.Problems;
import nienbieu.source.Rule;
import nienbieu.source.SourceFile;

/** Reads YAML from memory, for tests of single readers. */
final class Reader {
  private final Problems problems = new Problems();

  Optional<YamlNode> yaml(String text) {
    return YamlParser.read(SourceFile.of("content/a.yaml", text), problems);
  }

  YamlNode.Mapping fields(String text) {
    return (YamlNode.Mapping) yaml(text).orElseThrow();
  }

  List<Problem> problems() {
    return problems.sorted();
  }

  List<Rule> rules() {
    return problems().stream().map(Problem::rule).distinct().toList();
  }
}
