package dev.quoth.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quoth.ContentForm;
import dev.quoth.CueClass;
import dev.quoth.CueMood;
import dev.quoth.QuoteType;
import dev.quoth.Segment;
import dev.quoth.SpeakerKind;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An index keeps a constant as its place among the others: a new one goes to the end. */
class StoredConstantsTest {

  @Test
  void constantsKeepTheOrderOfTheFormat() {
    assertEquals("DIRECT INDIRECT MIXED", names(QuoteType.values()));
    assertEquals("STATEMENT REQUEST TOPIC", names(ContentForm.values()));
    assertEquals("ASSERTED NEGATED HYPOTHETICAL", names(CueMood.values()));
    assertEquals("VERBATIM PARAPHRASE UNMARKED", names(Segment.Wording.values()));
    assertEquals("PERSON ORGANIZATION GROUP DOCUMENT UNNAMED", names(SpeakerKind.values()));
    assertEquals(
        "STATEMENT WRITING QUESTION DENIAL DEMAND COMMITMENT CRITICISM PRAISE THOUGHT EVIDENCE",
        names(CueClass.values()));
  }

  private static String names(Enum<?>[] constants) {
    List<String> names = Arrays.stream(constants).map(Enum::name).toList();
    return String.join(" ", names);
  }
}
