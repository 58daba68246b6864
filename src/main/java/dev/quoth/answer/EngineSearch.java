package dev.quoth.answer;

import dev.quoth.Dimension;
import dev.quoth.Facet;
import dev.quoth.Facets;
import dev.quoth.Filter;
import dev.quoth.Hits;
import dev.quoth.IndexEvent;
import dev.quoth.IndexEvent.Question;
import dev.quoth.Notice;
import dev.quoth.Passage;
import dev.quoth.PassageContext;
import dev.quoth.PassageFact;
import dev.quoth.PassageKind;
import dev.quoth.Quotation;
import dev.quoth.QuotationCheck;
import dev.quoth.QuotePassage;
import dev.quoth.QuoteQuery;
import dev.quoth.QuoteSearch;
import dev.quoth.ScoreExplanation;
import dev.quoth.SearchStoppedException;
import dev.quoth.SignificantTerms;
import dev.quoth.SpeakerRegistry;
import dev.quoth.SpeakerScope;
import dev.quoth.SpeakerVote;
import dev.quoth.Timeline;
import dev.quoth.ValueCount;
import dev.quoth.language.Language;
import dev.quoth.plan.Clause;
import dev.quoth.plan.SearchPlan;
import dev.quoth.plan.SearchPlanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Answers questions by what an engine delivers. Each is planned once, and all that happens after
 * the engine has found passages is done here. Safe for use by several threads at once.
 *
 * @param <P> how the engine refers to a passage
 */
public final class EngineSearch<P> implements QuoteSearch {

  private static final int MAX_LISTED = 10_000;

  private static final int NAMES_A_SPEAKER = 4;

  /** An article that is replaced again and again changes in few of these. */
  private static final int MAX_ATTEMPTS = 20;

  private final Function<SearchLimit, ? extends Engine<P>> engines;
  private final Language language;
  private final Consumer<IndexEvent> listener;
  private final Optional<BooleanSupplier> cancelled;
  private final SpeakerRegistry registry;

  /**
   * Creates a search.
   *
   * @param engines returns an engine for each question, which ends what takes long when the
   *     question must end
   * @param language the language of the index, with its analyzers
   * @param listener takes each question that was answered
   */
  public EngineSearch(
      Function<SearchLimit, ? extends Engine<P>> engines,
      Language language,
      Consumer<IndexEvent> listener) {
    this(engines, language, listener, Optional.empty(), SpeakerRegistry.EMPTY);
  }

  private EngineSearch(
      Function<SearchLimit, ? extends Engine<P>> engines,
      Language language,
      Consumer<IndexEvent> listener,
      Optional<BooleanSupplier> cancelled,
      SpeakerRegistry registry) {
    this.engines = engines;
    this.language = language;
    this.listener = listener;
    this.cancelled = cancelled;
    this.registry = registry;
  }

  @Override
  public QuoteSearch cancelledBy(BooleanSupplier condition) {
    Objects.requireNonNull(condition, "cancelled");
    return new EngineSearch<>(engines, language, listener, Optional.of(condition), registry);
  }

  @Override
  public QuoteSearch identifying(SpeakerRegistry speakers) {
    Objects.requireNonNull(speakers, "speakers");
    return new EngineSearch<>(engines, language, listener, cancelled, speakers);
  }

  /** What is asked of the engine of a question. */
  @FunctionalInterface
  private interface Request<P, T> {
    T ask(Engine<P> engine) throws IOException;
  }

  private <T> T answer(Question kind, Duration timeout, Request<P, T> request) throws IOException {
    long start = System.nanoTime();
    T answer = answer(SearchLimit.start(timeout, cancelled), request);
    tell(kind, start);
    return answer;
  }

  private void tell(Question kind, long start) {
    listener.accept(new IndexEvent.Answered(kind, Duration.ofNanos(System.nanoTime() - start)));
  }

  /** Asks anew where an article changed meanwhile, so that an answer has one version of it. */
  private <T> T answer(SearchLimit limit, Request<P, T> request) throws IOException {
    for (int i = 1; ; i++) {
      try {
        return attempt(limit, request);
      } catch (IndexChangedException e) {
        if (i == MAX_ATTEMPTS) {
          throw e;
        }
      }
    }
  }

  private <T> T attempt(SearchLimit limit, Request<P, T> request) throws IOException {
    Engine<P> engine = engines.apply(limit);
    if (limit.isNone()) {
      return request.ask(engine);
    }
    try {
      return request.ask(new LimitedEngine<>(engine, limit));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Asks for hits, of which those that were found are the answer when the question must end. */
  private Hits hits(Question kind, Duration timeout, Planner<P> planner) throws IOException {
    long start = System.nanoTime();
    Hits hits = hits(SearchLimit.start(timeout, cancelled), planner);
    tell(kind, start);
    return hits;
  }

  private Hits hits(SearchLimit limit, Planner<P> planner) throws IOException {
    try {
      return answer(
          limit,
          engine ->
              new SearchExecutor<>(engine, language.analyzers(), planner.plan(engine), limit)
                  .hits());
    } catch (SearchStoppedException e) {
      return new Hits(
          new Hits.Total(0, Hits.Bound.AT_LEAST),
          List.of(),
          "",
          List.of(new Notice.Stopped(e.reason())));
    }
  }

  /** Plans a search. */
  @FunctionalInterface
  private interface Planner<P> {
    PlannedSearch plan(Engine<P> engine) throws IOException;
  }

  /**
   * Plans a question.
   *
   * @param query the question
   * @return the plan
   * @throws IOException if the index cannot be read
   */
  public SearchPlan plan(QuoteQuery query) throws IOException {
    return answer(SearchLimit.start(query.timeout(), cancelled), engine -> plan(engine, query));
  }

  private SearchPlan plan(Engine<P> engine, QuoteQuery query) throws IOException {
    return new SearchPlanner(language, engine.speakers(), engine.terms())
        .identifying(registry)
        .plan(query);
  }

  @Override
  public Hits search(QuoteQuery query) throws IOException {
    return hits(Question.SEARCH, query.timeout(), engine -> PlannedSearch.of(plan(engine, query)));
  }

  /**
   * Executes a search that has been planned.
   *
   * @param search the search
   * @return the best passages
   * @throws IOException if the index cannot be read
   */
  public Hits execute(PlannedSearch search) throws IOException {
    return hits(Question.SEARCH, search.query().timeout(), engine -> search);
  }

  @Override
  public Stream<Passage> stream(QuoteQuery query) throws IOException {
    return answer(
        Question.STREAM, query.timeout(), engine -> engine.stream(plan(engine, query).counted()));
  }

  @Override
  public Facets facets(QuoteQuery query, int limit, Dimension... dimensions) throws IOException {
    List<Dimension> by = dimensions.length == 0 ? Dimension.all() : List.of(dimensions);
    return answer(
        Question.FACETS,
        query.timeout(),
        engine -> facets(engine, plan(engine, query).counted(), by, checked(limit)));
  }

  private Facets facets(Engine<P> engine, Clause.Bool question, List<Dimension> by, int limit)
      throws IOException {
    if (registry.isEmpty() || !by.contains(PassageFact.SPEAKER)) {
      return engine.facets(question, by, limit);
    }
    List<Dimension> others = by.stream().filter(one -> one != PassageFact.SPEAKER).toList();
    SpeakerCounts persons = new SpeakerMerger<>(engine, registry).counted(question);
    Facet speakers = persons.facet(limit);
    Iterator<Facet> counted =
        others.isEmpty()
            ? Collections.emptyIterator()
            : engine.facets(question, others, limit).facets().iterator();
    List<Facet> all = new ArrayList<>();
    for (Dimension one : by) {
      all.add(one == PassageFact.SPEAKER ? speakers : counted.next());
    }
    return new Facets(persons.passages(), all);
  }

  @Override
  public Timeline timeline(QuoteQuery query, Timeline.Unit unit, ZoneId zone) throws IOException {
    DayCounts counts =
        answer(
            Question.TIMELINE,
            query.timeout(),
            engine -> engine.days(plan(engine, query).counted(), zone));
    return Timeline.of(unit, zone, counts.days(), counts.undated());
  }

  @Override
  public SignificantTerms significantTerms(QuoteQuery query, int limit) throws IOException {
    return answer(
        Question.SIGNIFICANT_TERMS,
        query.timeout(),
        engine ->
            new SignificantTermsFinder<>(engine, language, plan(engine, query))
                .terms(checked(limit)));
  }

  @Override
  public List<ValueCount> suggestSpeakers(String typed, int limit) throws IOException {
    return answer(
        Question.SUGGEST_SPEAKERS,
        QuoteQuery.NO_TIMEOUT,
        engine -> suggested(engine, typed, checked(limit)));
  }

  /** Asks for more names than are shown, since several may be one speaker's. */
  private List<ValueCount> suggested(Engine<P> engine, String typed, int limit) throws IOException {
    SpeakerSuggester<P> suggester = new SpeakerSuggester<>(engine, language);
    return registry.isEmpty()
        ? suggester.suggest(typed, limit)
        : new SpeakerMerger<>(engine, registry)
            .suggested(suggester.suggest(typed, limit * NAMES_A_SPEAKER), limit);
  }

  private static int checked(int limit) {
    if (limit < 1 || limit > MAX_LISTED) {
      throw new IllegalArgumentException(
          "limit must lie in 1.." + MAX_LISTED + ", but is " + limit);
    }
    return limit;
  }

  @Override
  public PassageContext around(Passage passage) throws IOException {
    return answer(
        Question.AROUND,
        QuoteQuery.NO_TIMEOUT,
        engine -> new ContextFinder<>(engine, passage).context());
  }

  @Override
  public Hits similarTo(Passage passage, SpeakerScope scope, QuoteQuery within) throws IOException {
    return hits(
        Question.SIMILAR_TO,
        within.timeout(),
        engine ->
            new SimilarPassages<>(engine, language, passage, plan(engine, within))
                .search(scope, registry));
  }

  @Override
  public List<Passage> appearances(QuotePassage passage) throws IOException {
    return answer(
        Question.APPEARANCES,
        QuoteQuery.NO_TIMEOUT,
        engine -> new NearDuplicateFinder<>(engine).appearances(passage));
  }

  @Override
  public Optional<SpeakerVote> vote(QuotePassage passage) throws IOException {
    return answer(
        Question.VOTE,
        QuoteQuery.NO_TIMEOUT,
        engine ->
            new SpeakerVoter(registry)
                .vote(passage, new NearDuplicateFinder<>(engine).appearances(passage)));
  }

  @Override
  public QuotationCheck verify(Quotation quotation) throws IOException {
    QuoteQuery quotes = quotation.within().about("").passages(PassageKind.QUOTE);
    return answer(
        Question.VERIFY,
        quotes.timeout(),
        engine -> {
          QuotationVerifier<P> verifier =
              new QuotationVerifier<>(engine, language, quotation, plan(engine, quotes));
          return quotation.speaker().isEmpty()
              ? verifier.check()
              : verifier.check(plan(engine, quotes.where(Filter.speaker(quotation.speaker()))));
        });
  }

  @Override
  public ScoreExplanation explain(QuoteQuery query, Passage passage) throws IOException {
    return answer(
        Question.EXPLAIN,
        query.timeout(),
        engine ->
            new ScoreExplainer<>(
                    engine, language.analyzers().passages(), plan(engine, query), passage)
                .explanation());
  }

  @Override
  public long articles() throws IOException {
    return answer(Question.ARTICLES, QuoteQuery.NO_TIMEOUT, Engine::articles);
  }

  @Override
  public Optional<Instant> latestArrival() throws IOException {
    return answer(Question.LATEST_ARRIVAL, QuoteQuery.NO_TIMEOUT, Engine::latestArrival);
  }

  /** Does nothing: the index is closed by its opener. */
  @Override
  public void close() {}
}
