package nienbieu.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value of JSON, its words and numbers as they were typed. */
sealed interface JsonValue {
  /**
   * An object.
   *
   * @param all by name, in the order of the file
   */
  record Fields(Map<String, JsonValue> all) implements JsonValue {
    /** The value of this name; nothing if it is not there, is {@code null} or an empty text. */
    Optional<JsonValue> get(String name) {
      return Optional.ofNullable(all.get(name)).filter(value -> !value.isEmpty());
    }

    /** The object of this name. */
    Optional<Fields> fields(String name) {
      return get(name).filter(Fields.class::isInstance).map(Fields.class::cast);
    }

    /** The objects of this name; an object alone is a list of one. */
    List<Fields> list(String name) {
      JsonValue value = get(name).orElse(new Items(List.of()));
      List<JsonValue> items = value instanceof Items list ? list.all() : List.of(value);
      return items.stream().filter(Fields.class::isInstance).map(Fields.class::cast).toList();
    }

    /** The text or number of this name, empty if there is none. */
    String word(String name) {
      return get(name).map(value -> value instanceof Word word ? word.text() : "").orElse("");
    }
  }

  /** An array. */
  record Items(List<JsonValue> all) implements JsonValue {}

  /**
   * A text, a number or a truth value; the empty text for {@code null}.
   *
   * @param text a number as it was typed
   */
  record Word(String text) implements JsonValue {}

  /** Whether it says nothing: TimelineJS takes {@code null}, {@code ""} and no field for one. */
  default boolean isEmpty() {
    return this instanceof Word word && word.text().isBlank();
  }
}
