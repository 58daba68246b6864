package dev.quoth.extract.grammar;

import dev.quoth.CueMood;
import dev.quoth.language.lexicon.CueVerb;
import dev.quoth.language.lexicon.Frame;
import dev.quoth.language.lexicon.VerbForm;

/**
 * A reporting verb in its place in a sentence.
 *
 * @param token the verb
 * @param from first token of the verb phrase: "has repeatedly said"
 * @param to token after it and what belongs to it: "points out"
 * @param verb which verb it is
 * @param form which form of the verb it is
 * @param voice who does the saying
 * @param mood whether it was said at all, by the verb phrase alone
 * @param relative whether it is in a relative clause: "who said"
 */
public record CuePhrase(
    int token,
    int from,
    int to,
    CueVerb verb,
    VerbForm form,
    Voice voice,
    CueMood mood,
    boolean relative) {

  /** This cue with everything up to a token counted to its verb. */
  public CuePhrase endingAt(int end) {
    return new CuePhrase(token, from, end, verb, form, voice, mood, relative);
  }

  /** Tests whether the verb governs what is said, as a clause or as a quotation. */
  public boolean takesContent() {
    return verb.takes(Frame.CLAUSE) || verb.takes(Frame.QUOTATION);
  }

  /** Tests whether a particle or a preposition belongs to the verb: "points out", "argued for". */
  public boolean hasParticle() {
    return to > token + 1;
  }

  /** A place of the speaker, seen from the verb. */
  public enum Voice {
    /** "Wang said": the subject speaks. */
    ACTIVE,
    /** "was told by Wang": the subject does not. */
    PASSIVE,
    /** "adding that": the subject is that of the clause before. */
    PARTICIPLE,
    /** "was quoted as saying": the subject speaks through another. */
    QUOTED,
    /** "according to Wang": no verb at all. */
    ACCORDING,
    /** "Wang's claim that": a noun and its owner. */
    NOUN
  }
}
