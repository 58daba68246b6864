package dev.quoth.search;

import dev.quoth.Dimension;
import dev.quoth.PassageFact;
import dev.quoth.SortOrder;
import dev.quoth.plan.SortKey;
import dev.quoth.schema.BareColumns;
import dev.quoth.schema.LuceneQueries;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.LongValues;
import org.apache.lucene.util.StringHelper;
import org.apache.lucene.util.packed.PackedInts;

/**
 * The rival: what an application would write that knows Lucene and this index. Its queries, its
 * searcher with the right similarity, and the map of all facet values are made beforehand.
 */
final class BareLucene {

  static final int HITS = 10;
  private static final int COUNT_UP_TO = 10_000;
  private static final Dimension FACET = PassageFact.SPEAKER;

  private final IndexSearcher searcher;
  private final OrdinalMap speakers;

  BareLucene(IndexSearcher searcher) throws IOException {
    this.searcher = searcher;
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    SortedSetDocValues[] values = new SortedSetDocValues[leaves.size()];
    for (LeafReaderContext leaf : leaves) {
      values[leaf.ord] = BareColumns.facet(FACET, leaf.reader());
    }
    speakers = OrdinalMap.build(null, values, PackedInts.DEFAULT);
  }

  /** Finds ten hits and reads what is stored of them. */
  long search(BenchQuestion asked) throws IOException {
    TopDocs found =
        searcher.search(
            asked.plan(),
            new TopFieldCollectorManager(
                LuceneQueries.sort(SortKey.of(SortOrder.RELEVANCE)), HITS, COUNT_UP_TO));
    return BareColumns.read(searcher.getIndexReader(), found.scoreDocs);
  }

  /** Counts the speakers of all matches and lists the ten with the most. */
  long facet(BenchQuestion asked) throws IOException {
    int[] counts = new int[Math.toIntExact(speakers.getValueCount())];
    PerSegment.collect(searcher, asked.plan(), segment -> new Counting(segment, counts));
    long length = 0;
    for (int value : best(counts)) {
      length += label(value).length;
    }
    return length;
  }

  private static List<Integer> best(int[] counts) {
    PriorityQueue<Integer> best =
        new PriorityQueue<>(Comparator.comparingInt((Integer value) -> counts[value]));
    for (int value = 0; value < counts.length; value++) {
      if (counts[value] > 0 && best.size() < HITS) {
        best.add(value);
      } else if (counts[value] > 0 && counts[value] > counts[best.element()]) {
        best.remove();
        best.add(value);
      }
    }
    return List.copyOf(best);
  }

  private BytesRef label(int value) throws IOException {
    LeafReaderContext leaf = searcher.getLeafContexts().get(speakers.getFirstSegmentNumber(value));
    return BytesRef.deepCopyOf(
        BareColumns.facet(FACET, leaf.reader()).lookupOrd(speakers.getFirstSegmentOrd(value)));
  }

  /** Walks the terms with a beginning, adds up what each is printed in, and sorts them. */
  long suggest(BenchQuestion asked) throws IOException {
    IndexReader reader = searcher.getIndexReader();
    BytesRef prefix = new BytesRef(asked.typed());
    Map<BytesRef, Integer> counts = new HashMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      TermsEnum names = BareColumns.names(leaf.reader());
      BytesRef name = names.seekCeil(prefix) == TermsEnum.SeekStatus.END ? null : names.term();
      while (name != null && StringHelper.startsWith(name, prefix)) {
        counts.merge(BytesRef.deepCopyOf(name), names.docFreq(), Integer::sum);
        name = names.next();
      }
    }
    List<Map.Entry<BytesRef, Integer>> names = new ArrayList<>(counts.entrySet());
    names.sort(Map.Entry.<BytesRef, Integer>comparingByValue().reversed());
    return names.stream().limit(HITS).mapToInt(name -> name.getKey().utf8ToString().length()).sum();
  }

  /** Counts a segment's matches by the values' numbers in the whole index. */
  private final class Counting implements LeafCollector {
    private final SortedSetDocValues values;
    private final LongValues global;
    private final int[] counts;

    Counting(LeafReaderContext segment, int[] counts) throws IOException {
      values = BareColumns.facet(FACET, segment.reader());
      global = speakers.getGlobalOrds(segment.ord);
      this.counts = counts;
    }

    @Override
    public void setScorer(Scorable scorer) {}

    @Override
    public void collect(int document) throws IOException {
      if (values.advanceExact(document)) {
        for (int i = values.docValueCount(); i > 0; i--) {
          counts[(int) global.get(values.nextOrd())]++;
        }
      }
    }
  }
}
