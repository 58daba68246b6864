package dev.quoth.extract;

import dev.quoth.language.Marker;
import dev.quoth.language.Trait;
import java.util.Optional;

/** Finds through whom words came: "said through her lawyer", "Through a spokesman, Wang said". */
final class Intermediary {

  private static final int FARTHEST = 4;

  private final Clause clause;
  private final Tokens tokens;

  Intermediary(Clause clause) {
    this.clause = clause;
    this.tokens = clause.tokens();
  }

  /** The act, with its intermediary where one is named. */
  Act named(Act act) {
    if (act.via().isPresent()) {
      return act;
    }
    int to = act.report().to();
    for (int t = to; t < to + FARTHEST && t < clause.end(); t++) {
      Optional<Phrase> found = at(t);
      if (found.isPresent() && !act.covers(t)) {
        return act.through(found.get());
      }
    }
    boolean opens = act.source().from() > clause.begin() && !act.covers(clause.begin());
    return opens ? at(clause.begin()).map(act::through).orElse(act) : act;
  }

  private Optional<Phrase> at(int t) {
    return tokens.matches(t, Marker.THROUGH)
        ? clause.phrases().core(t + 1, clause.end()).filter(p -> tokens.has(p.head(), Trait.ROLE))
        : Optional.empty();
  }
}
