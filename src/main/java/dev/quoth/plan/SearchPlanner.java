package dev.quoth.plan;

import dev.quoth.Phrase;
import dev.quoth.QuoteQuery;
import dev.quoth.SortOrder;
import dev.quoth.SpeakerRegistry;
import dev.quoth.language.Language;
import dev.quoth.passage.PassageField;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Plans how a question is answered. */
public final class SearchPlanner {

  private final Language language;
  private final SpeakerDirectory speakers;
  private final TermDirectory terms;
  private final SpeakerRegistry registry;

  /**
   * Creates a planner for one snapshot of an index.
   *
   * @param language the language of the index, with its analyzers
   * @param speakers what the index knows about speakers
   * @param terms the words of the index
   */
  public SearchPlanner(Language language, SpeakerDirectory speakers, TermDirectory terms) {
    this(language, speakers, terms, SpeakerRegistry.EMPTY);
  }

  private SearchPlanner(
      Language language, SpeakerDirectory speakers, TermDirectory terms, SpeakerRegistry registry) {
    this.language = language;
    this.speakers = speakers;
    this.terms = terms;
    this.registry = registry;
  }

  /**
   * Returns a planner that looks for speakers under all names.
   *
   * @param known the speakers
   * @return the planner
   */
  public SearchPlanner identifying(SpeakerRegistry known) {
    return new SearchPlanner(language, speakers, terms, known);
  }

  /**
   * Plans a question. Its topic and its phrases are analyzed here, and nowhere else.
   *
   * @param question the question
   * @return the plan
   * @throws IOException if the index cannot be read
   */
  public SearchPlan plan(QuoteQuery question) throws IOException {
    QuestionReader reader = new QuestionReader(language.analyzers(), terms);
    PlannedTopic topic = reader.topic(question);
    List<PlannedPhrase> phrases = reader.phrases(question.phrases());
    FilterPlanner filters = filters(question, topic, phrases);
    List<Clause.Word> phraseWords = phraseWords(topic, phrases);
    List<ScoreBoost> boosts = new ArrayList<>();
    List<ScoreBoost> rescoring = new ArrayList<>();
    BoostPlanner planner = new BoostPlanner(question, boosts);
    planner.asked(phrases, speakers);
    planner.spelledAsAsked(filters.preferred());
    boolean ranked = !topic.words().isEmpty() || !phraseWords.isEmpty();
    BoostPlanner others = new BoostPlanner(question, ranked ? rescoring : boosts);
    others.words(topic, phraseWords);
    others.worth();
    return new SearchPlan(
        question,
        topic,
        phrases,
        phraseWords,
        filters.filters(),
        filters.exclusions(),
        boosts,
        question.order() == SortOrder.RELEVANCE ? rescoring : List.of(),
        filters.notices());
  }

  /**
   * Plans what is counted of a question, which takes less than to plan all.
   *
   * @param question the question
   * @return a clause without a score that counts
   * @throws IOException if the index cannot be read
   */
  public Clause.Bool counted(QuoteQuery question) throws IOException {
    QuestionReader reader = new QuestionReader(language.analyzers(), terms);
    PlannedTopic topic = reader.topic(question);
    List<PlannedPhrase> phrases = reader.phrases(question.phrases());
    FilterPlanner filters = filters(question, topic, phrases);
    return SearchPlan.counted(question.passages(), topic, filters.filters(), filters.exclusions());
  }

  private FilterPlanner filters(
      QuoteQuery question, PlannedTopic topic, List<PlannedPhrase> phrases) throws IOException {
    FilterPlanner filters =
        new FilterPlanner(question.passages(), language, speakers, terms, registry);
    if (topic.least() == 0) { // the words of a topic are those of one kind of passage
      filters.kind();
    }
    filters.phrases(phrases, question.matching());
    filters.add(question.filters());
    filters.exclude(QuoteScopes.exclusions(question));
    return filters;
  }

  /** Returns the words of phrases that count in a score besides those of the topic. */
  private static List<Clause.Word> phraseWords(PlannedTopic topic, List<PlannedPhrase> phrases) {
    Set<String> known = topic.terms();
    Set<List<String>> words = new LinkedHashSet<>();
    for (PlannedPhrase phrase : phrases) {
      for (List<String> word : phrase.words()) {
        if (phrase.need() != Phrase.Need.EXCLUDED && !known.containsAll(word)) {
          words.add(word);
        }
      }
    }
    return words.stream()
        .limit(Math.max(0, QuestionReader.MAX_TERMS - topic.words().size()))
        .map(terms -> new Clause.Word(PassageField.PARAGRAPH, terms))
        .toList();
  }
}
