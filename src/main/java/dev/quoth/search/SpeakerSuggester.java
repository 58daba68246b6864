package dev.quoth.search;

import dev.quoth.ValueCount;
import dev.quoth.language.Language;
import dev.quoth.plan.TitledName;
import dev.quoth.schema.SpeakerNames;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;

/** Finds the speakers whose names begin with what somebody types. */
final class SpeakerSuggester {

  /** Nobody types a longer name. */
  private static final int LONGEST = 200;

  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingLong(Candidate::quotes).reversed().thenComparing(Candidate::key);

  /** One letter behind a title is no name yet: "King L" may become King, Larry. */
  private static final int BEGUN = 2;

  private final IndexReader reader;
  private final Language language;

  SpeakerSuggester(IndexReader reader, Language language) {
    this.reader = reader;
    this.language = language;
  }

  List<ValueCount> suggest(String typed, int limit) throws IOException {
    if (typed.isBlank() || typed.length() > LONGEST) {
      return List.of();
    }
    List<Candidate> candidates = new ArrayList<>(candidates(typed).values());
    candidates.sort(BEST_FIRST);
    return best(candidates, limit).stream()
        .map(candidate -> new ValueCount(candidate.name(), candidate.quotes()))
        .toList();
  }

  private Map<String, Candidate> candidates(String typed) throws IOException {
    Map<String, Candidate> candidates = new HashMap<>();
    for (List<String> words : SpeakerNames.spellings(withoutTitle(typed))) {
      Map<String, Candidate> found = new HashMap<>();
      for (LeafReaderContext segment : reader.leaves()) {
        SpeakerNames.find(
            segment.reader(),
            words,
            (key, name, quotes) -> found.computeIfAbsent(key, Candidate::new).add(name, quotes));
      }
      candidates.putAll(found);
    }
    return candidates;
  }

  private String withoutTitle(String typed) {
    String name = TitledName.read(typed, language).name();
    return name.strip().length() < BEGUN ? typed : name;
  }

  /**
   * Cuts the list. Where quotes were deleted, the numbers may be too high and never too low: those
   * that could be among the best are counted again, and no more than those.
   */
  private List<Candidate> best(List<Candidate> candidates, int limit) throws IOException {
    if (!reader.hasDeletions()) {
      return candidates.subList(0, Math.min(limit, candidates.size()));
    }
    List<Candidate> best = new ArrayList<>();
    for (Candidate candidate : candidates) {
      if (best.size() == limit && best.getLast().quotes() > candidate.quotes()) {
        break;
      }
      Candidate living = living(candidate);
      if (living.quotes() > 0) {
        best.add(living);
        best.sort(BEST_FIRST);
        best = new ArrayList<>(best.subList(0, Math.min(limit, best.size())));
      }
    }
    return best;
  }

  private Candidate living(Candidate candidate) throws IOException {
    Candidate living = new Candidate(candidate.key());
    for (String name : candidate.names.keySet()) {
      long quotes = 0;
      for (LeafReaderContext segment : reader.leaves()) {
        quotes += SpeakerNames.living(segment.reader(), candidate.key(), name);
      }
      if (quotes > 0) {
        living.add(name, quotes);
      }
    }
    return living;
  }

  /** A speaker under all names as printed. */
  private static final class Candidate {
    private final String key;
    private final Map<String, Long> names = new TreeMap<>();
    private long quotes;

    Candidate(String key) {
      this.key = key;
    }

    void add(String name, long more) {
      names.merge(name, more, Long::sum);
      quotes += more;
    }

    String key() {
      return key;
    }

    long quotes() {
      return quotes;
    }

    String name() {
      return Collections.max(
              names.entrySet(),
              Map.Entry.<String, Long>comparingByValue()
                  .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
          .getKey();
    }
  }
}
