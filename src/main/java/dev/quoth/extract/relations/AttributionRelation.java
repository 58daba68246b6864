package dev.quoth.extract.relations;

import dev.quoth.ContentForm;
import dev.quoth.CueMood;
import dev.quoth.extract.grammar.CuePhrase;
import dev.quoth.extract.grammar.CuePhrase.Voice;
import dev.quoth.extract.grammar.NounPhrase;
import dev.quoth.extract.rules.Rule;
import dev.quoth.extract.text.TokenRange;
import dev.quoth.extract.text.Tokens;
import dev.quoth.language.lexicon.FunctionWord;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * An attribution relation: who said what by which cue, in tokens.
 *
 * @param cue the verb
 * @param source who speaks
 * @param contents what is said: ranges of tokens, in order, at least one
 * @param place where the content is
 * @param addressee whom it is said to
 * @param via through whom it came
 * @param form whether what was said can be read off the content
 * @param mood whether it was said at all, by the whole sentence
 */
public record AttributionRelation(
    CuePhrase cue,
    NounPhrase source,
    List<TokenRange> contents,
    Place place,
    Optional<NounPhrase> addressee,
    Optional<NounPhrase> via,
    ContentForm form,
    CueMood mood) {

  /** A place of the content, seen from the reporting clause. */
  public enum Place {
    AFTER,
    BEFORE,
    AROUND
  }

  /** Makes a relation that states what its cue alone says was said; nobody is addressed. */
  static AttributionRelation of(
      CuePhrase cue, NounPhrase source, List<TokenRange> contents, Place place) {
    return new AttributionRelation(
        cue,
        source,
        contents,
        place,
        Optional.empty(),
        Optional.empty(),
        ContentForm.STATEMENT,
        cue.mood());
  }

  /** This relation, as it came through somebody. */
  AttributionRelation through(NounPhrase medium) {
    return new AttributionRelation(
        cue, source, contents, place, addressee, Optional.of(medium), form, mood);
  }

  /** This relation, as it was said to somebody. */
  AttributionRelation addressing(NounPhrase somebody) {
    return new AttributionRelation(
        cue, source, contents, place, Optional.of(somebody), via, form, mood);
  }

  /** This relation with a form of its content. */
  AttributionRelation form(ContentForm other) {
    return new AttributionRelation(cue, source, contents, place, addressee, via, other, mood);
  }

  /** This relation with a mood. */
  AttributionRelation mood(CueMood other) {
    return new AttributionRelation(cue, source, contents, place, addressee, via, form, other);
  }

  /** Returns the rule by which the cue tells the source. */
  public Rule rule() {
    boolean inverted = source.from() > cue.token();
    return switch (cue.voice()) {
      case ACTIVE ->
          switch (place) {
            case BEFORE -> inverted ? Rule.QUOTE_VERB_SPEAKER : Rule.QUOTE_SPEAKER_VERB;
            case AROUND -> inverted ? Rule.QUOTE_VERB_SPEAKER_QUOTE : Rule.QUOTE_SPEAKER_VERB_QUOTE;
            case AFTER -> Rule.SPEAKER_VERB_QUOTE;
          };
      case PASSIVE -> Rule.PASSIVE;
      case PARTICIPLE -> Rule.PARTICIPLE;
      case QUOTED -> Rule.QUOTED_AS_SAYING;
      case ACCORDING -> Rule.ACCORDING_TO;
      case NOUN -> Rule.OWNED_NOUN;
    };
  }

  /**
   * Returns the index of the main relation of a sentence: the last that is in no other's content,
   * as the participle's is in "Wang said that Xi agreed, adding".
   */
  static <T> int indexOfMain(List<T> relations, Function<T, AttributionRelation> relation) {
    for (int i = relations.size() - 1; i >= 0; i--) {
      CuePhrase cue = relation.apply(relations.get(i)).cue();
      Voice voice = cue.voice();
      boolean clause = voice != Voice.ACCORDING && voice != Voice.NOUN;
      if (clause && !cue.relative() && !covered(cue.token(), relations, relation)) {
        return i;
      }
    }
    return relations.size() - 1;
  }

  private static <T> boolean covered(
      int token, List<T> relations, Function<T, AttributionRelation> relation) {
    for (T each : relations) {
      if (relation.apply(each).covers(token)) {
        return true;
      }
    }
    return false;
  }

  /** Tests whether "that" opens the content, which begins after it. */
  boolean afterThat(Tokens tokens) {
    return tokens.matches(contents.getFirst().from() - 1, FunctionWord.THAT);
  }

  /** Tests whether a token is in the content. */
  boolean covers(int token) {
    for (TokenRange range : contents) {
      if (range.contains(token)) {
        return true;
      }
    }
    return false;
  }
}
