package nienbieu.serve;

import java.util.function.Consumer;
import java.util.function.Supplier;

/** Watches what people write and shows it anew after each change. */
public final class Loop {
  /**
   * A file is empty, cut off or gone for a moment while it is saved. What looks wrong is therefore
   * shown only if nothing changes for so long.
   */
  private static final long GRACE_MILLIS = 250;

  private final FolderWatch watch;
  private final Supplier<Edition> make;
  private final Board board;
  private final Consumer<Edition> told;

  /**
   * A loop that has not started.
   *
   * @param make reads everything that is written at this moment; gives the same object if it is
   *     what it was before
   * @param told hears of each edition once it is shown
   */
  public Loop(FolderWatch watch, Supplier<Edition> make, Board board, Consumer<Edition> told) {
    this.watch = watch;
    this.make = make;
    this.board = board;
    this.told = told;
  }

  /** Goes on until the thread is interrupted. */
  public void run() throws InterruptedException {
    Edition shown = board.now().edition();
    while (true) {
      watch.awaitChange();
      Edition next = make.get();
      while (!next.isWhole() && watch.changesWithin(GRACE_MILLIS)) {
        next = make.get();
      }
      if (next != shown) {
        board.show(next);
        told.accept(next);
        shown = next;
      }
    }
  }
}
