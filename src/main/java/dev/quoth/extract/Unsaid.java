package dev.quoth.extract;

import dev.quoth.CueClass;
import dev.quoth.extract.Report.Voice;
import dev.quoth.language.Marker;
import dev.quoth.language.Trait;

/**
 * Tells what nobody said: "if Wang says that", "no minister has said that", "did Wang say that",
 * and what a source asks for in passing, "who asked not to be named".
 */
final class Unsaid {

  /** A subject has no more words before its telling one. */
  private static final int FARTHEST = 12;

  private final Tokens tokens;
  private final PhraseReader phrases;

  Unsaid(Tokens tokens, PhraseReader phrases) {
    this.tokens = tokens;
    this.phrases = phrases;
  }

  boolean unsaid(Act act) {
    Report report = act.report();
    boolean behind = act.source().from() > report.token();
    boolean verb = report.voice() == Voice.ACTIVE || report.voice() == Voice.QUOTED;
    return verb && !behind && (nobody(act.source()) || onlyIf(act.source()) || inPassing(act));
  }

  /** Nobody, no minister, none of them, neither Wang nor Blinken. */
  private boolean nobody(Phrase source) {
    int from = source.from();
    return tokens.matches(from, Marker.NO)
        || tokens.matches(from, Marker.NOBODY)
        || tokens.matches(from - 1, Marker.NO)
        || tokens.matches(from - 1, Marker.NOBODY);
  }

  /** If, unless, whether; or a helping verb before its subject: "Had he said that, he". */
  private boolean onlyIf(Phrase source) {
    int t = source.from() - 1;
    int floor = t - FARTHEST;
    while (t > floor && (phrases.content(t) || tokens.hasAny(t, WordSets.OPENERS))) {
      t--;
    }
    boolean opens =
        tokens.capital(t) && tokens.has(t, Trait.AUXILIARY) && !tokens.has(t, Trait.MONTH);
    return tokens.matches(t, Marker.IF) || opens;
  }

  /** "who asked not to be named" says on what terms the source speaks. */
  private boolean inPassing(Act act) {
    int start = act.contents().getFirst().from();
    int to = tokens.has(start, Trait.NEGATION) ? start + 1 : start;
    return act.report().relative()
        && act.report().verb().kind() == CueClass.QUESTION
        && tokens.matches(to, Marker.TO);
  }
}
