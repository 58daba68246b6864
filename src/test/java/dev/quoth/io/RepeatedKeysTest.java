package dev.quoth.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.quoth.ArticleBounds;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reading a key again must not cost more the more often that has happened. */
class RepeatedKeysTest {

  /** With a cost that grows by the square, this many keys take many minutes. */
  private static final int MANY = 400_000;

  /** Nothing here takes a second. */
  private static final Duration HANGS = Duration.ofSeconds(25);

  private static final ArticleBounds MORE = ArticleBounds.STANDARD.withMaxFacts(1_000_000);

  private static Reading read(String name, String text) {
    return assertTimeoutPreemptively(HANGS, () -> Reading.within(MORE, name, text));
  }

  @Test
  void aKeyThatAHeaderRepeatsForeverIsReportedOnce() {
    Reading reading = read("x.txt", "title: x\n".repeat(MANY) + "\nText");
    assertEquals(List.of("x.txt:2:1: duplicate key \"title\""), reading.reports());
  }

  @Test
  void aKeyThatAnObjectRepeatsForeverIsReportedOnce() {
    Reading reading = read("x.json", "{\"id\":1,\"text\":\"T\"" + ",\"id\":1".repeat(MANY) + "}");
    assertEquals(List.of("x.json:1:20: duplicate key \"id\""), reading.reports());
  }

  @Test
  void blankKeysAreReportedOnce() {
    Reading reading = read("x.json", "{\"id\":1,\"text\":\"T\"" + ",\" \":1".repeat(MANY) + "}");
    assertEquals(List.of("x.json:1:20: a key must not be blank"), reading.reports());
  }

  @Test
  void aHeaderMayNameItsAuthorsLineByLine() {
    Reading reading = read("x.txt", "author: J\n".repeat(MANY) + "\nText");
    assertEquals(MANY, reading.only().ref().authors().size());
  }
}
