package dev.quoth.answer;

import dev.quoth.Dimension;
import dev.quoth.Facets;
import dev.quoth.Hits;
import dev.quoth.Passage;
import dev.quoth.PassageKind;
import dev.quoth.QuotePassage;
import dev.quoth.SortOrder;
import dev.quoth.passage.PassageField;
import dev.quoth.passage.SameWords;
import dev.quoth.passage.ShingleSketch;
import dev.quoth.passage.SpokenWords;
import dev.quoth.plan.Clause;
import dev.quoth.plan.SearchClauses;
import dev.quoth.plan.SpeakerDirectory;
import dev.quoth.plan.TermDirectory;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An engine over a list. All of its passages answer every question, in the order of the list, which
 * is that of their publication as well. A passage is its place in the list.
 */
final class ListEngine implements Engine<Integer> {

  private final List<Passage> passages;
  private List<PrintedName> names = List.of();
  private Map<String, Long> living = Map.of();
  private int pages;
  private int reads;

  ListEngine(List<? extends Passage> passages) {
    this.passages = List.copyOf(passages);
  }

  /** Has speakers of these names. */
  ListEngine names(List<PrintedName> value) {
    names = List.copyOf(value);
    return this;
  }

  /** Has had quotes deleted: of each name printed, this many are left. */
  ListEngine living(Map<String, Long> value) {
    living = Map.copyOf(value);
    return this;
  }

  /** Returns how many pages were asked for. */
  int pages() {
    return pages;
  }

  /** Returns how many passages were read one by one. */
  int reads() {
    return reads;
  }

  @Override
  public SpeakerDirectory speakers() {
    return new NoSpeakers();
  }

  @Override
  public TermDirectory terms() {
    return new NoTerms();
  }

  @Override
  public Matches<Integer> page(SearchClauses question, Page page, Set<Integer> without) {
    pages++;
    int from = page.after().map(position -> (int) position.ordinal() + 1).orElse(0);
    List<Match<Integer>> list =
        places()
            .skip(from)
            .filter(place -> !without.contains(place))
            .limit(page.size())
            .mapToObj(ListEngine::match)
            .toList();
    return new Matches<>(new Hits.Total(passages.size(), Hits.Bound.EXACT), list);
  }

  private static Match<Integer> match(int place) {
    float score = 1f / (place + 1);
    return new Match<>(place, Position.byScore(score, "", place), score);
  }

  private IntStream places() {
    return IntStream.range(0, passages.size());
  }

  @Override
  public List<Integer> inOrder(
      SearchClauses question, SortOrder order, Set<String> keys, Set<Integer> among) {
    return among.stream().sorted().toList();
  }

  @Override
  public List<Integer> firstOf(String article, SearchClauses question, SortOrder order, int limit) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<Passage> readAll(List<Integer> places) {
    return places.stream().map(passages::get).toList();
  }

  @Override
  public Passage read(Integer place) {
    reads++;
    return passages.get(place);
  }

  @Override
  public List<Integer> passagesOf(String articleId, PassageKind kind) {
    return places()
        .filter(place -> passages.get(place).article().id().equals(articleId))
        .filter(place -> passages.get(place) instanceof QuotePassage == (kind == PassageKind.QUOTE))
        .boxed()
        .toList();
  }

  @Override
  public SpokenWords words(Integer place) {
    QuotePassage quote = (QuotePassage) read(place);
    return new SpokenWords(
        ShingleSketch.words(quote.quote(), segment -> quote.at(segment.span())), quote.speaker());
  }

  @Override
  public Set<Integer> newSet() {
    return new HashSet<>();
  }

  @Override
  public boolean isShared(Set<String> keys) {
    return places().filter(place -> shares(place, keys)).count() > 1;
  }

  @Override
  public List<SameWords<Integer>> sharing(Integer quote, ShingleSketch sketch) {
    Map<Long, List<Integer>> found =
        places()
            .filter(place -> shares(place, sketch.keys()))
            .boxed()
            .collect(
                Collectors.groupingBy(place ->
                    new NearDuplicateMatcher((QuotePassage) passages.get(place))
                        .sketch()
                        .wording()));
    return found.values().stream().mapToInt(List::size).sum() < 2
        ? List.of()
        : found.entrySet().stream()
            .map(same -> sameWords(quote, same.getKey(), same.getValue()))
            .toList();
  }

  private SameWords<Integer> sameWords(int quote, long wording, List<Integer> places) {
    List<Integer> near = new ArrayList<>(places);
    near.removeIf(place -> !isInArticleOf(quote, place));
    List<Integer> elsewhere = new ArrayList<>(places);
    elsewhere.removeIf(place -> isInArticleOf(quote, place));
    return new SameWords<>(wording, 1, near, elsewhere);
  }

  private boolean isInArticleOf(int quote, int place) {
    return passages.get(place).article().id().equals(passages.get(quote).article().id());
  }

  private boolean shares(int place, Set<String> keys) {
    return passages.get(place) instanceof QuotePassage quote
        && !Collections.disjoint(keys, new NearDuplicateMatcher(quote).sketch().keys());
  }

  @Override
  public List<Integer> oldest(Set<String> keys, int limit) {
    return places().filter(place -> shares(place, keys)).limit(limit).boxed().toList();
  }

  /** Scores a passage 10, with 4 for the first part, 3 for the second, and so on. */
  @Override
  public Scores explain(SearchClauses question, List<Clause> parts, Integer place) {
    List<OptionalDouble> scores =
        IntStream.range(0, parts.size())
            .mapToObj(i -> i < 4 ? OptionalDouble.of(4 - i) : OptionalDouble.empty())
            .toList();
    return new Scores(OptionalDouble.of(10), scores, "10 in all");
  }

  @Override
  public Stream<Passage> stream(Clause.Bool question) {
    return passages.stream();
  }

  @Override
  public MatchSample<Integer> sample(Clause.Bool question, int size) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Facets facets(Clause.Bool question, List<Dimension> dimensions, int limit) {
    throw new UnsupportedOperationException();
  }

  @Override
  public DayCounts days(Clause.Bool question, ZoneId zone) {
    throw new UnsupportedOperationException();
  }

  @Override
  public int passages(PassageField field) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Map<String, Integer> passages(PassageField field, Set<String> terms) {
    throw new UnsupportedOperationException();
  }

  @Override
  public int count(Clause clause) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<Integer> counts(List<? extends Clause> clauses) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<PrintedName> speakerNames(List<String> beginnings) {
    return names.stream()
        .filter(
            name -> beginnings.stream().allMatch(part -> (" " + name.key()).contains(" " + part)))
        .toList();
  }

  @Override
  public boolean countsDeletedQuotes() {
    return !living.isEmpty();
  }

  @Override
  public long quotes(PrintedName name) {
    return living.getOrDefault(name.name(), 0L);
  }

  @Override
  public long articles() {
    return passages.stream().map(passage -> passage.article().id()).distinct().count();
  }

  @Override
  public Optional<Instant> latestArrival() {
    throw new UnsupportedOperationException();
  }
}
