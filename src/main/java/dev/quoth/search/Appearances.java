package dev.quoth.search;

import dev.quoth.Order;
import dev.quoth.Passage;
import dev.quoth.QuotePassage;
import dev.quoth.schema.IndexSchema;
import dev.quoth.schema.PassageReader;
import dev.quoth.schema.SameWords;
import dev.quoth.schema.SameWordsFinder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;

/** Finds where nearly the same words stand in an index. For one thread and one answer. */
final class Appearances {

  /** How many places of the same words are looked at. */
  static final int MOST = 1_000;

  private final IndexSearcher searcher;
  private final SameWordsFinder finder;

  Appearances(IndexSearcher searcher) throws IOException {
    this.searcher = searcher;
    finder = new SameWordsFinder(searcher.getIndexReader());
  }

  /**
   * Returns where the words of a passage stand, the first publication first; none if nowhere else.
   */
  List<Place> of(Passage passage) throws IOException {
    if (!(passage instanceof QuotePassage quote)) {
      return List.of();
    }
    SameWords words = new SameWords(quote);
    if (!finder.mayStandElsewhere(words)) {
      return List.of();
    }
    int most = Math.max(1, Math.min(MOST, searcher.getIndexReader().maxDoc()));
    PassageReader reader = new PassageReader(searcher.getIndexReader());
    List<Place> places = new ArrayList<>();
    for (ScoreDoc found :
        searcher.search(words.candidates(), most, IndexSchema.order(Order.OLDEST)).scoreDocs) {
      Passage other = reader.read(found.doc);
      if (other.id().equals(passage.id()) || words.as(other)) {
        places.add(new Place(found.doc, other));
      }
    }
    return places;
  }

  /** The same words at one place. */
  record Place(int document, Passage passage) {}
}
