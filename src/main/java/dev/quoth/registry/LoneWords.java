package dev.quoth.registry;

import dev.quoth.SpeakerIdentity.Usage;
import dev.quoth.language.lexicon.Lexicon;
import dev.quoth.plan.PersonName;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Decides whom a single word means, such as a surname alone: everywhere, in a month, or in an
 * outlet and a month, where the speakers with full names leave hardly a doubt. Elsewhere the word
 * stays a name of its own.
 */
final class LoneWords {

  private final SpeakerCensus census;

  /** The number of the person of each full name, by its surname and its key. */
  private final Map<String, Map<String, Integer>> bySurname = new HashMap<>();

  private final Map<String, Integer> persons;

  /**
   * Takes the persons.
   *
   * @param persons the number of the person of each full name, by its key
   */
  LoneWords(SpeakerCensus census, Map<String, Integer> persons, Lexicon lexicon) {
    this.census = census;
    this.persons = Map.copyOf(persons);
    persons.forEach((key, person) ->
        bySurname
            .computeIfAbsent(PersonName.read(key, lexicon).surname(), surname -> new HashMap<>())
            .put(key, person));
  }

  /**
   * Whom a word means.
   *
   * @param person the number of the person
   * @param usages where it does; empty for everywhere
   * @param evidence why
   */
  record Meaning(int person, List<Usage> usages, String evidence) {}

  /**
   * How little doubt there must be.
   *
   * @param articles how many articles with the full name are enough
   * @param share the share of those among all articles with a full name that has the word
   */
  private record Bar(int articles, double share) {

    static final Bar EVERYWHERE = new Bar(10, 0.9);
    static final Bar IN_MONTH = new Bar(5, 0.95);
    static final Bar IN_OUTLET_AND_MONTH = new Bar(3, 0.95);

    /** A given name is that of many who never speak with it alone. */
    static final Bar GIVEN_NAME = new Bar(30, 0.98);

    Optional<Integer> most(Map<Integer, Integer> counts) {
      return counts.entrySet().stream()
          .max(Map.Entry.comparingByValue())
          .filter(most -> most.getValue() >= Math.max(articles, share * sum(counts)))
          .map(Map.Entry::getKey);
    }
  }

  /** Decides; returns nobody where the word may mean several everywhere. */
  List<Meaning> of(String word) {
    WordUsage usage = census.usage(word);
    Map<String, Integer> family = bySurname.getOrDefault(word, Map.of());
    Optional<Meaning> everywhere =
        meaning(usage, family, Bar.EVERYWHERE).or(() -> meaning(usage, persons, Bar.GIVEN_NAME));
    return everywhere.isPresent() ? List.of(everywhere.get()) : somewhere(usage, family);
  }

  private static Optional<Meaning> meaning(WordUsage usage, Map<String, Integer> persons, Bar bar) {
    Map<Integer, Integer> all = new HashMap<>();
    for (WordUsage.Place place : usage.places()) {
      addTo(all, count(usage.at(place), persons));
    }
    return bar.most(all)
        .map(person ->
            new Meaning(
                person,
                List.of(),
                all.get(person) + " of " + sum(all) + " articles with a full name"));
  }

  private static int sum(Map<Integer, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static void addTo(Map<Integer, Integer> all, Map<Integer, Integer> more) {
    more.forEach((person, articles) -> all.merge(person, articles, Integer::sum));
  }

  private static Map<Integer, Integer> count(
      Map<String, Integer> articles, Map<String, Integer> persons) {
    Map<Integer, Integer> counts = new HashMap<>();
    articles.forEach((key, count) -> {
      Integer person = persons.get(key);
      if (person != null) {
        counts.merge(person, count, Integer::sum);
      }
    });
    return counts;
  }

  private static List<Meaning> somewhere(WordUsage usage, Map<String, Integer> family) {
    Map<YearMonth, Map<Integer, Integer>> months = new TreeMap<>();
    for (WordUsage.Place place : usage.places()) {
      addTo(
          months.computeIfAbsent(place.month(), month -> new HashMap<>()),
          count(usage.at(place), family));
    }
    Map<Integer, List<Usage>> usages = new TreeMap<>();
    months.forEach((month, counts) ->
        Bar.IN_MONTH
            .most(counts)
            .ifPresent(person -> add(usages, person, new Usage("", month, month))));
    for (WordUsage.Place place : usage.places()) {
      YearMonth month = place.month();
      if (Bar.IN_MONTH.most(months.getOrDefault(month, Map.of())).isEmpty()) {
        Bar.IN_OUTLET_AND_MONTH
            .most(count(usage.at(place), family))
            .ifPresent(person -> add(usages, person, new Usage(place.source(), month, month)));
      }
    }
    List<Meaning> meanings = new ArrayList<>();
    usages.forEach((person, where) ->
        meanings.add(new Meaning(person, where, "nearly all articles with a full name there")));
    return meanings;
  }

  /** Adds a usage, which prolongs that of the month before in the same outlet. */
  private static void add(Map<Integer, List<Usage>> usages, int person, Usage usage) {
    List<Usage> all = usages.computeIfAbsent(person, p -> new ArrayList<>());
    Optional<Usage> before =
        all.stream()
            .filter(known -> known.source().equals(usage.source()))
            .max(Comparator.comparing(Usage::to))
            .filter(known -> known.to().plusMonths(1).equals(usage.from()));
    before.ifPresent(all::remove);
    all.add(before.map(known -> new Usage(usage.source(), known.from(), usage.to())).orElse(usage));
  }
}
