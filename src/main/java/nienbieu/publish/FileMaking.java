package nienbieu.publish;

import java.io.IOException;
import java.util.ArrayList;
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

  private final List<SiteFile> files;
  private final Target target;
  private final WrittenFiles written;
  private final AtomicInteger begun = new AtomicInteger();
  private final AtomicInteger done = new AtomicInteger();
  private volatile boolean failed;
  private int failedAt = Integer.MAX_VALUE;
  private Throwable failure;

  FileMaking(List<SiteFile> files, Target target) {
    this.files = files;
    this.target = target;
    this.written = WrittenFiles.of(files);
  }

  /** Makes all files; the calling thread is one of the threads, and the one that tells progress. */
  WrittenFiles run(int threads, IntConsumer progress) throws IOException {
    List<Thread> others = new ArrayList<>();
    for (int number = 2; number <= Math.min(threads, files.size()); number++) {
      Thread other = new Thread(() -> work(count -> {}), "publish-" + number);
      other.setDaemon(true);
      other.start();
      others.add(other);
    }
    work(progress);
    awaitAll(others);
    throwFailure();
    progress.accept(files.size());
    return written;
  }

  private void work(IntConsumer progress) {
    Tally tally = new Tally();
    int index;
    while (!failed && (index = begun.getAndIncrement()) < files.size()) {
      try {
        SiteFile file = files.get(index);
        target.write(file.path().text(), pieces(file), tally.anew());
        written.note(index, tally);
        progress.accept(done.incrementAndGet());
      } catch (Throwable e) { // Also errors: they belong to the thread that called.
        fail(index, e);
      }
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
