package dev.quoth.registry;

import dev.quoth.Facet;
import dev.quoth.Facets;
import dev.quoth.Filter;
import dev.quoth.PassageFact;
import dev.quoth.QuoteQuery;
import dev.quoth.QuoteSearch;
import dev.quoth.Speaker;
import dev.quoth.SpeakerKind;
import dev.quoth.SpeakerRegistry;
import dev.quoth.Timeline;
import dev.quoth.ValueCount;
import dev.quoth.language.lexicon.Lexicon;
import dev.quoth.registry.ArticleVoices.Voice;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Who speaks in each article of an index, kept so that only what is new must be read.
 *
 * <p>An article that was added again has arrived again, and takes the place of what was kept of it.
 * One that was removed leaves more quotes here than the index has on its day: such a day is read
 * again. Where the persons do not come out as the index counts them, all is read again.
 */
final class VoiceLedger {

  /** How many names an index lists at most. */
  private static final int MOST_NAMES = 10_000;

  private final SortedMap<String, ArticleVoices> articles;
  private Optional<Instant> latest;

  /**
   * Takes what was kept.
   *
   * @param articles who speaks in each article with a quote, by its id
   * @param latest when the newest article that was read arrived
   */
  VoiceLedger(Map<String, ArticleVoices> articles, Optional<Instant> latest) {
    this.articles = new TreeMap<>(articles);
    this.latest = latest;
  }

  /** Returns when the newest article that was read arrived. */
  Optional<Instant> latest() {
    return latest;
  }

  /** Returns who speaks in each article, by its id. */
  SortedMap<String, ArticleVoices> articles() {
    return Collections.unmodifiableSortedMap(articles);
  }

  /** Reads what is new in an index, and forgets what is not there any more. */
  void update(QuoteSearch index, Lexicon lexicon) throws IOException {
    QuoteSearch search = index.identifying(SpeakerRegistry.EMPTY);
    Optional<Instant> now = search.latestArrival();
    if (latest.isPresent() && now.isPresent() && !now.get().isBefore(latest.get())) {
      Filter isNew = Filter.arrivedAfter(latest.get());
      articles.putAll(VoiceReader.read(search, QuoteQuery.all().where(isNew), lexicon));
      readChangedDays(search, lexicon);
    } else {
      articles.clear();
    }
    if (!countsAs(search)) {
      articles.clear();
      articles.putAll(VoiceReader.read(search, QuoteQuery.all(), lexicon));
    }
    latest = now;
  }

  private void readChangedDays(QuoteSearch search, Lexicon lexicon) throws IOException {
    Map<Optional<LocalDate>, Long> days = days(search);
    for (Optional<LocalDate> day : differing(days, keptDays())) {
      articles.values().removeIf(article -> article.day().equals(day));
      if (days.containsKey(day)) {
        articles.putAll(VoiceReader.read(search, on(day, days), lexicon));
      }
    }
  }

  private static Map<Optional<LocalDate>, Long> days(QuoteSearch search) throws IOException {
    Timeline timeline = search.timeline(QuoteQuery.all(), Timeline.Unit.DAY, ZoneOffset.UTC);
    Map<Optional<LocalDate>, Long> days = new HashMap<>();
    for (Timeline.Bucket bucket : timeline) {
      if (bucket.passages() > 0) {
        days.put(Optional.of(bucket.start()), bucket.passages());
      }
    }
    if (timeline.undated() > 0) {
      days.put(Optional.empty(), timeline.undated());
    }
    return days;
  }

  private Map<Optional<LocalDate>, Long> keptDays() {
    Map<Optional<LocalDate>, Long> days = new HashMap<>();
    articles.values().forEach(article -> days.merge(article.day(), article.quotes(), Long::sum));
    return days;
  }

  private static <T> Set<T> differing(Map<T, Long> one, Map<T, Long> other) {
    Set<T> all = new HashSet<>(one.keySet());
    all.addAll(other.keySet());
    all.removeIf(key -> one.getOrDefault(key, 0L).equals(other.getOrDefault(key, 0L)));
    return all;
  }

  /** Returns the question for the quotes of a day, or for undated ones: since no day that is. */
  private static QuoteQuery on(Optional<LocalDate> day, Map<Optional<LocalDate>, Long> days) {
    if (day.isPresent()) {
      return QuoteQuery.all().where(Filter.since(day.get()), Filter.until(day.get()));
    }
    Optional<LocalDate> first =
        days.keySet().stream().flatMap(Optional::stream).min(LocalDate::compareTo);
    return first
        .map(known -> QuoteQuery.all().where(Filter.not(Filter.since(known))))
        .orElse(QuoteQuery.all());
  }

  /** Tests whether each person has as many quotes here as in the index. */
  private boolean countsAs(QuoteSearch search) throws IOException {
    QuoteQuery persons = QuoteQuery.all().where(Filter.kind(SpeakerKind.PERSON));
    Facets facets = search.facets(persons, MOST_NAMES, PassageFact.SPEAKER);
    Facet names = facets.facets().getFirst();
    Map<String, Long> kept = keptNames(articles.values());
    long quotes = kept.values().stream().mapToLong(Long::longValue).sum();
    boolean same = quotes == facets.passages() && kept.size() == names.distinctValues();
    for (ValueCount name : names) {
      same &= kept.getOrDefault(Speaker.keyOf(name.value()), 0L) == name.passages();
    }
    return same;
  }

  private static Map<String, Long> keptNames(Collection<ArticleVoices> articles) {
    Map<String, Long> names = new HashMap<>();
    for (ArticleVoices article : articles) {
      for (Voice voice : article.voices()) {
        names.merge(voice.key(), voice.quotes(), Long::sum);
      }
    }
    return names;
  }
}
