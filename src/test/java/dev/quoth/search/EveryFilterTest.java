package dev.quoth.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quoth.Article;
import dev.quoth.ArticleFact;
import dev.quoth.ContentForm;
import dev.quoth.CueClass;
import dev.quoth.CueMood;
import dev.quoth.Filter;
import dev.quoth.QuoteQuery;
import dev.quoth.QuoteType;
import dev.quoth.SpeakerKind;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each filter finds a passage that it asks for: what it asks about must be in the index. */
class EveryFilterTest {

  private static final Article ARTICLE =
      Article.builder(
              "pier",
              "Ana Ruiz|mayor of Marren|PERSON|DENIAL|Tom Moss|0.9: The pier never leaked, Moss.")
          .published(Instant.parse("2026-03-03T12:00:00Z"))
          .source("Harbour Post")
          .metadata("edition", "late")
          .build();

  static List<Filter> filters() {
    return List.of(
        Filter.speaker("Ruiz"),
        Filter.role("mayor"),
        Filter.kind(SpeakerKind.PERSON),
        Filter.addressee("Moss"),
        Filter.mentioning("Moss"),
        Filter.type(QuoteType.DIRECT),
        Filter.form(ContentForm.STATEMENT),
        Filter.mood(CueMood.ASSERTED),
        Filter.cue(CueClass.DENIAL),
        Filter.minConfidence(0.8),
        Filter.minWords(4),
        Filter.fact(ArticleFact.SOURCE, "harbour post"),
        Filter.factWords(ArticleFact.SOURCE, "harbour"),
        Filter.metadata("edition", "late"),
        Filter.article("pier"),
        Filter.since(LocalDate.of(2026, 1, 1)),
        Filter.until(LocalDate.of(2027, 1, 1)),
        Filter.arrivedAfter(Instant.EPOCH),
        Filter.not(Filter.speaker("Lund")));
  }

  @Test
  void noKindOfFilterIsForgotten() {
    assertEquals(
        Set.of(Filter.class.getPermittedSubclasses()),
        filters().stream().map(Object::getClass).collect(Collectors.toSet()),
        "a filter needs a line here that finds the passage");
  }

  @ParameterizedTest
  @MethodSource("filters")
  void itFindsWhatItAsksFor(Filter filter) throws IOException {
    Directory index = Transcript.index(ARTICLE);
    assertEquals(List.of("pier#q0"), Newsroom.ids(index, QuoteQuery.all().where(filter)));
  }
}
