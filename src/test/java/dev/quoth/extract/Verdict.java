package dev.quoth.extract;

import dev.quoth.Quote;
import dev.quoth.Segment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What became of one article of a corpus: each golden quote with the one that was found at its
 * place, and what was found besides.
 */
final class Verdict {

  /** A golden quote, where it stands, and what came instead. */
  record Found(GoldenQuote golden, Optional<Quote> quote, EnumSet<Aspect> wrong) {}

  /** A golden quote and a found one that have characters in common. */
  private record Candidate(int golden, int quote, int overlap, EnumSet<Aspect> wrong) {}

  private final CorpusArticle corpusArticle;
  private final String text;
  private final List<Found> found = new ArrayList<>();
  private final List<String> spurious = new ArrayList<>();
  private int spuriousWithSpeaker;

  private Verdict(CorpusArticle corpusArticle) {
    this.corpusArticle = corpusArticle;
    this.text = corpusArticle.article().text();
  }

  static Verdict of(CorpusArticle article, QuoteExtractor extractor) {
    Verdict verdict = new Verdict(article);
    verdict.compare(extractor.extract(article.article()));
    return verdict;
  }

  private void compare(List<Quote> quotes) {
    List<List<Segment>> pieces =
        quotes.stream().map(q -> NormalizedSegments.of(text, q.segments())).toList();
    Map<Integer, Candidate> byGolden = new HashMap<>();
    Set<Integer> taken = new HashSet<>();
    for (Candidate candidate : candidates(quotes, pieces)) {
      if (!byGolden.containsKey(candidate.golden) && taken.add(candidate.quote)) {
        byGolden.put(candidate.golden, candidate);
      }
    }
    for (int g = 0; g < corpusArticle.golden().size(); g++) {
      GoldenQuote golden = corpusArticle.golden().get(g);
      Candidate candidate = byGolden.get(g);
      found.add(
          candidate == null
              ? new Found(golden, Optional.empty(), EnumSet.of(Aspect.ALL))
              : new Found(golden, Optional.of(quotes.get(candidate.quote)), candidate.wrong));
    }
    for (int q = 0; q < quotes.size(); q++) {
      if (!taken.contains(q)) {
        spurious.add(Expect.words(text, pieces.get(q)));
        spuriousWithSpeaker += quotes.get(q).speaker().isPresent() ? 1 : 0;
      }
    }
  }

  /** The best first: the fewest things wrong, then the most characters in common. */
  private List<Candidate> candidates(List<Quote> quotes, List<List<Segment>> pieces) {
    GoldenPlaces places = new GoldenPlaces(text);
    List<Candidate> candidates = new ArrayList<>();
    for (int g = 0; g < corpusArticle.golden().size(); g++) {
      GoldenQuote golden = corpusArticle.golden().get(g);
      List<Segment> place = places.next(golden);
      for (int q = 0; q < quotes.size(); q++) {
        int overlap = NormalizedSegments.overlap(place, pieces.get(q));
        if (overlap > 0) {
          EnumSet<Aspect> wrong = Comparison.wrong(golden, place, quotes.get(q), pieces.get(q));
          candidates.add(new Candidate(g, q, overlap, wrong));
        }
      }
    }
    candidates.sort(
        Comparator.comparingInt((Candidate c) -> c.wrong.size())
            .thenComparing(Comparator.comparingInt(Candidate::overlap).reversed()));
    return candidates;
  }

  List<Found> found() {
    return found;
  }

  List<String> spurious() {
    return spurious;
  }

  int spuriousWithSpeaker() {
    return spuriousWithSpeaker;
  }

  /** The same article with the marks that would be right. */
  CorpusArticle remarked() {
    List<GoldenQuote> marked = found.stream().map(f -> f.golden.withMiss(f.wrong)).toList();
    return new CorpusArticle(corpusArticle.article(), marked, List.copyOf(spurious));
  }

  /** What does not fit the marks, in words; nothing where all is as marked. */
  List<String> complaints() {
    List<String> complaints = new ArrayList<>();
    for (Found one : found) {
      EnumSet<Aspect> broken = EnumSet.copyOf(one.wrong);
      broken.removeAll(one.golden.miss());
      if (!broken.isEmpty()) {
        complaints.add("wrong: " + GoldenQuote.marks(broken) + "\n" + describe(one));
      }
      EnumSet<Aspect> mended = one.golden.miss();
      mended.removeAll(one.wrong);
      if (broken.isEmpty() && !mended.isEmpty()) {
        complaints.add(
            "right now, remove the mark: " + GoldenQuote.marks(mended) + "\n" + describe(one));
      }
    }
    List<String> unknown = new ArrayList<>(spurious);
    corpusArticle.spurious().forEach(unknown::remove);
    unknown.forEach(words -> complaints.add("invented:\n  " + words));
    List<String> gone = new ArrayList<>(corpusArticle.spurious());
    spurious.forEach(gone::remove);
    gone.forEach(words -> complaints.add("no longer invented, remove it:\n  " + words));
    return complaints.stream().map(text -> corpusArticle.article().id() + ", " + text).toList();
  }

  /** Every difference, marked or not. */
  List<String> differences() {
    List<String> differences = new ArrayList<>();
    for (Found one : found) {
      if (!one.wrong.isEmpty()) {
        differences.add(GoldenQuote.marks(one.wrong) + "\n" + describe(one));
      }
    }
    spurious.forEach(words -> differences.add("invented\n  " + words));
    return differences.stream().map(text -> corpusArticle.article().id() + ": " + text).toList();
  }

  private String describe(Found one) {
    return "  golden "
        + one.golden.line()
        + "\n  found  "
        + one.quote.map(quote -> Expect.line(text, quote)).orElse("-");
  }
}
