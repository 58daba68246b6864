package dev.quoth;

/**
 * A remark on an answer, which an application may want to show to whoever asked. None changes what
 * the hits are.
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
}
