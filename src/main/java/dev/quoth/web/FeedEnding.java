package dev.quoth.web;

import java.util.List;
import java.util.Locale;

/** The words at the end of an item that lead to the page, and are no part of its text. */
final class FeedEnding {

  /** What an end begins with, in lower case, and what must stand in it, too. */
  private record Teaser(String opening, String later) {}

  private static final List<Teaser> TEASERS =
      List.of(
          new Teaser("the post ", "appeared first on "),
          new Teaser("the post ", "first appeared on "),
          new Teaser("the article ", "appeared first on "),
          new Teaser("the article ", "first appeared on "),
          new Teaser("the article ", "was first published"),
          new Teaser("this article ", "appeared first on "),
          new Teaser("der beitrag ", "erschien zuerst auf "),
          new Teaser("l’article ", "est apparu en premier sur "),
          new Teaser("l'article ", "est apparu en premier sur "),
          new Teaser("la entrada ", "se publicó primero en "),
          new Teaser("l'articolo ", "proviene da "),
          new Teaser("continue reading", ""),
          new Teaser("keep reading", ""),
          new Teaser("read more", ""),
          new Teaser("read the rest", ""),
          new Teaser("read the full", ""),
          new Teaser("read full", ""),
          new Teaser("full story", ""),
          new Teaser("learn more", ""),
          new Teaser("more…", ""),
          new Teaser("more...", ""),
          new Teaser("click here to read", ""),
          new Teaser("weiterlesen", ""),
          new Teaser("mehr lesen", ""),
          new Teaser("lire la suite", ""),
          new Teaser("lire plus", ""),
          new Teaser("leer más", ""),
          new Teaser("seguir leyendo", ""),
          new Teaser("leggi tutto", ""),
          new Teaser("continua a leggere", ""),
          new Teaser("läs mer", ""),
          new Teaser("lees verder", ""),
          new Teaser("ler mais", ""),
          new Teaser("leia mais", ""));

  private static final List<String> ELLIPSES =
      List.of("[…]", "[...]", "[. . .]", "(…)", "(...)", "[…");

  /** The most paragraphs that are looked at. */
  static final int MOST = 3;

  private static final int LONGEST = 300;

  /** What a site says of a text that it took from another, behind the title. */
  private static final List<String> TAKEN =
      List.of("originally published", "originally appeared", "first published", "first appeared");

  private FeedEnding() {}

  /** Returns what is left of the last paragraph. */
  static String without(String paragraph, String title) {
    return isTaken(paragraph, title) ? "" : withoutEllipsis(withoutTeaser(paragraph));
  }

  /** Tests whether a link says that there is more to read. */
  static boolean isLead(String link) {
    String lower = link.toLowerCase(Locale.ROOT);
    return link.length() < LONGEST
        && TEASERS.stream()
            .anyMatch(teaser -> teaser.later.isEmpty() && lower.startsWith(teaser.opening));
  }

  private static boolean isTaken(String paragraph, String title) {
    return !title.isEmpty()
        && paragraph.length() < title.length() + LONGEST
        && paragraph.startsWith(title)
        && TAKEN.stream().anyMatch(words -> paragraph.indexOf(words, title.length()) >= 0);
  }

  private static String withoutEllipsis(String paragraph) {
    return ELLIPSES.stream()
        .filter(paragraph::endsWith)
        .findFirst()
        .map(end -> paragraph.substring(0, paragraph.length() - end.length()).strip())
        .orElse(paragraph);
  }

  /** Cuts the paragraph where a sentence has ended and such words begin. */
  private static String withoutTeaser(String paragraph) {
    int from = Math.max(0, paragraph.length() - LONGEST);
    String lower = paragraph.substring(from).toLowerCase(Locale.ROOT);
    if (lower.length() != paragraph.length() - from) {
      return paragraph;
    }
    for (Teaser teaser : TEASERS) {
      int start = lower.lastIndexOf(teaser.opening);
      if (start >= 0
          && leads(teaser, paragraph.substring(0, from + start), lower.substring(start))) {
        boolean capital = Character.isUpperCase(paragraph.charAt(from + start));
        if (capital || start + from == 0) {
          return paragraph.substring(0, from + start).strip();
        }
      }
    }
    return paragraph;
  }

  /** Tests whether words lead elsewhere: they stand alone, or say to what, and are no sentence. */
  private static boolean leads(Teaser teaser, String before, String end) {
    String rest = end.substring(teaser.opening.length());
    boolean alone = rest.chars().noneMatch(Character::isLetterOrDigit) && !isQuoted(rest);
    boolean sentence = rest.endsWith(".") && !rest.endsWith("..");
    boolean whole = before.isBlank() || SentenceEnd.isAtEndOf(before);
    return teaser.later.isEmpty()
        ? alone || (whole && !sentence && !isQuoted(rest))
        : whole && rest.contains(teaser.later);
  }

  /** "Read more," she said. "Read more!" */
  private static boolean isQuoted(String rest) {
    return rest.endsWith("\"") || rest.endsWith("”") || rest.endsWith("»");
  }
}
