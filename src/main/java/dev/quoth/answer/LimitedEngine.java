package dev.quoth.answer;

import dev.quoth.Dimension;
import dev.quoth.Facets;
import dev.quoth.Hits;
import dev.quoth.Passage;
import dev.quoth.PassageKind;
import dev.quoth.SortOrder;
import dev.quoth.SpeakerRegistry;
import dev.quoth.passage.PassageField;
import dev.quoth.passage.SameWords;
import dev.quoth.passage.ShingleSketch;
import dev.quoth.passage.SpokenWords;
import dev.quoth.plan.Clause;
import dev.quoth.plan.SearchClauses;
import dev.quoth.plan.SpeakerDirectory;
import dev.quoth.plan.TermDirectory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An engine that ends a question when it must end, between any two requests; the engine within ends
 * long ones. What is not whole is an exception, except for a page of hits, which has those that
 * were found. What is shown is read all the same.
 */
final class LimitedEngine<P> implements Engine<P> {

  private final Engine<P> engine;
  private final SearchLimit limit;

  LimitedEngine(Engine<P> engine, SearchLimit limit) {
    this.engine = engine;
    this.limit = limit;
  }

  @FunctionalInterface
  private interface Request<T> {
    T send() throws IOException;
  }

  private <T> T whole(Request<T> request) throws IOException {
    limit.check();
    try {
      T answer = request.send();
      limit.checkSeen();
      return answer;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public SpeakerDirectory speakers() {
    return engine.speakers();
  }

  @Override
  public TermDirectory terms() {
    return engine.terms();
  }

  @Override
  public Matches<P> page(SearchClauses question, Page page, Set<P> without) throws IOException {
    limit.check();
    Matches<P> found = engine.page(question, page, without);
    return limit.seen().isEmpty()
        ? found
        : new Matches<>(new Hits.Total(found.total().count(), Hits.Bound.AT_LEAST), found.list());
  }

  @Override
  public Stream<Passage> stream(Clause.Bool question) throws IOException {
    return whole(() -> engine.stream(question)).peek(passage -> limit.checkUnchecked());
  }

  @Override
  public List<Passage> readAll(List<P> passages) throws IOException {
    return engine.readAll(passages);
  }

  @Override
  public boolean countsDeletedQuotes() {
    return engine.countsDeletedQuotes();
  }

  @Override
  public List<P> inOrder(SearchClauses question, SortOrder order, Set<String> keys, Set<P> among)
      throws IOException {
    return whole(() -> engine.inOrder(question, order, keys, among));
  }

  @Override
  public List<P> firstOf(String article, SearchClauses question, SortOrder order, int most)
      throws IOException {
    return whole(() -> engine.firstOf(article, question, order, most));
  }

  @Override
  public MatchSample<P> sample(Clause.Bool question, int size) throws IOException {
    return whole(() -> engine.sample(question, size));
  }

  @Override
  public Facets facets(Clause.Bool question, List<Dimension> dimensions, int most)
      throws IOException {
    return whole(() -> engine.facets(question, dimensions, most));
  }

  @Override
  public SpeakerCounts speakerCounts(Clause.Bool question, SpeakerRegistry registry)
      throws IOException {
    return whole(() -> engine.speakerCounts(question, registry));
  }

  @Override
  public DayCounts days(Clause.Bool question, ZoneId zone) throws IOException {
    return whole(() -> engine.days(question, zone));
  }

  @Override
  public Scores explain(SearchClauses question, List<Clause> parts, P passage) throws IOException {
    return whole(() -> engine.explain(question, parts, passage));
  }

  @Override
  public Passage read(P passage) throws IOException {
    return whole(() -> engine.read(passage));
  }

  @Override
  public SpokenWords words(P quote) throws IOException {
    return whole(() -> engine.words(quote));
  }

  @Override
  public Set<P> newSet() {
    return engine.newSet();
  }

  @Override
  public List<P> passagesOf(String articleId, PassageKind kind) throws IOException {
    return whole(() -> engine.passagesOf(articleId, kind));
  }

  @Override
  public boolean isShared(Set<String> keys) throws IOException {
    return whole(() -> engine.isShared(keys));
  }

  @Override
  public List<SameWords<P>> sharing(P quote, ShingleSketch sketch) throws IOException {
    return whole(() -> engine.sharing(quote, sketch));
  }

  @Override
  public List<P> oldest(Set<String> keys, int most) throws IOException {
    return whole(() -> engine.oldest(keys, most));
  }

  @Override
  public int passages(PassageField field) throws IOException {
    return whole(() -> engine.passages(field));
  }

  @Override
  public Map<String, Integer> passages(PassageField field, Set<String> terms) throws IOException {
    return whole(() -> engine.passages(field, terms));
  }

  @Override
  public int count(Clause clause) throws IOException {
    return whole(() -> engine.count(clause));
  }

  @Override
  public List<Integer> counts(List<? extends Clause> clauses) throws IOException {
    return whole(() -> engine.counts(clauses));
  }

  @Override
  public List<PrintedName> speakerNames(List<String> beginnings) throws IOException {
    return whole(() -> engine.speakerNames(beginnings));
  }

  @Override
  public long quotes(PrintedName name) throws IOException {
    return whole(() -> engine.quotes(name));
  }

  @Override
  public long articles() throws IOException {
    return whole(() -> engine.articles());
  }

  @Override
  public Optional<Instant> latestArrival() throws IOException {
    return whole(() -> engine.latestArrival());
  }
}
