package dev.quoth.schema;

import dev.quoth.Article;
import dev.quoth.ArticleRef;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.compress.LZ4;

/**
 * What an index keeps of an article, once for all of its passages. The order is part of the format.
 * Each article is compressed for itself, so that reading one hit unpacks one article.
 *
 * @param ref the facts of the article
 * @param text its text, of which passages keep the places of their words
 * @param names what its quotes name by number: speakers, roles, rules and the like
 */
record StoredArticle(ArticleRef ref, StoredText text, List<String> names) {

  /** The most bytes that LZ4 makes of one. */
  private static final int MAX_RATIO = 255;

  static BytesRef bytes(Article article, List<String> names) {
    StoredOutput out = new StoredOutput();
    ArticleRefCodec.write(out, article.ref());
    out.writeVInt(names.size());
    names.forEach(out::writeText);
    StoredText.write(out, article.text());
    return compressed(out.bytes());
  }

  static StoredArticle read(BytesRef bytes) throws IOException {
    StoredInput in = new StoredInput(decompressed(bytes));
    ArticleRef ref = ArticleRefCodec.read(in);
    int size = in.readSize();
    List<String> names = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      names.add(in.readText());
    }
    return new StoredArticle(ref, new StoredText(in), names);
  }

  private static BytesRef compressed(BytesRef plain) {
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    try {
      out.writeVInt(plain.length);
      LZ4.compress(
          plain.bytes, plain.offset, plain.length, out, new LZ4.FastCompressionHashTable());
    } catch (IOException e) {
      throw new AssertionError("writing to memory failed", e);
    }
    return new BytesRef(out.toArrayCopy());
  }

  private static BytesRef decompressed(BytesRef compressed) throws IOException {
    ByteArrayDataInput in =
        new ByteArrayDataInput(compressed.bytes, compressed.offset, compressed.length);
    int length = in.readVInt();
    if (length > (long) compressed.length * MAX_RATIO) {
      throw new CorruptIndexException("an article of " + length + " bytes is damaged", "stored");
    }
    byte[] plain = new byte[length];
    LZ4.decompress(in, plain.length, plain, 0);
    return new BytesRef(plain);
  }
}
