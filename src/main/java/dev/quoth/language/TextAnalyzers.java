package dev.quoth.language;

import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** Creates the analyzers for text, of which those for queries leave out the stop words. */
final class TextAnalyzers {

  private TextAnalyzers() {}

  /** Returns analyzers that know the possessive and the endings of English. */
  static PassageAnalyzers english(Set<String> stopWords) {
    return of(stopWords, EnglishPossessiveFilter::new, KStemFilter::new);
  }

  /** Returns analyzers that know no endings. */
  static PassageAnalyzers plain(Set<String> stopWords) {
    return of(stopWords, UnaryOperator.identity(), UnaryOperator.identity());
  }

  private static PassageAnalyzers of(
      Set<String> stopWords, UnaryOperator<TokenStream> first, UnaryOperator<TokenStream> stemmer) {
    return new PassageAnalyzers(
        new FilteredAnalyzer(CharArraySet.EMPTY_SET, first, stemmer),
        new FilteredAnalyzer(new CharArraySet(stopWords, false), first, stemmer),
        new NameAnalyzer());
  }

  /** Cuts a text into words and folds them. */
  private static final class FilteredAnalyzer extends Analyzer {
    private final CharArraySet left;
    private final UnaryOperator<TokenStream> first;
    private final UnaryOperator<TokenStream> stemmer;

    FilteredAnalyzer(
        CharArraySet left, UnaryOperator<TokenStream> first, UnaryOperator<TokenStream> stemmer) {
      this.left = left;
      this.first = first;
      this.stemmer = stemmer;
    }

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
      Tokenizer words = new StandardTokenizer();
      TokenStream terms = new LowerCaseFilter(first.apply(words));
      terms = new AcronymFilter(new ASCIIFoldingFilter(terms));
      terms = new StopFilter(terms, left);
      return new TokenStreamComponents(words, stemmer.apply(terms));
    }

    @Override
    protected TokenStream normalize(String fieldName, TokenStream in) {
      return new ASCIIFoldingFilter(new LowerCaseFilter(in));
    }
  }
}
