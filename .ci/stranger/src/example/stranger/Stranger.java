package example.stranger;

import dev.quoth.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** Puts an article on disk, finds it again, and fails loudly when the jar does not serve it. */
public final class Stranger {

  public static void main(String[] args) throws IOException {
    boolean module = args[0].equals("module-path");
    check("dev.quoth is a module", module, Article.class.getModule().isNamed());
    check("an earlier codec is there", true, Codec.availableCodecs().contains("Lucene103"));

    Path folder = Files.createTempDirectory("stranger");
    Article article = Article.builder("pier", "“It stays open,” Ivo Brandt said.").build();
    try (Directory directory = FSDirectory.open(folder)) {
      try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
        Document document = new Document();
        document.add(new StringField("id", article.id(), Field.Store.YES));
        writer.addDocument(document);
        writer.commit();
      }
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        int found = new IndexSearcher(reader).count(new TermQuery(new Term("id", "pier")));
        check("articles found", 1, found);
      }
    }
    System.out.println(args[0] + ": the jar serves a stranger");
  }

  private static void check(String what, Object expected, Object found) {
    if (!expected.equals(found)) {
      throw new AssertionError(what + ": expected " + expected + ", found " + found);
    }
  }
}
