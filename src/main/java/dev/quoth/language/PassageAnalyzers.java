package dev.quoth.language;

import java.util.Objects;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * How text becomes the terms of an index. An index must be searched with the analyzers that it was
 * written with.
 *
 * @param passages for the text of passages and titles
 * @param questions for the topic of a question; it gives the terms of {@code passages}, but may
 *     leave out words that say nothing
 * @param names for the names of speakers, given as {@link dev.quoth.Speaker#key()}
 */
public record PassageAnalyzers(Analyzer passages, Analyzer questions, Analyzer names) {

  /** Checks that all parts are there. */
  public PassageAnalyzers {
    Objects.requireNonNull(passages, "passages");
    Objects.requireNonNull(questions, "questions");
    Objects.requireNonNull(names, "names");
  }

  /**
   * Makes the analyzers for English: capitals, accents, the full stops of U.S., a possessive 's and
   * regular endings make no difference. The stemmer is Krovetz's (1993), whose terms are words and
   * which keeps apart what rules of suffixes throw together: "news" and "new", "general" and
   * "generation". No word is left out of the index; the emptiest are left out of questions.
   *
   * @return new analyzers
   */
  public static PassageAnalyzers english() {
    return new PassageAnalyzers(
        new English(CharArraySet.EMPTY_SET),
        new English(EnglishAnalyzer.ENGLISH_STOP_WORDS_SET),
        new Names());
  }

  /**
   * Makes the analyzers for texts that an application analyzes by itself, in another language
   * perhaps.
   *
   * @param analyzer for passages, titles and questions
   * @return the given analyzer, with the usual one for names
   */
  public static PassageAnalyzers of(Analyzer analyzer) {
    return new PassageAnalyzers(analyzer, analyzer, new Names());
  }

  /** English text; see {@link #english()}. */
  private static final class English extends Analyzer {
    private final CharArraySet left;

    English(CharArraySet left) {
      this.left = left;
    }

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
      Tokenizer words = new StandardTokenizer();
      TokenStream terms = new EnglishPossessiveFilter(words);
      terms = new LowerCaseFilter(terms);
      terms = new AcronymFilter(new ASCIIFoldingFilter(terms));
      terms = new StopFilter(terms, left);
      return new TokenStreamComponents(words, new KStemFilter(terms));
    }

    @Override
    protected TokenStream normalize(String fieldName, TokenStream in) {
      return new ASCIIFoldingFilter(new LowerCaseFilter(in));
    }
  }

  /** Names in their normal form, which is cut at the spaces and needs no more. */
  private static final class Names extends Analyzer {

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
      return new TokenStreamComponents(new WhitespaceTokenizer());
    }

    /** Keeps two names of one passage apart, so that no phrase reaches from one to the other. */
    @Override
    public int getPositionIncrementGap(String fieldName) {
      return 100;
    }
  }
}
