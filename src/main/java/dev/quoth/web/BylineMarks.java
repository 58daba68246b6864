package dev.quoth.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** The bylines that are marked in the visible part of a page. */
final class BylineMarks {

  private static final int MAX_MARKS = 20;
  private static final int MAX_LENGTH = 300;
  private static final List<String> PROFILES =
      List.of(
          "/author",
          "/autor",
          "/auteur",
          "/autore",
          "/profile",
          "/people/",
          "/by/",
          "/staff/",
          "/journalist",
          "/reporter",
          "/contributor",
          "/writer",
          "/correspondent",
          "/redaktion/");

  private final List<BylineMark> marks = new ArrayList<>();
  private Optional<BylineMark> open = Optional.empty();

  void take(Element element, Set<MarkWord> words, boolean behindHeading) {
    boolean property = PageMarks.says(element, "itemprop", "author");
    boolean relation = PageMarks.says(element, "rel", "author");
    if (open.isPresent()) {
      if (relation || isName(element, words)) {
        text(element).ifPresent(open.get().names()::add);
      }
      return;
    }
    boolean byline = property || relation || words.contains(MarkWord.BYLINE);
    boolean author = words.contains(MarkWord.AUTHOR) && !words.contains(MarkWord.NOT_NAME);
    if ((byline || author) && mayBeByline(element) && marks.size() < MAX_MARKS) {
      text(element)
          .ifPresent(text -> {
            BylineMark mark =
                new BylineMark(element, text, byline, behindHeading, new ArrayList<>());
            marks.add(mark);
            open = Optional.of(mark);
          });
    }
  }

  void leave(Element element) {
    open = open.filter(mark -> !mark.element().equals(element));
  }

  private static boolean mayBeByline(Element element) {
    return switch (element.normalName()) {
      case "html", "body", "main", "article", "h1", "img", "meta", "link" -> false;
      default -> true;
    };
  }

  private static boolean isName(Element element, Set<MarkWord> words) {
    if (PageMarks.says(element, "itemprop", "name")) {
      return true;
    }
    String address =
        element.normalName().equals("a") ? element.attr("href").toLowerCase(Locale.ROOT) : "";
    boolean profile = PROFILES.stream().anyMatch(address::contains);
    return profile || (words.contains(MarkWord.NAME) && !words.contains(MarkWord.NOT_OF_AUTHOR));
  }

  private static Optional<String> text(Element element) {
    return ShortText.of(element, MAX_LENGTH).filter(text -> !text.isEmpty());
  }

  /** Returns the names in the bylines: those behind the heading first, then in order. */
  Stream<List<String>> names() {
    if (marks.isEmpty()) {
      return Stream.empty();
    }
    return Stream.of(true, false)
        .flatMap(behind ->
            Stream.of(true, false)
                .flatMap(sure ->
                    marks.stream()
                        .filter(mark -> mark.behindHeading() == behind && mark.sure() == sure)))
        .map(this::withNeighbours);
  }

  /** Each author of several may have a byline, one beside the other. */
  private List<String> withNeighbours(BylineMark first) {
    List<String> names = new ArrayList<>();
    for (BylineMark mark : marks) {
      boolean beside = Objects.equals(mark.element().parent(), first.element().parent());
      if (mark.element().equals(first.element()) || (beside && mark.sure() == first.sure())) {
        names.addAll(mark.authors());
      }
    }
    return names.stream().distinct().toList();
  }
}
