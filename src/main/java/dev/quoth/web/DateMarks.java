package dev.quoth.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** The dates that are marked in the visible part of a page. */
final class DateMarks {

  private static final int MAX_MARKS = 100;
  private static final int MAX_DATE = 120;

  private static final Set<String> PUBLISHED =
      Set.of("published", "publish", "pubdate", "publication", "posted", "created", "pub");

  private static final Set<String> UPDATED =
      Set.of("updated", "update", "modified", "lastmod", "edited");

  private static final Set<String> DATE =
      Set.of("date", "dateline", "timestamp", "datetime", "datum", "fecha", "time");

  private final List<String> published = new ArrayList<>();
  private final List<String> behindHeading = new ArrayList<>();
  private final List<String> beforeHeading = new ArrayList<>();
  private final List<String> updated = new ArrayList<>();
  private final List<String> words = new ArrayList<>();

  void take(Element element, Set<String> classes, boolean behind) {
    String property = PageMarks.attribute(element, "itemprop");
    boolean time = element.normalName().equals("time");
    boolean said = property.contains("datepublished") || element.hasAttr("pubdate");
    boolean old = property.contains("datemodified") || contains(classes, UPDATED);
    boolean first = said || contains(classes, PUBLISHED);
    if (time || said || property.contains("datemodified")) {
      List<String> list =
          first && !(old && !said)
              ? published
              : old ? updated : behind ? behindHeading : beforeHeading;
      value(element).ifPresent(value -> add(list, value));
    } else if (element.normalName().equals("abbr") && first) {
      add(published, element.attr("title"));
    } else if (behind && (first || contains(classes, DATE))) {
      ShortText.of(element, MAX_DATE).ifPresent(text -> add(words, text));
    }
  }

  private static boolean contains(Set<String> words, Set<String> some) {
    return !Collections.disjoint(words, some);
  }

  private static void add(List<String> list, String value) {
    if (!value.isBlank() && list.size() < MAX_MARKS) {
      list.add(value.strip());
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
