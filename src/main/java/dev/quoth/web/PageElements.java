package dev.quoth.web;

import java.util.Set;

/** The elements of HTML, by what they are to a reader of the text. */
final class PageElements {

  /** Elements with no text that anybody reads in its place. */
  static final Set<String> WITHOUT_TEXT =
      set(
          "script style amp-img noscript template iframe object embed svg canvas audio video map picture"
              + " img button select textarea option datalist input progress meter head title meta"
              + " link base source track area applet frameset noframes");

  /** Elements that begin and end a line. */
  static final Set<String> BORDERS =
      set(
          "html body p div h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table caption thead tbody tfoot tr"
              + " blockquote pre hr section article main header footer nav aside figure figcaption"
              + " form fieldset legend address details summary dialog center hgroup menu search"
              + " plaintext listing xmp");

  /** Elements that hold one paragraph, as a rule. */
  static final Set<String> PARAGRAPHS =
      set("p li dt dd blockquote pre h1 h2 h3 h4 h5 h6 td th tr figcaption summary");

  static final Set<String> HEADINGS = set("h1 h2 h3 h4 h5 h6");

  private PageElements() {}

  private static Set<String> set(String names) {
    return Set.of(names.split(" ", -1));
  }

  /** Tests whether an element begins and ends a line; one that a page has made up does. */
  static boolean isBorder(String name) {
    return BORDERS.contains(name) || name.indexOf('-') > 0;
  }
}
