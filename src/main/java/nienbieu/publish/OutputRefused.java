package nienbieu.publish;

import java.nio.file.Path;
import java.util.List;

/** The output folder is none that may be replaced. Nothing was touched. */
public final class OutputRefused extends PublishException {
  private static final long serialVersionUID = 1;

  /** How many foreign files are named; the first tell enough. */
  static final int NAMED = 10;

  /** What stands in the way. */
  public enum Reason {
    /** The output is a symbolic link. */
    SYMBOLIC_LINK("it is a symbolic link; name the folder that it leads to"),
    /** The output is a file or a device. */
    NOT_A_FOLDER("it is not a folder; name another output folder"),
    /** The output is the root of a file system. */
    ROOT("it is the root of the disk; name a folder inside it"),
    /** What the output should stand in is not a folder. */
    PARENT("the folder around it cannot be made, because part of its path is not a folder"),
    /** The output and a folder that the build reads are one, or one is inside the other. */
    INPUT(
        "the build reads from the folder below, which is the same, inside it or around it; name"
            + " another output folder"),
    /** There are files that no build wrote. */
    FOREIGN_FILES(
        "it holds files that no build of Niên Biểu wrote, and replacing the folder would delete"
            + " them; move them away, or name another output folder"),
    /** The list of our files cannot be read. */
    MANIFEST(
        "its list of files, .nienbieu-manifest, is damaged, so that our files cannot be told from"
            + " yours; if there is nothing of yours in it, delete the folder and build again"),
    /** The list of our files was written by a later version. */
    NEWER("it was made by a newer version of Niên Biểu; build with that version, or delete it");

    private final String sentence;

    Reason(String sentence) {
      this.sentence = sentence;
    }
  }

  private final Reason reason;
  private final String[] files;

  OutputRefused(Reason reason, Path output) {
    this(reason, output, List.of());
  }

  OutputRefused(Reason reason, Path output, List<String> files) {
    super(sentence(reason, output, files), output.toString(), null);
    this.reason = reason;
    this.files = files.toArray(String[]::new);
  }

  /** What stands in the way. */
  public Reason reason() {
    return reason;
  }

  /**
   * For foreign files: these, relative to the output and sorted; a folder ends with a slash. For an
   * input: that folder.
   */
  public List<String> files() {
    return List.of(files);
  }

  private static String sentence(Reason reason, Path output, List<String> files) {
    StringBuilder text = new StringBuilder("refusing to replace ").append(output);
    text.append(": ").append(reason.sentence);
    files.stream().limit(NAMED).forEach(file -> text.append("\n  ").append(file));
    if (files.size() > NAMED) {
      text.append("\n  and ").append(files.size() - NAMED).append(" more");
    }
    return text.toString();
  }
}
