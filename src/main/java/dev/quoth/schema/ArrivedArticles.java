package dev.quoth.schema;

import dev.quoth.passage.PassageField;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.util.Bits;

/** The articles of a snapshot that arrived after a moment, each as the range of its documents. */
public final class ArrivedArticles {

  private static final Term HEAD = new Term(PassageField.KIND.key(), DocumentKind.ARTICLE.name());

  private static final Term PARAGRAPH =
      new Term(PassageField.KIND.key(), DocumentKind.PARAGRAPH.name());

  private ArrivedArticles() {}

  /**
   * The documents of an article.
   *
   * @param segment the segment that has them
   * @param start the number of its own document in the segment
   * @param end the number after that of its last passage
   * @param arrived when it arrived, in microseconds
   */
  public record Block(LeafReaderContext segment, int start, int end, long arrived) {

    /**
     * Returns where the paragraphs are. Each comes before the quotes that start in it.
     *
     * @return the numbers of their documents in the segment, in their order
     * @throws IOException if the index cannot be read
     */
    public List<Integer> paragraphs() throws IOException {
      List<Integer> found = new ArrayList<>();
      PostingsEnum all = segment.reader().postings(PARAGRAPH, PostingsEnum.NONE);
      int next = all == null ? DocIdSetIterator.NO_MORE_DOCS : all.advance(start);
      while (next < end) {
        found.add(next);
        next = all == null ? DocIdSetIterator.NO_MORE_DOCS : all.nextDoc();
      }
      return found;
    }
  }

  /**
   * Finds articles. Segments without one are not looked into.
   *
   * @param searcher the snapshot
   * @param moment the microseconds
   * @return those that arrived later, in the order of their arrival
   * @throws IOException if the index cannot be read
   */
  public static List<Block> after(IndexSearcher searcher, long moment) throws IOException {
    List<Block> found = new ArrayList<>();
    Query query = ArrivalTimes.after(moment);
    for (LeafReaderContext segment : searcher.getLeafContexts()) {
      if (ArrivalTimes.latest(segment.reader()).orElse(Long.MIN_VALUE) > moment) {
        Scorer heads =
            searcher
                .createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1)
                .scorer(segment);
        if (heads != null) {
          add(segment, heads.iterator(), found);
        }
      }
    }
    found.sort(Comparator.comparingLong(Block::arrived));
    return found;
  }

  private static void add(LeafReaderContext segment, DocIdSetIterator heads, List<Block> found)
      throws IOException {
    LeafReader reader = segment.reader();
    Bits live = reader.getLiveDocs();
    SortedNumericDocValues moments = DocValues.getSortedNumeric(reader, PassageField.ARRIVED.key());
    PostingsEnum all = reader.postings(HEAD, PostingsEnum.NONE);
    for (int head = heads.nextDoc();
        head != DocIdSetIterator.NO_MORE_DOCS;
        head = heads.nextDoc()) {
      if ((live == null || live.get(head)) && moments.advanceExact(head)) {
        int next = all == null ? DocIdSetIterator.NO_MORE_DOCS : next(all, head + 1);
        found.add(new Block(segment, head, Math.min(next, reader.maxDoc()), moments.nextValue()));
      }
    }
  }

  /** The iterator may be where it must go already. */
  private static int next(DocIdSetIterator all, int target) throws IOException {
    return all.docID() < target ? all.advance(target) : all.docID();
  }
}
