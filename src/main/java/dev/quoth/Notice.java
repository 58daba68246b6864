package dev.quoth;

import java.util.Objects;

/**
 * A remark on an answer, which an application may want to show to whoever asked. None changes what
 * the hits are; {@link Stopped} says that they are not all.
 */
public sealed interface Notice {

  /**
   * A name that nobody has, or hardly anybody, or a value that no article has, for which another
   * with one letter changed was looked for.
   *
   * @param asked the name or value as it was asked for
   * @param found the one that was looked for instead
   */
  record Corrected(String asked, String found) implements Notice {

    /** Checks that both names are there. */
    public Corrected {
      Checks.notBlank("asked", asked);
      Checks.notBlank("found", found);
    }

    /** Returns the remark in words. */
    @Override
    public String toString() {
      return "looked for “" + found + "” instead of “" + asked + "”";
    }
  }

  /**
   * Passages that a filter by date left out because nobody knows when their articles were
   * published.
   *
   * @param passages how many there are, 1 or more
   */
  record Undated(long passages) implements Notice {

    /** Returns the remark in words. */
    @Override
    public String toString() {
      return "left out " + passages + " whose articles have no date";
    }
  }

  /**
   * A search that was stopped: the hits are those that were found until then, and there may be
   * better ones. The total counts what was met, and there is no next page.
   *
   * @param reason why it was stopped
   */
  record Stopped(StopReason reason) implements Notice {

    /** Checks that the reason is there. */
    public Stopped {
      Objects.requireNonNull(reason, "reason");
    }

    /** Returns the remark in words. */
    @Override
    public String toString() {
      return switch (reason) {
        case TIMEOUT -> "stopped by the timeout: there may be better hits";
        case CANCELLED -> "cancelled: there may be better hits";
      };
    }
  }
}
