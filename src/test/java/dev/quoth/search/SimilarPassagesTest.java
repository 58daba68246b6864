package dev.quoth.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quoth.Article;
import dev.quoth.ArticleFact;
import dev.quoth.Collapse;
import dev.quoth.Filter;
import dev.quoth.Hit;
import dev.quoth.Hits;
import dev.quoth.Passage;
import dev.quoth.PassageKind;
import dev.quoth.QuoteQuery;
import dev.quoth.SpeakerScope;
import dev.quoth.language.Language;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What is like a passage, and who says it. */
class SimilarPassagesTest {

  private static final String FERRY =
      "The ferry strike will end when the owners raise our wages before the winter.";

  @Test
  void whatSharesTellingWordsIsFoundAndWhatSharesEmptyOnesIsNot() throws IOException {
    assertEquals(List.of("bo#q0", "same#q0"), similar(SpeakerScope.ANYONE, QuoteQuery.all()));
  }

  @Test
  void theSpeakerMayBeTheSameOrAnother() throws IOException {
    assertEquals(List.of("same#q0"), similar(SpeakerScope.SAME_SPEAKER, QuoteQuery.all()));
    assertEquals(List.of("bo#q0"), similar(SpeakerScope.OTHER_SPEAKERS, QuoteQuery.all()));
  }

  @Test
  void theQueryNarrows() throws IOException {
    assertEquals(List.of("bo#q0"), similar(SpeakerScope.ANYONE, QuoteQuery.all().limit(1)));
    assertEquals(List.of("same#q0"), similar(SpeakerScope.ANYONE, QuoteQuery.by("ann")));
    assertEquals(
        List.of(),
        similar(
            SpeakerScope.ANYONE,
            QuoteQuery.all().where(Filter.fact(ArticleFact.SOURCE, "The Times"))));
    assertEquals(
        List.of("bo#p0"),
        similar(SpeakerScope.OTHER_SPEAKERS, QuoteQuery.by("Bo").passages(PassageKind.PARAGRAPH)));
  }

  @Test
  void sharedWordsAreHighlighted() throws IOException {
    try (QuoteSearcher searcher = open(index())) {
      Hit hit =
          searcher
              .similarTo(asked(searcher), SpeakerScope.OTHER_SPEAKERS, QuoteQuery.all())
              .hits()
              .get(0);
      String words = hit.passage().text();
      int start = hit.passage().span().start();
      assertEquals(
          List.of("Owners", "raise", "wages", "strike", "ferry"),
          hit.highlights().stream()
              .map(span -> words.substring(span.start() - start, span.end() - start))
              .toList());
    }
  }

  @Test
  void aPassageOfNobodyHasNoSameSpeaker() throws IOException {
    Directory index =
        Newsroom.index(article("a", "? Ferry strike."), article("b", "? The strike of a ferry."));
    try (QuoteSearcher searcher = open(index)) {
      Passage passage = searcher.search(QuoteQuery.all()).hits().getFirst().passage();
      assertEquals(
          0, count(searcher.similarTo(passage, SpeakerScope.SAME_SPEAKER, QuoteQuery.all())));
    }
  }

  @Test
  void aPassageWithoutWordsIsLikeNothing() throws IOException {
    Directory index = Newsroom.index(article("a", "Ann: !!!"), article("b", "Bo: !!!"));
    try (QuoteSearcher searcher = open(index)) {
      Passage passage = searcher.search(QuoteQuery.all()).hits().getFirst().passage();
      assertEquals(0, count(searcher.similarTo(passage, SpeakerScope.ANYONE, QuoteQuery.all())));
    }
  }

  @Test
  void anEndlessPassageDoesNotThrow() throws IOException {
    StringBuilder words = new StringBuilder("Ann:");
    for (int i = 0; i < 20_000; i++) {
      words.append(" word").append(i);
    }
    Directory index = Newsroom.index(article("a", words.toString()), article("b", words + " x"));
    try (QuoteSearcher searcher = open(index)) {
      Passage passage = searcher.search(QuoteQuery.all()).hits().getFirst().passage();
      assertFalse(passage.text().isEmpty());
      assertEquals(0, count(searcher.similarTo(passage, SpeakerScope.ANYONE, QuoteQuery.all())));
    }
  }

  @Test
  void aCursorIsOfItsPassageVoiceAndQuery() throws IOException {
    try (QuoteSearcher searcher = open(index())) {
      Passage asked = asked(searcher);
      Passage bo =
          searcher
              .search(QuoteQuery.by("Bo").where(Filter.article("bo")))
              .hits()
              .getFirst()
              .passage();
      QuoteQuery one = QuoteQuery.all().limit(1);
      String cursor = searcher.similarTo(asked, SpeakerScope.ANYONE, one).next();
      assertEquals(
          List.of("same#q0"),
          Newsroom.ids(searcher.similarTo(asked, SpeakerScope.ANYONE, one.after(cursor))));
      QuoteQuery next = one.after(cursor);
      refused(() -> searcher.similarTo(bo, SpeakerScope.ANYONE, next));
      refused(() -> searcher.similarTo(asked, SpeakerScope.OTHER_SPEAKERS, next));
      refused(() ->
          searcher.similarTo(
              asked,
              SpeakerScope.ANYONE,
              next.where(Filter.fact(ArticleFact.SOURCE, "The Times"))));
      refused(() -> searcher.search(next));
      String plain = searcher.search(one).next();
      refused(() -> searcher.similarTo(asked, SpeakerScope.ANYONE, one.after(plain)));
    }
  }

  private static void refused(Executable question) {
    IllegalArgumentException error = assertThrows(IllegalArgumentException.class, question);
    assertTrue(error.toString().contains("but is one of another"), error::toString);
  }

  @Test
  void theSameWordsAreShownOnceHereToo() throws IOException {
    String said = "Bo: Owners must raise wages, or this strike of the ferry goes on, hear hear.";
    Directory index =
        Newsroom.index(article("asked", "Ann: " + FERRY), article("b", said), article("c", said));
    try (QuoteSearcher searcher = open(index)) {
      QuoteQuery once = QuoteQuery.all().collapse(Collapse.WORDS);
      List<Hit> hits = searcher.similarTo(asked(searcher), SpeakerScope.ANYONE, once).hits();
      assertEquals(1, hits.size());
      assertEquals(2, hits.getFirst().appearances());
    }
  }

  private static long count(Hits hits) {
    return hits.total().count();
  }

  private static List<String> similar(SpeakerScope voice, QuoteQuery within) throws IOException {
    try (QuoteSearcher searcher = open(index())) {
      return Newsroom.ids(searcher.similarTo(asked(searcher), voice, within));
    }
  }

  private static Passage asked(QuoteSearcher searcher) throws IOException {
    return searcher
        .search(QuoteQuery.all().where(Filter.article("asked")))
        .hits()
        .getFirst()
        .passage();
  }

  private static Directory index() throws IOException {
    return Newsroom.index(
        article("asked", "Ann: " + FERRY + "\nBo: The ferry strike and the wages of the owners."),
        article("copy", "Ann: " + FERRY),
        article("edited", "Ann Lee: \"" + FERRY.replace("our", "their") + "\", she said."),
        article("bo", "Bo: Owners must raise wages, or this strike of the ferry goes on."),
        article("same", "Ann: Our wages first, then the strike is over."),
        article("other", "Cy: When will the sky be blue? The sun is out before our day."));
  }

  private static Article article(String id, String text) {
    return Article.builder(id, text).build();
  }

  private static QuoteSearcher open(Directory index) throws IOException {
    return QuoteSearcher.open(index, SearcherOptions.of(Language.english()));
  }
}
