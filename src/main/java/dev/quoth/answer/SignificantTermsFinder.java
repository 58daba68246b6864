package dev.quoth.answer;

import dev.quoth.ParagraphPassage;
import dev.quoth.PassageKind;
import dev.quoth.QuotePassage;
import dev.quoth.SignificantTerms;
import dev.quoth.SignificantTerms.Term;
import dev.quoth.Speaker;
import dev.quoth.language.Language;
import dev.quoth.passage.PassageField;
import dev.quoth.passage.TextAnalysis;
import dev.quoth.plan.Clause;
import dev.quoth.plan.PlannedPhrase;
import dev.quoth.plan.SearchPlan;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;

/** Finds the words and phrases that set the answers to a question apart from the whole index. */
final class SignificantTermsFinder<P> {

  /** The number of passages that are read: more of them change the first terms little. */
  private static final int SAMPLE = 1_000;

  /** The number of phrases that are counted over the whole index, which takes a search each. */
  private static final int MAX_PHRASES = 60;

  private static final Comparator<FoundTerm> BEST_FIRST =
      Comparator.comparingDouble((FoundTerm found) -> found.topic.score())
          .reversed()
          .thenComparing(found -> found.topic.words());

  private final Engine<P> engine;
  private final Language language;
  private final Analyzer analyzer;
  private final SearchPlan plan;
  private final PassageField field;

  SignificantTermsFinder(Engine<P> engine, Language language, SearchPlan plan) {
    this.engine = engine;
    this.language = language;
    this.plan = plan;
    analyzer = language.analyzers().passages();
    PassageKind kind = plan.question().passages();
    field = PassageField.text(kind);
  }

  SignificantTerms terms(int limit) throws IOException {
    MatchSample<P> sample = engine.sample(plan.counted(), SAMPLE);
    int passages = engine.passages(field);
    if (sample.matches() >= passages) { // nothing sets all apart from all
      return new SignificantTerms(sample.matches(), 0, List.of());
    }
    TermCounts counts = read(sample);
    List<FoundTerm> found = words(counts, passages);
    List<FoundTerm> phrases = phrases(counts, passages);
    found.removeIf(word -> phrases.stream().anyMatch(phrase -> phrase.says(word)));
    found.addAll(phrases);
    Set<String> asked = asked();
    found.removeIf(topic -> asked.containsAll(topic.terms));
    found.sort(BEST_FIRST);
    List<Term> terms = found.stream().map(FoundTerm::topic).limit(limit).toList();
    return new SignificantTerms(sample.matches(), counts.passages(), terms);
  }

  /** Returns the terms of the question, which are no news. */
  private Set<String> asked() {
    Set<String> asked = new HashSet<>();
    asked.addAll(plan.topic().terms());
    for (PlannedPhrase phrase : plan.phrases()) {
      phrase.anyOf().forEach(positions -> positions.forEach(asked::addAll));
    }
    return asked;
  }

  private TermCounts read(MatchSample<P> sample) throws IOException {
    TermCounts counts = new TermCounts(analyzer);
    Set<String> stopWords = TopicStopWords.of(language);
    Map<Speaker, Set<String>> without = new HashMap<>();
    for (P passage : sample.passages()) {
      switch (engine.read(passage)) {
        case ParagraphPassage paragraph ->
            counts.add(paragraph.article().id(), List.of(paragraph.text()), stopWords);
        case QuotePassage quote ->
            counts.add(
                quote.article().id(),
                segments(quote),
                quote
                    .speaker()
                    .map(speaker -> without.computeIfAbsent(speaker, s -> with(stopWords, s)))
                    .orElse(stopWords));
      }
    }
    return counts;
  }

  private static List<String> segments(QuotePassage quote) {
    return quote.quote().segments().stream().map(segment -> quote.at(segment.span())).toList();
  }

  /** Adds the speaker's name: speakers who mention themselves are not their own topic. */
  private Set<String> with(Set<String> stopWords, Speaker speaker) {
    Set<String> more = new HashSet<>(stopWords);
    more.addAll(TextAnalysis.terms(analyzer, speaker.name()));
    return more;
  }

  private List<FoundTerm> words(TermCounts counts, int passages) throws IOException {
    List<Map.Entry<List<String>, TermCounts.TermCount>> words =
        counts.frequent().stream().filter(entry -> entry.getKey().size() == 1).toList();
    Map<String, Integer> everywhere =
        engine.passages(
            field,
            words.stream().map(entry -> entry.getKey().getFirst()).collect(Collectors.toSet()));
    List<FoundTerm> found = new ArrayList<>();
    for (Map.Entry<List<String>, TermCounts.TermCount> entry : words) {
      int all = everywhere.getOrDefault(entry.getKey().getFirst(), 0);
      add(found, entry, counts.passages(), all, passages);
    }
    return found;
  }

  private List<FoundTerm> phrases(TermCounts counts, int passages) throws IOException {
    List<Map.Entry<List<String>, TermCounts.TermCount>> frequent =
        counts.frequent().stream()
            .filter(entry -> entry.getKey().size() == 2)
            .sorted(
                Map.Entry.<List<String>, TermCounts.TermCount>comparingByValue(
                        Comparator.comparingInt(TermCounts.TermCount::passages).reversed())
                    .thenComparing(entry -> entry.getValue().printed()))
            .limit(MAX_PHRASES)
            .toList();
    List<Integer> everywhere =
        engine.counts(frequent.stream().map(entry -> phrase(entry.getKey())).toList());
    List<FoundTerm> found = new ArrayList<>();
    for (int i = 0; i < frequent.size(); i++) {
      add(found, frequent.get(i), counts.passages(), everywhere.get(i), passages);
    }
    return found;
  }

  private Clause phrase(List<String> words) {
    return new Clause.PhraseIn(field, words.stream().map(List::of).toList(), 0);
  }

  private static void add(
      List<FoundTerm> found,
      Map.Entry<List<String>, TermCounts.TermCount> entry,
      int sample,
      int everywhere,
      int passages) {
    int here = entry.getValue().passages();
    double score = Significance.of(here, sample, everywhere, passages);
    if (score >= Significance.MIN_SCORE) {
      String printed = entry.getValue().printed();
      int all = Math.max(everywhere, here);
      found.add(new FoundTerm(entry.getKey(), new Term(printed, here, all, score)));
    }
  }

  /** A significant term with the terms of an index. */
  private record FoundTerm(List<String> terms, Term topic) {

    /** Tests whether most of the passages with a word have it in this phrase. */
    boolean says(FoundTerm word) {
      return terms.contains(word.terms.getFirst()) && topic.passages() * 2 >= word.topic.passages();
    }
  }
}
