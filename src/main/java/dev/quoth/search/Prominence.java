package dev.quoth.search;

import dev.quoth.Filter;
import dev.quoth.QuoteQuery;
import dev.quoth.schema.SpeakerCounts;
import dev.quoth.schema.SpeakerNames;
import java.io.IOException;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;

/** Prefers, among the speakers whom a surname finds, those who say more. */
final class Prominence {

  /** Those behind say so little that the order among them is as good as chance. */
  private static final int MOST_SPEAKERS = 5;

  private Prominence() {}

  static void add(BooleanQuery.Builder plan, QuoteQuery question, IndexReader index)
      throws IOException {
    double weight = question.ranking().prominence();
    if (weight > 0) {
      int asked = 0;
      for (Filter filter : question.filters()) {
        if (filter instanceof Filter.SpeakerName speaker
            && speaker.match() == Filter.NameMatch.WORDS
            && asked++ < Filter.MOST_SPELT) {
          add(plan, SpeakerNames.namesakes(index, speaker.name()), weight);
        }
      }
    }
  }

  private static void add(BooleanQuery.Builder plan, Map<String, Integer> counts, double weight) {
    if (counts.size() > 1) {
      int most = Collections.max(counts.values());
      List<Map.Entry<String, Integer>> speakers =
          counts.entrySet().stream()
              .sorted(
                  Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                      .thenComparing(Map.Entry.comparingByKey()))
              .limit(MOST_SPEAKERS)
              .toList();
      for (Map.Entry<String, Integer> speaker : speakers) {
        float share = (float) (weight * speaker.getValue() / most);
        plan.add(new BoostQuery(SpeakerCounts.speaker(speaker.getKey()), share), Occur.SHOULD);
      }
    }
  }
}
