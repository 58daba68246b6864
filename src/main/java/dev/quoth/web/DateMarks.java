package dev.quoth.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** The dates that are marked in the visible part of a page. */
final class DateMarks {

  private static final int MAX_MARKS = 20;
  private static final int MAX_DATE = 120;

  private final List<String> published = new ArrayList<>();
  private final List<String> behindHeading = new ArrayList<>();
  private final List<String> beforeHeading = new ArrayList<>();
  private final List<String> updated = new ArrayList<>();
  private final List<String> words = new ArrayList<>();

  void take(Element element, Set<MarkWord> classes, boolean behind) {
    boolean time = element.normalName().equals("time");
    boolean said =
        PageMarks.says(element, "itemprop", "datepublished") || element.hasAttr("pubdate");
    boolean later = PageMarks.says(element, "itemprop", "datemodified");
    boolean first = said || classes.contains(MarkWord.PUBLISHED);
    if (time || said || later) {
      boolean old = !said && (later || classes.contains(MarkWord.UPDATED));
      List<String> list =
          old ? updated : first ? published : behind ? behindHeading : beforeHeading;
      if (list.size() < MAX_MARKS) {
        value(element).ifPresent(list::add);
      }
    } else if (element.normalName().equals("abbr") && first && published.size() < MAX_MARKS) {
      published.add(element.attr("title"));
    } else if (behind && (first || classes.contains(MarkWord.DATE)) && words.size() < MAX_MARKS) {
      ShortText.of(element, MAX_DATE).ifPresent(words::add);
    }
  }

  private static Optional<String> value(Element element) {
    return Stream.of("datetime", "content", "title")
        .map(element::attr)
        .filter(value -> !value.isBlank() && value.chars().anyMatch(Character::isDigit))
        .findFirst()
        .or(() -> ShortText.of(element, MAX_DATE));
  }

  /** Returns the dates that are marked as such, the surest first. */
  Stream<String> marked() {
    return Stream.of(published, behindHeading, beforeHeading).flatMap(List::stream);
  }

  /** Returns what stands where a date is expected, behind the heading. */
  Stream<String> words() {
    return words.stream();
  }

  /** Returns the dates of later versions. */
  Stream<String> updated() {
    return updated.stream();
  }
}
