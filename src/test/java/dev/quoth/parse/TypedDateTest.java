package dev.quoth.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quoth.parse.ParsedQuery.PartKind;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDateTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2021-08-17      | 2021-08-17 | 2021-08-17",
        "2021/8/17       | 2021-08-17 | 2021-08-17",
        "2021.08.17      | 2021-08-17 | 2021-08-17",
        "17 Aug 2021     | 2021-08-17 | 2021-08-17",
        "17. August 2021 | 2021-08-17 | 2021-08-17",
        "August 17, 2021 | 2021-08-17 | 2021-08-17",
        "sept 7 2021     | 2021-09-07 | 2021-09-07",
        "17/08/2021      | 2021-08-17 | 2021-08-17",
        "08/17/2021      | 2021-08-17 | 2021-08-17",
        "8/8/2021        | 2021-08-08 | 2021-08-08",
        "1.8.2021        | 2021-08-01 | 2021-08-01",
        "2021-02         | 2021-02-01 | 2021-02-28",
        "Feb 2020        | 2020-02-01 | 2020-02-29",
        "2021 August     | 2021-08-01 | 2021-08-31",
        "2021            | 2021-01-01 | 2021-12-31"
      })
  void aDateIsReadInManyForms(String typed, LocalDate first, LocalDate last) {
    assertEquals(Optional.of(new TypedDate(first, last)), TypedDate.of(typed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "yesterday",
        "08/01/2021",
        "31 April 2021",
        "2021-13-01",
        "08/2021",
        "1 A 2021",
        "2021-08-17T10:00",
        "17 08",
        "20210",
        "Ma 2021",
        "2021-08-17-1",
        "999999999999-01-01"
      })
  void whatIsNoDateOrTwoIsNone(String typed) {
    assertEquals(Optional.empty(), TypedDate.of(typed));
  }

  @Test
  void theReasonTellsTheReadingsOrTheForms() {
    assertEquals(
        "since: 08/01/2021 may be 2021-08-01 or 2021-01-08, so write it so",
        reason("since:08/01/2021"));
    assertEquals(
        "until: cannot be soon, but for example 2021-08-17, 17 Aug 2021, August 17, 2021,"
            + " 2021-08, Aug 2021 or 2021",
        reason("until:soon"));
    assertEquals("type: cannot be loud, but for example type:direct", reason("type:loud"));
    assertEquals("unknown operator typ:, perhaps type:", reason("typ:direct"));
    assertEquals("unknown operator after:, perhaps since:", reason("after:2019-05-01"));
    assertEquals("unknown operator Before:, perhaps until:", reason("Before:yesterday"));
    assertEquals("unknown operator soruce:, perhaps source:", reason("soruce:cnn"));
  }

  private static String reason(String typed) {
    return QueryParser.parse(typed).parts().stream()
        .filter(part -> part.kind() == PartKind.IGNORED)
        .map(ParsedQuery.Part::value)
        .findFirst()
        .orElse("");
  }
}
