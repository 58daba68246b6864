package dev.quoth.web;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Makes plain text of a piece of HTML, such as the body of a feed's item or of an API's answer.
 *
 * <p>Each paragraph, heading, list item and row of a table becomes a paragraph; white space is one
 * blank. What is not the text is left out: scripts, captions, navigation, forms, what is hidden,
 * lines such as "Read more: …", and quotes that repeat a sentence of the text in large letters.
 */
public final class HtmlText {

  private static final String BETWEEN = "\n\n";

  private HtmlText() {}

  /**
   * Returns the text of a piece of HTML.
   *
   * @param fragment the HTML; plain text is HTML, too
   * @return the paragraphs with a blank line between; empty if there are none
   */
  public static String of(String fragment) {
    return joined(paragraphs(Jsoup.parseBodyFragment(fragment).body()));
  }

  /** Returns the paragraphs below an element. */
  static List<String> paragraphs(Element root) {
    return paragraphs(root, "", UnaryOperator.identity());
  }

  /**
   * Returns the paragraphs below an element.
   *
   * @param written the title, which may stand over the text, too; empty for none
   * @param ending cuts what stands at the end of the blocks and is none of the text
   */
  static List<String> paragraphs(
      Element root, String written, UnaryOperator<List<PageBlock>> ending) {
    PageBlocks blocks = PageBlocks.of(root);
    TitleLines title = TitleLines.of(written, blocks.all());
    PageFurniture furniture =
        new PageFurniture(blocks, title, PageFurniture.Strictness.ALL, blocks.sentences());
    List<PageBlock> kept = ending.apply(furniture.without(blocks.all()));
    return new TextTidier(title, BodyStyle.of(kept))
        .tidy(kept).stream().map(PageBlock::text).toList();
  }

  static String joined(List<String> paragraphs) {
    return String.join(BETWEEN, paragraphs);
  }
}
