package dev.quoth.schema;

import dev.quoth.passage.Keywords;
import dev.quoth.passage.PassageField;
import java.io.IOException;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/**
 * Looks whether each article of a snapshot is there once and whole: its own document, and after it
 * each passage, in the order of the text, and each of them can be read back.
 */
public final class BlockVerifier {

  private final IndexReader reader;
  private final BiConsumer<String, String> problems;
  private long articles;
  private long passages;

  /**
   * Creates a verifier.
   *
   * @param reader the snapshot
   * @param problems takes the id of an article, shortened if it is long, and what is wrong with it
   */
  public BlockVerifier(IndexReader reader, BiConsumer<String, String> problems) {
    this.reader = reader;
    this.problems = problems;
  }

  /** {@return the number of articles that were looked at} */
  public long articles() {
    return articles;
  }

  /** {@return the number of passages that were looked at} */
  public long passages() {
    return passages;
  }

  /**
   * Looks at all articles.
   *
   * @throws IOException if the list of articles cannot be read
   */
  public void verify() throws IOException {
    Terms terms = MultiTerms.getTerms(reader, PassageField.ARTICLE.key());
    TermsEnum ids = terms == null ? TermsEnum.EMPTY : terms.iterator();
    Bits live = MultiBits.getLiveDocs(reader);
    PostingsEnum documents = null;
    for (BytesRef id = ids.next(); id != null; id = ids.next()) {
      documents = ids.postings(documents, PostingsEnum.NONE);
      String article = id.utf8ToString();
      try {
        verify(article, documents, live);
      } catch (IOException | RuntimeException e) {
        problems.accept(article, "cannot be read back: " + e);
      }
    }
  }

  private void verify(String article, PostingsEnum documents, Bits live) throws IOException {
    Block block = new Block(article);
    for (int document = documents.nextDoc();
        document != DocIdSetIterator.NO_MORE_DOCS;
        document = documents.nextDoc()) {
      if (live == null || live.get(document)) {
        block.add(document);
      }
    }
    articles += block.next > 0 ? 1 : 0;
    passages += Math.max(0, block.next - 1);
  }

  /** The documents of an article, while they are met. */
  private final class Block {
    private final String article;
    private final PassageReader passagesOfBlock = new PassageReader(reader);
    private final StoredColumn column = new StoredColumn(reader);
    private int first;
    private int next;

    /** The places of the documents of the first one's segment, which a block never leaves. */
    private NumericDocValues ordinals = DocValues.emptyNumeric();

    private int base;
    private int end;

    Block(String article) {
      this.article = article;
    }

    void add(int document) throws IOException {
      if (next == 0) {
        begin(document);
      }
      long ordinal = ordinal(document);
      if (document != first + next || ordinal != next) {
        problems.accept(
            article,
            "has document "
                + ordinal
                + " at "
                + (document - first)
                + ", but "
                + next
                + " comes next: it is there twice, or in part");
      } else if (next == 0) {
        verifyArticle(document);
      } else {
        passagesOfBlock.read(document);
      }
      next++;
    }

    private void begin(int document) throws IOException {
      List<LeafReaderContext> leaves = reader.leaves();
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
      first = document;
      base = leaf.docBase;
      end = base + leaf.reader().maxDoc();
      ordinals = DocValues.getNumeric(leaf.reader(), PassageField.ORDINAL.key());
    }

    private long ordinal(int document) throws IOException {
      boolean known = document < end && ordinals.advanceExact(document - base);
      return known ? ordinals.longValue() : -1;
    }

    private void verifyArticle(int document) throws IOException {
      String id = StoredArticle.read(column.get(document)).ref().id();
      if (!Keywords.exact(id).equals(article)) {
        problems.accept(article, "keeps the article \"" + id + "\"");
      }
    }
  }
}
