package dev.quoth.extract.relations;

import dev.quoth.ContentForm;
import dev.quoth.CueClass;
import dev.quoth.extract.grammar.CuePhrase;
import dev.quoth.extract.grammar.CuePhrase.Voice;
import dev.quoth.extract.grammar.NounPhraseReader;
import dev.quoth.extract.relations.AttributionRelation.Place;
import dev.quoth.extract.tagging.Tags;
import dev.quoth.extract.text.TokenRange;
import dev.quoth.extract.text.Tokens;
import dev.quoth.extract.text.Tokens.Kind;
import dev.quoth.extract.text.WordClassSets;
import dev.quoth.language.lexicon.CueVerb;
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

  private final Tokens tokens;
  private final Tags tags;
  private final ContentClause clauses;
  private final ContentPredicate predicates;

  ContentForms(Tokens tokens, NounPhraseReader phrases) {
    this.tokens = tokens;
    this.tags = phrases.tags();
    this.clauses = new ContentClause(tokens, phrases);
    this.predicates = new ContentPredicate(tokens, phrases);
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
    if (cue.voice() == Voice.PASSIVE && relation.place() != Place.AFTER) {
      return quotes(cue, first) ? ContentForm.STATEMENT : ContentForm.TOPIC;
    }
    boolean told = clause(cue, first) || predicates.in(cue, first) || gerund(cue, first);
    return told || quotes(cue, first) ? ContentForm.STATEMENT : ContentForm.TOPIC;
  }

  /**
   * Tests for "denied that he had left", "denied leaving": what was said is that it is not so. Who
   * "dismissed the report as nonsense" does say that it is.
   */
  boolean denied(AttributionRelation relation) {
    CuePhrase cue = relation.cue();
    TokenRange first = relation.contents().getFirst();
    return cue.verb().kind() == CueClass.DENIAL
        && relation.place() == Place.AFTER
        && relation.form() == ContentForm.STATEMENT
        && (clause(cue, first) || gerund(cue, first));
  }

  /** Tests for "urged the council to act", "demanded a refund", "vowed to return". */
  private boolean requests(AttributionRelation relation, TokenRange content) {
    CueVerb verb = relation.cue().verb();
    int particle = relation.cue().to() - 1;
    if (particle > relation.cue().token()) {
      return verb.demanding().contains(tokens.text(particle));
    }
    boolean infinitive = verb.takes(Frame.INFINITIVE);
    boolean question = verb.kind() == CueClass.QUESTION;
    if (tokens.matches(afterNegation(content.from()), FunctionWord.TO)) {
      return infinitive || (relation.addressee().isPresent() && !question);
    }
    boolean attacks = verb.takes(Frame.OBJECT) && !verb.takes(Frame.CLAUSE);
    if (verb.kind() == CueClass.DEMAND && !attacks) {
      return verb.takes(Frame.OBJECT) || that(content) || asks(content);
    }
    boolean commits = verb.kind() == CueClass.COMMITMENT || infinitive;
    if (commits && !question && !attacks) {
      return !clause(relation.cue(), content);
    }
    return infinitive && asks(content) && !that(content);
  }

  /** Tests for "the council to act": an infinitive follows whom it is asked of. */
  private boolean asks(TokenRange content) {
    boolean when =
        tokens.has(content.from() + 1, WordClass.TIME)
            || tokens.is(content.from() + 1, Kind.NUMBER);
    if (tokens.has(content.from(), WordClass.PREPOSITION) && !when) {
      return false;
    }
    for (int t = content.from() + 1; t + 1 < content.to() && !tags.is(t, WordTag.FINITE); t++) {
      if (tokens.matches(t, FunctionWord.TO)) {
        long noun = WordClass.DETERMINER.bit() | WordClass.QUANTITY.bit();
        return !tokens.hasAny(t + 1, noun) && !tokens.capital(t + 1);
      }
    }
    return false;
  }

  private int afterNegation(int t) {
    return tokens.has(t, WordClass.NEGATION) ? t + 1 : t;
  }

  /** Tests for a clause of its own, which is neither a relative one nor that of a noun. */
  private boolean clause(CuePhrase cue, TokenRange content) {
    boolean particle = cue.verb().takes(Frame.PARTICLE) && cue.hasParticle();
    boolean takes = cue.takesContent() || particle;
    return (that(content) && verb(content))
        || complement(content)
        || (takes && clauses.isIn(cue, content));
  }

  /** Tests for "confidence that the pier is safe": what a bare noun of saying or feeling holds. */
  private boolean complement(TokenRange content) {
    int that = content.from() + 1;
    return tokens.matches(that, FunctionWord.THAT)
        && tokens.word(that - 1)
        && !tokens.hasAny(that - 1, WordClassSets.GRAMMAR)
        && !tags.is(that + 1, WordTag.FINITE);
  }

  /** Tests for what may be a verb: "repeated that charge" has none, and points to a noun. */
  private boolean verb(TokenRange content) {
    for (int t = content.from(); t < content.to(); t++) {
      boolean shortened = tokens.is(t, Kind.POSSESSIVE) || tokens.is(t, Kind.QUOTATION);
      boolean word = content.length() > 1 && (tags.mayBeFinite(t) || tokens.finite(t, t + 1));
      if (shortened || tags.unknown() || word) {
        return true;
      }
    }
    return false;
  }

  private boolean that(TokenRange content) {
    return tokens.matches(content.from() - 1, FunctionWord.THAT)
        || tokens.matches(content.from(), FunctionWord.THAT);
  }

  /** Tests for "denied taking money". */
  private boolean gerund(CuePhrase cue, TokenRange content) {
    int first = afterNegation(content.from());
    return cue.verb().takes(Frame.CLAUSE)
        && !cue.hasParticle()
        && first + 1 < content.to()
        && !tokens.is(first + 1, Kind.COMMA)
        && !tokens.has(first + 1, WordClass.COORDINATOR)
        && tokens.word(first)
        && tokens.endsWith(first, Suffix.GERUND)
        && !tokens.capital(first);
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
