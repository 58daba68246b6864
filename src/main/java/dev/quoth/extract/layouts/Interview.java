package dev.quoth.extract.layouts;

import dev.quoth.Article;
import dev.quoth.Speaker;
import dev.quoth.extract.entities.Entity;
import dev.quoth.extract.entities.SpeakerResolver;
import dev.quoth.extract.text.Sentences;
import dev.quoth.extract.text.TokenizedText;
import dev.quoth.language.lexicon.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The two people of an interview that calls them Q and A.
 *
 * @param asks who met the one who answers, or an author of the article who is named as well
 * @param answers who is named most above it, and is no author
 */
record Interview(Optional<Entity> asks, Optional<Entity> answers) {

  /** A name in the title counts as much as this many in the text. */
  private static final int IN_TITLE = 4;

  /** The introduction of an interview has no more sentences than these. */
  private static final int MAX_SENTENCES = 12;

  /** No title is longer; the bound keeps the search for many names in it quick. */
  private static final int MAX_TITLE = 1000;

  /** Reads what precedes the first label. */
  static Interview before(
      int label, Article article, TokenizedText text, SpeakerResolver speakers) {
    List<Entity> authors = new ArrayList<>();
    List<Entity> best = new ArrayList<>();
    int most = 0;
    String title = title(article);
    Set<String> bylines = bylines(article);
    for (Map.Entry<Entity, Integer> named : speakers.peopleBetween(0, label).entrySet()) {
      Entity person = named.getKey();
      if (bylines.contains(person.speaker().key())) {
        authors.add(person);
        continue;
      }
      int weight = named.getValue() + (title.contains(person.last()) ? IN_TITLE : 0);
      if (weight >= most) {
        best = weight > most ? new ArrayList<>() : best;
        best.add(person);
        most = weight;
      }
    }
    Optional<Entity> answers = only(best);
    Optional<Entity> asks =
        answers.isPresent() ? met(label, answers.get(), text, speakers) : answers;
    return new Interview(asks.or(() -> only(authors)), answers);
  }

  /**
   * Reads "Ruiz met Hal Stroud", "Stroud spoke to Ruiz": the one other in a sentence of meeting.
   */
  private static Optional<Entity> met(
      int label, Entity answers, TokenizedText text, SpeakerResolver speakers) {
    Sentences sentences = text.sentences();
    int first = Math.max(0, sentences.of(label) - MAX_SENTENCES);
    for (int s = sentences.of(label) - 1; s >= first; s--) {
      int end = sentences.end(s);
      for (int t = sentences.begin(s); t < end; t++) {
        if (text.tokens().has(t, WordClass.INTERVIEW)) {
          List<Entity> both = List.copyOf(speakers.peopleBetween(sentences.begin(s), end).keySet());
          return both.size() == 2 && both.contains(answers)
              ? Optional.of(both.get(both.get(0).equals(answers) ? 1 : 0))
              : Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  private static String title(Article article) {
    String title = article.ref().title();
    return title.substring(0, Math.min(MAX_TITLE, title.length())).toLowerCase(Locale.ROOT);
  }

  /** Returns the keys of the article's authors. */
  private static Set<String> bylines(Article article) {
    return article.ref().authors().stream()
        .map(author -> Speaker.keyOf(author))
        .collect(Collectors.toSet());
  }

  private static Optional<Entity> only(List<Entity> people) {
    return people.size() == 1 ? Optional.of(people.getFirst()) : Optional.empty();
  }
}
