package dev.quoth.language;

import java.io.Reader;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.TypeTokenFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** Creates the analyzers for text. Stop words are marked in passages and left out of queries. */
final class TextAnalyzers {

  private TextAnalyzers() {}

  /** Returns analyzers that know the possessive and the endings of English. */
  static PassageAnalyzers english(Set<String> stopWords, Set<String> commonWords) {
    return of(stopWords, commonWords, EnglishPossessiveFilter::new, PorterStemFilter::new);
  }

  /** Returns analyzers that know no endings. */
  static PassageAnalyzers plain(Set<String> stopWords) {
    return of(stopWords, Set.of(), UnaryOperator.identity(), UnaryOperator.identity());
  }

  private static PassageAnalyzers of(
      Set<String> stopWords,
      Set<String> commonWords,
      UnaryOperator<TokenStream> first,
      UnaryOperator<TokenStream> stemmer) {
    CharArraySet stops = new CharArraySet(stopWords, false);
    CharArraySet common = new CharArraySet(commonWords, false);
    common.addAll(stops);
    CharArraySet commonInCapitals = new CharArraySet(common, true);
    UnaryOperator<TokenStream> terms =
        words -> {
          TokenStream parts = first.apply(new CompoundFilter(words));
          TokenStream acronyms = new AcronymFilter(parts, commonInCapitals);
          TokenStream folded = new ASCIIFoldingFilter(new LowerCaseFilter(acronyms));
          return StopWordStemming.of(folded, stops, common, stemmer);
        };
    UnaryOperator<TokenStream> left =
        words -> new TypeTokenFilter(words, Set.of(PassageAnalyzers.STOP_WORD));
    return new PassageAnalyzers(
        new FilteredAnalyzer(terms, UnaryOperator.identity()),
        new FilteredAnalyzer(terms, left),
        new NameAnalyzer());
  }

  /** Cuts a text into words and makes terms of them. */
  private static final class FilteredAnalyzer extends Analyzer {
    private final UnaryOperator<TokenStream> terms;
    private final UnaryOperator<TokenStream> last;

    FilteredAnalyzer(UnaryOperator<TokenStream> terms, UnaryOperator<TokenStream> last) {
      this.terms = terms;
      this.last = last;
    }

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
      Tokenizer words = new StandardTokenizer();
      return new TokenStreamComponents(words, last.apply(terms.apply(words)));
    }

    @Override
    protected Reader initReader(String fieldName, Reader reader) {
      return new HyphenReader(reader);
    }

    @Override
    protected TokenStream normalize(String fieldName, TokenStream in) {
      return new ASCIIFoldingFilter(new LowerCaseFilter(in));
    }
  }
}
