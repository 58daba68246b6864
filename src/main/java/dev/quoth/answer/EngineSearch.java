package dev.quoth.answer;

import dev.quoth.Dimension;
import dev.quoth.Facets;
import dev.quoth.Hits;
import dev.quoth.Passage;
import dev.quoth.PassageContext;
import dev.quoth.QuotePassage;
import dev.quoth.QuoteQuery;
import dev.quoth.QuoteSearch;
import dev.quoth.ScoreExplanation;
import dev.quoth.SignificantTerms;
import dev.quoth.SpeakerScope;
import dev.quoth.Timeline;
import dev.quoth.ValueCount;
import dev.quoth.language.Language;
import dev.quoth.plan.SearchPlan;
import dev.quoth.plan.SearchPlanner;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Answers questions by what an engine delivers. Each is planned once, and all that happens after
 * the engine has found passages is done here. Safe for use by several threads at once.
 *
 * @param <P> how the engine refers to a passage
 */
public final class EngineSearch<P> implements QuoteSearch {

  private static final int MAX_LISTED = 10_000;

  private final Supplier<? extends Engine<P>> engines;
  private final Language language;

  /**
   * Creates a search.
   *
   * @param engines returns an engine for each question
   * @param language the language of the index, with its analyzers
   */
  public EngineSearch(Supplier<? extends Engine<P>> engines, Language language) {
    this.engines = engines;
    this.language = language;
  }

  /**
   * Plans a question.
   *
   * @param query the question
   * @return the plan
   * @throws IOException if the index cannot be read
   */
  public SearchPlan plan(QuoteQuery query) throws IOException {
    return plan(engines.get(), query);
  }

  private SearchPlan plan(Engine<P> engine, QuoteQuery query) throws IOException {
    return new SearchPlanner(language, engine.speakers(), engine.terms()).plan(query);
  }

  @Override
  public Hits search(QuoteQuery query) throws IOException {
    Engine<P> engine = engines.get();
    return execute(engine, PlannedSearch.of(plan(engine, query)));
  }

  /**
   * Executes a search that has been planned.
   *
   * @param search the search
   * @return the best passages
   * @throws IOException if the index cannot be read
   */
  public Hits execute(PlannedSearch search) throws IOException {
    return execute(engines.get(), search);
  }

  private Hits execute(Engine<P> engine, PlannedSearch search) throws IOException {
    return new SearchExecutor<>(engine, language.analyzers(), search).hits();
  }

  @Override
  public Stream<Passage> stream(QuoteQuery query) throws IOException {
    Engine<P> engine = engines.get();
    return engine.stream(plan(engine, query).counted());
  }

  @Override
  public Facets facets(QuoteQuery query, int limit, Dimension... dimensions) throws IOException {
    Engine<P> engine = engines.get();
    List<Dimension> by = dimensions.length == 0 ? Dimension.all() : List.of(dimensions);
    return engine.facets(plan(engine, query).counted(), by, checked(limit));
  }

  @Override
  public Timeline timeline(QuoteQuery query, Timeline.Unit unit, ZoneId zone) throws IOException {
    Engine<P> engine = engines.get();
    DayCounts counts = engine.days(plan(engine, query).counted(), zone);
    return Timeline.of(unit, zone, counts.days(), counts.undated());
  }

  @Override
  public SignificantTerms significantTerms(QuoteQuery query, int limit) throws IOException {
    Engine<P> engine = engines.get();
    return new SignificantTermsFinder<>(engine, language, plan(engine, query))
        .terms(checked(limit));
  }

  @Override
  public List<ValueCount> suggestSpeakers(String typed, int limit) throws IOException {
    return new SpeakerSuggester<>(engines.get(), language).suggest(typed, checked(limit));
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
    return new ContextFinder<>(engines.get(), passage).context();
  }

  @Override
  public Hits similarTo(Passage passage, SpeakerScope scope, QuoteQuery within) throws IOException {
    Engine<P> engine = engines.get();
    SearchPlan plan = plan(engine, within);
    return execute(engine, new SimilarPassages<>(engine, language, passage, plan).search(scope));
  }

  @Override
  public List<Passage> appearances(QuotePassage passage) throws IOException {
    return new NearDuplicateFinder<>(engines.get()).appearances(passage);
  }

  @Override
  public ScoreExplanation explain(QuoteQuery query, Passage passage) throws IOException {
    Engine<P> engine = engines.get();
    SearchPlan plan = plan(engine, query);
    return new ScoreExplainer<>(engine, language.analyzers().passages(), plan, passage)
        .explanation();
  }

  @Override
  public long articles() throws IOException {
    return engines.get().articles();
  }

  /** Does nothing: the index is closed by its opener. */
  @Override
  public void close() {}
}
