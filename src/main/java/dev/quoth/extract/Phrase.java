package dev.quoth.extract;

/**
 * A noun phrase that can speak.
 *
 * @param from its first token
 * @param to the token behind its last one
 * @param head the token of its most telling word
 * @param form what it is
 * @param name index of the name in it, or {@link #NO_NAME}
 */
record Phrase(int from, int to, int head, Form form, int name) {

  static final int NO_NAME = -1;

  /** What kind of phrase it is. */
  enum Form {
    NAME,
    PRONOUN,
    NOUN
  }

  static Phrase pronoun(int token) {
    return new Phrase(token, token + 1, token, Form.PRONOUN, NO_NAME);
  }
}
