package dev.quoth.web;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageCharsetTest {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final Charset WINDOWS_1251 = Charset.forName("windows-1251");

  private static final String QUOTED = "<p>“We turned it down,” said Zoë Brandt of the café.";

  private static Charset charset(byte[] page) {
    return PageCharset.of(page, Optional.empty(), Optional.empty());
  }

  private static Charset charset(String head, Charset written) {
    return charset((head + QUOTED).getBytes(written));
  }

  private static byte[] bytes(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  @Test
  void aByteOrderMarkCountsFirst() {
    String page = "\uFEFF<meta charset=iso-8859-1>" + QUOTED;
    for (String name : new String[] {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"}) {
      Charset charset = Charset.forName(name);
      assertEquals(charset, charset(page.getBytes(charset)));
    }
  }

  @Test
  void wideLettersAreSeenWithoutAMark() {
    assertEquals(UTF_16LE, charset("<html><meta charset=utf-16>", UTF_16LE));
    assertEquals(UTF_16BE, charset("<?xml version='1.0'?><html>", UTF_16BE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<meta charset=iso-8859-1>", "<?xml version='1.0' encoding='gbk'?>"})
  void validUtf8IsUtf8WhateverThePageSays(String head) {
    assertEquals(UTF_8, charset(head, UTF_8));
  }

  @Test
  void validUtf8IsUtf8WhateverTheServerSays() {
    byte[] page = QUOTED.getBytes(UTF_8);
    assertEquals(UTF_8, PageCharset.of(page, Optional.of("iso-8859-1"), Optional.empty()));
  }

  @Test
  void aLetterThatIsCutInTheMiddleDoesNotMakeUtf8AnythingElse() {
    byte[] cut = {(byte) 0xE2, (byte) 0x80};
    byte[] page = bytes("<meta charset=latin1>".getBytes(UTF_8), cut, QUOTED.getBytes(UTF_8));
    assertEquals(UTF_8, charset(page));
    assertEquals(UTF_8, charset(bytes(QUOTED.getBytes(UTF_8), cut)));
  }

  @Test
  void bytesThatAreNotUtf8AreNotWhenThePageSaysSo() {
    assertEquals(WINDOWS_1252, charset("<meta charset=utf-8>", WINDOWS_1252));
    byte[] page = QUOTED.getBytes(WINDOWS_1252);
    assertEquals(
        WINDOWS_1251, PageCharset.of(page, Optional.of("UTF-8"), Optional.of(WINDOWS_1251)));
  }

  @Test
  void theServerCountsBeforeThePage() {
    byte[] page = ("<meta charset=gbk>" + QUOTED).getBytes(WINDOWS_1251);
    assertEquals(WINDOWS_1251, PageCharset.of(page, Optional.of("windows-1251"), Optional.empty()));
  }

  @Test
  void whatNobodyKnowsIsPassedOver() {
    byte[] page = "<meta charset=nonsense><meta charset=cp1251><p>Да".getBytes(WINDOWS_1251);
    assertEquals(WINDOWS_1251, PageCharset.of(page, Optional.of("utf_9"), Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<meta charset=windows-1251> | windows-1251",
        "<META CHARSET = 'Windows-1251' /> | windows-1251",
        "<meta name=a charset=\"koi8-r\"> | KOI8-R",
        "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=iso-8859-2\"> | ISO-8859-2",
        "<meta content='text/html;charset=gb2312' http-equiv=content-type> | GB18030",
        "<meta http-equiv=content-type content='text/html; charset = \"euc-jp\"'> | EUC-JP",
        "<meta http-equiv=content-type content='charsetcharset=big5; charset=1'> | Big5-HKSCS",
        "<?xml version=\"1.0\" encoding='ISO-8859-15'?><rss> | ISO-8859-15",
        "<?xml version=\"1.0\" encoding=\"iso-8859-1\"?><html><meta charset=cp1251> | windows-1251",
        "<?xml encoding='cp1251'?><rss><![CDATA[<html><meta charset=big5>]]> | windows-1251",
        "<!-- <meta charset=big5> --><meta charset=cp1251> | windows-1251",
        "<!--><meta charset=cp1251> | windows-1251",
        "<script>a = '<meta charset=big5>'; b<c(\"</script><meta charset=cp1251> | windows-1251",
        "<meta name=description content='the charset=big5 of Taiwan'> | windows-1252",
        "<title charset=big5> | windows-1252",
        "<meta charset=utf-16> | windows-1252",
        "<meta charset | windows-1252",
        "<meta charset=' | windows-1252",
        "<meta http-equiv=content-type content='charset'> | windows-1252",
        "<!-- <meta charset=big5> | windows-1252",
        "<?xml encoding= | windows-1252",
        "<a / = / = > | windows-1252",
        "< | windows-1252",
      })
  void thePagesOwnWordIsFound(String head, String charset) {
    byte[] page = bytes(head.getBytes(UTF_8), new byte[] {(byte) 0xD0, (byte) 0xD0});
    assertEquals(Charset.forName(charset), charset(page));
  }

  @Test
  void longScriptsMayPrecedeThePagesOwnWord() {
    String head = "<html><script>" + "x = 1;\n".repeat(2000) + "</script><meta charset=cp1251>";
    assertEquals(WINDOWS_1251, charset((head + "Да").getBytes(WINDOWS_1251)));
  }

  @Test
  void lettersMayBeWrittenInAsciiWithEscapes() {
    Charset japanese = Charset.forName("ISO-2022-JP");
    assertEquals(japanese, charset("<meta charset=iso-2022-jp>日本".getBytes(japanese)));
  }

  @Test
  void aPageThatSaysNothingIsWhatTheCallerKnowsOrWindows() {
    byte[] page = QUOTED.getBytes(WINDOWS_1252);
    assertEquals(WINDOWS_1252, charset(page));
    assertEquals(WINDOWS_1251, PageCharset.of(page, Optional.empty(), Optional.of(WINDOWS_1251)));
    assertEquals(WINDOWS_1252, charset(new byte[0]));
  }

  @Test
  void aPageOfNothingButTagsIsReadInLinearTime() {
    assertEquals(WINDOWS_1252, charset("<meta a='".repeat(1 << 20).getBytes(UTF_8)));
    assertEquals(WINDOWS_1252, charset("<meta content=charset".repeat(1 << 19).getBytes(UTF_8)));
    byte[] broken = new byte[16 << 20];
    Arrays.fill(broken, (byte) 0xFF);
    assertEquals(WINDOWS_1252, charset(broken));
    assertEquals(StandardCharsets.UTF_8, charset("é".repeat(1 << 20).getBytes(UTF_8)));
  }
}
