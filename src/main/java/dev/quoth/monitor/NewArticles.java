package dev.quoth.monitor;

import dev.quoth.passage.FacetValue;
import dev.quoth.passage.Keywords;
import dev.quoth.passage.PassageField;
import dev.quoth.plan.NameSignatures;
import dev.quoth.schema.ArrivedArticles;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/**
 * A batch of articles that have arrived. Its places are the paragraphs, each with the quotes that
 * start in it: an answer is in one place, and what it is found by is there, or is the article's.
 */
final class NewArticles {

  /** The most places that are told apart; of more, some share a number. */
  static final int MAX_PLACES = 4_096;

  /** To look up a term of a segment takes about as long as to read this many in their order. */
  private static final int LOOK_UP = 8;

  private final int places;
  private final Map<LeafReaderContext, List<NewArticle>> segments = new LinkedHashMap<>();

  NewArticles(List<ArrivedArticles.Block> blocks) throws IOException {
    int next = 0;
    for (int i = 0; i < blocks.size(); i++) {
      NewArticle article = new NewArticle(i, blocks.get(i), next);
      next += article.paragraphs();
      segments.computeIfAbsent(blocks.get(i).segment(), segment -> new ArrayList<>()).add(article);
    }
    places = Math.min(next, MAX_PLACES);
    segments
        .values()
        .forEach(articles -> articles.sort(Comparator.comparingInt(NewArticle::start)));
  }

  /** Returns a set for places. */
  FixedBitSet noPlaces() {
    return new FixedBitSet(Math.max(1, places));
  }

  /** Returns the set of all places. */
  FixedBitSet allPlaces() {
    FixedBitSet all = noPlaces();
    all.set(0, places);
    return all;
  }

  /** Returns the articles of each segment, in the order of their documents. */
  Map<LeafReaderContext, List<NewArticle>> segments() {
    return segments;
  }

  /** Receives a term that is required, and the places that have it, which stay as they are. */
  @FunctionalInterface
  interface TermVisitor {
    void visit(int term, FixedBitSet places);
  }

  /** Visits the required terms of a field that an article has. */
  void visit(PassageField field, TermTable required, TermVisitor visitor) throws IOException {
    for (Map.Entry<LeafReaderContext, List<NewArticle>> segment : segments.entrySet()) {
      Terms terms = segment.getKey().reader().terms(field.key());
      if (terms != null) {
        visit(terms, segment.getValue(), required, visitor);
      }
    }
  }

  /** Where most articles of a segment are old, it has far more terms than are looked for. */
  private void visit(
      Terms terms, List<NewArticle> articles, TermTable required, TermVisitor visitor)
      throws IOException {
    TermsEnum found = terms.iterator();
    PostingsEnum postings = null;
    if (terms.size() < 0 || terms.size() / LOOK_UP > required.size()) {
      for (int number : required.sorted()) {
        if (found.seekExact(required.term(number))) {
          postings = found.postings(postings, PostingsEnum.NONE);
          visit(number, postings, articles, visitor);
        }
      }
      return;
    }
    for (BytesRef term = found.next(); term != null; term = found.next()) {
      int number = required.find(term);
      if (number >= 0) {
        postings = found.postings(postings, PostingsEnum.NONE);
        visit(number, postings, articles, visitor);
      }
    }
  }

  private void visit(
      int term, PostingsEnum postings, List<NewArticle> articles, TermVisitor visitor)
      throws IOException {
    FixedBitSet having = noPlaces();
    int document = -1;
    for (NewArticle article : articles) {
      if (document < article.start()) {
        document = postings.advance(article.start());
      }
      while (document < article.end()) {
        document =
            article.mark(document, having) ? postings.advance(article.end()) : postings.nextDoc();
      }
    }
    if (!having.scanIsEmpty()) {
      visitor.visit(term, having);
    }
  }

  /** Visits the required signatures that a speaker of an article has. */
  void visitSpeakers(NameSignatures signatures, TermTable required, TermVisitor visitor)
      throws IOException {
    Map<Integer, FixedBitSet> having = new HashMap<>();
    for (Map.Entry<LeafReaderContext, List<NewArticle>> segment : segments.entrySet()) {
      SortedSetDocValues names =
          DocValues.getSortedSet(segment.getKey().reader(), PassageField.SPEAKER.key());
      for (Map.Entry<Long, FixedBitSet> speaker : speakers(names, segment.getValue()).entrySet()) {
        for (int term : terms(names.lookupOrd(speaker.getKey()), signatures, required)) {
          having.computeIfAbsent(term, t -> noPlaces()).or(speaker.getValue());
        }
      }
    }
    having.forEach(visitor::visit);
  }

  private Map<Long, FixedBitSet> speakers(SortedSetDocValues names, List<NewArticle> articles)
      throws IOException {
    Map<Long, FixedBitSet> speaking = new HashMap<>();
    for (NewArticle article : articles) {
      for (int document = article.start() + 1; document < article.end(); document++) {
        for (int i = names.advanceExact(document) ? names.docValueCount() : 0; i > 0; i--) {
          article.mark(document, speaking.computeIfAbsent(names.nextOrd(), ordinal -> noPlaces()));
        }
      }
    }
    return speaking;
  }

  /** Returns the required signatures of a speaker: of an endless name all. */
  private static List<Integer> terms(BytesRef name, NameSignatures signatures, TermTable required) {
    String label = FacetValue.label(name);
    if (!Keywords.isWhole(label) || NameSignatures.isEndless(label)) {
      return IntStream.range(0, required.size()).boxed().toList();
    }
    List<Integer> terms = new ArrayList<>();
    for (String signature : signatures.printed(FacetValue.key(name), label)) {
      int term = required.find(new BytesRef(signature));
      if (term >= 0) {
        terms.add(term);
      }
    }
    return terms;
  }
}
