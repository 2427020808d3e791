package nienbieu.export;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * Both forms of a feed. They are written one after the other, and most of the work is the same for
 * both: what was made for the first is kept for the second, and no longer. For any thread.
 */
final class FeedPair {
  private final Supplier<Feed> making;
  private Optional<Feed> kept = Optional.empty();

  FeedPair(Supplier<Feed> making) {
    this.making = making;
  }

  byte[] atom() {
    return AtomFeed.of(take());
  }

  byte[] json() {
    return JsonFeed.of(take());
  }

  private synchronized Feed take() {
    Feed feed = kept.orElseGet(making);
    kept = kept.isPresent() ? Optional.empty() : Optional.of(feed);
    return feed;
  }
}
