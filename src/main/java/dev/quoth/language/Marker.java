package dev.quoth.language;

import java.util.Locale;

/**
 * A word that a rule asks for by itself, named by the English word that does its work; another
 * language puts its own words there.
 */
public enum Marker {
  /** No word that any rule asks for. */
  NONE,
  /** Opens a reported clause: that. */
  THAT,
  /** Names who did it, in the passive: by. */
  BY,
  /** Stands before an infinitive, and before an addressee: to. */
  TO,
  /** Names whose a thing is: of. */
  OF,
  /** Joins equals: and. */
  AND,
  /** Says in what part: as. */
  AS,
  /** Compares: like. */
  LIKE,
  /** Continues, behind "went": on. */
  ON,
  /** What is known already: the. */
  THE,
  /** Takes up a person: who. */
  WHO,
  /** Takes up a thing: which. */
  WHICH,
  /** Stands for a thing as the object: it. */
  IT,
  /** Both whose and whom: her. */
  HER,
  /** None of something: no. */
  NO,
  /** None of several: nobody, none, neither. */
  NOBODY,
  /** Opens what is only supposed: if, unless, whether. */
  IF,
  /** Stands before whom words pass through: through, via. */
  THROUGH,
  /** Opens "according to". */
  ACCORDING,
  /** Said of whom others repeat: quoted, cited. */
  QUOTED,
  /** Does not do what follows: refused, failed. */
  REFUSED,
  /** Helps a verb that is denied or asked: did, does. */
  DID,
  /** Behind a number, or by itself, it takes a verb in the plural: percent, data. */
  PERCENT,
  /** Says that a role is over: former, ex. */
  FORMER,
  /** Gives a name: known (as), called, named. */
  CALLED,
  /** Of a family: son, mother, wife. */
  KIN,
  /** Stands before the day of an article: date. */
  DATE,
  /** What an apostrophe shortens from its beginning: 'em, 'til. */
  ELISION,
  /** Stands before whom words come from: from. */
  FROM,
  /** Stands before what an interviewer asks: Q, question. */
  QUESTION,
  /** Stands before what the one who is asked says: A, answer. */
  ANSWER;

  /** Returns the name under which the word lists write this marker: "marker-that". */
  String label() {
    return "marker-" + name().toLowerCase(Locale.ROOT);
  }
}
