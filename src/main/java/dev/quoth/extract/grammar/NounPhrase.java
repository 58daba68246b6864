package dev.quoth.extract.grammar;

/**
 * A noun phrase that can speak.
 *
 * @param from its first token
 * @param to the token after its last one
 * @param head the token of its most telling word
 * @param form what it is
 * @param name index of the name in it, or {@link #NO_NAME}
 * @param relative the "who" that stands for it, or {@link #NONE}
 */
public record NounPhrase(int from, int to, int head, Form form, int name, int relative) {

  public static final int NONE = -1;

  public static final int NO_NAME = -1;

  /** A form of noun phrase. */
  public enum Form {
    NAME,
    PRONOUN,
    NOUN,
    /** Several, joined by "and". */
    GROUP
  }

  public static NounPhrase of(int from, int to, int head, Form form, int name) {
    return new NounPhrase(from, to, head, form, name, NONE);
  }

  public static NounPhrase pronoun(int token) {
    return of(token, token + 1, token, Form.PRONOUN, NO_NAME);
  }

  /** This phrase, as "who" takes it up. */
  NounPhrase takenUpBy(int token) {
    return new NounPhrase(from, to, head, form, name, token);
  }
}
