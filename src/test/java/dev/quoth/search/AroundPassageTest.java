package dev.quoth.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quoth.Article;
import dev.quoth.ArticleRef;
import dev.quoth.Filter;
import dev.quoth.ParagraphPassage;
import dev.quoth.Passage;
import dev.quoth.PassageContext;
import dev.quoth.PassageKind;
import dev.quoth.QuotePassage;
import dev.quoth.QuoteQuery;
import dev.quoth.Span;
import dev.quoth.index.QuoteIndexer;
import dev.quoth.language.Language;
import dev.quoth.schema.Randomly;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;

/** The passages before and after a hit. */
class AroundPassageTest {

  private static final long SEED = Long.getLong("quoth.seed", 20_261_125L);

  @Test
  void theParagraphsBeforeAndAfterAndTheOtherQuotesAreFound() throws IOException {
    Directory index =
        Newsroom.index(
            Article.builder("a", "The start.\nAnn: One.\nBetween.\nBo: Two.\nThe end.").build(),
            Article.builder("b", "Ann: Elsewhere.").build());
    PassageContext first = around(index, QuoteQuery.by("Ann").where(Filter.article("a")));
    assertEquals("The start.", text(first.before()));
    assertEquals("Between.", text(first.after()));
    assertEquals(List.of("a#q1"), first.quotes().stream().map(QuotePassage::id).toList());
  }

  @Test
  void anArticlesEndsHaveNothingBeyond() throws IOException {
    Directory index = Newsroom.index(Article.builder("a", "Ann: One.").build());
    for (QuoteQuery query :
        List.of(QuoteQuery.by("Ann"), QuoteQuery.all().passages(PassageKind.PARAGRAPH))) {
      PassageContext alone = around(index, query);
      assertEquals("", text(alone.before()));
      assertEquals("", text(alone.after()));
    }
    assertEquals(List.of(), around(index, QuoteQuery.by("Ann")).quotes());
    assertEquals(
        1, around(index, QuoteQuery.all().passages(PassageKind.PARAGRAPH)).quotes().size());
  }

  @Test
  void anArticleThatIsGoneHasNothingAround() throws IOException {
    Directory index = Newsroom.index(Article.builder("a", "Ann: One.").build());
    ArticleRef gone = Article.builder("gone", "x").build().ref();
    Passage passage = new ParagraphPassage("gone#p3", gone, 3, new Span(500, 501), "x");
    try (QuoteSearcher searcher =
        QuoteSearcher.open(index, SearcherOptions.of(Language.english()))) {
      PassageContext nothing = PassageContext.of(List.of());
      assertEquals(nothing, searcher.around(passage));
    }
  }

  @Test
  void anyPassageHasTheNeighboursThatItsArticleHas() throws IOException {
    Randomly randomly = new Randomly(SEED);
    try (Directory directory = new ByteBuffersDirectory();
        QuoteIndexer indexer =
            QuoteIndexer.open(directory, Newsroom.OPTIONS.withExtractor(randomly::quotes))) {
      List<Article> articles = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        Article article = randomly.article("id" + i);
        articles.add(article);
        indexer.add(article);
      }
      try (QuoteSearcher searcher = indexer.searcher()) {
        for (Article article : articles) {
          check(searcher, article, QuoteQuery.all());
          check(searcher, article, QuoteQuery.all().passages(PassageKind.PARAGRAPH));
        }
      }
    }
  }

  private static void check(QuoteSearcher searcher, Article article, QuoteQuery query)
      throws IOException {
    List<Span> paragraphs = article.paragraphs();
    var hits = searcher.search(query.where(Filter.article(article.id())).limit(10_000));
    for (var hit : hits) {
      Span span = hit.passage().span();
      PassageContext around = searcher.around(hit.passage());
      Optional<Span> before = Optional.empty();
      Optional<Span> after = Optional.empty();
      for (Span paragraph : paragraphs) {
        if (paragraph.end() <= span.start()) {
          before = Optional.of(paragraph);
        }
        if (after.isEmpty() && paragraph.start() >= span.end()) {
          after = Optional.of(paragraph);
        }
      }
      assertEquals(before, around.before().map(Passage::span), "seed " + SEED);
      assertEquals(after, around.after().map(Passage::span), "seed " + SEED);
    }
  }

  private static PassageContext around(Directory index, QuoteQuery query) throws IOException {
    try (QuoteSearcher searcher =
        QuoteSearcher.open(index, SearcherOptions.of(Language.english()))) {
      return searcher.around(searcher.search(query).hits().getFirst().passage());
    }
  }

  private static String text(Optional<ParagraphPassage> paragraph) {
    return paragraph.map(Passage::text).orElse("");
  }
}
