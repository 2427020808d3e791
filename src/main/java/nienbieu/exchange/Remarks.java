package nienbieu.exchange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what an editor should know of an import, in the order of the file; equal ones once. */
public final class Remarks {
  private final Set<Remark> all = new LinkedHashSet<>();
  private String where = "";

  /** What the remarks from now on are about; empty for the whole file. */
  void about(String slide) {
    where = slide;
  }

  void refuse(String sentence) {
    add(Remark.Kind.REFUSED, sentence);
  }

  void lose(String sentence) {
    add(Remark.Kind.LOST, sentence);
  }

  void change(String sentence) {
    add(Remark.Kind.CHANGED, sentence);
  }

  void propose(String sentence) {
    add(Remark.Kind.PROPOSED, sentence);
  }

  private void add(Remark.Kind kind, String sentence) {
    all.add(new Remark(kind, where, sentence));
  }

  /** How many of one kind. */
  public long count(Remark.Kind kind) {
    return all.stream().filter(remark -> remark.kind() == kind).count();
  }

  /** All of them. */
  public List<Remark> all() {
    return new ArrayList<>(all);
  }
}
