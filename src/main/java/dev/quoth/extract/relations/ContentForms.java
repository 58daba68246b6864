package dev.quoth.extract.relations;

import dev.quoth.ContentForm;
import dev.quoth.CueClass;
import dev.quoth.extract.grammar.CuePhrase;
import dev.quoth.extract.grammar.CuePhrase.Voice;
import dev.quoth.extract.relations.AttributionRelation.Place;
import dev.quoth.extract.tagging.Tags;
import dev.quoth.extract.text.TokenRange;
import dev.quoth.extract.text.Tokens;
import dev.quoth.extract.text.Tokens.Kind;
import dev.quoth.language.lexicon.Frame;
import dev.quoth.language.lexicon.FunctionWord;
import dev.quoth.language.lexicon.Suffix;
import dev.quoth.language.lexicon.WordClass;
import dev.quoth.language.lexicon.WordTag;

/**
 * Classifies contents by their form, from the frame of the cue and from what the content opens
 * with: a clause states what was said, an infinitive asks for it, and a mere noun phrase is a
 * topic.
 */
final class ContentForms {

  /** Words in marks that are as many say what was said, without a verb, too. */
  private static final int MIN_QUOTED_WORDS = 3;

  private static final long OPENS_CLAUSE =
      WordClass.SUBORDINATOR.bit() | WordClass.SUBJECT_PRONOUN.bit();

  /** A noun phrase ends before such a word, and its relative clause begins. */
  private static final long MODIFIES = WordClass.RELATIVE.bit() | WordClass.LATER.bit();

  private final Tokens tokens;
  private final Tags tags;

  ContentForms(Tokens tokens, Tags tags) {
    this.tokens = tokens;
    this.tags = tags;
  }

  /** Returns the form of a relation's content. */
  ContentForm of(AttributionRelation relation) {
    CuePhrase cue = relation.cue();
    TokenRange first = relation.contents().getFirst();
    boolean fronted = relation.place() != Place.AFTER && cue.voice() != Voice.PASSIVE;
    if (fronted || cue.voice() == Voice.ACCORDING) {
      return ContentForm.STATEMENT;
    }
    if (requests(relation, first)) {
      return ContentForm.REQUEST;
    }
    boolean told = clause(cue, first) || names(cue, first) || gerund(cue, first);
    return told || quotes(cue, first) ? ContentForm.STATEMENT : ContentForm.TOPIC;
  }

  /** Tests for "urged the council to act", "demanded a refund", "vowed to return". */
  private boolean requests(AttributionRelation relation, TokenRange content) {
    CuePhrase cue = relation.cue();
    boolean infinitive = cue.verb().takes(Frame.INFINITIVE);
    if (tokens.matches(afterNegation(content.from()), FunctionWord.TO)) {
      return infinitive || relation.addressee().isPresent();
    }
    CueClass kind = cue.verb().kind();
    boolean particle = cue.to() > cue.token() + 1;
    boolean attacks = cue.verb().takes(Frame.OBJECT) && !cue.verb().takes(Frame.CLAUSE);
    if (kind == CueClass.DEMAND && !attacks) {
      return true;
    }
    boolean commits = kind == CueClass.COMMITMENT || infinitive;
    if (commits && kind != CueClass.QUESTION && !attacks && !particle) {
      return !clause(cue, content);
    }
    return infinitive && asks(content) && !that(content);
  }

  /** Tests for "the council to act": an infinitive follows whom it is asked of. */
  private boolean asks(TokenRange content) {
    for (int t = content.from() + 1; t + 1 < content.to(); t++) {
      if (tokens.matches(t, FunctionWord.TO)) {
        return !tokens.hasAny(t + 1, WordClass.DETERMINER.bit() | WordClass.QUANTITY.bit());
      }
    }
    return false;
  }

  private int afterNegation(int t) {
    return tokens.has(t, WordClass.NEGATION) ? t + 1 : t;
  }

  /** Tests for a clause of its own, which is neither a relative one nor that of a noun. */
  private boolean clause(CuePhrase cue, TokenRange content) {
    if (that(content) || tokens.hasAny(content.from(), OPENS_CLAUSE)) {
      return true;
    }
    boolean takes = cue.verb().takes(Frame.CLAUSE) || cue.verb().takes(Frame.QUOTATION);
    if (!takes || cue.voice() == Voice.PASSIVE) {
      return false;
    }
    for (int t = content.from(); t < content.to(); t++) {
      if (t > content.from() && modified(t)) {
        return false;
      }
      if (finite(t)) {
        return true;
      }
    }
    return false;
  }

  private boolean finite(int t) {
    return tags.unknown()
        ? tokens.finite(t, t + 1) && !tokens.endsWith(t, Suffix.GERUND)
        : tags.is(t, WordTag.FINITE);
  }

  private boolean that(TokenRange content) {
    return tokens.matches(content.from() - 1, FunctionWord.THAT)
        || tokens.matches(content.from(), FunctionWord.THAT);
  }

  private boolean modified(int t) {
    return tokens.hasAny(t, MODIFIES) || tokens.matches(t, FunctionWord.THAT);
  }

  /** Tests for "called the plan a mistake", "dismissed the report as nonsense". */
  private boolean names(CuePhrase cue, TokenRange content) {
    if (cue.verb().onlyNames() || tokens.matches(content.from() - 1, FunctionWord.AS)) {
      return true;
    }
    for (int t = content.from() + 1; t + 1 < content.to(); t++) {
      if (tokens.matches(t, FunctionWord.AS)) {
        return !tokens.hasAny(t + 1, WordClass.SUBJECT_PRONOUN.bit());
      }
    }
    return false;
  }

  /** Tests for "denied taking money", "accused the mayor of lying". */
  private boolean gerund(CuePhrase cue, TokenRange content) {
    boolean ofSomebody = !cue.verb().takes(Frame.CLAUSE);
    for (int t = content.from(); t + 1 < content.to(); t++) {
      int before = tokens.has(t - 1, WordClass.NEGATION) ? t - 2 : t - 1;
      boolean of = ofSomebody && tokens.has(before, WordClass.PREPOSITION);
      if ((t == content.from() || of)
          && tokens.word(t)
          && tokens.endsWith(t, Suffix.GERUND)
          && !tokens.capital(t)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Tests for words in marks that are more than a term or a title; after a verb that only a clause
   * can follow any will do, since the clause may have its verb within the marks.
   */
  private boolean quotes(CuePhrase cue, TokenRange content) {
    boolean clause = cue.verb().takes(Frame.CLAUSE) && !cue.verb().takes(Frame.OBJECT);
    for (int t = content.from(); t < content.to(); t++) {
      if (tokens.is(t, Kind.QUOTATION) && (clause || words(tokens.text(t)) >= MIN_QUOTED_WORDS)) {
        return true;
      }
    }
    return false;
  }

  private static int words(String text) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean letter = Character.isLetterOrDigit(text.charAt(i));
      words += letter && !inside ? 1 : 0;
      inside = letter || (inside && !Character.isWhitespace(text.charAt(i)));
    }
    return words;
  }
}
