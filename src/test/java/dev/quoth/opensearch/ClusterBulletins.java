package dev.quoth.opensearch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quoth.Article;
import dev.quoth.Filter;
import dev.quoth.Passage;
import dev.quoth.PassageKind;
import dev.quoth.QuotePassage;
import dev.quoth.QuoteQuery;
import dev.quoth.QuoteSearch;
import java.io.IOException;
import java.util.List;
import java.util.TreeSet;

/** Articles whose quotes all name the version of the article. */
final class ClusterBulletins {

  private static final String FERRY = "The ferry is late for the time number ";

  private ClusterBulletins() {}

  /** Returns a version of an article, with as many quotes as it says. */
  static Article article(String id, int version) {
    String paragraph = "\"" + FERRY + version + ",\" said Mara Lind of the harbour office.\n\n";
    return Article.builder(id, paragraph.repeat(quotes(version))).build();
  }

  private static int quotes(int version) {
    return 1 + version % 4;
  }

  /** Returns which version of an article is found, which must be whole. */
  static int version(QuoteSearch search, String id) throws IOException {
    QuoteQuery query = QuoteQuery.all().where(Filter.article(id)).passages(PassageKind.QUOTE);
    List<Passage> found =
        search.search(query.limit(100)).hits().stream().map(hit -> hit.passage()).toList();
    TreeSet<Integer> versions = new TreeSet<>();
    for (Passage passage : found) {
      versions.add(version((QuotePassage) passage));
    }
    assertEquals(1, versions.size(), () -> "versions of article " + id + ": " + versions);
    assertEquals(quotes(versions.first()), found.size(), () -> "quotes of version " + versions);
    return versions.first();
  }

  private static int version(QuotePassage passage) {
    String text = passage.context();
    int start = text.indexOf(FERRY);
    assertTrue(start >= 0, text);
    int end = text.indexOf(',', start);
    return Integer.parseInt(text.substring(start + FERRY.length(), end));
  }
}
