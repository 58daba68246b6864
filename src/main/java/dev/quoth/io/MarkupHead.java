package dev.quoth.io;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What an input of markup is, as its first element tells. */
final class MarkupHead {

  private static final Map<String, InputForm.Refused> FORMS =
      Map.ofEntries(
          Map.entry("rss", new InputForm.OfWeb(WebForm.FEED)),
          Map.entry("feed", new InputForm.OfWeb(WebForm.FEED)),
          Map.entry("rdf", new InputForm.OfWeb(WebForm.FEED)),
          Map.entry("newsitem", new InputForm.OfWeb(WebForm.NEWSML)),
          Map.entry("newsmessage", new InputForm.OfWeb(WebForm.NEWSML)),
          Map.entry("newsml", new InputForm.OfWeb(WebForm.NEWSML)),
          Map.entry("nitf", new InputForm.OfWeb(WebForm.NITF)),
          Map.entry("urlset", UnreadForm.SITEMAP),
          Map.entry("sitemapindex", UnreadForm.SITEMAP),
          Map.entry("opml", UnreadForm.OPML));

  /** The elements that a page, or a part of one, may begin with. */
  private static final Set<String> HTML =
      Set.of(
          ("a abbr address article aside b base big blockquote body br button center cite code dd"
                  + " details dialog div dl dt em fieldset figure font footer form frameset h1 h2"
                  + " h3 h4 h5 h6 head header hr html i iframe img input label legend li link main"
                  + " mark meta nav noscript object ol p picture pre q s script section small span"
                  + " strong style sub summary sup svg table tbody td template th thead time title"
                  + " tr tt u ul video")
              .split(" ", -1));

  private static final String DECLARATION = "<?xml";

  /** The most characters before the declaration that belong to no XML. */
  private static final int MAX_JUNK = 1_000;

  /** An envelope may lie in another. */
  private static final int MOST_ENVELOPES = 3;

  private final InputHead head;

  /** Whether a declaration leaves no doubt that what begins with a bracket is markup. */
  private boolean declared;

  MarkupHead(InputHead head) {
    this.head = head;
  }

  /** Returns what it is; empty for a text, which may begin with an angle bracket, too. */
  Optional<InputForm.Refused> form() throws IOException {
    Optional<InputForm.Refused> buried = buried();
    if (buried.isPresent()) {
      return buried;
    }
    declared = false;
    return form(head.skipBlanks(0));
  }

  /** A broken program writes its warnings before the feed, and a careless one a mark twice. */
  private Optional<InputForm.Refused> buried() throws IOException {
    int first = head.at(head.skipBlanks(0));
    int end = first == '{' || first == '[' ? -1 : afterDeclaration();
    Optional<InputForm.Refused> found =
        end < 0 ? Optional.empty() : form(end - DECLARATION.length());
    return found.filter(form -> form instanceof InputForm.OfWeb web && web.form() != WebForm.PAGE);
  }

  private int afterDeclaration() throws IOException {
    for (int i = 0; i < MAX_JUNK && head.at(i) >= 0; i++) {
      if (head.startsWith(DECLARATION, i)) {
        return i + DECLARATION.length();
      }
    }
    return -1;
  }

  private Optional<InputForm.Refused> form(int start) throws IOException {
    int at = start;
    while (at >= 0 && head.at(at) == '<') {
      if (head.startsWith("<!doctype html", at)) {
        return Optional.of(new InputForm.OfWeb(WebForm.PAGE));
      }
      int next = afterPrologue(at);
      if (next == at) {
        return element(at + 1);
      }
      at = next < 0 ? next : head.skipBlanks(next);
    }
    return other("");
  }

  /** Returns the offset behind a declaration or comment; the same if there is none. */
  private int afterPrologue(int at) throws IOException {
    if (head.startsWith("<!--", at)) {
      return head.after("-->", at);
    }
    if (head.startsWith(DECLARATION, at)) {
      declared = true;
      return head.after("?>", at);
    }
    if (head.startsWith("<!doctype", at)) {
      declared = true;
      return afterDoctype(at);
    }
    return at;
  }

  /** A document type may declare its own entities between square brackets. */
  private int afterDoctype(int at) throws IOException {
    int i = at;
    while (head.at(i) >= 0 && head.at(i) != '>' && head.at(i) != '[') {
      i++;
    }
    int end = head.at(i) == '[' ? head.after("]", i) : i;
    return end < 0 ? -1 : head.after(">", end);
  }

  private Optional<InputForm.Refused> element(int start) throws IOException {
    int end = start;
    while (isNameCharacter(head.at(end))) {
      end++;
    }
    if (end == start || !InputHead.isLetter(head.at(start)) || !isTag(end)) {
      return Optional.empty();
    }
    String name = head.lower(start, end);
    String local = name.substring(name.indexOf(':') + 1);
    if (HTML.contains(local)) {
      return Optional.of(new InputForm.OfWeb(WebForm.PAGE));
    }
    declared |= holdsMarkup(name, end);
    Optional<InputForm.Refused> wrapped =
        FORMS.containsKey(local) ? Optional.of(FORMS.get(local)) : wrapped(end);
    return wrapped.or(() -> other(name));
  }

  /** Agencies put their items into envelopes with names of their own. */
  private Optional<InputForm.Refused> wrapped(int nameEnd) throws IOException {
    int end = nameEnd;
    for (int i = 0; i < MOST_ENVELOPES; i++) {
      int inside = head.after(">", end);
      int start = inside < 0 ? -1 : head.skipBlanks(inside);
      if (start < 0 || head.at(start) != '<') {
        return Optional.empty();
      }
      end = start + 1;
      while (isNameCharacter(head.at(end))) {
        end++;
      }
      String name = head.lower(start + 1, end);
      InputForm.Refused form = FORMS.get(name.substring(name.indexOf(':') + 1));
      if (form instanceof InputForm.OfWeb) {
        return Optional.of(form);
      }
    }
    return Optional.empty();
  }

  private Optional<InputForm.Refused> other(String element) {
    return declared ? Optional.of(new InputForm.OtherMarkup(element)) : Optional.empty();
  }

  /** "{@code <ivo> hello}" is a line of a chat; an element has others in it, or is closed. */
  private boolean holdsMarkup(String name, int nameEnd) throws IOException {
    int inside = head.after(">", nameEnd);
    if (inside < 0) {
      return false;
    }
    int next = head.skipBlanks(inside);
    boolean nested = head.at(next) == '<' && InputHead.isLetter(head.at(next + 1));
    return nested || head.after("</" + name, inside) >= 0;
  }

  /**
   * "{@code <a man} walked in" is no tag: behind the name comes its end or an attribute's value.
   */
  private boolean isTag(int nameEnd) throws IOException {
    int i = head.skipBlanks(nameEnd);
    if (head.at(i) == '>' || head.at(i) == '/') {
      return true;
    }
    int from = i;
    while (isNameCharacter(head.at(i))) {
      i++;
    }
    return from > nameEnd && i > from && (declared || head.at(head.skipBlanks(i)) == '=');
  }

  private static boolean isNameCharacter(int c) {
    return InputHead.isLetter(c) || (c >= '0' && c <= '9') || (c >= 0 && ":-_.".indexOf(c) >= 0);
  }
}
