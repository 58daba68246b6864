package dev.quoth.extract.layouts;

import dev.quoth.Span;
import dev.quoth.extract.grammar.NounPhrase;
import dev.quoth.extract.text.Tokens;
import java.util.Optional;

/**
 * Words before a colon that may say whose turn it is to speak: "WALLACE:", "Ana Ruiz, mayor:",
 * "Q.".
 *
 * @param from its first token
 * @param to the token behind the words that name the speaker
 * @param begin the token behind its colon or full stop
 * @param kind what it is
 * @param name the name in it
 * @param large whether it is written in capital letters
 * @param opens whether it opens its paragraph
 */
public record SpeakerLabel(
    int from,
    int to,
    int begin,
    Kind kind,
    Optional<NounPhrase> name,
    boolean large,
    boolean opens) {

  /** What a label is. */
  enum Kind {
    /** "Q:": whoever asks. */
    QUESTION,
    /** "A:": whoever is interviewed. */
    ANSWER,
    /** Somebody's name. */
    NAME,
    /** "DISPATCHER:", "THE PRESIDENT:": what somebody is. */
    VOICE,
    /** Any other words. */
    OTHER
  }

  Span span(Tokens tokens) {
    return tokens.span(from, to);
  }
}
