package dev.quoth.search;

import dev.quoth.Passage;
import dev.quoth.QuotePassage;
import dev.quoth.SortOrder;
import dev.quoth.answer.NearDuplicateMatcher;
import dev.quoth.plan.SortKey;
import dev.quoth.schema.LuceneQueries;
import dev.quoth.schema.NearDuplicateFinder;
import dev.quoth.schema.PassageReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

/** Finds where nearly the same words stand in an index. For one thread and one answer. */
final class Appearances {

  /** How many places of the same words are looked at. */
  static final int MOST = 1_000;

  private final IndexSearcher searcher;
  private final NearDuplicateFinder finder;
  private final PassageReader reader;

  Appearances(IndexSearcher searcher) throws IOException {
    this.searcher = searcher;
    finder = new NearDuplicateFinder(searcher.getIndexReader());
    reader = new PassageReader(searcher.getIndexReader());
  }

  /**
   * Returns where the words of a passage stand, the first publication first; none if nowhere else.
   */
  List<Place> of(Passage passage) throws IOException {
    if (!(passage instanceof QuotePassage quote)) {
      return List.of();
    }
    NearDuplicateMatcher words = new NearDuplicateMatcher(quote);
    if (finder.candidates(words.keys()).isEmpty()) {
      return List.of();
    }
    return same(words, passage, oldest(NearDuplicateFinder.query(words.keys()))).stream()
        .filter(place -> !place.inside())
        .toList();
  }

  /**
   * Returns the documents where the words of a passage stand, its own included; none if nowhere
   * else. They are those of {@link #of}, in any order, which costs less, and what overlaps the
   * passage in its article.
   */
  Same documents(Passage passage) throws IOException {
    if (!(passage instanceof QuotePassage quote)) {
      return new Same(Set.of(), 1);
    }
    NearDuplicateMatcher words = new NearDuplicateMatcher(quote);
    Collection<Integer> candidates = finder.candidates(words.keys());
    if (candidates.size() > MOST) {
      candidates = oldest(NearDuplicateFinder.query(words.keys()));
    }
    Set<Integer> documents = new HashSet<>();
    int places = 0;
    for (Place place : same(words, passage, candidates)) {
      documents.add(place.document());
      places += place.inside() ? 0 : 1;
    }
    return new Same(documents, Math.max(1, places));
  }

  private List<Integer> oldest(Query candidates) throws IOException {
    int most = Math.max(1, Math.min(MOST, searcher.getIndexReader().maxDoc()));
    ScoreDoc[] found =
        searcher.search(candidates, most, LuceneQueries.sort(SortKey.of(SortOrder.OLDEST)))
            .scoreDocs;
    return Arrays.stream(found).map(document -> document.doc).toList();
  }

  private List<Place> same(
      NearDuplicateMatcher words, Passage passage, Collection<Integer> candidates)
      throws IOException {
    List<Place> places = new ArrayList<>();
    for (int document : candidates) {
      Passage other = reader.read(document);
      boolean itself = other.id().equals(passage.id());
      if (itself || words.matches(other)) {
        places.add(new Place(document, other, !itself && words.overlaps(other)));
      }
    }
    return places;
  }

  /** The same words at one place; inside of the passage that is asked about, it is no other. */
  record Place(int document, Passage passage, boolean inside) {}

  /** The documents of the same words, and at how many places these stand. */
  record Same(Set<Integer> documents, int places) {}
}
