package dev.quoth;

import java.time.Duration;
import java.util.Objects;

/**
 * An event in the life of an index, for an application's metrics and logs. Listeners receive it
 * afterwards, on the thread on which it happened.
 */
public sealed interface IndexEvent {

  /**
   * A question was answered.
   *
   * @param question the kind of question
   * @param took the time from the question to its answer; to a stream, not through it
   */
  record Answered(Question question, Duration took) implements IndexEvent {

    /** Checks that both are there. */
    public Answered {
      Objects.requireNonNull(question, "question");
      Objects.requireNonNull(took, "took");
    }
  }

  /**
   * What was added and removed is durable.
   *
   * @param took the time
   */
  record Committed(Duration took) implements IndexEvent {

    /** Checks that it is there. */
    public Committed {
      Objects.requireNonNull(took, "took");
    }
  }

  /**
   * What was added and removed can be seen by new searchers.
   *
   * @param took the time
   */
  record Refreshed(Duration took) implements IndexEvent {

    /** Checks that it is there. */
    public Refreshed {
      Objects.requireNonNull(took, "took");
    }
  }

  /**
   * Segments were merged into one.
   *
   * @param documents the number of documents of the segments
   * @param took the time
   */
  record Merged(long documents, Duration took) implements IndexEvent {

    /** Checks that the time is there. */
    public Merged {
      Objects.requireNonNull(took, "took");
    }
  }

  /**
   * An indexer can no longer be used: see {@link IndexBrokenException}.
   *
   * @param cause what failed
   */
  record Broken(Throwable cause) implements IndexEvent {

    /** Checks that it is there. */
    public Broken {
      Objects.requireNonNull(cause, "cause");
    }
  }

  /** A kind of question, named after the method of {@link QuoteSearch}. */
  enum Question {
    /** {@link QuoteSearch#search}. */
    SEARCH,
    /** {@link QuoteSearch#stream}. */
    STREAM,
    /** {@link QuoteSearch#facets}. */
    FACETS,
    /** {@link QuoteSearch#timeline}. */
    TIMELINE,
    /** {@link QuoteSearch#significantTerms}. */
    SIGNIFICANT_TERMS,
    /** {@link QuoteSearch#suggestSpeakers}. */
    SUGGEST_SPEAKERS,
    /** {@link QuoteSearch#around}. */
    AROUND,
    /** {@link QuoteSearch#similarTo}. */
    SIMILAR_TO,
    /** {@link QuoteSearch#appearances}. */
    APPEARANCES,
    /** {@link QuoteSearch#vote}. */
    VOTE,
    /** {@link QuoteSearch#verify}. */
    VERIFY,
    /** {@link QuoteSearch#explain}. */
    EXPLAIN,
    /** {@link QuoteSearch#articles}. */
    ARTICLES,
    /** {@link QuoteSearch#latestArrival}. */
    LATEST_ARRIVAL
  }
}
