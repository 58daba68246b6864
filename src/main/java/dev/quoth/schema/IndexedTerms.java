package dev.quoth.schema;

import dev.quoth.passage.Keywords;
import dev.quoth.passage.PassageField;
import dev.quoth.plan.TermDirectory;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.apache.lucene.util.automaton.CompiledAutomaton;

/** The directory of the terms of a snapshot. */
public final class IndexedTerms implements TermDirectory {

  private final IndexReader reader;

  /**
   * Creates a directory.
   *
   * @param reader the snapshot
   */
  public IndexedTerms(IndexReader reader) {
    this.reader = reader;
  }

  @Override
  public List<String> beginningWith(PassageField field, String beginning) throws IOException {
    BytesRef prefix = new BytesRef(beginning);
    Map<String, Integer> passages = new HashMap<>();
    for (LeafReaderContext segment : reader.leaves()) {
      TermsEnum terms = terms(segment, field).iterator();
      BytesRef term = terms.seekCeil(prefix) == TermsEnum.SeekStatus.END ? null : terms.term();
      while (term != null && StringHelper.startsWith(term, prefix)) {
        passages.merge(term.utf8ToString(), terms.docFreq(), Integer::sum);
        term = terms.next();
      }
    }
    return TermDirectory.mostFirst(passages);
  }

  @Override
  public List<String> similarTo(PassageField field, String term) throws IOException {
    Map<String, Integer> passages = new HashMap<>();
    CompiledAutomaton oneLetter = FuzzyQuery.getFuzzyAutomaton(term, 1, 0, true);
    for (LeafReaderContext segment : reader.leaves()) {
      TermsEnum similar = oneLetter.getTermsEnum(terms(segment, field));
      for (BytesRef other = similar.next(); other != null; other = similar.next()) {
        passages.merge(other.utf8ToString(), similar.docFreq(), Integer::sum);
      }
    }
    passages.remove(term);
    return TermDirectory.mostFirst(passages);
  }

  @Override
  public List<String> existing(PassageField field, Set<String> asked) throws IOException {
    List<String> sorted = asked.stream().sorted().toList();
    Map<String, Integer> passages = new HashMap<>();
    for (LeafReaderContext segment : reader.leaves()) {
      TermsEnum terms = terms(segment, field).iterator();
      for (String term : sorted) {
        if (terms.seekExact(new BytesRef(term))) {
          passages.merge(term, terms.docFreq(), Integer::sum);
        }
      }
    }
    return TermDirectory.mostFirst(passages);
  }

  @Override
  public List<String> withWords(PassageField field, List<String> words) throws IOException {
    Map<String, Integer> passages = new HashMap<>();
    for (LeafReaderContext segment : reader.leaves()) {
      TermsEnum values = terms(segment, field).iterator();
      for (BytesRef value = values.next(); value != null; value = values.next()) {
        String text = value.utf8ToString();
        if (words.stream().allMatch(text::contains) && Keywords.words(text).containsAll(words)) {
          passages.merge(text, values.docFreq(), Integer::sum);
        }
      }
    }
    return TermDirectory.mostFirst(passages);
  }

  private static Terms terms(LeafReaderContext segment, PassageField field) throws IOException {
    return Terms.getTerms(segment.reader(), field.key());
  }
}
