package dev.quoth.web;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What is marked in the visible part of a page as heading, byline and date, outside of comments, of
 * other articles and of what leads to them.
 */
final class PageMarks {

  private static final int MAX_MARKS = 100;
  private static final int MAX_TITLE = 500;

  private final MarkWords words = new MarkWords();
  private final List<String> headings = new ArrayList<>();
  private final DateMarks dates = new DateMarks();
  private final BylineMarks bylines = new BylineMarks();
  private final Set<Element> aroundHeading = Collections.newSetFromMap(new IdentityHashMap<>());
  private boolean behindHeading;
  private int articles;

  private PageMarks() {}

  static PageMarks of(Document page, PageParts parts) {
    PageMarks marks = new PageMarks();
    for (Element heading : parts.headings()) {
      ShortText.of(heading, MAX_TITLE)
          .map(PlainLine::of)
          .filter(text -> !text.isEmpty() && marks.headings.size() < MAX_MARKS)
          .ifPresent(text -> {
            marks.headings.add(text);
            marks.remember(heading);
          });
    }
    marks.read(page.body());
    return marks;
  }

  private void remember(Element heading) {
    Optional<Element> around = Optional.of(heading);
    while (around.isPresent() && aroundHeading.add(around.get())) {
      around = Optional.ofNullable(around.get().parent());
    }
  }

  /** Returns the texts of the headings of the first level. */
  List<String> headings() {
    return headings;
  }

  DateMarks dates() {
    return dates;
  }

  BylineMarks bylines() {
    return bylines;
  }

  private void read(Element root) {
    Deque<Element> next = new ArrayDeque<>();
    Deque<Element> open = new ArrayDeque<>();
    next.push(root);
    while (!next.isEmpty()) {
      Element element = next.element();
      if (element.equals(open.peek())) {
        leave(open.pop());
        next.pop();
      } else if (enters(element)) {
        open.push(element);
        PageParts.pushChildren(element, next);
      } else {
        next.pop();
      }
    }
  }

  /** Takes an element; returns whether what lies in it counts, too. */
  private boolean enters(Element element) {
    Set<MarkWord> said = element.attributesSize() == 0 ? Set.of() : words.of(element);
    if (isElsewhere(element, said) && !aroundHeading.contains(element)) {
      return false;
    }
    String name = element.normalName();
    behindHeading |= name.equals("h1") && aroundHeading.contains(element);
    articles += name.equals("article") ? 1 : 0;
    if (element.attributesSize() > 0 || name.equals("time")) {
      dates.take(element, said, behindHeading);
      bylines.take(element, said, behindHeading);
    }
    return true;
  }

  private boolean isElsewhere(Element element, Set<MarkWord> said) {
    return switch (element.normalName()) {
      case "nav", "dialog", "form", "template", "script", "style" -> true;
      case "footer" -> articles == 0;
      case "article" -> articles > 0 || (!headings.isEmpty() && !behindHeading && articles == 0);
      case "body", "main" -> false;
      default -> said.contains(MarkWord.ELSEWHERE) && !said.contains(MarkWord.ABSENT);
    };
  }

  private void leave(Element element) {
    articles -= element.normalName().equals("article") ? 1 : 0;
    bylines.leave(element);
  }

  /** Tests whether an attribute has a word, in any case. */
  static boolean says(Element element, String attribute, String word) {
    String value = element.attr(attribute);
    return !value.isEmpty() && value.toLowerCase(Locale.ROOT).contains(word);
  }
}
