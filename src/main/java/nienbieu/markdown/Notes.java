package nienbieu.markdown;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.DefinitionMap;
import org.commonmark.node.Image;
import org.commonmark.node.Node;

/**
 * The footnotes of one prose: numbered in the order in which the text refers to them. Known before
 * the first word is written, because a note lists every reference to it.
 */
final class Notes {
  /** A note as the reader sees it. */
  static final class Note {
    private final int number;
    private final FootnoteDefinition definition;
    private int references;

    private Note(int number, FootnoteDefinition definition) {
      this.number = number;
      this.definition = definition;
    }

    /** 1 for the first that the text refers to. */
    int number() {
      return number;
    }

    FootnoteDefinition definition() {
      return definition;
    }

    /** How many references lead here. */
    int references() {
      return references;
    }

    /**
     * The end of the ids for one of the references: {@code 2}, then {@code 2-2}, {@code 2-3}.
     *
     * @param reference 1 for the first
     */
    String occurrence(int reference) {
      return reference == 1 ? "" + number : number + "-" + reference;
    }
  }

  private final DefinitionMap<FootnoteDefinition> byLabel =
      new DefinitionMap<>(FootnoteDefinition.class);
  private final Map<FootnoteDefinition, Note> notes = new IdentityHashMap<>();
  private final Map<FootnoteReference, Integer> occurrences = new IdentityHashMap<>();
  private final List<Note> inOrder = new ArrayList<>();
  private final List<FootnoteDefinition> unused = new ArrayList<>();
  private final List<FootnoteDefinition> repeated = new ArrayList<>();

  Notes(Node document) {
    document.accept(new DefinitionFinder());
    document.accept(new ReferenceFinder());
    // A note may refer to another: the list grows while it is read.
    for (int at = 0; at < inOrder.size(); at++) {
      new ReferenceFinder().visitChildrenOf(inOrder.get(at).definition());
    }
    unused.removeAll(notes.keySet());
  }

  /** The notes, number 1 first. */
  List<Note> inOrder() {
    return inOrder;
  }

  /** Notes that no reference leads to. */
  List<FootnoteDefinition> unused() {
    return unused;
  }

  /** Notes whose label was given to another before. */
  List<FootnoteDefinition> repeated() {
    return repeated;
  }

  /** The note that a reference leads to. */
  Note of(FootnoteReference reference) {
    return notes.get(byLabel.get(reference.getLabel()));
  }

  /** The end of the ids for this reference. */
  String occurrence(FootnoteReference reference) {
    return of(reference).occurrence(occurrences.get(reference));
  }

  private final class DefinitionFinder extends AbstractVisitor {
    @Override
    public void visit(CustomBlock block) {
      if (block instanceof FootnoteDefinition definition) {
        boolean first = byLabel.putIfAbsent(definition.getLabel(), definition) == null;
        (first ? unused : repeated).add(definition);
      }
      visitChildren(block);
    }
  }

  private final class ReferenceFinder extends AbstractVisitor {
    void visitChildrenOf(Node node) {
      visitChildren(node);
    }

    @Override
    public void visit(CustomNode node) {
      if (node instanceof FootnoteReference reference) {
        FootnoteDefinition definition = byLabel.get(reference.getLabel());
        occurrences.put(reference, ++notes.computeIfAbsent(definition, this::next).references);
      } else {
        visitChildren(node);
      }
    }

    private Note next(FootnoteDefinition definition) {
      Note note = new Note(inOrder.size() + 1, definition);
      inOrder.add(note);
      return note;
    }

    @Override
    public void visit(CustomBlock block) {
      if (!(block instanceof FootnoteDefinition)) {
        visitChildren(block);
      }
    }

    /** Only the words of an image are written, in an attribute. */
    @Override
    public void visit(Image image) {}
  }
}
