package dev.quoth.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What agencies say of an item decides whether it is read, and how it is known. */
class AgencyInputTest {

  private static String item(String guid, String meta) {
    return "<newsItem guid=\""
        + guid
        + "\"><itemMeta>"
        + meta
        + "</itemMeta><contentSet><inlineData>The pier stays.</inlineData></contentSet></newsItem>";
  }

  private static WebReading read(String items) {
    return WebReading.of("n.xml", "<newsMessage><itemSet>" + items + "</itemSet></newsMessage>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <pubStatus qcode="stat:usable"/>                                          | read
          <pubStatus qcode="stat:final"/>                                           | read
          <pubStatus uri="http://cv.example/pubstatusg2/canceled"/>                 | canceled
          <pubStatus qcode="x:Cancelled"/>                                          | canceled
          <pubStatus qcode="stat:withheld"/>                                        | withheld
          <embargoed/>                                                              | embargoed
          <embargoed>soon</embargoed><versionCreated>2026-03-02</versionCreated>    | embargoed
          <embargoed>2026-03-03T06:00:00Z</embargoed>                               | embargoed
          <embargoed>2026-03-03</embargoed><versionCreated>2026-03-02</versionCreated> | embargoed
          <embargoed>2026-03-01</embargoed><versionCreated>2026-03-02</versionCreated> | read
          """)
  void anItemThatMayNotBeUsedIsReportedByItsName(String meta, String outcome) {
    WebReading reading = read(item("urn:x:1", meta) + item("urn:x:2", ""));
    if (outcome.equals("read")) {
      assertEquals(List.of("urn:x:1", "urn:x:2"), reading.ids());
    } else {
      assertEquals(List.of("urn:x:2"), reading.ids());
      String report = reading.reports().getFirst();
      assertTrue(report.contains("\"urn:x:1\" is " + outcome), report);
    }
  }

  @Test
  void aMessageThatBreaksOffGivesTheItemsBefore() {
    WebReading reading =
        WebReading.of(
            "n.xml",
            "<newsMessage><itemSet>\n"
                + item("urn:x:1", "")
                + "\n<newsItem guid=\"urn:x:2\"><conte");
    assertEquals(List.of("urn:x:1"), reading.ids());
    assertEquals(
        List.of("n.xml:3:1: the file breaks off in this item, which is not read"),
        reading.reports());
  }

  @Test
  void anItemWithoutAnIdHasOneOfItsText() {
    String nitf = "<nitf><body><body.content><p>The pier stays.</p></body.content></body></nitf>";
    String id = WebReading.of("n.xml", nitf).only().id();
    assertTrue(id.startsWith("sha256-"), id);
    assertEquals(id, WebReading.of("m.xml", nitf).only().id());
  }
}
