package dev.quoth.schema;

import dev.quoth.PassageKind;
import dev.quoth.Phrase;
import dev.quoth.language.PassageAnalyzers;
import dev.quoth.passage.TextAnalysis;
import dev.quoth.passage.TokenPosition;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.QueryBuilder;

/** The questions for words next to each other. */
public final class PhraseLeaves {

  private static final int LONGEST = 1_000;

  private final PassageKind kind;
  private final PassageAnalyzers analyzers;

  /**
   * Makes leaves for an index.
   *
   * @param kind the kind of passage
   * @param analyzers how its text became terms
   */
  public PhraseLeaves(PassageKind kind, PassageAnalyzers analyzers) {
    this.kind = kind;
    this.analyzers = analyzers;
  }

  /**
   * Asks for a phrase in the passage, the words around it, or the title.
   *
   * @param phrase the phrase
   * @return a query for it; for nothing if it has no word
   */
  public Query anywhere(Phrase phrase) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    any.add(in(Leaves.words(kind), phrase), Occur.SHOULD);
    any.add(in(Leaves.title(kind), phrase), Occur.SHOULD);
    if (kind == PassageKind.QUOTE) {
      any.add(in(Fields.QUOTE_CONTEXT, phrase), Occur.SHOULD);
    }
    return any.build();
  }

  /**
   * Asks for a phrase in what the passage itself says.
   *
   * @param phrase the phrase
   * @return a query for it, scored as one word
   */
  public Query inside(Phrase phrase) {
    return in(Leaves.words(kind), phrase);
  }

  /**
   * Returns the words of a phrase as a topic's.
   *
   * @param phrase the phrase
   * @param analyzers how text becomes terms
   * @return the terms, each once
   */
  public static List<BytesRef> terms(Phrase phrase, PassageAnalyzers analyzers) {
    return IndexSchema.topicTerms(cut(phrase.words()), analyzers);
  }

  /**
   * Returns the positions of a phrase.
   *
   * @param phrase the phrase
   * @param analyzers how text becomes terms
   * @return the positions; none where it has no word
   */
  public static List<TokenPosition> positions(Phrase phrase, PassageAnalyzers analyzers) {
    return TextAnalysis.positions(analyzers.passages(), cut(phrase.words()));
  }

  private Query in(String field, Phrase phrase) {
    Query query =
        new QueryBuilder(analyzers.passages()).createPhraseQuery(field, cut(phrase.words()));
    return query == null ? new MatchNoDocsQuery("a phrase without words") : query;
  }

  /** Leaves the first words, and of words without end no more than a page. */
  private static String cut(String words) {
    int left = Phrase.MAX_WORDS;
    int end = 0;
    boolean inside = false;
    while (end < Math.min(words.length(), LONGEST)) {
      boolean blank = Character.isWhitespace(words.charAt(end));
      if (inside && blank && --left == 0) {
        break;
      }
      inside = !blank;
      end++;
    }
    return words.substring(0, end);
  }
}
