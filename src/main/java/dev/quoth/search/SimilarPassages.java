package dev.quoth.search;

import dev.quoth.ParagraphPassage;
import dev.quoth.Passage;
import dev.quoth.PassageKind;
import dev.quoth.QuotePassage;
import dev.quoth.QuoteQuery;
import dev.quoth.Speaker;
import dev.quoth.SpeakerScope;
import dev.quoth.passage.Keywords;
import dev.quoth.passage.PassageField;
import dev.quoth.plan.Clause;
import dev.quoth.plan.SearchPlan;
import dev.quoth.schema.IndexSchema;
import dev.quoth.schema.LuceneQueries;
import dev.quoth.schema.OwnWords;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * Makes a question of a passage: its most telling words, as Lucene's MoreLikeThis chooses them, by
 * how often they stand in it and how rare they are elsewhere.
 */
final class SimilarPassages {

  private static final int MAX_WORDS = 20;

  /** Of a long passage the first words are compared, far more than Lucene's clauses need. */
  private static final int COMPARED = 200;

  /** A passage that has this share of another's words is a copy of it, edited or not. */
  private static final double COPY = 0.7;

  private final IndexReader index;
  private final SearcherOptions options;
  private final Passage passage;
  private final PassageKind kind;
  private final OwnWords words;

  SimilarPassages(IndexReader index, SearcherOptions options, Passage passage, QuoteQuery within) {
    this.index = index;
    this.options = options;
    this.passage = passage;
    kind = within.passages();
    words = new OwnWords(kind);
  }

  /**
   * Returns the words by which the passage is compared, the most telling first. What no other
   * passage says is left out: it can lead to none.
   */
  Set<BytesRef> telling() throws IOException {
    int passages = words.passages(index);
    Map<BytesRef, Double> weights = new HashMap<>();
    Set<BytesRef> empty = EmptyWords.of(options);
    for (BytesRef word : own()) {
      int everywhere = words.passages(index, word);
      if (everywhere > 1 && !empty.contains(word)) {
        weights.merge(word, Math.log(1 + (double) passages / everywhere), Double::sum);
      }
    }
    return weights.entrySet().stream()
        .sorted(
            Map.Entry.<BytesRef, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MAX_WORDS)
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Returns the query for passages with several of the words, narrowed by a plan. */
  Query plan(Set<BytesRef> telling, QuoteQuery within, Query plan, SpeakerScope voice) {
    BooleanQuery.Builder like = new BooleanQuery.Builder();
    for (BytesRef word : telling) {
      Clause scored = SearchPlan.word(word.utf8ToString(), within);
      like.add(LuceneQueries.of(scored), Occur.SHOULD);
    }
    like.setMinimumNumberShouldMatch(Math.min(telling.size(), 2 + telling.size() / 8));
    BooleanQuery.Builder query =
        new BooleanQuery.Builder()
            .add(like.build(), Occur.MUST)
            .add(plan, Occur.MUST)
            .add(new TermQuery(IndexSchema.article(passage.article().id())), Occur.MUST_NOT)
            .add(copies(), Occur.MUST_NOT);
    voice(query, voice);
    return query.build();
  }

  private Query copies() {
    List<BytesRef> all = own().stream().distinct().limit(COMPARED).toList();
    BooleanQuery.Builder copies = new BooleanQuery.Builder();
    all.forEach(word -> copies.add(words.word(word), Occur.SHOULD));
    copies.setMinimumNumberShouldMatch((int) Math.ceil(all.size() * COPY));
    return copies.build();
  }

  private void voice(BooleanQuery.Builder query, SpeakerScope voice) {
    Optional<Query> same =
        speaker()
            .map(speaker -> List.of(Keywords.exact(speaker.key())))
            .map(key -> new Clause.Values(PassageField.SPEAKER_KEY, key))
            .map(LuceneQueries::of);
    switch (voice) {
      case ANYONE -> {}
      case SAME_SPEAKER ->
          query.add(same.orElse(new MatchNoDocsQuery("nobody known")), Occur.FILTER);
      case OTHER_SPEAKERS -> same.ifPresent(speaker -> query.add(speaker, Occur.MUST_NOT));
    }
  }

  private Optional<Speaker> speaker() {
    return passage instanceof QuotePassage quote ? quote.speaker() : Optional.empty();
  }

  private List<BytesRef> own() {
    String text =
        switch (passage) {
          case ParagraphPassage paragraph -> paragraph.text();
          case QuotePassage quote ->
              quote.quote().segments().stream()
                  .map(segment -> quote.at(segment.span()))
                  .collect(Collectors.joining(" "));
        };
    return IndexSchema.words(text, options.analyzers());
  }
}
