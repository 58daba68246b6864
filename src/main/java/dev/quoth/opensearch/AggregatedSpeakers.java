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
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The directory of the speakers of an index, for one question. */
final class AggregatedSpeakers implements SpeakerDirectory {

  private static final int MAX_SIMILAR = 20;

  private static final String NAMES = QueryDsl.name(PassageField.SPEAKER_NAMES);

  private final IndexRequests requests;
  private final AggregatedTerms terms;

  /** One question asks for the same words several times. */
  private final Map<String, Map<String, Integer>> namesakes = new HashMap<>();

  /** What will be asked for soon, and is then looked up with the next word. */
  private final Set<String> announced = new LinkedHashSet<>();

  AggregatedSpeakers(IndexRequests requests, AggregatedTerms terms) {
    this.requests = requests;
    this.terms = terms;
  }

  @Override
  public Map<String, Integer> speakersOf(Clause passages) throws IOException {
    return new TermAggregation(requests, QueryDsl.name(PassageField.SPEAKER_KEY))
        .all(QueryDsl.unscoredPassages(passages));
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
    if (!namesakes.containsKey(surname)) {
      announced.add(surname);
      lookUp(List.copyOf(announced));
      announced.clear();
    }
    return namesakes.getOrDefault(surname, Map.of());
  }

  @Override
  public void announce(Collection<String> words) {
    words.stream()
        .filter(word -> word.indexOf(' ') < 0 && !namesakes.containsKey(word))
        .forEach(announced::add);
  }

  private void lookUp(List<String> surnames) throws IOException {
    List<Map<String, Integer>> found =
        withBeginnings(surnames.stream().map(NameTerm::prefix).toList());
    for (int i = 0; i < surnames.size(); i++) {
      Map<String, Integer> speakers = new HashMap<>();
      found
          .get(i)
          .forEach(
              (term, quotes) -> speakers.merge(NameTerm.parse(term).key(), quotes, Integer::sum));
      namesakes.put(surnames.get(i), speakers);
    }
  }

  private List<Map<String, Integer>> withBeginnings(List<String> prefixes) throws IOException {
    return new TermAggregation(requests, NAMES).beginningWith(prefixes);
  }

  @Override
  public List<String> similarWords(String word) throws IOException {
    return terms.similarTo(PassageField.SPEAKER, word).stream().limit(MAX_SIMILAR).toList();
  }

  /** Finds the names whose words begin as somebody types. */
  List<PrintedName> names(List<String> typed) throws IOException {
    NameTerm.Beginnings beginnings = NameTerm.Beginnings.of(typed);
    List<PrintedName> names = new ArrayList<>();
    for (Map.Entry<String, Integer> term :
        withBeginnings(List.of(beginnings.longest())).getFirst().entrySet()) {
      NameTerm name = NameTerm.parse(term.getKey());
      if (beginnings.match(name)) {
        names.add(new PrintedName(name.key(), name.name(), term.getValue()));
      }
    }
    return names;
  }
}
