package dev.quoth.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quoth.Article;
import dev.quoth.QuoteQuery;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;

/** A speaker who was asked for is marked where the article names them. */
class SpeakerHighlightTest {

  private static final String TEXT = "Ann Lee: Lee Point is closed.\nBo Ek: A lee shore.";

  private static List<String> marked(QuoteQuery query) throws IOException {
    Directory index = Newsroom.index(Article.builder("a", TEXT).build());
    return Newsroom.hits(index, query).hits().getFirst().highlights().stream()
        .map(span -> span.in(TEXT))
        .toList();
  }

  @Test
  void theMentionIsMarkedBeforeTheWords() throws IOException {
    assertEquals(List.of("Ann Lee"), marked(QuoteQuery.by("lee")));
    assertEquals(List.of("Ann Lee", "closed"), marked(QuoteQuery.by("lee").about("closed")));
  }

  @Test
  void aWordInsideTheMentionIsMarkedOnceWithIt() throws IOException {
    assertEquals(List.of("Ann Lee", "Lee"), marked(QuoteQuery.by("ann").about("lee")));
  }

  @Test
  void noSpeakerIsMarkedWhoWasNotAskedFor() throws IOException {
    assertEquals(List.of("closed"), marked(QuoteQuery.all().about("closed")));
    assertEquals(List.of(), marked(QuoteQuery.all()));
    assertEquals(List.of(), marked(QuoteQuery.by("lee").paragraphs()));
  }
}
