package dev.quoth.plan;

import dev.quoth.ContentForm;
import dev.quoth.Filter;
import dev.quoth.NameMatch;
import dev.quoth.PassageKind;
import dev.quoth.Phrase;
import dev.quoth.QuoteQuery;
import dev.quoth.QuoteType;
import dev.quoth.Ranking;
import dev.quoth.Recency;
import dev.quoth.Speaker;
import dev.quoth.passage.PassageField;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Plans the boosts: what adds to the score of a passage besides the words of a question. */
final class BoostPlanner {

  /** A topic of more words describes something and does not name it. */
  private static final int MAX_NEIGHBORS = 6;

  /** The slop of two neighbors of the topic: up to four words may be between them. */
  private static final int NEIGHBOR_SLOP = 4;

  /** Further namesakes say so little that their order would be chance. */
  private static final int MAX_NAMESAKES = 5;

  /**
   * This many times the weight of prominence exceeds the sum of all weights for a passage itself.
   */
  private static final int SPELLING = 4;

  private final QuoteQuery question;
  private final Ranking ranking;
  private final PassageField text;
  private final List<ScoreBoost> boosts;

  /** Plans boosts of a question, and adds them to a list. */
  BoostPlanner(QuoteQuery question, List<ScoreBoost> boosts) {
    this.question = question;
    this.boosts = boosts;
    ranking = question.ranking();
    text = PassageField.text(question.passages());
  }

  /** Adds what the question asks to be preferred. */
  void asked(List<PlannedPhrase> phrases, SpeakerDirectory speakers) throws IOException {
    phrases(phrases);
    ranking.recency().ifPresent(this::recency);
    prominence(speakers);
  }

  /** Adds whose name is spelled as it was asked for. */
  void spelledAsAsked(List<Clause> speakers) {
    double weight = ranking.prominence() * SPELLING;
    if (weight > 0) {
      speakers.forEach(speaker ->
          boosts.add(new ScoreBoost(new Clause.Constant(speaker, weight), "spelled as asked")));
    }
  }

  /** Adds where else the words of the topic and of phrases occur, and how near each other. */
  void words(PlannedTopic topic, List<Clause.Word> phraseWords) {
    List<List<String>> words = new ArrayList<>(topic.words());
    phraseWords.forEach(word -> words.add(word.terms()));
    if (words.isEmpty()) {
      return;
    }
    if (question.passages() == PassageKind.QUOTE) {
      add(ranking.quote(), anyOf(words, text), "said in the quote itself");
    }
    Clause title = anyOf(words, PassageField.TITLE);
    add(ranking.title(), new Clause.InArticle(title), "in the title");
    Clause article = anyOf(words, PassageField.ARTICLE_ALL);
    add(ranking.article(), new Clause.InArticle(article), "what the article is about");
    neighbors(topic.words(), topic.asked());
  }

  private static Clause anyOf(List<List<String>> words, PassageField field) {
    return Clause.atLeast(1, words.stream().map(terms -> new Clause.Word(field, terms)).toList());
  }

  /** Adds what a passage itself is worth. */
  void worth() {
    type(QuoteType.DIRECT, ranking.direct());
    type(QuoteType.MIXED, ranking.mixed());
    stated();
    attribution();
  }

  private void add(double weight, Clause clause, String reason) {
    if (weight > 0) {
      boosts.add(new ScoreBoost(new Clause.Weighted(clause, weight), reason));
    }
  }

  private void phrases(List<PlannedPhrase> phrases) {
    for (PlannedPhrase phrase : phrases) {
      if (phrase.need() == Phrase.Need.PREFERRED) {
        String reason = "“" + phrase.text() + "” in the " + passage();
        add(ranking.phrase(), PhraseClauses.in(text, phrase), reason);
      }
    }
  }

  private void neighbors(List<List<String>> topic, List<String> asked) {
    for (int i = 1; i < Math.min(topic.size(), MAX_NEIGHBORS); i++) {
      List<List<String>> both = topic.subList(i - 1, i + 1);
      Clause near = new Clause.PhraseIn(text, both, NEIGHBOR_SLOP);
      String words = "‘" + asked.get(i - 1) + "’ near ‘" + asked.get(i) + "’";
      add(ranking.closeness(), near, words + " in the " + passage());
    }
  }

  private String passage() {
    return question.passages() == PassageKind.QUOTE ? "quote" : "paragraph";
  }

  private void type(QuoteType type, double score) {
    if (score > 0) {
      Clause quotes = new Clause.Values(PassageField.TYPE, List.of(type.name()));
      String reason = type.name().toLowerCase(Locale.ROOT) + " quote";
      boosts.add(new ScoreBoost(new Clause.Constant(quotes, score), reason));
    }
  }

  /** Prefers what was stated or asked for to topics, where those are found at all. */
  private void stated() {
    if (ranking.stated() > 0 && QuoteScopes.findTopics(question)) {
      Clause stated =
          new Clause.Values(
              PassageField.FORM, List.of(ContentForm.STATEMENT.name(), ContentForm.REQUEST.name()));
      boosts.add(
          new ScoreBoost(
              new Clause.Constant(stated, ranking.stated()), "tells what was said or asked for"));
    }
  }

  private void attribution() {
    if (ranking.confidence() > 0) {
      Clause sure = new Clause.Proportional(PassageField.CONFIDENCE, ranking.confidence());
      boosts.add(new ScoreBoost(sure, "sure of the speaker"));
    }
  }

  private void recency(Recency recency) {
    Clause near = new Clause.NearMoment(recency.reference(), recency.pivot(), recency.weight());
    boosts.add(new ScoreBoost(new Clause.InArticle(near), "published"));
  }

  /** Prefers, among the speakers whom a surname finds, those who say more. */
  private void prominence(SpeakerDirectory speakers) throws IOException {
    if (ranking.prominence() > 0) {
      List<String> names =
          question.filters().stream()
              .filter(Filter.SpeakerName.class::isInstance)
              .map(Filter.SpeakerName.class::cast)
              .filter(speaker -> speaker.match() == NameMatch.WORDS)
              .map(Filter.SpeakerName::name)
              .limit(Filter.MAX_EXPANDED_NAMES)
              .toList();
      for (String name : names) {
        String key = Speaker.keyOf(name);
        if (key.indexOf(' ') < 0) {
          namesakes(name, speakers.namesakes(key));
        }
      }
    }
  }

  private void namesakes(String surname, Map<String, Integer> counts) {
    if (counts.size() < 2) {
      return;
    }
    int most = Collections.max(counts.values());
    List<Map.Entry<String, Integer>> speakers =
        counts.entrySet().stream().sorted(TermDirectory.MOST_FIRST).limit(MAX_NAMESAKES).toList();
    for (int i = 0; i < speakers.size(); i++) {
      Clause speaker =
          new Clause.Values(PassageField.SPEAKER_KEY, List.of(speakers.get(i).getKey()));
      double share = ranking.prominence() * speakers.get(i).getValue() / most;
      String reason =
          "number " + (i + 1) + " of those called ‘" + surname + "’ by how much they say";
      boosts.add(new ScoreBoost(new Clause.Constant(speaker, share), reason));
    }
  }
}
