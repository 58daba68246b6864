package dev.quoth.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quoth.Article;
import dev.quoth.Collapse;
import dev.quoth.Hit;
import dev.quoth.QuoteQuery;
import dev.quoth.language.Language;
import dev.quoth.language.PassageAnalyzers;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;

/** A question is analyzed once: whatever follows from its words is in the plan. */
class AnalyzedOnceTest {

  private static final PassageAnalyzers ENGLISH = Language.english().analyzers();

  private static final List<String> WORDS =
      List.of("a ferry of the harbour", "the old ferry", "leaves the harbour", "a storm");

  private static final QuoteQuery QUERY =
      QuoteQuery.all()
          .about(WORDS.get(0))
          .requiring(WORDS.get(1))
          .preferring(WORDS.get(2))
          .excluding(WORDS.get(3))
          .collapse(Collapse.WORDS);

  private static Directory index() throws IOException {
    return Newsroom.index(
        Article.builder("a", "Ann Lee: The old ferry leaves the harbour.").build(),
        Article.builder("b", "Bo Lee: The old ferry is in the harbour.").build());
  }

  @Test
  void aSearchReadsItsTopicOnceAndEachPhraseOnceWithEitherAnalyzer() throws IOException {
    Counting passages = new Counting(ENGLISH.passages());
    Counting queries = new Counting(ENGLISH.queries());
    search(new PassageAnalyzers(passages, queries, ENGLISH.names()));
    assertEquals(WORDS, queries.read);
    assertEquals(WORDS.subList(1, WORDS.size()), asked(passages));
  }

  @Test
  void oneAnalyzerForBothReadsThemOnce() throws IOException {
    Counting analyzer = new Counting(ENGLISH.passages());
    search(new PassageAnalyzers(analyzer, analyzer, ENGLISH.names()));
    assertEquals(WORDS, asked(analyzer));
  }

  @Test
  void anExplanationReadsThemOnceToo() throws IOException {
    Counting analyzer = new Counting(ENGLISH.passages());
    SearcherOptions options = options(new PassageAnalyzers(analyzer, analyzer, ENGLISH.names()));
    try (QuoteSearcher searcher = QuoteSearcher.open(index(), options)) {
      Hit hit = searcher.search(QUERY).hits().getFirst();
      analyzer.read.clear();
      searcher.explain(QUERY, hit.passage());
    }
    assertEquals(WORDS, asked(analyzer));
  }

  private static SearcherOptions options(PassageAnalyzers analyzers) {
    return SearcherOptions.of(Language.english().withAnalyzers(analyzers));
  }

  private static void search(PassageAnalyzers analyzers) throws IOException {
    try (QuoteSearcher searcher = QuoteSearcher.open(index(), options(analyzers))) {
      assertEquals(2, searcher.search(QUERY).hits().size());
    }
  }

  /** Returns what was read but for passages, which are analyzed again to be highlighted. */
  private static List<String> asked(Counting analyzer) {
    return analyzer.read.stream().filter(text -> WORDS.contains(text)).toList();
  }

  /** Another analyzer that remembers what it read. */
  private static final class Counting extends AnalyzerWrapper {
    private final Analyzer analyzer;
    private final List<String> read = new ArrayList<>();

    Counting(Analyzer analyzer) {
      super(PER_FIELD_REUSE_STRATEGY);
      this.analyzer = analyzer;
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String fieldName) {
      return analyzer;
    }

    @Override
    protected Reader wrapReader(String fieldName, Reader reader) {
      try {
        StringWriter text = new StringWriter();
        reader.transferTo(text);
        read.add(text.toString());
        return new StringReader(text.toString());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
