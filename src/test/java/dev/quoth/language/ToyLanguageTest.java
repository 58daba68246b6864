package dev.quoth.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quoth.Article;
import dev.quoth.Attribution;
import dev.quoth.Cue;
import dev.quoth.Hit;
import dev.quoth.IndexFormatException;
import dev.quoth.Quote;
import dev.quoth.QuotePassage;
import dev.quoth.QuoteQuery;
import dev.quoth.QuoteType;
import dev.quoth.SignificantTerms;
import dev.quoth.Speaker;
import dev.quoth.extract.Expect;
import dev.quoth.extract.QuoteExtractor;
import dev.quoth.index.IndexerOptions;
import dev.quoth.index.QuoteIndexer;
import dev.quoth.io.ArticleReader;
import dev.quoth.search.QuoteSearcher;
import dev.quoth.search.SearcherOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;

/**
 * Takes articles in a second language all the way: read, indexed, searched. A word of English that
 * were left in the code would show here.
 */
class ToyLanguageTest {

  private static final Article PIER =
      Article.builder(
              "molo",
              """
              »La molo esta aperta«, drenu portisto Tivo Brandel en brumal.

              Ur relatu Mira Solen ke la konsilo nek pagu la lumo.

              Sar. Brandel afirmu ke la ponto estu veka.

              Segun kapo Mira Solen, la trajeto koste tro multe.

              Tivo Brandel ai Mira Solen drenu ke nulun veni.

              Sar. Brandel'in klamo ke la molo esta nova estu falsa.

              »Nek«, gridot ish.

              La lumo brila. — Mira Solen (@mirasolen) 3 brumal 2026
              """)
          .language("qtx")
          .build();

  private final Language toy = Toy.language();

  ToyLanguageTest() throws IOException {}

  @Test
  void anArticleIsReadByTheRulesOfEnglishWithItsOwnWords() {
    Expect.quotes(
        QuoteExtractor.of(toy),
        PIER,
        "Tivo Brandel (role portisto; cue drenu): “La molo esta aperta”",
        "Tivo Brandel (cue relatu; to Mira Solen): [la konsilo nek pagu la lumo]",
        "Tivo Brandel (cue afirmu): [la ponto estu veka]",
        "Mira Solen (role kapo; cue Segun): [la trajeto koste tro multe]",
        "Tivo Brandel ai Mira Solen (kind GROUP; cue drenu): [nulun veni]",
        "Tivo Brandel (cue klamo): [la molo esta nova estu falsa]",
        "Mira Solen (cue gridot): “Nek”",
        "Mira Solen (rule post): {La lumo brila.}");
  }

  @Test
  void anInterviewIsReadByItsOwnLetters() {
    String text =
        """
        Kapo Mira Solen vidu la molo. Solen parlu zo nus.

        D: Esta vus felica?

        R: Mi esta felica.

        D: Potu vus veni?

        R: Mi potu veni.
        """;
    Expect.quotes(
        QuoteExtractor.of(toy),
        Article.builder("a", text).build(),
        "nobody: {Esta vus felica?}",
        "Mira Solen: {Mi esta felica.}",
        "nobody: {Potu vus veni?}",
        "Mira Solen: {Mi potu veni.}");
  }

  @Test
  void aVerbIsFoundByItsLemma() {
    List<String> lemmas =
        QuoteExtractor.of(toy).extract(PIER).stream()
            .flatMap(quote -> quote.attribution().stream())
            .flatMap(attribution -> attribution.cue().stream())
            .map(Cue::lemma)
            .toList();
    assertEquals(
        List.of("drenar", "relatar", "afirmar", "segun", "drenar", "klamo", "gridar"), lemmas);
  }

  @Test
  void aSpeakerIsFoundWithAFormOfAddressOrARole() throws IOException {
    try (Directory index = index();
        QuoteSearcher searcher = QuoteSearcher.open(index, SearcherOptions.of(toy))) {
      List<String> brandel = speakers(searcher, QuoteQuery.by("Tivo Brandel"));
      assertFalse(brandel.isEmpty());
      assertEquals(brandel, speakers(searcher, QuoteQuery.by("Sar. Brandel")));
      assertEquals(List.of(), speakers(searcher, QuoteQuery.by("Mr. Brandel")));
      assertEquals(List.of("Mira Solen"), speakers(searcher, QuoteQuery.by("kapo Solen").limit(1)));
      assertEquals("Mira Solen", searcher.suggestSpeakers("Dama. So", 1).getFirst().value());
    }
  }

  @Test
  void aTopicIsSearchedWithoutItsStopWords() throws IOException {
    try (Directory index = index();
        QuoteSearcher searcher = QuoteSearcher.open(index, SearcherOptions.of(toy))) {
      List<String> pier = texts(searcher, QuoteQuery.all().about("molo"));
      assertEquals(2, pier.size(), pier::toString);
      assertEquals(pier, texts(searcher, QuoteQuery.all().about("la molo")));
      assertTrue(texts(searcher, QuoteQuery.all().about("la")).size() > 2, "nothing but it");
      assertEquals(List.of(), texts(searcher, QuoteQuery.all().about("the molo")));
    }
  }

  @Test
  void commonWordsAreNoSignificantTerms() throws IOException {
    try (Directory index = new ByteBuffersDirectory()) {
      try (QuoteIndexer indexer = QuoteIndexer.open(index, IndexerOptions.of(toy))) {
        for (int i = 0; i < 20; i++) {
          String about = i % 2 == 0 ? "Mira Solen drenu ke nun la the molo" : "Oren drenu ke vento";
          indexer.add(Article.builder("a" + i, about + " w" + i + ".").build());
        }
      }
      try (QuoteSearcher searcher = QuoteSearcher.open(index, SearcherOptions.of(toy))) {
        List<String> terms =
            searcher.significantTerms(QuoteQuery.by("Solen"), 10).terms().stream()
                .map(SignificantTerms.Term::words)
                .toList();
        assertEquals(List.of("the molo"), terms);
      }
    }
  }

  @Test
  void anIndexOfItIsRefusedToEnglish() throws IOException {
    try (Directory index = index()) {
      SearcherOptions english = SearcherOptions.of(Language.english());
      IndexFormatException error =
          assertThrows(
              IndexFormatException.class, () -> QuoteSearcher.open(index, english).close());
      assertEquals("language \"qtx\"", error.found());
    }
  }

  @Test
  void englishArticlesSayNothingInIt() throws IOException {
    QuoteExtractor extractor = QuoteExtractor.of(toy);
    List<Quote> quotes = new ArrayList<>();
    try (Stream<Article> articles =
        ArticleReader.strict()
            .read(Path.of("index-fixtures", "corpora", "harbour-en", "articles"))) {
      articles.forEach(article -> quotes.addAll(extractor.extract(article)));
    }
    assertFalse(quotes.isEmpty());
    for (Quote quote : quotes) {
      assertTrue(quote.type() != QuoteType.INDIRECT, quote::toString);
      assertTrue(quote.attribution().flatMap(Attribution::cue).isEmpty(), quote::toString);
      assertEquals("", quote.speaker().map(Speaker::role).orElse(""), quote::toString);
    }
  }

  private Directory index() throws IOException {
    Directory index = new ByteBuffersDirectory();
    try (QuoteIndexer indexer = QuoteIndexer.open(index, IndexerOptions.of(toy))) {
      indexer.add(PIER);
    }
    return index;
  }

  private static List<String> speakers(QuoteSearcher searcher, QuoteQuery query)
      throws IOException {
    List<String> speakers = new ArrayList<>();
    for (Hit hit : searcher.search(query)) {
      if (hit.passage() instanceof QuotePassage quote) {
        speakers.add(quote.speaker().map(Speaker::name).orElse(""));
      }
    }
    return speakers;
  }

  private static List<String> texts(QuoteSearcher searcher, QuoteQuery query) throws IOException {
    List<String> texts = new ArrayList<>();
    for (Hit hit : searcher.search(query)) {
      texts.add(hit.passage().text());
    }
    return texts;
  }
}
