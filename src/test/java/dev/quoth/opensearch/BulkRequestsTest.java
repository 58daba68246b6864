package dev.quoth.opensearch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What belongs together is sent together, and sent again together. */
class BulkRequestsTest {

  private static final List<String> A = List.of("a1\n", "a2\n");
  private static final List<String> B = List.of("b\n");
  private static final List<String> C = List.of("c\n");

  private final List<String> heard = new ArrayList<>();

  /** Answers each request with the next of these: the statuses of its items, or none for 413. */
  private BulkRequests answered(List<List<Integer>> answers) {
    return new BulkRequests(
        request -> {
          heard.add(request.body());
          List<Integer> statuses = answers.get(Math.min(heard.size(), answers.size()) - 1);
          return statuses.isEmpty()
              ? new Transport.Response(413, "", "node")
              : new Transport.Response(200, "{\"items\":[" + items(statuses) + "]}", "node");
        },
        "/quotes");
  }

  private static String items(List<Integer> statuses) {
    return statuses.stream()
        .map(status -> "{\"index\":{\"_id\":\"1/a\",\"status\":" + status + ",\"error\":\"busy\"}}")
        .collect(Collectors.joining(","));
  }

  private static List<BulkOutcome.State> states(List<BulkOutcome> outcomes) {
    return outcomes.stream().map(BulkOutcome::state).toList();
  }

  @Test
  void onlyGroupsThatANodeHadNoTimeForAreSentAgainAndThoseWhole() throws IOException {
    BulkRequests bulk =
        answered(List.of(List.of(200, 429, 200, 503), List.of(200, 201, 429), List.of(409)));
    List<BulkOutcome> outcomes = bulk.send(List.of(A, B, C));
    assertEquals(List.of("a1\na2\nb\nc\n", "a1\na2\nc\n", "c\n"), heard);
    assertTrue(outcomes.getLast().lastIsOutdated());
    assertEquals(List.of(taken(), taken(), taken()), states(outcomes));
  }

  private static BulkOutcome.State taken() {
    return BulkOutcome.State.TAKEN;
  }

  @Test
  void whatIsTooLargeIsHalvedBetweenGroups() throws IOException {
    BulkRequests bulk = answered(List.of(List.of(), List.of(200, 200), List.of(200, 201)));
    assertEquals(List.of(taken(), taken(), taken()), states(bulk.send(List.of(A, B, C))));
    assertEquals(List.of("a1\na2\nb\nc\n", "a1\na2\n", "b\nc\n"), heard);
  }

  @Test
  void aGroupThatIsTooLargeAloneIsRefusedAndTheOthersAreNot() throws IOException {
    BulkRequests bulk = answered(List.of(List.of(), List.of(), List.of(200)));
    List<BulkOutcome> outcomes = bulk.send(List.of(A, B));
    assertEquals(List.of(BulkOutcome.State.REFUSED, taken()), states(outcomes));
    String reason = outcomes.getFirst().reason();
    assertTrue(reason.contains("http.max_content_length"), reason);
  }

  @Test
  void groupsAreSentTogetherUpToABound() throws IOException {
    String third = "x".repeat((int) (BulkRequests.BATCH / 3));
    List<String> large = List.of(third, third, third, third);
    BulkRequests bulk = answered(List.of(List.of(200), List.of(200, 200, 200, 200), List.of(200)));
    assertEquals(List.of(taken(), taken(), taken()), states(bulk.send(List.of(B, large, C))));
    assertEquals(List.of("b\n", String.join("", large), "c\n"), heard);
  }

  @Test
  void attemptsAreBounded() {
    BulkRequests bulk = answered(List.of(List.of(429)));
    IOException error = assertThrows(IOException.class, () -> bulk.send(List.of(B)));
    assertEquals(Backoff.ATTEMPTS, heard.size());
    assertTrue(String.valueOf(error.getMessage()).contains("/quotes/_bulk"), error::toString);
    assertTrue(String.valueOf(error.getMessage()).contains("busy"), error::toString);
  }

  @Test
  void aDocumentThatIsRefusedForGoodConcernsItsGroupAlone() throws IOException {
    BulkRequests bulk = answered(List.of(List.of(200, 400, 201)));
    List<BulkOutcome> outcomes = bulk.send(List.of(A, B));
    assertEquals(List.of(BulkOutcome.State.REFUSED, taken()), states(outcomes));
    assertEquals("document \"1/a\": busy", outcomes.getFirst().reason());
    assertEquals(1, heard.size());
  }

  @Test
  void whatConcernsTheIndexIsAnError() {
    BulkRequests bulk = answered(List.of(List.of(200, 403)));
    IOException error = assertThrows(IOException.class, () -> bulk.send(List.of(B, C)));
    assertTrue(String.valueOf(error.getMessage()).contains("403"), error::toString);
  }

  @Test
  void nothingIsSentForNoGroups() throws IOException {
    assertEquals(List.of(), answered(List.of()).send(List.of()));
    assertEquals(List.of(), heard);
  }
}
