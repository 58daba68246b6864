package dev.quoth.extract.layouts;

import dev.quoth.extract.entities.Entity;
import dev.quoth.extract.entities.SpeakerResolver;
import dev.quoth.extract.grammar.NounPhrase;
import dev.quoth.extract.names.Name;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How often each person of an article is named by a label. Whoever is named nowhere else is not
 * surely a person: "Verdict:" and "Ruiz:" look the same.
 */
public final class LabeledNames {

  private final SpeakerResolver speakers;
  private final Map<Entity, Integer> counts = new HashMap<>();

  public LabeledNames(List<SpeakerLabel> labels, SpeakerResolver speakers) {
    this.speakers = speakers;
    for (SpeakerLabel label : labels) {
      label.name().flatMap(speakers::person).ifPresent(p -> counts.merge(p, 1, Integer::sum));
    }
  }

  /** Somebody whom the article names outside of labels as well. */
  boolean namedElsewhere(NounPhrase name) {
    return speakers
        .person(name)
        .filter(person -> person.mentions() > counts.getOrDefault(person, 0))
        .isPresent();
  }

  /** Somebody human by the words alone, or named outside of labels as well. */
  boolean known(NounPhrase name) {
    return speakers
        .person(name)
        .filter(Entity::human)
        .filter(p -> p.type() == Name.Type.PERSON || p.familiar() || namedElsewhere(name))
        .isPresent();
  }
}
