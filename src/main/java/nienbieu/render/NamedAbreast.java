package nienbieu.render;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nienbieu.content.Article;
import nienbieu.content.Passage;
import nienbieu.language.Localized;
import nienbieu.markdown.Abreast;
import nienbieu.markdown.Prose;
import nienbieu.markdown.RecordKind;

/** Which events an article names where its text stands in two languages. */
final class NamedAbreast {
  private NamedAbreast() {}

  /**
   * For each row of a text the ids of the events that either language links there and that neither
   * did before: a translation may name an event a sentence earlier than its original.
   */
  static List<List<String>> of(Localized<Passage> body, Row.Desks desks) {
    Prose first = body.in(desks.first().language()).prose();
    Prose second = body.in(desks.second().language()).prose();
    List<List<String>> left = first.firstNamed(RecordKind.EVENT);
    List<List<String>> right = second.firstNamed(RecordKind.EVENT);
    Set<String> known = new LinkedHashSet<>();
    List<List<String>> all = new ArrayList<>();
    for (Abreast.Row row : Abreast.of(first, second)) {
      Stream<List<String>> here =
          Stream.concat(
              left.subList(row.first().from(), row.first().to()).stream(),
              right.subList(row.second().from(), row.second().to()).stream());
      all.add(here.flatMap(List::stream).filter(known::add).toList());
    }
    return all;
  }

  /** The ids of the events that an article reports though no row names them. */
  static List<String> others(Article article, List<List<String>> named) {
    return article.events().stream()
        .filter(id -> named.stream().noneMatch(ids -> ids.contains(id)))
        .toList();
  }
}
