package dev.quoth.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DateTimeException;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDateTest {

  @ParameterizedTest
  @CsvSource({
    "'2021-08-17',                     2021-08-17T00:00:00Z",
    "' 2024-02-29 ',                   2024-02-29T00:00:00Z",
    "'2021-08-17T10:15:00Z',           2021-08-17T10:15:00Z",
    "'2021-08-17T10:15:00.123456Z',    2021-08-17T10:15:00.123456Z",
    "'2021-08-17T12:15:00+02:00',      2021-08-17T10:15:00Z",
    "'2021-08-17T12:15+02:00[Europe/Paris]', 2021-08-17T10:15:00Z",
    "'2021-08-17T10:15',               2021-08-17T10:15:00Z",
    "'2021-08-17T10:15:30',            2021-08-17T10:15:30Z",
    "'2021-08-17 10:15:30',            2021-08-17T10:15:30Z",
    "'2021-08-17 10:15:30+02:00',      2021-08-17T08:15:30Z",
    "'Tue, 17 Aug 2021 10:15:00 GMT',  2021-08-17T10:15:00Z",
    "'17 Aug 2021 10:15:00 +0200',     2021-08-17T08:15:00Z"
  })
  void aDateIsRead(String text, Instant moment) {
    assertEquals(moment, PublicationDate.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yesterday",
        "2021-02-30",
        "2021-13-01",
        "2023-02-29",
        "2021-08-17T25:00:00Z",
        "2021-08-17T10:15:00+99:00",
        "20210817",
        "2021",
        "17.08.2021",
        "+99999-01-01T00:00:00Z",
        "0000-01-01",
        "-001-01-01",
        "Mon, 17 Aug 2021 10:15:00 GMT",
        "2021-08-17x",
        "1629195300"
      })
  void whatTheCalendarDoesNotHaveIsRefused(String text) {
    assertThrows(DateTimeException.class, () -> PublicationDate.parse(text));
  }
}
