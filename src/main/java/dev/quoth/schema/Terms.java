package dev.quoth.schema;

import dev.quoth.passage.TextAnalysis;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Runs an analyzer over a short text, and asks for what comes out. */
final class Terms {

  private Terms() {}

  static Query query(String field, BytesRef term) {
    return new TermQuery(new Term(field, term));
  }

  static List<BytesRef> of(Analyzer analyzer, String text) {
    return TextAnalysis.terms(analyzer, text).stream().map(BytesRef::new).toList();
  }
}
