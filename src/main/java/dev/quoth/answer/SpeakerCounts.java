package dev.quoth.answer;

import dev.quoth.Facet;
import dev.quoth.Facets;
import dev.quoth.PassageFact;
import dev.quoth.SpeakerRegistry;
import dev.quoth.ValueCount;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Adds up quotes by the numbers of their speakers. A name is read only if it may be listed. */
public final class SpeakerCounts {

  static final Comparator<ValueCount> MOST_FIRST =
      Comparator.comparingLong(ValueCount::passages).reversed().thenComparing(ValueCount::value);

  private final SpeakerNumbers speakers;
  private final Names names;
  private final long[] quotes;

  /** The most quotes that a number has under one name; 0 if it has not been counted. */
  private final long[] most;

  /** The place of that name. */
  private final int[] places;

  private long passages;
  private long missing;

  /** Names as printed, by their places. */
  @FunctionalInterface
  public interface Names {

    /**
     * Reads a name.
     *
     * @param place where it is
     * @return the name as printed
     * @throws IOException if the index cannot be read
     */
    String at(int place) throws IOException;
  }

  /**
   * Starts with no counts.
   *
   * @param speakers the numbers of all speakers
   * @param names reads the names that are to be listed
   */
  public SpeakerCounts(SpeakerNumbers speakers, Names names) {
    this.speakers = speakers;
    this.names = names;
    quotes = new long[speakers.size()];
    most = new long[speakers.size()];
    places = new int[speakers.size()];
  }

  /** Counts by a facet that lists all names. */
  static SpeakerCounts of(Facets facets, SpeakerRegistry registry) {
    Facet facet = facets.facets().getFirst();
    List<ValueCount> names = facet.counts();
    SpeakerNumbers speakers = new SpeakerNumbers(registry);
    int[] numbers = names.stream().mapToInt(name -> speakers.add(name.value(), registry)).toArray();
    SpeakerCounts counts = new SpeakerCounts(speakers, place -> names.get(place).value());
    for (int place = 0; place < numbers.length; place++) {
      counts.add(numbers[place], names.get(place).passages(), place);
    }
    counts.total(facets.passages(), facet.missing());
    return counts;
  }

  /**
   * Counts the quotes under a name.
   *
   * @param speaker the number of the speaker
   * @param more how many quotes there are, 1 or more
   * @param place the place of the name; of equally frequent names the one added first is shown
   */
  public void add(int speaker, long more, int place) {
    quotes[speaker] += more;
    if (more > most[speaker]) {
      most[speaker] = more;
      places[speaker] = place;
    }
  }

  /**
   * Sets what was counted in all.
   *
   * @param passages the number of passages
   * @param missing how many of them have no speaker with a name
   */
  public void total(long passages, long missing) {
    this.passages = passages;
    this.missing = missing;
  }

  long passages() {
    return passages;
  }

  /** Tests whether there were quotes under a key. */
  boolean has(String key) {
    int number = speakers.of(key);
    return number != SpeakerNumbers.NONE && most[number] > 0;
  }

  /** Counts quotes for a speaker of the registry that were counted under a key. */
  void move(String from, String to, int moved) {
    quotes[speakers.of(from)] -= moved;
    add(speakers.of(to), moved, 0);
  }

  /** Returns the most quoted speakers. */
  Facet facet(int limit) throws IOException {
    long[] sorted = Arrays.stream(quotes).filter(count -> count > 0).sorted().toArray();
    long least = sorted.length > limit ? sorted[sorted.length - limit] : 1;
    List<ValueCount> best = new ArrayList<>();
    for (int number = 0; number < quotes.length; number++) {
      if (quotes[number] >= least) {
        best.add(new ValueCount(name(number), quotes[number]));
      }
    }
    best.sort(MOST_FIRST);
    List<ValueCount> first = best.subList(0, Math.min(limit, best.size()));
    return new Facet(PassageFact.SPEAKER, first, sorted.length, missing);
  }

  private String name(int number) throws IOException {
    return speakers.isKnown(number) ? speakers.shown(number) : names.at(places[number]);
  }
}
