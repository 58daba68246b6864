package dev.quoth.plan;

import dev.quoth.Phrase;
import dev.quoth.QuoteQuery;
import dev.quoth.language.Language;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Plans how a question is answered. */
public final class SearchPlanner {

  private final Language language;
  private final SpeakerDirectory speakers;

  /**
   * Creates a planner for one snapshot of an index.
   *
   * @param language the language of the index, with its analyzers
   * @param speakers what the index knows about speakers
   */
  public SearchPlanner(Language language, SpeakerDirectory speakers) {
    this.language = language;
    this.speakers = speakers;
  }

  /**
   * Plans a question. Its topic and its phrases are analyzed here, and nowhere else.
   *
   * @param question the question
   * @return the plan
   * @throws IOException if the index cannot be read
   */
  public SearchPlan plan(QuoteQuery question) throws IOException {
    QuestionReader reader = new QuestionReader(language.analyzers());
    List<String> topic = reader.topic(question.about());
    List<PlannedPhrase> phrases = reader.phrases(question.phrases());
    FilterPlanner filters = new FilterPlanner(question.passages(), language, speakers);
    if (topic.isEmpty()) { // the fields of a topic are those of one kind of passage
      filters.kind();
    }
    filters.phrases(phrases);
    filters.add(question.filters());
    filters.exclude(QuoteScopes.exclusions(question));
    return new SearchPlan(
        question,
        words(topic, question),
        mustMatch(topic.size()),
        phrases,
        words(phraseWords(topic, phrases), question),
        filters.filters(),
        filters.exclusions(),
        BoostPlanner.plan(question, topic, phrases, speakers));
  }

  /** Returns the words of phrases that count in a score besides those of the topic. */
  private static List<String> phraseWords(List<String> topic, List<PlannedPhrase> phrases) {
    Set<String> words = new LinkedHashSet<>(topic);
    phrases.stream()
        .filter(phrase -> phrase.need() != Phrase.Need.EXCLUDED)
        .forEach(phrase -> words.addAll(phrase.terms()));
    return words.stream().limit(QuestionReader.MAX_TERMS).skip(topic.size()).toList();
  }

  private static List<Clause.Word> words(List<String> terms, QuoteQuery question) {
    return terms.stream().map(term -> SearchPlan.word(term, question)).toList();
  }

  /** All of one or two words must match, and two thirds of more. */
  private static int mustMatch(int words) {
    return words <= 2 ? words : words * 2 / 3;
  }
}
