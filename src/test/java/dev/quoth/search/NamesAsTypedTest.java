package dev.quoth.search;

import static dev.quoth.search.Newsroom.ids;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quoth.QuoteQuery;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;

/** Names as people type them, in an index where much else is called so. */
class NamesAsTypedTest {

  @Test
  void oneMisreadSpeakerDoesNotHideWhomATitleMeans() throws IOException {
    Directory index = Transcript.index("Chancellor Keller: 0.\n" + "Ute Keller: 1.\n".repeat(12));
    assertEquals(13, count(index, "Chancellor Keller"));
  }

  @Test
  void aNameThatEndsLikeAnOwnerIsFoundWhereItIsTheUsualOne() throws IOException {
    Directory index =
        Transcript.index(
            "Wendel's: 0.\nWendel's: 1.\nAnn Wendel: 2.\nTrask's: 3.\nJo Trask: 4.\nTrask: 5.");
    assertEquals(List.of("a#q0", "a#q1"), found(index, "Wendel's"));
    assertEquals(List.of("a#q4", "a#q5"), found(index, "Trask's"));
  }

  private static int count(Directory index, String name) throws IOException {
    return found(index, name).size();
  }

  private static List<String> found(Directory index, String name) throws IOException {
    return ids(index, QuoteQuery.by(name).limit(100)).stream().sorted().toList();
  }
}
