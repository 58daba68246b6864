package dev.quoth.search;

import dev.quoth.Filter;
import dev.quoth.Hit;
import dev.quoth.QuotePassage;
import dev.quoth.QuoteQuery;
import dev.quoth.Speaker;
import dev.quoth.SpeakerKind;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What is asked of the index: speakers and topics that are in it, the same ones at every run. */
record BenchQuestions(
    List<QuoteQuery> bySpeaker, List<QuoteQuery> bySurname, List<QuoteQuery> byTopic) {

  private static final int NUMBER = 100;

  static BenchQuestions of(QuoteSearcher searcher) throws IOException {
    List<Hit> quotes = new ArrayList<>(searcher.search(QuoteQuery.all().limit(10_000)).hits());
    Collections.shuffle(quotes, new Random(7));
    Set<String> speakers = new LinkedHashSet<>();
    Set<String> surnames = new LinkedHashSet<>();
    Set<String> topics = new LinkedHashSet<>();
    for (Hit hit : quotes) {
      Optional<Speaker> speaker = ((QuotePassage) hit.passage()).speaker();
      if (speaker.isPresent() && speaker.get().kind() == SpeakerKind.PERSON) {
        String name = speaker.get().name();
        speakers.add(name);
        surnames.add(name.substring(name.lastIndexOf(' ') + 1));
      }
      String topic = topic(hit.passage().article().title());
      if (!topic.isBlank()) {
        topics.add(topic);
      }
    }
    return new BenchQuestions(
        speakers.stream().limit(NUMBER).map(QuoteQuery::by).toList(),
        surnames.stream().limit(NUMBER).map(QuoteQuery::by).toList(),
        topics.stream().limit(NUMBER).map(QuoteQuery.all()::about).toList());
  }

  /** Both with a filter by date. */
  static List<QuoteQuery> dated(List<QuoteQuery> questions) {
    return each(
        questions,
        query ->
            query.where(
                Filter.since(LocalDate.of(2010, 1, 1)), Filter.until(LocalDate.of(2020, 12, 31))));
  }

  static List<QuoteQuery> each(List<QuoteQuery> questions, UnaryOperator<QuoteQuery> change) {
    return questions.stream().map(change).toList();
  }

  /** The three longest words of a title. */
  private static String topic(String title) {
    List<String> words =
        Arrays.stream(title.split(" "))
            .filter(word -> word.length() > 3 && word.chars().allMatch(Character::isLetter))
            .sorted(Comparator.comparing(String::length).reversed())
            .limit(3)
            .toList();
    return words.size() < 3 ? "" : String.join(" ", words);
  }

  /** Returns the questions with what Lucene is asked, and with three letters of the speaker. */
  static List<BenchQuestion> asked(QuoteSearcher searcher, List<QuoteQuery> questions)
      throws IOException {
    LuceneEngine engine =
        new LuceneEngine(
            new LimitedSearchers(searcher.lucene(), searcher.lucene(), searcher.lucene()),
            LuceneClauses.NONE,
            new KnownSpeakerOrdinals());
    List<BenchQuestion> asked = new ArrayList<>();
    for (QuoteQuery question : questions) {
      String key = speaker(question).map(Speaker::keyOf).orElse("");
      String typed = key.substring(0, Math.min(3, key.length()));
      asked.add(
          new BenchQuestion(
              question,
              engine.query(searcher.engineSearch().plan(question).clauses().hits()),
              typed));
    }
    return asked;
  }

  private static Optional<String> speaker(QuoteQuery question) {
    return question.filters().stream()
        .filter(Filter.SpeakerName.class::isInstance)
        .map(filter -> ((Filter.SpeakerName) filter).name())
        .findFirst();
  }
}
