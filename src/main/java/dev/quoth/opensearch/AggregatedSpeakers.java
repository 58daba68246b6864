package dev.quoth.opensearch;

import com.google.gson.JsonObject;
import dev.quoth.Speaker;
import dev.quoth.answer.PrintedName;
import dev.quoth.passage.NameTerm;
import dev.quoth.passage.PassageField;
import dev.quoth.plan.Clause;
import dev.quoth.plan.SpeakerDirectory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The directory of the speakers of an index, for one question. */
final class AggregatedSpeakers implements SpeakerDirectory {

  private static final int MAX_SIMILAR = 20;

  private static final String NAMES = QueryDsl.name(PassageField.SPEAKER_NAMES);

  private final IndexRequests requests;
  private final AggregatedTerms terms;

  /** One question asks for the same words several times. */
  private final Map<String, Map<String, Integer>> namesakes = new HashMap<>();

  AggregatedSpeakers(IndexRequests requests, AggregatedTerms terms) {
    this.requests = requests;
    this.terms = terms;
  }

  @Override
  public Map<String, Integer> speakersOf(Clause passages) throws IOException {
    return new TermAggregation(requests, QueryDsl.unscoredPassages(passages))
        .all(QueryDsl.name(PassageField.SPEAKER_KEY));
  }

  @Override
  public int count(Clause passages) throws IOException {
    JsonObject query = QueryDsl.unscoredPassages(passages);
    long found = IndexRequests.total(requests.search(IndexRequests.counting(query)));
    return (int) Math.min(Integer.MAX_VALUE, found);
  }

  @Override
  public Map<String, Integer> namesakes(String word) throws IOException {
    String surname = Speaker.keyOf(word);
    if (surname.indexOf(' ') >= 0) {
      return Map.of();
    }
    Map<String, Integer> known = namesakes.get(surname);
    if (known == null) {
      known = new HashMap<>();
      for (Map.Entry<String, Integer> term : names(NameTerm.prefix(surname)).entrySet()) {
        known.merge(NameTerm.parse(term.getKey()).key(), term.getValue(), Integer::sum);
      }
      namesakes.put(surname, known);
    }
    return known;
  }

  private Map<String, Integer> names(String prefix) throws IOException {
    return new TermAggregation(requests, Json.object("prefix", Json.object(NAMES, prefix)))
        .beginningWith(NAMES, prefix);
  }

  @Override
  public List<String> similarWords(String word) throws IOException {
    return terms.similarTo(PassageField.SPEAKER, word).stream().limit(MAX_SIMILAR).toList();
  }

  /** Finds the names whose words begin as somebody types. */
  List<PrintedName> names(List<String> typed) throws IOException {
    NameTerm.Beginnings beginnings = NameTerm.Beginnings.of(typed);
    List<PrintedName> names = new ArrayList<>();
    for (Map.Entry<String, Integer> term : names(beginnings.longest()).entrySet()) {
      NameTerm name = NameTerm.parse(term.getKey());
      if (beginnings.match(name)) {
        names.add(new PrintedName(name.key(), name.name(), term.getValue()));
      }
    }
    return names;
  }
}
