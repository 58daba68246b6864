package dev.quoth.web;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What the words of a class or an id say of an element, as far as facts are concerned. */
enum MarkWord {
  ELSEWHERE(
      "comments commentlist disqus related recommended recommendations recirculation recirc trending"
          + " popular sidebar mostread newsletter navigation nav menu promo teaser teasers carousel"
          + " outbrain taboola ticker"),
  /** Of a box called "has-sidebar", the side bar is somewhere in it or beside it. */
  ABSENT("has with no"),
  PUBLISHED("published publish pubdate publication posted created pub"),
  UPDATED("updated update modified lastmod edited"),
  DATE("date dateline timestamp datetime datum fecha time"),
  BYLINE("byline bylines authors contributors"),
  AUTHOR("author autor autoren auteur auteurs autore autores writer reporter skribent forfatter"),
  /** What belongs to an author and is no name. */
  NOT_NAME(
      "bio biography image img photo avatar picture follow social comment description job role title"
          + " twitter icon tooltip card box related links share email more date time"),
  NAME("name fn names"),
  NOT_OF_AUTHOR("site job");

  private static final Map<String, Set<MarkWord>> BY_WORD = byWord();

  private final String words;

  MarkWord(String words) {
    this.words = words;
  }

  /** Returns what the words of a class or an id say. */
  static Set<MarkWord> of(String names) {
    Set<MarkWord> said = Set.of();
    for (String word : ClassWords.split(names)) {
      Set<MarkWord> more = BY_WORD.getOrDefault(word, Set.of());
      said = said.isEmpty() ? more : union(said, more);
    }
    return said;
  }

  static Set<MarkWord> union(Set<MarkWord> some, Set<MarkWord> more) {
    if (more.isEmpty()) {
      return some;
    }
    Set<MarkWord> both = EnumSet.copyOf(some);
    both.addAll(more);
    return both;
  }

  private static Map<String, Set<MarkWord>> byWord() {
    Map<String, Set<MarkWord>> said = new HashMap<>();
    for (MarkWord value : values()) {
      for (String word : value.words.split(" ", -1)) {
        said.computeIfAbsent(word, none -> EnumSet.noneOf(MarkWord.class)).add(value);
      }
    }
    return Map.copyOf(said);
  }
}
