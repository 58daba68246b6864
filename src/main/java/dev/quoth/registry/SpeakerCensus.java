package dev.quoth.registry;

import dev.quoth.registry.ArticleVoices.Voice;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Counts who speaks in an index: under which names, in which roles, beside whom, and whom an
 * article means by a single word. It is the same for the same articles, however they were read.
 */
final class SpeakerCensus {

  /** Joins two keys, which have no such character. */
  private static final char AND = '\u001f';

  private final Map<String, NameCounts> names = new TreeMap<>();

  /** In how many articles two names with a word in common are two speakers. */
  private final Map<String, Integer> apart = new HashMap<>();

  private final Map<String, WordUsage> usages = new HashMap<>();

  /** Counts articles. */
  SpeakerCensus(Collection<ArticleVoices> articles) {
    articles.forEach(this::add);
  }

  private void add(ArticleVoices article) {
    Map<String, List<Voice>> persons = new TreeMap<>();
    for (Voice voice : article.voices()) {
      persons.computeIfAbsent(voice.key(), key -> new ArrayList<>()).add(voice);
    }
    Optional<YearMonth> month = article.day().map(YearMonth::from);
    persons.forEach((key, voices) -> {
      names.computeIfAbsent(key, NameCounts::new).add(voices, month);
      month.ifPresent(known -> use(key, article.source(), known));
    });
    countApart(List.copyOf(persons.keySet()));
  }

  private void use(String key, String source, YearMonth month) {
    for (String word : new TreeSet<>(List.of(key.split(" ", -1)))) {
      usages.computeIfAbsent(word, w -> new WordUsage()).add(key, source, month);
    }
  }

  private void countApart(List<String> keys) {
    for (int i = 0; i < keys.size(); i++) {
      for (int j = i + 1; j < keys.size(); j++) {
        if (shareWord(keys.get(i), keys.get(j))) {
          apart.merge(keys.get(i) + AND + keys.get(j), 1, Integer::sum);
        }
      }
    }
  }

  private static boolean shareWord(String one, String other) {
    String last = one.substring(one.lastIndexOf(' ') + 1);
    return (" " + other + " ").contains(" " + last + " ")
        || (" " + one + " ").contains(" " + other.substring(other.lastIndexOf(' ') + 1) + " ");
  }

  /** Returns all names, in the order of their keys. */
  List<NameCounts> names() {
    return List.copyOf(names.values());
  }

  /** Returns what is under a name. */
  Optional<NameCounts> name(String key) {
    return Optional.ofNullable(names.get(key));
  }

  /** Returns in how many articles two names are two speakers. */
  int apart(String one, String other) {
    String key = one.compareTo(other) < 0 ? one + AND + other : other + AND + one;
    return apart.getOrDefault(key, 0);
  }

  /** Returns whom articles mean that have a word in a speaker's name. */
  WordUsage usage(String word) {
    return usages.getOrDefault(word, new WordUsage());
  }
}
