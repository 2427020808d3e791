package nienbieu.export;

import java.util.Optional;
import java.util.function.Function;

/**
 * A column of a table.
 *
 * @param <R> what a row is about
 * @param name in the first row; a text in one language has the language's tag at its end
 * @param type of Table Schema
 * @param description one sentence
 * @param table whose {@code id} its cells hold, if they are references
 * @param cell gives a row's; empty if nothing is known
 */
record DataColumn<R>(
    String name,
    String type,
    String description,
    Optional<String> table,
    Function<R, String> cell) {

  static <R> DataColumn<R> text(String name, String description, Function<R, String> cell) {
    return new DataColumn<>(name, "string", description, Optional.empty(), cell);
  }

  static <R> DataColumn<R> day(
      String name, String type, String description, Function<R, String> cell) {
    return new DataColumn<>(name, type, description, Optional.empty(), cell);
  }

  static <R> DataColumn<R> reference(
      String name, String table, String description, Function<R, String> cell) {
    return new DataColumn<>(name, "string", description, Optional.of(table), cell);
  }
}
