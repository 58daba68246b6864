package dev.quoth.search;

import dev.quoth.language.lexicon.LanguageData;
import dev.quoth.schema.IndexSchema;
import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.util.BytesRef;

/** The words of a language that occur in talk of any topic, and so tell nothing of one. */
final class EmptyWords {

  private EmptyWords() {}

  /** Returns the words as terms. */
  static Set<BytesRef> of(SearcherOptions options) {
    Set<String> words = options.language().unwrap(LanguageData.class).commonWords();
    return new HashSet<>(IndexSchema.words(String.join(" ", words), options.analyzers()));
  }
}
