package dev.quoth.web;

import java.util.List;
import java.util.Locale;

/** The words at the end of an item that lead to the page, and are no part of its text. */
final class FeedEnding {

  /** What an end begins with, in lower case, and what must stand in it, too. */
  private record Lead(String opening, String later) {}

  private static final List<Lead> LEADS =
      List.of(
          new Lead("the post ", "appeared first on "),
          new Lead("the post ", "first appeared on "),
          new Lead("the article ", "appeared first on "),
          new Lead("the article ", "first appeared on "),
          new Lead("the article ", "was first published"),
          new Lead("this article ", "appeared first on "),
          new Lead("der beitrag ", "erschien zuerst auf "),
          new Lead("l’article ", "est apparu en premier sur "),
          new Lead("l'article ", "est apparu en premier sur "),
          new Lead("la entrada ", "se publicó primero en "),
          new Lead("l'articolo ", "proviene da "),
          new Lead("continue reading", ""),
          new Lead("keep reading", ""),
          new Lead("read more", ""),
          new Lead("read the rest", ""),
          new Lead("read the full", ""),
          new Lead("read full", ""),
          new Lead("full story", ""),
          new Lead("learn more", ""),
          new Lead("more…", ""),
          new Lead("more...", ""),
          new Lead("click here to read", ""),
          new Lead("weiterlesen", ""),
          new Lead("mehr lesen", ""),
          new Lead("lire la suite", ""),
          new Lead("lire plus", ""),
          new Lead("leer más", ""),
          new Lead("seguir leyendo", ""),
          new Lead("leggi tutto", ""),
          new Lead("continua a leggere", ""),
          new Lead("läs mer", ""),
          new Lead("lees verder", ""),
          new Lead("ler mais", ""),
          new Lead("leia mais", ""));

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
    return isTaken(paragraph, title) ? "" : withoutEllipsis(withoutLead(paragraph));
  }

  /** Tests whether a link says that there is more to read. */
  static boolean isLead(String link) {
    String lower = link.toLowerCase(Locale.ROOT);
    return link.length() < LONGEST
        && LEADS.stream().anyMatch(lead -> lead.later.isEmpty() && lower.startsWith(lead.opening));
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
  private static String withoutLead(String paragraph) {
    int from = Math.max(0, paragraph.length() - LONGEST);
    String lower = paragraph.substring(from).toLowerCase(Locale.ROOT);
    if (lower.length() != paragraph.length() - from) {
      return paragraph;
    }
    for (Lead lead : LEADS) {
      int start = lower.lastIndexOf(lead.opening);
      if (start >= 0 && leads(lead, paragraph.substring(0, from + start), lower.substring(start))) {
        boolean capital = Character.isUpperCase(paragraph.charAt(from + start));
        if (capital || start + from == 0) {
          return paragraph.substring(0, from + start).strip();
        }
      }
    }
    return paragraph;
  }

  /** Tests whether words lead elsewhere: they stand alone, or say to what, and are no sentence. */
  private static boolean leads(Lead lead, String before, String end) {
    String rest = end.substring(lead.opening.length());
    boolean alone = rest.chars().noneMatch(Character::isLetterOrDigit) && !isQuoted(rest);
    boolean sentence = rest.endsWith(".") && !rest.endsWith("..");
    boolean whole = before.isBlank() || SentenceEnd.isAtEndOf(before);
    return lead.later.isEmpty()
        ? alone || (whole && !sentence && !isQuoted(rest))
        : whole && rest.contains(lead.later);
  }

  /** "Read more," she said. "Read more!" */
  private static boolean isQuoted(String rest) {
    return rest.endsWith("\"") || rest.endsWith("”") || rest.endsWith("»");
  }
}
