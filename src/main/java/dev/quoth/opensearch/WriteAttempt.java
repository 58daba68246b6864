package dev.quoth.opensearch;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How far a writer has come with an article. */
final class WriteAttempt {

  /** Another writer who claims the same article so often is a mistake. */
  static final int MAX_CLAIMS = 50;

  /** How long the claim of another writer is respected, before this one has a claim itself. */
  private static final Duration COURTESY = Duration.ofMillis(200);

  /** How long another writer is given, whose claim came while this one was writing. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  /** The write that this one replaces; none if it is any. */
  private final Optional<StoredArticles.Stored> before;

  private ArticleWrite write;
  private Duration left = COURTESY;
  private long claimed = Long.MAX_VALUE;
  private int claims;
  private @Nullable IOException refusal;

  WriteAttempt(ArticleWrite write) {
    this(Optional.empty(), write);
  }

  private WriteAttempt(Optional<StoredArticles.Stored> before, ArticleWrite write) {
    this.before = before;
    this.write = write;
  }

  /** Returns one that writes the article of a write anew, and leaves that of any other as it is. */
  static WriteAttempt anew(StoredArticles.Stored before, ArticleWrite write) {
    return new WriteAttempt(Optional.of(before), write);
  }

  /** Returns the number of the write that brought the article, of which this is one. */
  long added(long generation) {
    return before.map(StoredArticles.Stored::added).orElse(generation);
  }

  ArticleWrite write() {
    return write;
  }

  /** Tests whether there is nothing to do, or this write was finished, or replaced by another. */
  boolean isOver(StoredHead head) {
    if (before.isPresent() && refusal == null) {
      return head.generation() != before.get().generation();
    }
    return head.added() >= claimed || (write.isRemoval() && head.isAbsent());
  }

  /** Returns what became of the article where there is nothing to do any more. */
  ArticleOutcome over(StoredHead head) {
    if (before.isPresent() && refusal == null && head.generation() != claimed) {
      return new ArticleOutcome.Left(head.generation());
    }
    return written(Math.min(claimed, head.generation()));
  }

  /** Tests whether to look again before a claim, since another writer is likely to finish. */
  boolean waitsFor(StoredHead head) {
    return head.isPending() && !left.isNegative();
  }

  void waited(Duration pause) {
    left = left.minus(pause);
  }

  /** Tests whether one more claim is allowed, and counts it. */
  boolean mayClaim() {
    return claims++ < MAX_CLAIMS;
  }

  /** Remembers that another writer claimed the article while this one wrote. */
  void overtaken(long generation) {
    claimed = generation;
    left = PATIENCE;
  }

  /** Removes what there is of an article that was taken in part, instead of writing it. */
  void undo(IOException cause) {
    refusal = cause;
    claimed = Long.MAX_VALUE;
    left = Duration.ofNanos(-1);
    write = new ArticleWrite(write.key(), ArticleWrite.noArticle(write.key()), List.of());
  }

  /** Returns what became of the article once it was written. */
  ArticleOutcome written(long generation) {
    IOException cause = refusal;
    return cause == null
        ? new ArticleOutcome.Written(generation)
        : new ArticleOutcome.Failed(cause);
  }
}
