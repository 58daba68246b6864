package dev.quoth.web;

import dev.quoth.io.ArticleFormatException;
import dev.quoth.io.InputSource;
import java.io.IOException;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;

/**
 * A file of XML as far as it can be read. Nothing in it is fetched, and no entity of its own is
 * known.
 *
 * @param name where it came from, for reports
 * @param length how many characters it has
 * @param tree what is in it
 */
record XmlFile(String name, int length, Document tree) {

  /** The largest file that is read, in bytes. */
  static final int MAX_BYTES = 64 << 20;

  /** An element takes 150 bytes of memory with its place. */
  static final int MAX_TAGS = 4_000_000;

  /** Reads it whole. */
  static XmlFile read(InputSource source) throws IOException {
    byte[] bytes = source.bytes().readNBytes(MAX_BYTES + 1);
    if (bytes.length > MAX_BYTES) {
      throw tooLarge(source, (MAX_BYTES >> 20) + " MB");
    }
    String text = XmlText.of(bytes, source.fallbackCharset());
    if (text.chars().filter(c -> c == '<').limit(MAX_TAGS + 1L).count() > MAX_TAGS) {
      throw tooLarge(source, MAX_TAGS + " tags");
    }
    Parser parser = Parser.xmlParser().setTrackPosition(true);
    return new XmlFile(source.file(), text.length(), Jsoup.parse(text, "", parser));
  }

  private static ArticleFormatException tooLarge(InputSource source, String bound) {
    return new ArticleFormatException(
        source.file(), 1, 1, "there are more than " + bound + " in this file; split it");
  }

  /** Makes a report at the place of an element. */
  ArticleFormatException bad(Element element, String reason) {
    Range.Position place = element.sourceRange().start();
    return new ArticleFormatException(
        name, Math.max(1, place.lineNumber()), Math.max(1, place.columnNumber()), reason);
  }

  /** Tests whether the file ends before an element does. */
  boolean isCut(Element element) {
    Range end = element.endSourceRange();
    return end.isImplicit() && end.startPos() >= length;
  }

  /** Tests whether the file ends before all of its elements do. */
  boolean isCut() {
    List<Element> outer = XmlTree.children(tree);
    return !outer.isEmpty() && isCut(outer.getLast());
  }

  /** Makes a report that nothing more is in the file, although something should be. */
  ArticleFormatException breakOff() {
    Range.Position place = tree.endSourceRange().start();
    return new ArticleFormatException(
        name,
        Math.max(1, place.lineNumber()),
        Math.max(1, place.columnNumber()),
        "the file breaks off here; what follows is not read");
  }
}
