package dev.quoth.extract.layouts;

import dev.quoth.extract.entities.Entities;
import dev.quoth.extract.entities.Entity;
import dev.quoth.extract.grammar.NounPhrase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts how often each person of an article is named by a label. Whoever is named nowhere else is
 * not surely a person: "Verdict:" and "Ruiz:" look the same.
 */
final class LabeledNames {

  private final Entities entities;
  private final Map<Entity, Integer> counts = new HashMap<>();

  LabeledNames(List<SpeakerLabel> labels, Entities entities) {
    this.entities = entities;
    for (SpeakerLabel label : labels) {
      label.name().flatMap(entities::of).ifPresent(p -> counts.merge(p, 1, Integer::sum));
    }
  }

  /** Somebody whom the article names outside of labels as well. */
  boolean namedElsewhere(NounPhrase name) {
    return entities
        .of(name)
        .filter(person -> person.mentions() > counts.getOrDefault(person, 0))
        .isPresent();
  }

  /** Somebody human by the words alone, or named outside of labels as well. */
  boolean known(NounPhrase name) {
    return entities
        .of(name)
        .filter(Entity::human)
        .filter(entity -> entity.known() || namedElsewhere(name))
        .isPresent();
  }
}
