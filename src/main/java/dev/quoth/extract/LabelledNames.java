package dev.quoth.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How often each person of an article is named by a label. Whoever is named nowhere else is not
 * surely a person: "Verdict:" and "Ruiz:" look the same.
 */
final class LabelledNames {

  private final Speakers speakers;
  private final Map<Person, Integer> counts = new HashMap<>();

  LabelledNames(List<Label> labels, Speakers speakers) {
    this.speakers = speakers;
    for (Label label : labels) {
      label.name().flatMap(speakers::person).ifPresent(p -> counts.merge(p, 1, Integer::sum));
    }
  }

  /** Somebody whom the article names outside of labels as well. */
  boolean namedElsewhere(Phrase name) {
    return speakers
        .person(name)
        .filter(person -> person.mentions() > counts.getOrDefault(person, 0))
        .isPresent();
  }

  /** Somebody human by the words alone, or named outside of labels as well. */
  boolean known(Phrase name) {
    return speakers
        .person(name)
        .filter(Person::human)
        .filter(p -> p.sort() == Name.Sort.PERSON || p.familiar() || namedElsewhere(name))
        .isPresent();
  }
}
