package nienbieu.links;

import java.util.Optional;
import nienbieu.markdown.WebAddress;

/**
 * What became of asking for one address.
 *
 * @param why the key of the words for the reason; {@link Why#NONE} if there is nothing to explain
 * @param status the last HTTP status, 0 if there was none
 * @param target where it stands now ({@code MOVED}), or a stored copy ({@code GONE}); may be empty
 */
public record Answer(Verdict verdict, Why why, int status, String target) {
  static final Answer NOT_ASKED = new Answer(Verdict.NOT_ASKED, Why.NONE, 0, "");

  static Answer fine(int status) {
    return new Answer(Verdict.FINE, Why.NONE, status, "");
  }

  static Answer gone(int status) {
    return new Answer(Verdict.GONE, Why.NONE, status, "");
  }

  static Answer unknown(Why why, int status) {
    return new Answer(Verdict.UNKNOWN, why, status, "");
  }

  /** Moved to an address that content may name; if it may not, only that it moved. */
  static Answer moved(int status, String target) {
    return new Answer(Verdict.MOVED, Why.NONE, status, WebAddress.isWeb(target) ? target : "");
  }

  /** The same with a stored copy, if there is one. */
  Answer with(Optional<String> copy) {
    return copy.map(found -> new Answer(verdict, why, status, found)).orElse(this);
  }
}
