package dev.quoth.rival;

import dev.quoth.Article;
import dev.quoth.ArticleFact;
import dev.quoth.Span;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * The rival: what somebody writes who knows Lucene and has an afternoon. One document a paragraph,
 * with its text, the title, and the facts of the article; BM25 over title and text.
 */
final class PlainLucene implements Closeable {

  private static final int HITS = 10;
  private static final float TIE_BREAKER = 0.5f;
  private static final List<String> FIELDS = List.of("title", "text");

  private final Directory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final Analyzer analyzer = new EnglishAnalyzer();

  private PlainLucene(Path folder) throws IOException {
    directory = FSDirectory.open(folder);
    reader = DirectoryReader.open(directory);
    searcher = new IndexSearcher(reader);
  }

  static PlainLucene open(Path folder) throws IOException {
    return new PlainLucene(folder);
  }

  static void write(Path folder, Iterable<Article> articles, double megabytes) throws IOException {
    IndexWriterConfig config =
        new IndexWriterConfig(new EnglishAnalyzer()).setRAMBufferSizeMB(megabytes);
    try (Directory directory = FSDirectory.open(folder);
        IndexWriter writer = new IndexWriter(directory, config)) {
      for (Article article : articles) {
        writer.updateDocuments(new Term("id", article.id()), documents(article));
      }
      writer.commit();
    }
  }

  static void writeBy(
      ExecutorService threads, Path folder, Iterable<Article> articles, double megabytes)
      throws IOException, InterruptedException {
    IndexWriterConfig config =
        new IndexWriterConfig(new EnglishAnalyzer()).setRAMBufferSizeMB(megabytes);
    Iterator<Article> left = articles.iterator();
    try (Directory directory = FSDirectory.open(folder);
        IndexWriter writer = new IndexWriter(directory, config)) {
      Callable<Void> work =
          () -> {
            for (Optional<Article> next = next(left); next.isPresent(); next = next(left)) {
              Article article = next.get();
              writer.updateDocuments(new Term("id", article.id()), documents(article));
            }
            return null;
          };
      for (Future<Void> done : threads.invokeAll(List.of(work, work))) {
        done.get();
      }
      writer.commit();
    } catch (ExecutionException e) {
      throw new IOException(e);
    }
  }

  private static Optional<Article> next(Iterator<Article> left) {
    synchronized (left) {
      return left.hasNext() ? Optional.of(left.next()) : Optional.empty();
    }
  }

  private static List<Document> documents(Article article) {
    List<Document> documents = new ArrayList<>();
    for (Span paragraph : article.paragraphs()) {
      Document document = new Document();
      document.add(new StringField("id", article.id(), Field.Store.YES));
      document.add(new TextField("title", article.ref().title(), Field.Store.YES));
      document.add(new TextField("text", paragraph.in(article.text()), Field.Store.YES));
      for (ArticleFact fact : List.of(ArticleFact.SOURCE, ArticleFact.AUTHOR)) {
        for (String value : article.ref().values(fact)) {
          document.add(new StringField(fact.key(), value, Field.Store.YES));
        }
      }
      document.add(new StoredField("url", article.ref().url()));
      article
          .ref()
          .published()
          .map(moment -> new LongField("date", moment.toEpochMilli(), Field.Store.YES))
          .ifPresent(document::add);
      documents.add(document);
    }
    return documents;
  }

  /** Finds ten paragraphs and reads what is stored of them. */
  long topic(String words) throws IOException {
    List<Query> fields = new ArrayList<>();
    for (String field : FIELDS) {
      fields.add(anyOf(field, words));
    }
    StoredFields stored = searcher.storedFields();
    long length = 0;
    for (ScoreDoc hit :
        searcher.search(new DisjunctionMaxQuery(fields, TIE_BREAKER), HITS).scoreDocs) {
      length += stored.document(hit.doc).get("text").length();
    }
    return length;
  }

  private Query anyOf(String field, String words) throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    try (TokenStream tokens = analyzer.tokenStream(field, words)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        query.add(new TermQuery(new Term(field, term.toString())), Occur.SHOULD);
      }
      tokens.end();
    }
    return query.build();
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
  }
}
