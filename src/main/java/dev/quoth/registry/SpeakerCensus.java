package dev.quoth.registry;

import dev.quoth.QuotePassage;
import dev.quoth.Speaker;
import dev.quoth.SpeakerKind;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Counts who speaks in an index: under which names, in which roles, beside whom, and whom an
 * article means by a single word.
 */
final class SpeakerCensus {

  /** Joins two keys, which have no such character. */
  private static final char AND = '\u001f';

  private final Map<String, NameCounts> names = new HashMap<>();

  /** In how many articles two names with a word in common are two speakers. */
  private final Map<String, Integer> apart = new HashMap<>();

  private final Map<String, WordUsage> usages = new HashMap<>();
  private final Set<String> inArticle = new HashSet<>();
  private String article = "";

  /** Counts a quote; those of an article must follow each other. */
  void add(QuotePassage quote) {
    if (!quote.article().id().equals(article)) {
      endArticle();
      article = quote.article().id();
    }
    quote
        .speaker()
        .filter(speaker -> speaker.kind() == SpeakerKind.PERSON)
        .ifPresent(speaker -> add(quote, speaker));
  }

  private void add(QuotePassage quote, Speaker speaker) {
    Optional<YearMonth> month =
        quote.article().published().map(at -> YearMonth.from(at.atZone(ZoneOffset.UTC)));
    String key = speaker.key();
    names.computeIfAbsent(key, NameCounts::new).add(quote, speaker, month);
    if (inArticle.add(key) && month.isPresent()) {
      for (String word : key.split(" ", -1)) {
        usages
            .computeIfAbsent(word, w -> new WordUsage())
            .add(key, quote.article().source(), month.get());
      }
    }
  }

  /** Ends the last article. */
  void endArticle() {
    List<String> keys = new ArrayList<>(inArticle);
    keys.sort(null);
    for (int i = 0; i < keys.size(); i++) {
      for (int j = i + 1; j < keys.size(); j++) {
        if (shareWord(keys.get(i), keys.get(j))) {
          apart.merge(keys.get(i) + AND + keys.get(j), 1, Integer::sum);
        }
      }
    }
    inArticle.clear();
  }

  private static boolean shareWord(String one, String other) {
    String last = one.substring(one.lastIndexOf(' ') + 1);
    return (" " + other + " ").contains(" " + last + " ")
        || (" " + one + " ").contains(" " + other.substring(other.lastIndexOf(' ') + 1) + " ");
  }

  /** Returns all names. */
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
