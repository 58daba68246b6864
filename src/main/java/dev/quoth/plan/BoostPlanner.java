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
import java.util.Comparator;
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

  private final QuoteQuery question;
  private final Ranking ranking;
  private final PassageField text;
  private final List<ScoreBoost> boosts = new ArrayList<>();

  private BoostPlanner(QuoteQuery question) {
    this.question = question;
    ranking = question.ranking();
    text = PassageField.text(question.passages());
  }

  static List<ScoreBoost> plan(
      QuoteQuery question,
      List<String> topic,
      List<PlannedPhrase> phrases,
      SpeakerDirectory speakers)
      throws IOException {
    BoostPlanner planner = new BoostPlanner(question);
    planner.phrases(phrases);
    planner.neighbors(topic);
    planner.type(QuoteType.DIRECT, planner.ranking.direct());
    planner.type(QuoteType.MIXED, planner.ranking.mixed());
    planner.stated();
    planner.attribution();
    planner.ranking.recency().ifPresent(planner::recency);
    planner.prominence(speakers);
    return planner.boosts;
  }

  private void phrases(List<PlannedPhrase> phrases) {
    for (PlannedPhrase phrase : phrases) {
      if (phrase.need() == Phrase.Need.PREFERRED) {
        addCloseness(PhraseClauses.in(text, phrase.positions()), "“" + phrase.text() + "”");
      }
    }
  }

  private void neighbors(List<String> topic) {
    for (int i = 1; i < Math.min(topic.size(), MAX_NEIGHBORS); i++) {
      String first = topic.get(i - 1);
      String second = topic.get(i);
      List<List<String>> both = List.of(List.of(first), List.of(second));
      addCloseness(
          new Clause.PhraseIn(text, both, NEIGHBOR_SLOP), "‘" + first + "’ near ‘" + second + "’");
    }
  }

  private void addCloseness(Clause words, String reason) {
    if (ranking.closeness() > 0) {
      String where = question.passages() == PassageKind.QUOTE ? "quote" : "paragraph";
      boosts.add(
          new ScoreBoost(
              new Clause.Weighted(words, ranking.closeness()), reason + " in the " + where));
    }
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
    boosts.add(new ScoreBoost(near, "published"));
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
        counts.entrySet().stream()
            .sorted(
                Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(MAX_NAMESAKES)
            .toList();
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
