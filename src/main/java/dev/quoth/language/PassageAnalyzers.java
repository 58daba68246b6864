package dev.quoth.language;

import java.util.Objects;
import org.apache.lucene.analysis.Analyzer;

/**
 * The analyzers that make the terms of an index of text. An index must be searched with the
 * analyzers that it was written with. A {@link Language} has its own; {@link
 * Language#withAnalyzers} replaces them.
 *
 * @param passages for the text of passages and titles
 * @param queries for the topic of a query; it gives the terms of {@code passages}, but may leave
 *     out words that say nothing
 * @param names for the names of speakers, given as {@link dev.quoth.Speaker#key()}
 */
public record PassageAnalyzers(Analyzer passages, Analyzer queries, Analyzer names) {

  /**
   * The {@linkplain org.apache.lucene.analysis.tokenattributes.TypeAttribute type} of a token of
   * {@link #passages} that phrases need and no ranking does, such as "the".
   */
  public static final String STOP_WORD = "<STOP_WORD>";

  /** Checks that all analyzers are there. */
  public PassageAnalyzers {
    Objects.requireNonNull(passages, "passages");
    Objects.requireNonNull(queries, "queries");
    Objects.requireNonNull(names, "names");
  }

  /**
   * Creates analyzers of a single one of the application's.
   *
   * @param analyzer for passages, titles and queries
   * @return the given analyzer, with the usual one for names
   */
  public static PassageAnalyzers of(Analyzer analyzer) {
    return new PassageAnalyzers(analyzer, analyzer, new NameAnalyzer());
  }
}
