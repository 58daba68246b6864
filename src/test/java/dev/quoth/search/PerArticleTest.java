package dev.quoth.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quoth.Collapse;
import dev.quoth.Hits;
import dev.quoth.QuoteQuery;
import dev.quoth.SortOrder;
import dev.quoth.TopicMatch;
import dev.quoth.language.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** At most some hits of one article, and topics in a quote's own words. */
class PerArticleTest {

  private static final List<String> WORDS =
      List.of("ferry", "sea", "rain", "storm", "late", "pier", "boat", "tide");

  private static Directory index(Random random) throws IOException {
    String[] texts = new String[20];
    for (int i = 0; i < texts.length; i++) {
      StringBuilder text = new StringBuilder();
      for (int quote = random.nextInt(30); quote >= 0; quote--) {
        text.append("Ann Lee: ");
        for (int word = 4 + random.nextInt(6); word > 0; word--) {
          text.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
        }
        text.append(".\n");
      }
      texts[i] = text.toString();
    }
    return Transcript.index(texts);
  }

  @ParameterizedTest
  @EnumSource
  void thePagesAreTheFirstHitsOfEachArticle(SortOrder order) throws IOException {
    long seed = Long.getLong("quoth.seed", 20261127L);
    Random random = new Random(seed);
    try (QuoteSearcher searcher =
        QuoteSearcher.open(index(random), SearcherOptions.of(Language.english()))) {
      for (QuoteQuery asked :
          List.of(
              QuoteQuery.all().about("ferry"),
              QuoteQuery.all().about("ferry sea rain storm"),
              QuoteQuery.by("Lee"))) {
        QuoteQuery query = asked.order(order);
        int most = 1 + random.nextInt(3);
        Hits whole = searcher.search(query.limit(10_000));
        List<String> paged = paged(searcher, query.perArticle(most).limit(1 + random.nextInt(9)));
        assertEquals(firstOf(Newsroom.ids(whole), most), paged, () -> "seed " + seed);
        assertEquals(whole.total(), searcher.search(query.perArticle(most)).total());
      }
    }
  }

  private static List<String> firstOf(List<String> ids, int most) {
    Map<String, Integer> seen = new HashMap<>();
    return ids.stream()
        .filter(id -> seen.merge(id.substring(0, id.indexOf('#')), 1, Integer::sum) <= most)
        .toList();
  }

  private static List<String> paged(QuoteSearcher searcher, QuoteQuery query) throws IOException {
    Hits page = searcher.search(query);
    List<String> ids = new ArrayList<>(Newsroom.ids(page));
    while (!page.next().isEmpty()) {
      page = searcher.search(query.after(page.next()));
      assertTrue(!page.hits().isEmpty());
      ids.addAll(Newsroom.ids(page));
    }
    return ids;
  }

  @Test
  void whatIsLeftOutForItsArticleHidesNoCopyElsewhere() throws IOException {
    String same = "the harbor is closed until the storm has passed and the pier is mended";
    Directory index =
        Transcript.index(
            "Ann Lee: the storm, the storm, the storm.\nAnn Lee: " + same + ".",
            "Ann Lee: nobody knows a thing.\nAnn Lee: " + same + ".");
    QuoteQuery query =
        QuoteQuery.all()
            .about("storm")
            .matching(TopicMatch.QUOTE)
            .collapse(Collapse.WORDS)
            .perArticle(1);
    assertEquals(List.of("a#q0", "b#q1"), Newsroom.ids(index, query));
    try (QuoteSearcher searcher =
        QuoteSearcher.open(index, SearcherOptions.of(Language.english()))) {
      assertEquals(List.of("a#q0", "b#q1"), paged(searcher, query.limit(1)));
    }
  }

  @Test
  void aTopicIsWantedInTheQuotesOwnWords() throws IOException {
    Directory index =
        Transcript.index(
            "Ann: The ferry is late.\nAnn: It never comes.", "Bo: A late boat and a ferry.");
    QuoteQuery ferry = QuoteQuery.all().about("ferry late").matching(TopicMatch.QUOTE);
    assertEquals(List.of("a#q0", "b#q0"), Newsroom.ids(index, ferry).stream().sorted().toList());
    assertEquals(2, Newsroom.hits(index, ferry).total().count());
    assertEquals(List.of(), Newsroom.ids(index, ferry.about("boat pier")));
    assertEquals(List.of("a#q1"), Newsroom.ids(index, ferry.about("it")));
    QuoteQuery required = QuoteQuery.all().matching(TopicMatch.QUOTE).requiring("ferry");
    assertEquals(List.of("a#q0", "b#q0"), Newsroom.ids(index, required).stream().sorted().toList());
    assertEquals(List.of(), Newsroom.ids(index, required.requiring("Bo")));
  }
}
