package dev.quoth.monitor;

import dev.quoth.schema.ArrivedArticles;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.util.FixedBitSet;

/** An article of a batch, with the places of its documents. */
final class NewArticle {

  private final int number;
  private final ArrivedArticles.Block block;
  private final int paragraphs;

  /** The place of each document after the article's own. */
  private final int[] places;

  NewArticle(int number, ArrivedArticles.Block block, int firstPlace) throws IOException {
    this.number = number;
    this.block = block;
    List<Integer> starts = block.paragraphs();
    paragraphs = starts.size();
    places = new int[block.end() - block.start() - 1];
    int paragraph = -1;
    for (int i = 0; i < places.length; i++) {
      int document = block.start() + 1 + i;
      if (paragraph + 1 < paragraphs && starts.get(paragraph + 1) == document) {
        paragraph++;
      }
      places[i] = (firstPlace + Math.max(0, paragraph)) % NewArticles.MAX_PLACES;
    }
  }

  /** Returns the article's number in its batch. */
  int number() {
    return number;
  }

  /** Returns the number of its own document in the segment. */
  int start() {
    return block.start();
  }

  /** Returns the number after that of its last document. */
  int end() {
    return block.end();
  }

  int paragraphs() {
    return paragraphs;
  }

  /** Adds the place of a document; returns true if that is all places of the article. */
  boolean mark(int document, FixedBitSet marked) {
    if (document > start()) {
      marked.set(places[document - start() - 1]);
      return false;
    }
    for (int place : places) {
      marked.set(place);
    }
    return true;
  }

  /** Returns the first document from a number on whose place is marked; the end if none is. */
  int nextIn(FixedBitSet marked, int from) {
    int document = Math.max(from, start() + 1);
    while (document < end() && !marked.get(places[document - start() - 1])) {
      document++;
    }
    return Math.min(document, end());
  }
}
