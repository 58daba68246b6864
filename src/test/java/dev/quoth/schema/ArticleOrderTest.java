package dev.quoth.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quoth.SortOrder;
import dev.quoth.passage.PassageField;
import dev.quoth.plan.SortKey;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleOrderTest {

  private static final Sort LUCENES =
      new Sort(
          SortField.FIELD_SCORE,
          new SortField(PassageField.ARTICLE.key(), SortField.Type.STRING),
          new SortField(PassageField.ORDINAL.key(), SortField.Type.LONG));

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void passagesOfOneScoreAreInLucenesOrderOfIds(long seed) throws IOException {
    Sort ours = LuceneQueries.sort(SortKey.of(SortOrder.RELEVANCE));
    try (Directory directory = segments(new Random(seed));
        DirectoryReader reader = DirectoryReader.open(directory)) {
      IndexSearcher searcher = new IndexSearcher(reader);
      TopDocs first = searcher.search(MatchAllDocsQuery.INSTANCE, 7, ours);
      assertEquals(
          found(searcher.search(MatchAllDocsQuery.INSTANCE, 7, LUCENES)),
          found(first),
          "seed " + seed);
      FieldDoc last = (FieldDoc) first.scoreDocs[6];
      assertEquals(
          found(searcher.searchAfter(last, MatchAllDocsQuery.INSTANCE, 50, LUCENES)),
          found(searcher.searchAfter(last, MatchAllDocsQuery.INSTANCE, 50, ours)),
          "seed " + seed);
    }
  }

  private static List<String> found(TopDocs found) {
    return Arrays.stream(found.scoreDocs)
        .map(hit -> hit.doc + " " + Arrays.toString(((FieldDoc) hit).fields))
        .toList();
  }

  private static Directory segments(Random random) throws IOException {
    Directory directory = new ByteBuffersDirectory();
    IndexWriterConfig config = new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE);
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (int i = 0; i < 60; i++) {
        Document document = new Document();
        BytesRef id = new BytesRef("a" + random.nextInt(20));
        document.add(new SortedDocValuesField(PassageField.ARTICLE.key(), id));
        document.add(new NumericDocValuesField(PassageField.ORDINAL.key(), random.nextInt(9)));
        writer.addDocument(document);
        if (random.nextInt(12) == 0) {
          writer.commit();
        }
      }
    }
    return directory;
  }
}
