package dev.quoth.schema;

import dev.quoth.Article;
import dev.quoth.ArticleRef;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.BytesRef;

/**
 * What an index keeps of an article, once for all of its passages. The order is part of the format.
 * Each article is compressed for itself, and its text in pieces, so that reading one hit unpacks
 * little more than that hit. The text is likely to repeat what comes before it.
 *
 * @param ref the facts of the article
 * @param text its text, of which passages keep the places of their words
 * @param names what its quotes name by number: speakers, roles, rules and the like
 */
record StoredArticle(ArticleRef ref, StoredText text, List<String> names) {

  private static final byte[] NO_DICTIONARY = new byte[0];

  static BytesRef bytes(Article article, List<String> names) {
    StoredOutput head = new StoredOutput();
    ArticleRefCodec.write(head, article.ref());
    head.writeVInt(names.size());
    names.forEach(head::writeText);
    StoredOutput out = new StoredOutput();
    try (DeflatedPieces.Writer pieces = new DeflatedPieces.Writer(out)) {
      pieces.write(head, NO_DICTIONARY);
      StoredText.write(out, article.text(), pieces, head.bytes().bytes);
    }
    return out.bytes();
  }

  static StoredArticle read(BytesRef bytes) {
    StoredInput in = new StoredInput(BytesRef.deepCopyOf(bytes));
    byte[] plain = DeflatedPieces.read(in, NO_DICTIONARY);
    StoredInput head = new StoredInput(new BytesRef(plain));
    ArticleRef ref = ArticleRefCodec.read(head);
    int size = head.readSize();
    List<String> names = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      names.add(head.readText());
    }
    return new StoredArticle(ref, new StoredText(in, plain), names);
  }
}
