package dev.quoth.opensearch;

import dev.quoth.Dimension;
import dev.quoth.Facets;
import dev.quoth.Hits;
import dev.quoth.IndexFormatException;
import dev.quoth.Passage;
import dev.quoth.PassageContext;
import dev.quoth.Quotation;
import dev.quoth.QuotationCheck;
import dev.quoth.QuotePassage;
import dev.quoth.QuoteQuery;
import dev.quoth.QuoteSearch;
import dev.quoth.ScoreExplanation;
import dev.quoth.SignificantTerms;
import dev.quoth.SpeakerRegistry;
import dev.quoth.SpeakerScope;
import dev.quoth.SpeakerVote;
import dev.quoth.Timeline;
import dev.quoth.ValueCount;
import dev.quoth.answer.EngineSearch;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * Answers questions from an index of OpenSearch, as {@link dev.quoth.search.QuoteSearcher} does
 * from one on disk: the same hits in the same order, the same counts. What is committed meanwhile
 * is seen by the next question. Lucene clauses and a similarity of one's own are for an embedded
 * index alone. Safe for use by several threads at once.
 *
 * <pre>{@code
 * Transport cluster = HttpTransport.of(List.of(URI.create("http://10.0.0.7:9200")));
 * QuoteSearch search =
 *     OpenSearchSearcher.open(cluster, "quotes", OpenSearchOptions.of(Language.english()));
 * }</pre>
 */
public final class OpenSearchSearcher implements QuoteSearch {

  private final EngineSearch<PassageKey> search;

  private OpenSearchSearcher(EngineSearch<PassageKey> search) {
    this.search = search;
  }

  /**
   * Opens an index for searching. Nothing is written.
   *
   * @param transport the way to the cluster, which stays open
   * @param index the name of the index, or of an alias
   * @param options the language of its articles
   * @return a searcher
   * @throws FileNotFoundException if there is no such index
   * @throws IndexFormatException if the index is of another format or language, or of other
   *     analyzers
   * @throws IOException if the cluster does not answer
   */
  public static OpenSearchSearcher open(
      Transport transport, String index, OpenSearchOptions options) throws IOException {
    IndexCheck.check(transport, index, options.language());
    return of(transport, index, options);
  }

  /** Returns a searcher of an index that was checked just now. */
  static OpenSearchSearcher of(Transport transport, String index, OpenSearchOptions options) {
    return new OpenSearchSearcher(
        new EngineSearch<>(
            limit ->
                new OpenSearchEngine(
                    new IndexRequests(new QuestionTransport(transport, limit), index)),
            options.language(),
            options.listener()));
  }

  @Override
  public QuoteSearch identifying(SpeakerRegistry speakers) {
    return search.identifying(speakers);
  }

  @Override
  public QuoteSearch cancelledBy(BooleanSupplier cancelled) {
    return search.cancelledBy(cancelled);
  }

  @Override
  public Hits search(QuoteQuery query) throws IOException {
    return search.search(query);
  }

  /**
   * {@inheritDoc}
   *
   * <p>They are read in pages from a snapshot, which a node keeps while the stream is open, and for
   * five minutes after its last page was asked for.
   */
  @Override
  public Stream<Passage> stream(QuoteQuery query) throws IOException {
    return search.stream(query);
  }

  @Override
  public Facets facets(QuoteQuery query, int limit, Dimension... dimensions) throws IOException {
    return search.facets(query, limit, dimensions);
  }

  @Override
  public Timeline timeline(QuoteQuery query, Timeline.Unit unit, ZoneId zone) throws IOException {
    return search.timeline(query, unit, zone);
  }

  @Override
  public SignificantTerms significantTerms(QuoteQuery query, int limit) throws IOException {
    return search.significantTerms(query, limit);
  }

  @Override
  public List<ValueCount> suggestSpeakers(String typed, int limit) throws IOException {
    return search.suggestSpeakers(typed, limit);
  }

  @Override
  public PassageContext around(Passage passage) throws IOException {
    return search.around(passage);
  }

  @Override
  public Hits similarTo(Passage passage, SpeakerScope scope, QuoteQuery within) throws IOException {
    return search.similarTo(passage, scope, within);
  }

  @Override
  public List<Passage> appearances(QuotePassage passage) throws IOException {
    return search.appearances(passage);
  }

  @Override
  public Optional<SpeakerVote> vote(QuotePassage passage) throws IOException {
    return search.vote(passage);
  }

  @Override
  public QuotationCheck verify(Quotation quotation) throws IOException {
    return search.verify(quotation);
  }

  @Override
  public ScoreExplanation explain(QuoteQuery query, Passage passage) throws IOException {
    return search.explain(query, passage);
  }

  @Override
  public long articles() throws IOException {
    return search.articles();
  }

  @Override
  public Optional<Instant> latestArrival() throws IOException {
    return search.latestArrival();
  }

  /** Does nothing: the transport is the caller's. */
  @Override
  public void close() {}
}
