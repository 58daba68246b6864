package dev.quoth.web;

import java.util.Locale;
import java.util.Optional;

/** The language that a file of XML names. */
final class XmlLanguage {

  private XmlLanguage() {}

  /**
   * Returns the tag, also if it is written without capitals; "en_GB" and "English" are made one.
   */
  static Optional<String> of(String written) {
    String line = written.strip();
    return LanguageTags.of(line).map(tag -> tag.toLowerCase(Locale.ROOT).equals(line) ? line : tag);
  }
}
