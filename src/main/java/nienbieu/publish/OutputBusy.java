package nienbieu.publish;

import java.nio.file.Path;

/** Another build is writing the same output folder at this moment. Nothing was touched. */
public final class OutputBusy extends PublishException {
  private static final long serialVersionUID = 1;

  OutputBusy(Path output) {
    super(
        "another build is writing to "
            + output
            + " at this moment; wait until it is done, then build again",
        output.toString(),
        null);
  }
}
