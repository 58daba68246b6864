package dev.quoth.answer;

import dev.quoth.ValueCount;
import dev.quoth.language.Language;
import dev.quoth.passage.NameSpelling;
import dev.quoth.plan.OtherForms;
import dev.quoth.plan.TitledName;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds the speakers whose names begin with what is being typed. */
final class SpeakerSuggester<P> {

  /** Nobody types a longer name. */
  private static final int MAX_LENGTH = 200;

  /** One letter after a title is not a name yet: "King L" may become King, Larry. */
  private static final int MIN_LENGTH_AFTER_TITLE = 2;

  private static final Comparator<Suggestion> BEST_FIRST =
      Comparator.comparingLong(Suggestion::quotes).reversed().thenComparing(Suggestion::key);

  private final Engine<P> engine;
  private final Language language;

  SpeakerSuggester(Engine<P> engine, Language language) {
    this.engine = engine;
    this.language = language;
  }

  List<ValueCount> suggest(String typed, int limit) throws IOException {
    if (typed.isBlank() || typed.length() > MAX_LENGTH) {
      return List.of();
    }
    return best(people(candidates(typed), limit), limit).stream()
        .map(candidate -> new ValueCount(candidate.name(), candidate.quotes()))
        .toList();
  }

  private Map<String, Suggestion> candidates(String typed) throws IOException {
    Map<String, Suggestion> candidates = new HashMap<>();
    for (List<String> words : NameSpelling.beginnings(withoutTitle(typed))) {
      Map<String, Suggestion> found = new HashMap<>();
      for (PrintedName name : engine.speakerNames(words)) {
        found.computeIfAbsent(name.key(), Suggestion::new).add(name);
      }
      candidates.putAll(found);
    }
    return candidates;
  }

  /**
   * Joins the forms of a full name, so that a person is suggested once. Looking up forms takes
   * time, so that it is done for those who may be shown.
   */
  private List<Suggestion> people(Map<String, Suggestion> candidates, int limit)
      throws IOException {
    OtherForms forms = new OtherForms(language, engine.speakers());
    List<Suggestion> sorted = new ArrayList<>(candidates.values());
    sorted.sort(BEST_FIRST);
    for (Suggestion person : sorted.subList(0, Math.min(sorted.size(), limit))) {
      if (person.key().indexOf(' ') > 0 && candidates.containsKey(person.key())) {
        for (String key : forms.keys(person.key())) {
          Suggestion other = candidates.get(key);
          if (other != null && other != person && other.quotes() <= person.quotes()) {
            candidates.remove(key);
            other.names().forEach(person::add);
          }
        }
      }
    }
    List<Suggestion> people = new ArrayList<>(candidates.values());
    people.sort(BEST_FIRST);
    return people;
  }

  private String withoutTitle(String typed) {
    String name = TitledName.read(typed, language).name();
    return name.strip().length() < MIN_LENGTH_AFTER_TITLE ? typed : name;
  }

  /**
   * Cuts the list. Counts may be too high and never too low: those that could be among the best are
   * counted again, and no more than those.
   */
  private List<Suggestion> best(List<Suggestion> candidates, int limit) throws IOException {
    if (!engine.countsDeletedQuotes()) {
      return candidates.subList(0, Math.min(limit, candidates.size()));
    }
    List<Suggestion> best = new ArrayList<>();
    for (Suggestion candidate : candidates) {
      if (best.size() == limit && best.getLast().quotes() > candidate.quotes()) {
        break;
      }
      Suggestion exact = exact(candidate);
      if (exact.quotes() > 0) {
        best.add(exact);
        best.sort(BEST_FIRST);
        best = new ArrayList<>(best.subList(0, Math.min(limit, best.size())));
      }
    }
    return best;
  }

  private Suggestion exact(Suggestion candidate) throws IOException {
    Suggestion exact = new Suggestion(candidate.key());
    for (PrintedName name : candidate.names()) {
      long quotes = engine.quotes(name);
      if (quotes > 0) {
        exact.add(new PrintedName(name.key(), name.name(), quotes));
      }
    }
    return exact;
  }

  /** A speaker under all names as printed. */
  private static final class Suggestion {
    private final String key;

    /** How many quotes each has, of all segments, by the name without a count. */
    private final Map<PrintedName, Long> names = new HashMap<>();

    private long quotes;

    Suggestion(String key) {
      this.key = key;
    }

    void add(PrintedName name) {
      names.merge(new PrintedName(name.key(), name.name(), 0), name.quotes(), Long::sum);
      quotes += name.quotes();
    }

    String key() {
      return key;
    }

    long quotes() {
      return quotes;
    }

    List<PrintedName> names() {
      return names.entrySet().stream()
          .map(n -> new PrintedName(n.getKey().key(), n.getKey().name(), n.getValue()))
          .toList();
    }

    /** Returns the most frequent name, of equal ones the first in alphabetical order. */
    String name() {
      Map<String, Long> counts = new TreeMap<>();
      names.forEach((name, quotes) -> counts.merge(name.name(), quotes, Long::sum));
      return Collections.max(
              counts.entrySet(),
              Map.Entry.<String, Long>comparingByValue()
                  .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
          .getKey();
    }
  }
}
