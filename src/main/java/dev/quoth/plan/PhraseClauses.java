package dev.quoth.plan;

import dev.quoth.PassageKind;
import dev.quoth.passage.PassageField;
import java.util.List;

/** Makes clauses for words that are next to each other. */
final class PhraseClauses {

  private PhraseClauses() {}

  /** Returns a clause for a phrase in the passage, in the words around it, or in the title. */
  static Clause anywhere(PassageKind kind, PlannedPhrase phrase) {
    Clause own = in(PassageField.text(kind), phrase.positions());
    return Clause.anyOf(List.of(own, around(kind, phrase.positions())));
  }

  /** Returns a clause for words next to each other around a passage, or in the title. */
  static Clause around(PassageKind kind, List<List<String>> positions) {
    return switch (kind) {
      case PARAGRAPH -> new Clause.InArticle(in(PassageField.TITLE, positions));
      case QUOTE -> new Clause.InParagraph(in(PassageField.PARAGRAPH, positions));
    };
  }

  /** Returns a clause for words next to each other in a field. */
  static Clause in(PassageField field, List<List<String>> positions) {
    return positions.isEmpty()
        ? new Clause.Nothing("a phrase without words")
        : new Clause.PhraseIn(field, positions, 0);
  }
}
