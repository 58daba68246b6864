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
    List<Clause> any = new ArrayList<>();
    for (List<List<String>> positions : phrase.anyOf()) {
      any.add(in(PassageField.text(kind), positions));
      any.add(around(kind, positions));
    }
    return Clause.anyOf(any);
  }

  /** Returns a clause for a phrase in a field, with a score. */
  static Clause in(PassageField field, PlannedPhrase phrase) {
    return Clause.anyOf(phrase.anyOf().stream().map(positions -> in(field, positions)).toList());
  }

  /** Returns a clause for words next to each other around a passage, or in the title. */
  static Clause around(PassageKind kind, List<List<String>> positions) {
    return switch (kind) {
      case PARAGRAPH -> new Clause.InArticle(in(PassageField.TITLE, positions));
      case QUOTE -> new Clause.InParagraph(in(PassageField.PARAGRAPH, positions));
    };
  }

  /** Returns a clause for words next to each other in a field, compounds in either form. */
  static Clause in(PassageField field, List<List<String>> positions) {
    if (positions.isEmpty()) {
      return new Clause.Nothing("a phrase without words");
    }
    Clause apart = new Clause.PhraseIn(field, positions, 0);
    List<List<String>> joined = joined(positions);
    return joined.size() == positions.size()
        ? apart
        : Clause.anyOf(List.of(apart, new Clause.PhraseIn(field, joined, 0)));
  }

  /** Returns the positions with one for each compound: "F-16" is "F16" elsewhere. */
  private static List<List<String>> joined(List<List<String>> positions) {
    List<List<String>> joined = new ArrayList<>();
    for (int i = 0; i < positions.size(); i++) {
      List<String> both = new ArrayList<>(positions.get(i));
      if (i + 1 < positions.size()) {
        both.retainAll(positions.get(i + 1));
      }
      boolean compound = i + 1 < positions.size() && !both.isEmpty();
      while (compound && i + 1 < positions.size() && positions.get(i + 1).containsAll(both)) {
        i++;
      }
      joined.add(compound ? both : positions.get(i));
    }
    return joined;
  }
}
