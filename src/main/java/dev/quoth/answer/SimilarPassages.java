package dev.quoth.answer;

import dev.quoth.ParagraphPassage;
import dev.quoth.Passage;
import dev.quoth.QuotePassage;
import dev.quoth.QuoteQuery;
import dev.quoth.SpeakerRegistry;
import dev.quoth.SpeakerScope;
import dev.quoth.language.Language;
import dev.quoth.passage.Keywords;
import dev.quoth.passage.PassageField;
import dev.quoth.passage.TextAnalysis;
import dev.quoth.plan.Clause;
import dev.quoth.plan.IdentityClauses;
import dev.quoth.plan.SearchClauses;
import dev.quoth.plan.SearchPlan;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes a question of a passage: its most significant words, as Lucene's MoreLikeThis chooses them,
 * by how often they occur in it and how rare they are elsewhere.
 */
final class SimilarPassages<P> {

  private static final int MAX_WORDS = 20;

  /** Of a long passage the first words are compared, far more than an engine needs. */
  private static final int MAX_COMPARED = 200;

  /** A passage that has this share of another's words is a copy of it, edited or not. */
  private static final double COPY = 0.7;

  private final Engine<P> engine;
  private final Language language;
  private final Passage passage;
  private final SearchPlan within;
  private final QuoteQuery query;
  private final PassageField field;
  private final List<String> own;

  SimilarPassages(Engine<P> engine, Language language, Passage passage, SearchPlan within) {
    this.engine = engine;
    this.language = language;
    this.passage = passage;
    this.within = within;
    query = within.question();
    field = PassageField.text(query.passages());
    own = TextAnalysis.terms(language.analyzers().passages(), text(passage));
  }

  private static String text(Passage passage) {
    return switch (passage) {
      case ParagraphPassage paragraph -> paragraph.text();
      case QuotePassage quote -> quote.words();
    };
  }

  /** Returns the search for passages with several of the words, narrowed by the plan. */
  PlannedSearch search(SpeakerScope scope, SpeakerRegistry registry) throws IOException {
    Set<String> words = significantWords();
    List<Clause.Word> scored =
        words.stream().map(word -> new Clause.Word(field, List.of(word))).toList();
    Clause similar = Clause.atLeast(Math.min(words.size(), 2 + words.size() / 8), scored);
    List<Clause> filters = new ArrayList<>();
    List<Clause> exclusions = new ArrayList<>(List.of(article(), copies()));
    switch (scope) {
      case ANYONE -> {}
      case SAME_SPEAKER ->
          filters.add(speaker(registry).orElse(new Clause.Nothing("no known speaker")));
      case OTHER_SPEAKERS -> speaker(registry).ifPresent(exclusions::add);
    }
    SearchClauses clauses = within.clauses().narrowed(similar, filters, exclusions);
    return PlannedSearch.similar(passage, scope, within, clauses, words);
  }

  /**
   * Returns the words by which the passage is compared, the most significant first. What no other
   * passage says is left out: it can lead to none.
   */
  private Set<String> significantWords() throws IOException {
    int passages = engine.passages(field);
    Map<String, Double> weights = new HashMap<>();
    Set<String> telling = new LinkedHashSet<>(own);
    telling.removeAll(TopicStopWords.of(language));
    Map<String, Integer> counts = engine.passages(field, telling);
    for (String word : own) {
      int everywhere = counts.getOrDefault(word, 0);
      if (everywhere > 1) {
        weights.merge(word, Math.log(1 + (double) passages / everywhere), Double::sum);
      }
    }
    return weights.entrySet().stream()
        .sorted(
            Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MAX_WORDS)
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private Clause article() {
    return new Clause.Values(PassageField.ARTICLE, List.of(Keywords.exact(passage.article().id())));
  }

  private Clause copies() {
    List<Clause> all =
        own.stream()
            .distinct()
            .limit(MAX_COMPARED)
            .<Clause>map(word -> new Clause.Values(field, List.of(word)))
            .toList();
    return Clause.atLeast((int) Math.ceil(all.size() * COPY), all);
  }

  /** Returns the clause for what the speaker said, under all names that are known. */
  private Optional<Clause> speaker(SpeakerRegistry registry) {
    if (!(passage instanceof QuotePassage quote)) {
      return Optional.empty();
    }
    return registry.speaker(quote).map(IdentityClauses::of).or(() -> named(quote));
  }

  private static Optional<Clause> named(QuotePassage quote) {
    return quote
        .speaker()
        .map(known -> List.of(Keywords.exact(known.key())))
        .map(key -> new Clause.Values(PassageField.SPEAKER_KEY, key));
  }
}
