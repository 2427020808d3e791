package nienbieu.publish;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Locale;

/** The disk did not do what was asked. The old site stands, or the message says where it is. */
public final class DiskFailure extends PublishException {
  private static final long serialVersionUID = 1;

  /** What the disk said, as far as it can be told across systems. */
  public enum Reason {
    /** The disk, or the part of it that this user may fill, is full. */
    NO_SPACE("there is no space left on the disk"),
    /** Permissions forbid it. */
    NOT_ALLOWED("permission denied"),
    /** The disk may only be read. */
    READ_ONLY("the disk is read-only"),
    /** The path is longer than the file system takes. */
    NAME_TOO_LONG("the name is too long for this disk"),
    /** The file is larger than the system or a limit allows. */
    TOO_LARGE("the file is larger than the system allows"),
    /** The thread that builds was interrupted. */
    INTERRUPTED("the build was interrupted"),
    /** Anything else; see {@link DiskFailure#said}. */
    OTHER("");

    private final String words;

    Reason(String words) {
      this.words = words;
    }
  }

  private final Reason reason;
  private final String said;

  private DiskFailure(Reason reason, String path, String said, IOException cause) {
    super(
        "the site could not be written: "
            + (reason == Reason.OTHER ? said : reason.words)
            + (path.isEmpty() ? "" : ": " + path),
        path,
        cause);
    this.reason = reason;
    this.said = said;
  }

  static DiskFailure of(IOException cause) {
    if (cause instanceof FileSystemException e) {
      String said = e.getReason() == null ? name(e) : e.getReason();
      return new DiskFailure(reason(e, said), e.getFile() == null ? "" : e.getFile(), said, e);
    }
    String said = cause.getMessage() == null ? name(cause) : cause.getMessage();
    return new DiskFailure(reason(cause, said), "", said, cause);
  }

  /** Channels throw without a path; this is the same failure with it. */
  static FileSystemException at(Path path, IOException e) {
    if (e instanceof FileSystemException named && named.getFile() != null) {
      return named;
    }
    FileSystemException named = new FileSystemException(path.toString(), null, e.getMessage());
    named.initCause(e);
    return named;
  }

  /** What the disk said. */
  public Reason reason() {
    return reason;
  }

  /** The system's own words, in the system's own language. */
  public String said() {
    return said;
  }

  private static Reason reason(IOException e, String said) {
    if (e instanceof AccessDeniedException) {
      return Reason.NOT_ALLOWED;
    }
    if (e instanceof ClosedByInterruptException
        || e.getCause() instanceof ClosedByInterruptException) {
      return Reason.INTERRUPTED;
    }
    // Java has no types for these. A system that speaks another language falls through to OTHER,
    // and its own words are shown, which serves just as well.
    String words = said.toLowerCase(Locale.ROOT);
    if (words.contains("no space left")
        || words.contains("not enough space")
        || words.contains("quota exceeded")) {
      return Reason.NO_SPACE;
    }
    if (words.contains("permission denied") || words.contains("operation not permitted")) {
      return Reason.NOT_ALLOWED;
    }
    if (words.contains("read-only")) {
      return Reason.READ_ONLY;
    }
    if (words.contains("name too long")) {
      return Reason.NAME_TOO_LONG;
    }
    return words.contains("file too large") ? Reason.TOO_LARGE : Reason.OTHER;
  }

  // For example NoSuchFileException: "no such file".
  private static String name(IOException e) {
    String name = e.getClass().getSimpleName().replace("Exception", "");
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }
}
