package dev.quoth.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quoth.Article;
import dev.quoth.Hit;
import dev.quoth.PassageKind;
import dev.quoth.QuoteQuery;
import dev.quoth.Span;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;

/** A speaker who was asked for is marked where the article names them. */
class SpeakerHighlightTest {

  private static final String TEXT = "Ann Lee: Lee Point is closed.\nBo Ek: A lee shore.";

  private static Hit first(QuoteQuery query) throws IOException {
    Directory index = Newsroom.index(Article.builder("a", TEXT).build());
    return Newsroom.hits(index, query).hits().getFirst();
  }

  private static List<String> texts(List<Span> spans) {
    return spans.stream().map(span -> span.in(TEXT)).toList();
  }

  @Test
  void theMentionIsMarkedApartFromTheWords() throws IOException {
    Hit hit = first(QuoteQuery.by("lee").about("closed"));
    assertEquals(List.of("Ann Lee"), texts(hit.speakerHighlights()));
    assertEquals(List.of("closed"), texts(hit.highlights()));
    assertEquals(List.of(), texts(first(QuoteQuery.by("lee")).highlights()));
  }

  @Test
  void aWordInsideTheMentionIsMarkedAsAWordToo() throws IOException {
    Hit hit = first(QuoteQuery.by("ann").about("lee"));
    assertEquals(List.of("Ann Lee"), texts(hit.speakerHighlights()));
    assertEquals(List.of("Lee", "Lee"), texts(hit.highlights()));
  }

  @Test
  void noSpeakerIsMarkedWhoWasNotAskedFor() throws IOException {
    assertEquals(List.of(), first(QuoteQuery.all().about("closed")).speakerHighlights());
    assertEquals(List.of(), first(QuoteQuery.all()).speakerHighlights());
    assertEquals(
        List.of(), first(QuoteQuery.by("lee").passages(PassageKind.PARAGRAPH)).speakerHighlights());
  }
}
