package nienbieu.serve;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Where the edition hangs that is shown now. For any thread. */
public final class Board {
  private final Lock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private Sheet sheet;

  /**
   * An edition and how many were there before.
   *
   * @param edition what is shown
   * @param number 0 for the first
   */
  record Sheet(Edition edition, long number) {}

  /** A board that shows this first. */
  public Board(Edition first) {
    this.sheet = new Sheet(first, 0);
  }

  /** Shows another edition from now on. */
  public void show(Edition next) {
    lock.lock();
    try {
      sheet = new Sheet(next, sheet.number() + 1);
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** What is shown now. */
  Sheet now() {
    lock.lock();
    try {
      return sheet;
    } finally {
      lock.unlock();
    }
  }

  /**
   * Waits for another edition.
   *
   * @param seen the number of the one that is known
   * @param millis how long to wait at most
   * @return what is shown then, which may be the same
   */
  Sheet after(long seen, long millis) throws InterruptedException {
    lock.lock();
    try {
      long left = TimeUnit.MILLISECONDS.toNanos(millis);
      while (sheet.number() == seen && left > 0) {
        left = changed.awaitNanos(left);
      }
      return sheet;
    } finally {
      lock.unlock();
    }
  }
}
