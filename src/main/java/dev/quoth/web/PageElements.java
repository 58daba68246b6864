package dev.quoth.web;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The elements of HTML, by what they are to a reader of the text. */
final class PageElements {

  /** What an element is to the lines of a page. */
  enum Role {
    /** It has no text that anybody reads in its place. */
    WITHOUT_TEXT(
        "script style amp-img noscript template iframe object embed svg canvas audio video map picture"
            + " img button select textarea option datalist input progress meter head title meta link"
            + " base source track area applet frameset noframes"),
    /** It begins and ends a line. */
    BORDER(
        "html body p div h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table caption thead tbody tfoot tr"
            + " blockquote pre hr section article main header footer nav aside figure figcaption form"
            + " fieldset legend address details summary dialog center hgroup menu search plaintext"
            + " listing xmp"),
    /** It stands beside others in a line, with a blank between. */
    CELL("td th"),
    /** It ends a line. */
    BREAK("br"),
    /** It leads to another page. */
    LINK("a"),
    /** It is a number of a footnote, or a part of a word. */
    RAISED("sup"),
    /** It stands in a line. */
    INLINE("");

    private final String names;

    Role(String names) {
      this.names = names;
    }
  }

  private static final Map<String, Role> ROLES = roles();

  /** Elements that hold one paragraph, as a rule. */
  static final Set<String> PARAGRAPHS =
      set("p li dt dd blockquote pre h1 h2 h3 h4 h5 h6 td th tr figcaption summary");

  static final Set<String> HEADINGS = set("h1 h2 h3 h4 h5 h6");

  private PageElements() {}

  private static Set<String> set(String names) {
    return Set.of(names.split(" ", -1));
  }

  private static Map<String, Role> roles() {
    Map<String, Role> roles = new HashMap<>();
    for (Role role : Role.values()) {
      for (String name : role.names.split(" ", -1)) {
        roles.put(name, role);
      }
    }
    return Collections.unmodifiableMap(roles);
  }

  /** Returns what an element of this name is; one that a page has made up is a border. */
  static Role role(String name) {
    Role role = ROLES.get(name);
    if (role != null) {
      return role;
    }
    return name.indexOf('-') > 0 ? Role.BORDER : Role.INLINE;
  }
}
