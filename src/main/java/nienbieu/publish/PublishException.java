package nienbieu.publish;

/**
 * Why the site was not put in place. The message is a full sentence in English; each kind also has
 * its parts, for those who say it in another language.
 */
public abstract sealed class PublishException extends Exception
    permits OutputBusy, OutputRefused, DiskFailure {
  private static final long serialVersionUID = 1;

  private final String path;

  PublishException(String message, String path, Throwable cause) {
    super(message, cause);
    this.path = path;
  }

  /** The file or folder that it is about; empty when the system did not say. */
  public String path() {
    return path;
  }
}
