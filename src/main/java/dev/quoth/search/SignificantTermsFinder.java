package dev.quoth.search;

import dev.quoth.ParagraphPassage;
import dev.quoth.QuotePassage;
import dev.quoth.QuoteQuery;
import dev.quoth.SignificantTerms;
import dev.quoth.SignificantTerms.Term;
import dev.quoth.Speaker;
import dev.quoth.schema.IndexSchema;
import dev.quoth.schema.OwnWords;
import dev.quoth.schema.PassageReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;

/** Finds the words and phrases that set the matches of a query apart from the whole index. */
final class SignificantTermsFinder {

  /** How many passages are read: more of them change the first topics little. */
  static final int SAMPLE = 1_000;

  /** How many phrases are counted over the whole index, which takes a search for each. */
  private static final int MAX_PHRASES = 60;

  private static final Comparator<Found> BEST_FIRST =
      Comparator.comparingDouble((Found found) -> found.topic.score())
          .reversed()
          .thenComparing(found -> found.topic.words());

  private final IndexSearcher searcher;
  private final SearcherOptions options;

  SignificantTermsFinder(IndexSearcher searcher, SearcherOptions options) {
    this.searcher = searcher;
    this.options = options;
  }

  SignificantTerms topics(QuoteQuery query, Query plan, int limit) throws IOException {
    Sample sample = Sample.of(searcher, plan, SAMPLE);
    OwnWords words = new OwnWords(query.passages());
    if (sample.matches() >= words.passages(searcher.getIndexReader())) {
      return new SignificantTerms(
          sample.matches(), 0, List.of()); // nothing sets all apart from all
    }
    WordCounts counts = read(sample);
    List<Found> found = words(counts, words);
    Set<BytesRef> asked = asked(query);
    List<Found> phrases = phrases(counts, words);
    found.removeIf(word -> phrases.stream().anyMatch(phrase -> phrase.says(word)));
    found.addAll(phrases);
    found.removeIf(topic -> asked.containsAll(topic.terms));
    found.sort(BEST_FIRST);
    List<Term> topics = found.stream().map(Found::topic).limit(limit).toList();
    return new SignificantTerms(sample.matches(), counts.passages(), topics);
  }

  /** What was asked for is no news. */
  private Set<BytesRef> asked(QuoteQuery query) {
    Set<BytesRef> asked = new HashSet<>(IndexSchema.words(query.about(), options.analyzers()));
    query.phrases().stream()
        .map(phrase -> IndexSchema.words(phrase.words(), options.analyzers()))
        .forEach(asked::addAll);
    return asked;
  }

  private WordCounts read(Sample sample) throws IOException {
    WordCounts counts = new WordCounts(options.analyzers().passages());
    PassageReader reader = new PassageReader(searcher.getIndexReader());
    Set<BytesRef> empty = EmptyWords.of(options);
    Map<Speaker, Set<BytesRef>> without = new HashMap<>();
    for (int document : sample.documents()) {
      switch (reader.read(document)) {
        case ParagraphPassage paragraph ->
            counts.add(paragraph.article().id(), List.of(paragraph.text()), empty);
        case QuotePassage quote ->
            counts.add(
                quote.article().id(),
                pieces(quote),
                quote
                    .speaker()
                    .map(speaker -> without.computeIfAbsent(speaker, s -> with(empty, s)))
                    .orElse(empty));
      }
    }
    return counts;
  }

  private static List<String> pieces(QuotePassage quote) {
    return quote.quote().segments().stream().map(piece -> quote.at(piece.span())).toList();
  }

  /** Whoever speaks of themselves is not their own topic. */
  private Set<BytesRef> with(Set<BytesRef> empty, Speaker speaker) {
    Set<BytesRef> more = new HashSet<>(empty);
    more.addAll(IndexSchema.words(speaker.name(), options.analyzers()));
    return more;
  }

  private List<Found> words(WordCounts counts, OwnWords words) throws IOException {
    IndexReader index = searcher.getIndexReader();
    int passages = words.passages(index);
    List<Found> found = new ArrayList<>();
    for (Map.Entry<List<BytesRef>, WordCounts.Entry> entry : counts.frequent()) {
      if (entry.getKey().size() == 1) {
        int everywhere = words.passages(index, entry.getKey().getFirst());
        add(found, entry, counts.passages(), everywhere, passages);
      }
    }
    return found;
  }

  private List<Found> phrases(WordCounts counts, OwnWords words) throws IOException {
    List<Map.Entry<List<BytesRef>, WordCounts.Entry>> frequent =
        counts.frequent().stream()
            .filter(entry -> entry.getKey().size() == 2)
            .sorted(
                Map.Entry.<List<BytesRef>, WordCounts.Entry>comparingByValue(
                        Comparator.comparingInt(WordCounts.Entry::passages).reversed())
                    .thenComparing(entry -> entry.getValue().printed()))
            .limit(MAX_PHRASES)
            .toList();
    int passages = words.passages(searcher.getIndexReader());
    List<Found> found = new ArrayList<>();
    for (Map.Entry<List<BytesRef>, WordCounts.Entry> entry : frequent) {
      List<BytesRef> pair = entry.getKey();
      int everywhere = searcher.count(words.phrase(pair.getFirst(), pair.getLast()));
      add(found, entry, counts.passages(), everywhere, passages);
    }
    return found;
  }

  private static void add(
      List<Found> found,
      Map.Entry<List<BytesRef>, WordCounts.Entry> entry,
      int sample,
      int everywhere,
      int passages) {
    int here = entry.getValue().passages();
    double score = Significance.of(here, sample, everywhere, passages);
    if (score >= Significance.LEAST) {
      String printed = entry.getValue().printed();
      int all = Math.max(everywhere, here);
      found.add(new Found(entry.getKey(), new Term(printed, here, all, score)));
    }
  }

  /** A topic with its terms. */
  private record Found(List<BytesRef> terms, Term topic) {

    /** Tells whether most of a word's passages have it in this phrase. */
    boolean says(Found word) {
      return terms.contains(word.terms.getFirst()) && topic.passages() * 2 >= word.topic.passages();
    }
  }
}
