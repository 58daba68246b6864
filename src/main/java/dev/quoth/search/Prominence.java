package dev.quoth.search;

import dev.quoth.Filter;
import dev.quoth.NameMatch;
import dev.quoth.QuoteQuery;
import dev.quoth.schema.SpeakerCounts;
import dev.quoth.schema.SpeakerNames;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BoostQuery;

/** Prefers, among the speakers whom a surname finds, those who say more. */
final class Prominence {

  /** Those behind say so little that the order among them is as good as chance. */
  private static final int MAX_SPEAKERS = 5;

  private Prominence() {}

  static List<Bonus> of(QuoteQuery question, IndexReader index) throws IOException {
    List<Bonus> bonuses = new ArrayList<>();
    double weight = question.ranking().prominence();
    if (weight > 0) {
      int asked = 0;
      for (Filter filter : question.filters()) {
        if (filter instanceof Filter.SpeakerName speaker
            && speaker.match() == NameMatch.WORDS
            && asked++ < Filter.MAX_EXPANDED_NAMES) {
          Map<String, Integer> counts = SpeakerNames.namesakes(index, speaker.name());
          add(bonuses, counts, weight, speaker.name());
        }
      }
    }
    return bonuses;
  }

  private static void add(
      List<Bonus> bonuses, Map<String, Integer> counts, double weight, String surname) {
    if (counts.size() > 1) {
      int most = Collections.max(counts.values());
      List<Map.Entry<String, Integer>> speakers =
          counts.entrySet().stream()
              .sorted(
                  Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                      .thenComparing(Map.Entry.comparingByKey()))
              .limit(MAX_SPEAKERS)
              .toList();
      for (int i = 0; i < speakers.size(); i++) {
        float share = (float) (weight * speakers.get(i).getValue() / most);
        String text =
            "number " + (i + 1) + " of those called ‘" + surname + "’ by how much they say";
        bonuses.add(
            new Bonus(
                new BoostQuery(SpeakerCounts.speaker(speakers.get(i).getKey()), share),
                passage -> text));
      }
    }
  }
}
