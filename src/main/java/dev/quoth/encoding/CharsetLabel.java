package dev.quoth.encoding;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The names of charsets as the web means them: those of the <a
 * href="https://encoding.spec.whatwg.org/#names-and-labels">Encoding Standard</a>, which takes
 * several for a larger charset, and the names that Java knows besides.
 */
public final class CharsetLabel {

  /** The names that mean a larger charset on the web. */
  private static final Map<String, String> MEANT =
      Map.ofEntries(
          Map.entry("ISO-8859-1", "windows-1252"),
          Map.entry("US-ASCII", "windows-1252"),
          Map.entry("ISO-8859-9", "windows-1254"),
          Map.entry("x-iso-8859-11", "x-windows-874"),
          Map.entry("TIS-620", "x-windows-874"),
          Map.entry("GB2312", "GB18030"),
          Map.entry("GBK", "GB18030"),
          Map.entry("Shift_JIS", "windows-31j"),
          Map.entry("EUC-KR", "x-windows-949"),
          Map.entry("Big5", "Big5-HKSCS"));

  /** The labels of the standard that Java does not know, in lower case. */
  private static final Map<String, String> UNKNOWN_TO_JAVA =
      Map.ofEntries(
          Map.entry("unicode11utf8", "UTF-8"),
          Map.entry("unicode20utf8", "UTF-8"),
          Map.entry("x-unicode20utf8", "UTF-8"),
          Map.entry("csiso88596e", "ISO-8859-6"),
          Map.entry("csiso88596i", "ISO-8859-6"),
          Map.entry("iso-8859-6-e", "ISO-8859-6"),
          Map.entry("iso-8859-6-i", "ISO-8859-6"),
          Map.entry("csiso88598e", "ISO-8859-8"),
          Map.entry("csiso88598i", "ISO-8859-8"),
          Map.entry("iso-8859-8-e", "ISO-8859-8"),
          Map.entry("iso-8859-8-i", "ISO-8859-8"),
          Map.entry("logical", "ISO-8859-8"),
          Map.entry("visual", "ISO-8859-8"),
          Map.entry("koi", "KOI8-R"),
          Map.entry("koi8-ru", "KOI8-U"),
          Map.entry("csmacintosh", "x-MacRoman"),
          Map.entry("mac", "x-MacRoman"),
          Map.entry("macintosh", "x-MacRoman"),
          Map.entry("x-mac-roman", "x-MacRoman"),
          Map.entry("x-mac-cyrillic", "x-MacCyrillic"),
          Map.entry("x-mac-ukrainian", "x-MacCyrillic"),
          Map.entry("dos-874", "x-windows-874"),
          Map.entry("chinese", "GB18030"),
          Map.entry("csgb2312", "GB18030"),
          Map.entry("csiso58gb231280", "GB18030"),
          Map.entry("gb_2312", "GB18030"),
          Map.entry("gb_2312-80", "GB18030"),
          Map.entry("iso-ir-58", "GB18030"),
          Map.entry("x-gbk", "GB18030"),
          Map.entry("cn-big5", "Big5-HKSCS"),
          Map.entry("x-x-big5", "Big5-HKSCS"),
          Map.entry("csksc56011987", "x-windows-949"),
          Map.entry("iso-ir-149", "x-windows-949"),
          Map.entry("korean", "x-windows-949"),
          Map.entry("ks_c_5601-1989", "x-windows-949"));

  private static final String CODE_PAGE = "x-cp";
  private static final String ISO = "iso8859";
  private static final String ASCII = "{\"id\":\"a\",\n\"text\":\"A b.\"}";

  private CharsetLabel() {}

  /**
   * Returns the charset that a page, a feed or a server names.
   *
   * @param label the name, in upper or lower case
   * @return what it means; empty if nobody knows it
   */
  public static Optional<Charset> charset(String label) {
    String name = label.strip().toLowerCase(Locale.ROOT);
    Optional<Charset> known =
        javaCharset(UNKNOWN_TO_JAVA.getOrDefault(name, name))
            .or(() -> afterPrefix(name, CODE_PAGE, "windows-"))
            .or(() -> afterPrefix(name, ISO, "iso-8859-"));
    return known.map(CharsetLabel::meant);
  }

  /** "x-cp1251" is windows-1251, "iso88592" is ISO-8859-2, "iso8859-11" is ISO-8859-11. */
  private static Optional<Charset> afterPrefix(String name, String prefix, String meant) {
    if (!name.startsWith(prefix)) {
      return Optional.empty();
    }
    String number = name.substring(prefix.length());
    return javaCharset(meant + (number.startsWith("-") ? number.substring(1) : number));
  }

  private static Optional<Charset> javaCharset(String name) {
    try {
      return Charset.isSupported(name) ? Optional.of(Charset.forName(name)) : Optional.empty();
    } catch (IllegalCharsetNameException e) {
      return Optional.empty();
    }
  }

  /**
   * Returns the charset that is meant where one is named: ISO-8859-1 is windows-1252.
   *
   * @param named the charset
   * @return the larger one that is meant, or the charset itself
   */
  public static Charset meant(Charset named) {
    return javaCharset(MEANT.getOrDefault(named.name(), named.name())).orElse(named);
  }

  /**
   * Tests whether ASCII has its own bytes in a charset, as it does not in UTF-16.
   *
   * @param charset the charset
   * @return true if it has
   */
  public static boolean keepsAscii(Charset charset) {
    byte[] bytes = ASCII.getBytes(StandardCharsets.US_ASCII);
    return ASCII.equals(new String(bytes, charset));
  }
}
