package dev.quoth.search;

import dev.quoth.Passage;
import dev.quoth.QuotePassage;
import dev.quoth.answer.NearDuplicateMatcher;
import dev.quoth.schema.NearDuplicateFinder;
import dev.quoth.schema.PassageReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
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
import org.apache.lucene.search.TotalHits;
import org.jspecify.annotations.Nullable;

/**
 * Shows the same words once. A match is left out when another match of the same words stands before
 * it. That is a question to the match alone, whatever page it is on, so that pages neither skip nor
 * repeat.
 */
final class SameWordsOnce {

  /** So many times as many matches are found as are shown, lest a second search be needed. */
  private static final int SPARE = 2;

  private final IndexSearcher searcher;
  private final Query question;
  private final Sort order;

  /** Matches with the same words as one that was met before them. */
  private final Set<Integer> hidden = new HashSet<>();

  /** All matches before the one that is looked at, where they are known: on the first page. */
  private final Set<Integer> before = new HashSet<>();

  private final Appearances appearances;
  private final PassageReader reader;
  private TotalHits total = new TotalHits(0, TotalHits.Relation.EQUAL_TO);

  SameWordsOnce(IndexSearcher searcher, Query question, Sort order) throws IOException {
    this.searcher = searcher;
    this.question = question;
    this.order = order;
    appearances = new Appearances(searcher);
    reader = new PassageReader(searcher.getIndexReader());
  }

  /** A match that is shown, with the number of its appearances in the index, its own included. */
  record Shown(FieldDoc document, Passage passage, int appearances) {}

  /**
   * Returns the best matches that are shown, from behind a match on, and counts all matches up to a
   * number.
   */
  List<Shown> page(@Nullable FieldDoc after, int limit, int countUpTo) throws IOException {
    List<Shown> shown = new ArrayList<>();
    FieldDoc last = after;
    int size = Math.clamp((long) limit * SPARE, 1, Math.max(1, searcher.getIndexReader().maxDoc()));
    int count = Math.max(size, countUpTo);
    boolean more = true;
    while (more && shown.size() < limit) {
      TopDocs found =
          searcher.search(question, new TopFieldCollectorManager(order, size, last, count));
      total = total.value() == 0 ? found.totalHits : total;
      for (ScoreDoc document : found.scoreDocs) {
        last = (FieldDoc) document;
        if (shown.size() < limit) {
          show(last, after == null, shown);
        }
      }
      more = found.scoreDocs.length == size;
      count = size;
    }
    return shown;
  }

  /** Returns how many matches there are, hidden ones included, after a page was found. */
  TotalHits total() {
    return total;
  }

  private void show(FieldDoc document, boolean firstPage, List<Shown> shown) throws IOException {
    if (!hidden.contains(document.doc)) {
      Passage passage = reader.read(document.doc);
      Appearances.Same same = appearances.documents(passage);
      Set<Integer> all = same.documents();
      boolean first =
          firstPage
              ? Collections.disjoint(all, before)
              : all.size() < 2 || standsFirst(document, passage, all);
      if (first) {
        shown.add(new Shown(document, passage, same.places()));
      }
      hidden.addAll(all);
    }
    before.add(document.doc);
  }

  private boolean standsFirst(FieldDoc document, Passage passage, Set<Integer> same)
      throws IOException {
    Query others =
        NearDuplicateFinder.query(new NearDuplicateMatcher((QuotePassage) passage).keys());
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
