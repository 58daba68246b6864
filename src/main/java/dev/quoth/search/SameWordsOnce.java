package dev.quoth.search;

import dev.quoth.Passage;
import dev.quoth.QuotePassage;
import dev.quoth.schema.PassageReader;
import dev.quoth.schema.SameWords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.jspecify.annotations.Nullable;

/**
 * Shows the same words once. A match is left out when another match of the same words stands before
 * it. That is a question to the match alone, whatever page it is on, so that pages neither skip nor
 * repeat.
 */
final class SameWordsOnce {

  private final IndexSearcher searcher;
  private final Query question;
  private final Sort order;

  /** Matches with the same words as one that was met before them. */
  private final Set<Integer> hidden = new HashSet<>();

  SameWordsOnce(IndexSearcher searcher, Query question, Sort order) {
    this.searcher = searcher;
    this.question = question;
    this.order = order;
  }

  /** A match that is shown, with the number of its appearances in the index, its own included. */
  record Shown(FieldDoc document, Passage passage, int appearances) {}

  /** Returns the best matches that are shown, from behind a match on. */
  List<Shown> page(@Nullable FieldDoc after, int limit) throws IOException {
    List<Shown> shown = new ArrayList<>();
    FieldDoc last = after;
    int size = Math.max(1, Math.min(limit, searcher.getIndexReader().maxDoc()));
    while (shown.size() < limit) {
      TopDocs found =
          searcher.search(question, new TopFieldCollectorManager(order, size, last, size));
      for (ScoreDoc document : found.scoreDocs) {
        last = (FieldDoc) document;
        if (shown.size() < limit) {
          show(last, shown);
        }
      }
      if (found.scoreDocs.length < size) {
        break;
      }
    }
    return shown;
  }

  private void show(FieldDoc document, List<Shown> shown) throws IOException {
    if (hidden.contains(document.doc)) {
      return;
    }
    Passage passage = new PassageReader(searcher.getIndexReader()).read(document.doc);
    List<Appearances.Place> all = new Appearances(searcher).of(passage);
    if (all.size() < 2 || standsFirst(document, passage, all)) {
      shown.add(new Shown(document, passage, Math.max(1, all.size())));
    }
    all.forEach(place -> hidden.add(place.document()));
  }

  private boolean standsFirst(FieldDoc document, Passage passage, List<Appearances.Place> all)
      throws IOException {
    Set<Integer> same = new HashSet<>();
    all.forEach(place -> same.add(place.document()));
    Query others = new SameWords((QuotePassage) passage).candidates();
    Query matches =
        new BooleanQuery.Builder().add(question, Occur.MUST).add(others, Occur.FILTER).build();
    for (ScoreDoc match : searcher.search(matches, most(), order).scoreDocs) {
      if (same.contains(match.doc)) {
        return match.doc == document.doc;
      }
    }
    return true;
  }

  private int most() {
    return Math.max(1, Math.min(Appearances.MOST, searcher.getIndexReader().maxDoc()));
  }
}
