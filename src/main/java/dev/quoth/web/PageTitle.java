package dev.quoth.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Chooses the title of a page.
 *
 * @param declared what the page says that its title is, the surest first
 * @param document what its title element says
 * @param headings its headings of the first level
 * @param sites the names of its site
 */
record PageTitle(
    List<String> declared, Optional<String> document, List<String> headings, SiteNames sites) {

  private static final List<String> SEPARATORS =
      List.of(
          " | ", " - ", " – ", " — ", " :: ", " » ", " « ", " · ", " • ", " ‹ ", " / ", " ~ ", "|");

  /** Before a title, a colon parts as well. */
  private static final List<String> SEPARATORS_BEFORE =
      Stream.concat(SEPARATORS.stream(), Stream.of(": ")).toList();

  private static final int MAX_CUTS = 3;
  private static final int SHORTEST = 3;

  /** Search engines want headlines to be shorter, so that some systems cut them there. */
  private static final int CUT_HEADLINE = 105;

  private static final int WORDS_OF_SITE = 5;

  /** A heading of fewer words is rather a section's. */
  private static final int WORDS_OF_HEADLINE = 4;

  String choose() {
    List<String> titles =
        declared.stream().map(this::withoutSite).filter(s -> !s.isEmpty()).toList();
    List<String> visible =
        headings.stream()
            .map(this::withoutSite)
            .filter(s -> !s.isEmpty() && !sites.has(s))
            .distinct()
            .toList();
    Stream<String> all = Stream.concat(titles.stream(), document.map(this::withoutSite).stream());
    List<String> others = all.filter(s -> !s.isEmpty()).toList();
    for (String heading : visible) {
      if (others.stream().anyMatch(other -> isHeld(heading, other, visible.size() == 1))) {
        return heading;
      }
    }
    Optional<String> only = visible.stream().findFirst().filter(s -> visible.size() == 1);
    if (titles.isEmpty()) {
      Optional<String> long_ = only.filter(s -> s.split(" ", -1).length >= WORDS_OF_HEADLINE);
      return long_
          .or(() -> others.stream().findFirst())
          .or(() -> visible.stream().findFirst())
          .orElse("");
    }
    return titles.getFirst();
  }

  /** Tests whether a heading is a title, or the most of one, or what one was cut from. */
  private static boolean isHeld(String heading, String title, boolean only) {
    String part = SiteNames.key(heading);
    String whole = SiteNames.key(title);
    if (part.equals(whole)) {
      return !part.isEmpty();
    }
    boolean cut = title.endsWith("…") || title.endsWith("...") || title.length() >= CUT_HEADLINE;
    boolean most = part.length() >= SHORTEST && 2 * part.length() >= whole.length();
    boolean begins = cut && !whole.isEmpty() && part.startsWith(whole);
    return only && (begins || isPart(heading, title) || (most && whole.contains(part)));
  }

  /** Tests whether a title is the heading with something behind or before it. */
  private static boolean isPart(String heading, String title) {
    for (String mark : SEPARATORS) {
      if (title.startsWith(heading + mark) || title.endsWith(mark + heading)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the last part of the document's title, where that is the site's name.
   *
   * @param chosen the title of the page
   */
  Optional<String> site(String chosen) {
    String whole = document.map(PlainLine::of).orElse("");
    String title = SiteNames.key(chosen);
    for (String separator : SEPARATORS) {
      int at = whole.lastIndexOf(separator);
      if (at >= 0) {
        String name = whole.substring(at + separator.length());
        boolean behind = at > 0 && SiteNames.key(whole.substring(0, at)).equals(title);
        if (sites.has(name) || (behind && mayBeSite(name))) {
          return Optional.of(name.strip());
        }
      }
    }
    return Optional.empty();
  }

  private static boolean mayBeSite(String name) {
    return name.split(" ", -1).length <= WORDS_OF_SITE && !name.isBlank();
  }

  /** Cuts the name of the site before or behind the title. */
  String withoutSite(String written) {
    String title = PlainLine.of(written);
    for (int i = 0; i < MAX_CUTS; i++) {
      String cut = cutBehind(cutBefore(title));
      if (cut.equals(title)) {
        break;
      }
      title = cut;
    }
    return title;
  }

  private String cutBehind(String title) {
    for (String separator : SEPARATORS) {
      int at = title.lastIndexOf(separator);
      if (at > 0 && sites.has(title.substring(at + separator.length()))) {
        return title.substring(0, at).strip();
      }
    }
    return title;
  }

  private String cutBefore(String title) {
    for (String separator : SEPARATORS_BEFORE) {
      int at = title.indexOf(separator);
      if (at > 0 && sites.keys().contains(SiteNames.key(title.substring(0, at)))) {
        return title.substring(at + separator.length()).strip();
      }
    }
    return title;
  }
}
