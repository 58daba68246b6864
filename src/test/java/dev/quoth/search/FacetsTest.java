package dev.quoth.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quoth.Article;
import dev.quoth.ArticleFact;
import dev.quoth.Attribution;
import dev.quoth.Dimension;
import dev.quoth.Facet;
import dev.quoth.Facets;
import dev.quoth.Mention;
import dev.quoth.PassageFact;
import dev.quoth.PassageKind;
import dev.quoth.Quote;
import dev.quoth.QuoteQuery;
import dev.quoth.QuoteType;
import dev.quoth.Segment;
import dev.quoth.Span;
import dev.quoth.Speaker;
import dev.quoth.SpeakerKind;
import dev.quoth.ValueCount;
import dev.quoth.extract.QuoteExtractor;
import dev.quoth.index.QuoteIndexer;
import dev.quoth.language.Language;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;

/** What is counted, and under which name. */
class FacetsTest {

  @Test
  void allMatchesAreCountedAndNotThePageAlone() throws IOException {
    Directory index =
        Newsroom.index(
            Article.builder("a", "Ann Lee: Ferry one.\nBo Ek: Ferry two.").source("X").build(),
            Article.builder("b", "Ann Lee: Ferry three.\nCy: Bridge.").source("Y").build());
    try (QuoteSearcher searcher = open(index)) {
      Facets facets =
          searcher.facets(
              QuoteQuery.all().about("ferry"), 1, PassageFact.SPEAKER, ArticleFact.SOURCE);
      assertEquals(3, facets.passages());
      assertEquals(List.of(new ValueCount("Ann Lee", 2)), facets.by(PassageFact.SPEAKER).counts());
      assertEquals(2, facets.by(PassageFact.SPEAKER).distinctValues());
      assertEquals(List.of(new ValueCount("X", 2)), facets.by(ArticleFact.SOURCE).counts());
    }
  }

  @Test
  void spellingsOfOneNameAreOneValueUnderTheMostFrequent() throws IOException {
    Directory index =
        Newsroom.index(
            Article.builder("a", "JOSÉ O'NEILL: One.").tag("Sea").tag("SEA").build(),
            Article.builder("b", "José O’Neill: Two.\nJosé O’Neill: Three.").tag("sea").build());
    assertEquals(List.of(new ValueCount("José O’Neill", 3)), counts(index, PassageFact.SPEAKER));
    assertEquals(List.of(new ValueCount("sea", 3)), counts(index, ArticleFact.TAG));
  }

  @Test
  void aMostFrequentSpellingIsCountedOverAllSegments() throws IOException {
    Directory index = new ByteBuffersDirectory();
    for (String article : List.of("X: One.", "x: Two.", "x: Three.", "x: Four.", "X: Five.")) {
      try (QuoteIndexer indexer = open(index, Newsroom.EXTRACTOR)) {
        indexer.add(Article.builder(article, article).build());
      }
    }
    assertEquals(List.of(new ValueCount("x", 5)), counts(index, PassageFact.SPEAKER));
  }

  @Test
  void equalCountsAreInTheOrderOfTheirNames() throws IOException {
    Directory index = Newsroom.index(article("b: One.\nC: Two.\nA: Three.\nC: Four."));
    List<ValueCount> expected =
        List.of(new ValueCount("C", 2), new ValueCount("A", 1), new ValueCount("b", 1));
    assertEquals(expected, counts(index, PassageFact.SPEAKER));
  }

  @Test
  void whatHasNoValueIsCountedApart() throws IOException {
    Directory index = Newsroom.index(article("? One.\nAnn: Two.\n? Three."));
    try (QuoteSearcher searcher = open(index)) {
      Facets facets = searcher.facets(QuoteQuery.all(), 10);
      Facet speakers = facets.by(PassageFact.SPEAKER);
      assertEquals(List.of(new ValueCount("Ann", 1)), speakers.counts());
      assertEquals(2, speakers.missing());
      Facet sources = facets.by(ArticleFact.SOURCE);
      assertEquals(List.of(), sources.counts());
      assertEquals(3, sources.missing());
    }
  }

  @Test
  void typesRolesAndLanguagesAreCounted() throws IOException {
    Directory index = new ByteBuffersDirectory();
    try (QuoteIndexer indexer = open(index, FacetsTest::minister)) {
      indexer.add(article("One."));
      indexer.add(Article.builder("b", "Two.").language("en-GB").build());
    }
    assertEquals(List.of(new ValueCount("Foreign minister", 2)), counts(index, PassageFact.ROLE));
    assertEquals(List.of(new ValueCount("MIXED", 2)), counts(index, PassageFact.TYPE));
    assertEquals(
        List.of(new ValueCount("en", 1), new ValueCount("en-GB", 1)),
        counts(index, ArticleFact.LANGUAGE));
  }

  @Test
  void aParagraphCountsForAllWhoSpeakInIt() throws IOException {
    Directory index = Newsroom.index(article("Ann: One.\nNobody speaks."));
    try (QuoteSearcher searcher = open(index)) {
      Facet speakers =
          searcher
              .facets(QuoteQuery.all().passages(PassageKind.PARAGRAPH), 10, PassageFact.SPEAKER)
              .by(PassageFact.SPEAKER);
      assertEquals(List.of(new ValueCount("Ann", 1)), speakers.counts());
      assertEquals(1, speakers.missing());
    }
  }

  @Test
  void anUnaskedDimensionIsRefusedByName() throws IOException {
    try (QuoteSearcher searcher = open(Newsroom.index(article("Ann: One.")))) {
      Facets facets = searcher.facets(QuoteQuery.all(), 10, ArticleFact.SOURCE);
      IllegalArgumentException error =
          assertThrows(IllegalArgumentException.class, () -> facets.by(ArticleFact.TAG));
      assertTrue(String.valueOf(error.getMessage()).contains("SOURCE], but is TAG"));
    }
  }

  @Test
  void oddValuesAreCountedToo() throws IOException {
    String huge = "x".repeat(100_000);
    Directory index =
        Newsroom.index(
            Article.builder("a", "Ann: One.").source(huge).tag("a\u001fb").tag("\ud800").build(),
            Article.builder("b", "Ann: Two.").source(huge + "y").tag("\u00a0").build());
    assertEquals(2, counts(index, ArticleFact.SOURCE).size());
    assertEquals(3, counts(index, ArticleFact.TAG).size());
  }

  private static List<Quote> minister(Article article) {
    Span all = new Span(0, article.text().length());
    Speaker speaker = new Speaker("Wang Yi", "Foreign minister", SpeakerKind.PERSON);
    Mention mention = Mention.at(article.text(), all);
    List<Segment> segments = List.of(new Segment(all, Segment.Wording.VERBATIM));
    Attribution attribution = Attribution.of(speaker, mention, "test", 1);
    return List.of(Quote.of(QuoteType.MIXED, segments, 0).attribution(attribution));
  }

  private static List<ValueCount> counts(Directory index, Dimension dimension) throws IOException {
    try (QuoteSearcher searcher = open(index)) {
      return searcher.facets(QuoteQuery.all(), 10, dimension).by(dimension).counts();
    }
  }

  private static QuoteSearcher open(Directory index) throws IOException {
    return QuoteSearcher.open(index, SearcherOptions.of(Language.english()));
  }

  private static QuoteIndexer open(Directory index, QuoteExtractor extractor) throws IOException {
    return QuoteIndexer.open(index, Newsroom.OPTIONS.withExtractor(extractor));
  }

  private static Article article(String text) {
    return Article.builder("a", text).build();
  }
}
