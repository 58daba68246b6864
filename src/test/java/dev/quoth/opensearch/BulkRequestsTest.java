package dev.quoth.opensearch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BulkRequestsTest {

  private final List<String> heard = new ArrayList<>();

  /** Answers each request with the next of these: the statuses of its items. */
  private BulkRequests answered(List<List<Integer>> answers) {
    return new BulkRequests(
        request -> {
          heard.add(request.body());
          List<Integer> statuses = answers.get(Math.min(heard.size(), answers.size()) - 1);
          if (statuses.isEmpty()) {
            return new Transport.Response(413, "", "node");
          }
          String items =
              statuses.stream()
                  .map(status ->
                      "{\"index\":{\"_id\":\"1/a\",\"status\":" + status + ",\"error\":\"busy\"}}")
                  .collect(Collectors.joining(","));
          return new Transport.Response(200, "{\"items\":[" + items + "]}", "node");
        },
        "/quotes");
  }

  @Test
  void onlyWhatANodeHadNoTimeForIsSentAgain() throws IOException {
    BulkRequests bulk = answered(List.of(List.of(200, 429, 503), List.of(201, 429), List.of(409)));
    assertEquals(List.of(200, 201, 409), bulk.send(List.of("a\n", "b\n", "c\n")));
    assertEquals(List.of("a\nb\nc\n", "b\nc\n", "c\n"), heard);
  }

  @Test
  void aBatchThatIsTooLargeIsSentInHalves() throws IOException {
    BulkRequests bulk = answered(List.of(List.of(), List.of(200), List.of(200, 201)));
    assertEquals(List.of(200, 200, 201), bulk.send(List.of("a\n", "b\n", "c\n")));
    assertEquals(List.of("a\nb\nc\n", "a\n", "b\nc\n"), heard);
  }

  @Test
  void attemptsAreBounded() {
    BulkRequests bulk = answered(List.of(List.of(429)));
    IOException error = assertThrows(IOException.class, () -> bulk.send(List.of("a\n")));
    assertEquals(Backoff.ATTEMPTS, heard.size());
    assertTrue(String.valueOf(error.getMessage()).contains("/quotes/_bulk"), error::toString);
    assertTrue(String.valueOf(error.getMessage()).contains("busy"), error::toString);
  }

  @Test
  void aDocumentThatIsRefusedForGoodIsAnError() {
    BulkRequests bulk = answered(List.of(List.of(200, 400)));
    assertThrows(IOException.class, () -> bulk.send(List.of("a\n", "b\n")));
    assertEquals(1, heard.size());
  }

  @Test
  void nothingIsSentForNoItems() throws IOException {
    assertEquals(List.of(), answered(List.of()).send(List.of()));
    assertEquals(List.of(), heard);
  }
}
