package dev.quoth.web;

import java.util.Optional;

/** The language that a file of XML names. */
final class XmlLanguage {

  private XmlLanguage() {}

  /** Returns the tag as it is written, if it is one; "en_GB" and "English" are made one. */
  static Optional<String> of(String written) {
    String line = written.strip();
    return LanguageTags.of(line).map(tag -> tag.equalsIgnoreCase(line) ? line : tag);
  }
}
