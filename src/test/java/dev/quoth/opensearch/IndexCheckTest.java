package dev.quoth.opensearch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a cluster answers is checked, and a message says what to do. */
class IndexCheckTest {

  private static Transport says(int status, String body) {
    return request -> new Transport.Response(status, body, "http://node:9200");
  }

  private static Transport version(String distribution, String number) {
    return says(
        200,
        Json.object("version", Json.object("distribution", distribution, "number", number))
            .toString());
  }

  private static IOException refusal(int status, String body) {
    return Refusal.of("doing it", new Transport.Response(status, body, "http://node:9200"));
  }

  private static void assertSays(IOException error, String... parts) {
    for (String part : parts) {
      assertTrue(String.valueOf(error.getMessage()).contains(part), error::toString);
    }
  }

  @Test
  void aServerThatIsNewEnoughIsTaken() throws IOException {
    for (String number : List.of("3.2.0", "3.10.1", "4.0.0-SNAPSHOT", "10.0")) {
      IndexCheck.checkServer(version("opensearch", number));
    }
    IndexCheck.checkServer(says(403, "no permission")); // whoever may not ask is believed
  }

  @Test
  void aServerThatIsTooOldOrAnotherIsRefused() {
    for (String number : List.of("1.3.20", "2.19.1", "3.1.0", "three", "")) {
      IOException error =
          assertThrows(
              IOException.class, () -> IndexCheck.checkServer(version("opensearch", number)));
      assertSays(error, "http://node:9200 is opensearch " + number, "3.2", "upgrade");
    }
    assertSays(
        assertThrows(
            IOException.class,
            () -> IndexCheck.checkServer(says(200, "{\"version\":{\"number\":\"9.0.0\"}}"))),
        "unknown 9.0.0");
  }

  @Test
  void whatIsNoAnswerOfOpenSearchIsQuotedInPart() {
    for (String body : List.of("<html>" + "x".repeat(5_000), "[1]", "", "{\"a\":", "null")) {
      IOException error =
          assertThrows(IOException.class, () -> IndexCheck.checkServer(says(200, body)));
      assertSays(error, "http://node:9200", "no object of JSON");
      assertTrue(error.toString().length() < 1_000);
    }
  }

  @Test
  void aRefusalSaysWhoAndWhyAndWhatToDo() {
    assertSays(refusal(401, "Unauthorized"), "http://node:9200", "401", "HttpTransport.header");
    assertSays(refusal(403, "{\"error\":\"no\"}"), "403", "(no)", "right to read");
    assertSays(refusal(413, "<html>\n<b>too large</b>"), "413", "max_content_length");
    assertSays(refusal(429, ""), "429", "no reason given", "send less");
    assertSays(refusal(500, "{\"error\":{\"type\":\"t\",\"reason\":\"r\"}}"), "t: r", "health");
    assertSays(refusal(500, "{\"error\":{\"type\":null}}"), "unknown: unknown");
    IOException missing =
        refusal(404, "{\"error\":{\"type\":\"index_not_found_exception\",\"reason\":\"x\"}}");
    assertEquals(FileNotFoundException.class, missing.getClass());
    assertSays(missing, "OpenSearchIndex.create");
  }

  @Test
  void theShardThatFailedIsNamedWithItsNode() {
    assertSays(
        refusal(
            503,
            "{\"error\":{\"type\":\"search_phase_execution_exception\",\"reason\":\"all shards\","
                + "\"failed_shards\":[{\"shard\":2,\"node\":\"N7\",\"reason\":{\"type\":\"broken\","
                + "\"reason\":\"disk\"}}]}}"),
        "all shards",
        "shard 2 on node N7: broken: disk");
  }

  @Test
  void aBodyIsNeverQuotedWhole() {
    String secret = "words ".repeat(1_000);
    for (String body :
        List.of(secret, "{\"error\":{\"type\":\"t\",\"reason\":\"" + secret + "\"}}")) {
      IOException error = refusal(400, body);
      assertFalse(error.toString().contains(secret));
      assertTrue(error.toString().length() < 1_500);
    }
  }

  @Test
  void aNameOfSeveralIndexesIsNone() {
    for (String wrong :
        List.of("", " ", "*", "quotes-*", "a,b", "_all", "-a", ".a", "Quotes", "a b", "a/b")) {
      Exception error =
          assertThrows(IllegalArgumentException.class, () -> IndexName.checked(wrong), wrong);
      assertTrue(String.valueOf(error.getMessage()).contains('"' + wrong + '"'), wrong);
    }
    assertThrows(IllegalArgumentException.class, () -> IndexName.checked("é".repeat(128)));
    assertEquals("zeitungen-ü.1", IndexName.checked("zeitungen-ü.1"));
  }

  @Test
  void aNameIsEncodedInAPath() {
    assertEquals("a%20b%2Bc%2Fd%C3%BC", IndexRequests.encoded("a b+c/dü"));
  }
}
