package dev.quoth.encoding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharsetLabelTest {

  @ParameterizedTest
  @CsvSource({
    "utf-8, UTF-8",
    "UTF8, UTF-8",
    "unicode-1-1-utf-8, UTF-8",
    "x-unicode20utf8, UTF-8",
    "iso-8859-1, windows-1252",
    "ISO88591, windows-1252",
    "latin1, windows-1252",
    "us-ascii, windows-1252",
    "x-cp1252, windows-1252",
    "iso-8859-9, windows-1254",
    "latin5, windows-1254",
    "iso-8859-11, x-windows-874",
    "iso885911, x-windows-874",
    "iso-8859-2, ISO-8859-2",
    "iso88592, ISO-8859-2",
    "iso-8859-8-i, ISO-8859-8",
    "iso-8859-15, ISO-8859-15",
    "cp1251, windows-1251",
    "x-cp1251, windows-1251",
    "koi8-ru, KOI8-U",
    "macintosh, x-MacRoman",
    "gb2312, GB18030",
    "GBK, GB18030",
    "x-gbk, GB18030",
    "big5, Big5-HKSCS",
    "x-sjis, windows-31j",
    "Shift_JIS, windows-31j",
    "euc-kr, x-windows-949",
    "ks_c_5601-1987, x-windows-949",
    "euc-jp, EUC-JP",
  })
  void aLabelMeansWhatTheWebMeansByIt(String label, String charset) {
    assertEquals(Optional.of(Charset.forName(charset)), CharsetLabel.charset(" " + label + "\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "no such", "utf–8", "x-cp", "x-cp99", "iso8859", "iso8859-99", "\0"})
  void aLabelThatNobodyKnowsIsNone(String label) {
    assertEquals(Optional.empty(), CharsetLabel.charset(label));
  }

  @Test
  void asciiKeepsItsBytesInAllButTheWideOnes() {
    assertTrue(CharsetLabel.keepsAscii(Charset.forName("Shift_JIS")));
    assertFalse(CharsetLabel.keepsAscii(StandardCharsets.UTF_16BE));
    assertFalse(CharsetLabel.keepsAscii(Charset.forName("IBM037")));
  }
}
