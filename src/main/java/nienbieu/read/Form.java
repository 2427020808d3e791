package nienbieu.read;

import java.util.List;

/**
 * What a reader asks for, as a form to fill in: all fields of one kind of record, in the order in
 * which they are asked for. Made by {@link Forms} from the readers themselves.
 *
 * @param what the key of such a record, for example {@code event}
 * @param fields none of a name twice
 */
public record Form(String what, List<FormField> fields) {
  /** Keeps a copy of the fields. */
  public Form {
    fields = List.copyOf(fields);
  }
}
