package nienbieu.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import nienbieu.plan.SiteFile;

/**
 * Makes files in several threads and hands each on at once: as many are in memory as there are
 * threads. The first failure, in the order of the list, is the one that is thrown, whichever thread
 * met it first: files are begun in order, and what has begun is finished.
 */
final class FileMaking {
  /** Where the bytes go, all counted on the way, and perhaps come from; called from all threads. */
  interface Target {
    /** What an earlier site had under a path, if it is as it was written. */
    Optional<byte[]> kept(String path);

    void write(String path, Iterable<byte[]> pieces, Tally tally) throws IOException;
  }

  private final Iterator<SiteFile> files;
  private final int count;
  private final Target target;
  private final WrittenFiles written;
  private final AtomicInteger done = new AtomicInteger();
  private int begun;
  private volatile boolean failed;
  private int failedAt = Integer.MAX_VALUE;
  private Throwable failure;

  /** A file and its number in the list. */
  private record Turn(int number, SiteFile file) {}

  /**
   * Makes nothing yet.
   *
   * @param count how many files there are
   */
  FileMaking(Iterable<SiteFile> files, int count, Target target) {
    this.files = files.iterator();
    this.count = count;
    this.target = target;
    this.written = new WrittenFiles(count + 1);
  }

  /** Makes all files; the calling thread is one of the threads, and the one that tells progress. */
  WrittenFiles run(int threads, IntConsumer progress) throws IOException {
    List<Thread> others = new ArrayList<>();
    for (int number = 2; number <= Math.min(threads, count); number++) {
      Thread other = new Thread(() -> work(count -> {}), "publish-" + number);
      other.setDaemon(true);
      other.start();
      others.add(other);
    }
    work(progress);
    awaitAll(others);
    throwFailure();
    progress.accept(count);
    return written;
  }

  private void work(IntConsumer progress) {
    Tally tally = new Tally();
    Optional<Turn> turn;
    while (!failed && (turn = next()).isPresent()) {
      try {
        SiteFile file = turn.get().file();
        target.write(file.path().text(), pieces(file), tally.anew());
        written.note(file.path(), tally);
        progress.accept(done.incrementAndGet());
      } catch (Throwable e) { // Also errors: they belong to the thread that called.
        fail(turn.get().number(), e);
      }
    }
  }

  private synchronized Optional<Turn> next() {
    try {
      return files.hasNext() ? Optional.of(new Turn(begun++, files.next())) : Optional.empty();
    } catch (RuntimeException e) { // Files are listed while they are made.
      fail(begun, e);
      return Optional.empty();
    }
  }

  private Iterable<byte[]> pieces(SiteFile file) {
    Optional<byte[]> kept =
        file.isNamedByContent() ? target.kept(file.path().text()) : Optional.empty();
    return kept.isPresent() ? List.of(kept.get()) : file.pieces();
  }

  private synchronized void fail(int index, Throwable e) {
    failed = true;
    if (index < failedAt) {
      failedAt = index;
      failure = e;
    }
  }

  // Always to the end, so that nobody writes any more when this returns.
  private static void awaitAll(List<Thread> threads) {
    boolean interrupted = false;
    for (Thread thread : threads) {
      while (thread.isAlive()) {
        try {
          thread.join();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void throwFailure() throws IOException {
    if (failure instanceof IOException e) {
      throw e;
    } else if (failure instanceof RuntimeException e) {
      throw e;
    } else if (failure instanceof Error e) {
      throw e;
    } else if (failure != null) {
      throw new IllegalStateException(failure);
    }
  }
}
