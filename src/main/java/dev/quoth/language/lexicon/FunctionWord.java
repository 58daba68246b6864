package dev.quoth.language.lexicon;

import java.util.Locale;

/**
 * A function word that a rule asks for by itself, named after the English word that does its work;
 * another language lists its own words for it. A word does the work of at most one.
 */
public enum FunctionWord {
  /** No word that any rule asks for. */
  NONE,
  /** Opens a reported clause: that. */
  THAT,
  /** Names who did it, in the passive: by. */
  BY,
  /** Precedes an infinitive, and an addressee: to. */
  TO,
  /** Names whose a thing is: of. */
  OF,
  /** Names what something is meant for: for. */
  FOR,
  /** Joins equals: and. */
  AND,
  /** Names a capacity: as. */
  AS,
  /** Compares: like. */
  LIKE,
  /** Continues, after "went": on. */
  ON,
  /** Precedes something that is known already: the. */
  THE,
  /** Takes up a person: who. */
  WHO,
  /** Takes up a thing: which. */
  WHICH,
  /** A thing as the object: it. */
  IT,
  /** Both whose and whom: her. */
  HER,
  /** None of something: no. */
  NO,
  /** None of several: nobody, none, neither. */
  NOBODY,
  /** Opens what is only supposed: if, unless, whether. */
  IF,
  /** Opens what happened, or for what reason: how, why. */
  HOW,
  /** Precedes whom words pass through: through, via. */
  THROUGH,
  /** Opens a phrase that names the source: according (to). */
  ACCORDING,
  /** Said of whom others repeat: quoted, cited. */
  QUOTED,
  /** Does not do what follows: refused, failed. */
  REFUSED,
  /** Does without what follows: avoided, without. */
  AVOIDED,
  /** Has not done what follows yet: wants, willing, ready. */
  WANTED,
  /** Helps a verb that is denied or asked: did, does. */
  DID,
  /** Shifts a verb of reported speech into the past: had. */
  HAD,
  /** Opens what happens at the same time, or what is contrasted: while. */
  WHILE,
  /** Takes a verb in the plural, alone or after a number: percent, data. */
  PERCENT,
  /** Begins the name of a church or a hospital: St, saint. */
  SAINT,
  /** Tells the parent from the child of the same name: elder, Sr. */
  ELDER,
  /** Tells the child from the parent of the same name: younger, Jr. */
  YOUNGER,
  /** Marks a role as past: former, ex. */
  FORMER,
  /** Before a title, the highest of its kind: first (minister). */
  FIRST,
  /** Before a title or a role, how it is held: acting, incoming, managing. */
  ACTING,
  /** Before a title, a lower rank: vice, deputy, assistant. */
  DEPUTY,
  /** Precedes a noun and picks nobody out: each, every, any. */
  EACH,
  /** A noun for somebody who is not to be named: source, person. */
  SOURCE,
  /** Precedes a name: known (as), called, named. */
  CALLED,
  /** Precedes a name that others gave: so-called. */
  MISNAMED,
  /** Of a family: son, mother, wife. */
  KIN,
  /** A stretch of time: day, weeks, decade. */
  PERIOD,
  /** Precedes the day of an article: date. */
  DATE,
  /** A word whose beginning an apostrophe replaces: 'em, 'til. */
  ELISION,
  /** Precedes the source of words: from. */
  FROM,
  /** Gives a participle its own subject: with. */
  WITH,
  /** A body that is named by what it deals with: council (on), committee (on). */
  PANEL,
  /** Precedes a question of an interviewer: Q, question. */
  QUESTION,
  /** Precedes an answer in an interview: A, answer. */
  ANSWER,
  /** Has the subject that spoke before, if that is a pronoun: added, continued. */
  CONTINUED;

  /** Returns the name of this function in the word lists: "function-word-that". */
  String label() {
    return "function-word-" + name().toLowerCase(Locale.ROOT);
  }
}
