package dev.quoth.extract.entities;

import dev.quoth.Gender;

/**
 * A mention of somebody by a noun: "the captain", "one pensioner", "its manager".
 *
 * @param from the first token
 * @param head the noun
 * @param to the token after it and after what belongs to it: "of the county library"
 * @param reference how it refers
 * @param gender what the noun tells of it
 */
record RoleMention(int from, int head, int to, Reference reference, Gender gender) {

  /** How a noun refers to somebody. */
  enum Reference {
    /** Somebody who is known already, or will be named: "the captain". */
    DEFINITE,
    /** Whoever is that to another: "its captain". */
    OWNED,
    /** Somebody who comes in here: "a captain", "one captain". */
    INDEFINITE
  }
}
