package dev.quoth.plan;

import dev.quoth.PassageKind;
import dev.quoth.passage.PassageField;
import java.util.ArrayList;
import java.util.List;

/** Makes clauses for words that are next to each other. */
final class PhraseClauses {

  private PhraseClauses() {}

  /** Returns a clause for a phrase in the passage, in the words around it, or in the title. */
  static Clause anywhere(PassageKind kind, PlannedPhrase phrase) {
    List<PassageField> fields = new ArrayList<>();
    fields.add(PassageField.text(kind));
    fields.addAll(PassageField.around(kind));
    return inAnyOf(fields, phrase.positions());
  }

  /** Returns a clause for words next to each other in any of some fields. */
  static Clause inAnyOf(List<PassageField> fields, List<List<String>> positions) {
    List<Clause> any = new ArrayList<>();
    fields.forEach(field -> any.add(in(field, positions)));
    return Clause.anyOf(any);
  }

  /** Returns a clause for words next to each other in a field. */
  static Clause in(PassageField field, List<List<String>> positions) {
    return positions.isEmpty()
        ? new Clause.Nothing("a phrase without words")
        : new Clause.PhraseIn(field, positions, 0);
  }
}
