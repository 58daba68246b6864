package dev.quoth.extract.layouts;

import dev.quoth.extract.grammar.NounPhrase;
import java.util.Optional;

/**
 * Words before a colon that may say whose turn it is to speak: "WALLACE:", "Ana Ruiz, mayor:",
 * "Q.".
 *
 * @param from its first token
 * @param to the token after the words that name the speaker
 * @param begin the token after its colon or full stop
 * @param kind what it is
 * @param name the name in it
 * @param capitals whether it is written in capital letters
 * @param opens whether it opens its paragraph
 */
record SpeakerLabel(
    int from,
    int to,
    int begin,
    Kind kind,
    Optional<NounPhrase> name,
    boolean capitals,
    boolean opens) {

  /** A kind of label. */
  enum Kind {
    /** "Q:": whoever asks. */
    QUESTION,
    /** "A:": whoever is interviewed. */
    ANSWER,
    /** Somebody's name. */
    NAME,
    /** "DISPATCHER:", "THE PRESIDENT:": what somebody is. */
    ROLE,
    /** Any other words. */
    OTHER
  }

  /** Returns the words of the label as a phrase with its head at a token. */
  NounPhrase phrase(int head) {
    return NounPhrase.of(from, to, head, NounPhrase.Form.NOUN, NounPhrase.NO_NAME);
  }
}
