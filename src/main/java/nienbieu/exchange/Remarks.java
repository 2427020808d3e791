package nienbieu.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects what an editor should know of an import, in the order of the file; equal ones once. */
public final class Remarks {
  private final Set<Remark> all = new LinkedHashSet<>();

  /** In the order in which the file has them. */
  private final Set<String> slides = new LinkedHashSet<>(List.of(""));

  private String where = "";

  /** What the remarks from now on are about; empty for the whole file. */
  void about(String slide) {
    where = slide;
    slides.add(slide);
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

  /** All of them; what is about one slide stands together. */
  public List<Remark> all() {
    Map<String, List<Remark>> bySlide = new LinkedHashMap<>();
    slides.forEach(slide -> bySlide.put(slide, new ArrayList<>()));
    for (Remark remark : all) {
      bySlide.get(remark.where()).add(remark);
    }
    return bySlide.values().stream().flatMap(List::stream).toList();
  }
}
