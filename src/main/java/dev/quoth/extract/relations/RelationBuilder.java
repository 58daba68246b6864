package dev.quoth.extract.relations;

import dev.quoth.extract.grammar.CuePhrase;
import dev.quoth.extract.grammar.CuePhrase.Voice;
import dev.quoth.extract.grammar.NounPhrase;
import dev.quoth.extract.grammar.NounPhraseReader;
import dev.quoth.extract.grammar.SentenceRange;
import dev.quoth.extract.relations.AttributionRelation.Place;
import dev.quoth.extract.text.TokenRange;
import dev.quoth.extract.text.Tokens;
import dev.quoth.extract.text.Tokens.Kind;
import dev.quoth.language.lexicon.Frame;
import dev.quoth.language.lexicon.FunctionWord;
import dev.quoth.language.lexicon.Suffix;
import dev.quoth.language.lexicon.WordClass;
import dev.quoth.language.lexicon.WordTag;
import java.util.List;
import java.util.Optional;

/**
 * Makes the relation of a cue whose source is known: finds the content before the verb, or after
 * it.
 */
final class RelationBuilder {

  private static final long RINGS =
      WordClass.PREPOSITION.bit()
          | WordClass.ADVERB.bit()
          | WordClass.TIME.bit()
          | WordClass.LATER.bit()
          | WordClass.RELATIVE.bit()
          | WordClass.COORDINATOR.bit();

  private static final long JOINS =
      WordClass.COORDINATOR.bit() | WordClass.SUBORDINATOR.bit() | WordClass.RELATIVE.bit();

  private final Tokens tokens;
  private final ContentStart contentStart;
  private final ContentEnd contentEnd;
  private final ContentBefore contentBefore;

  RelationBuilder(Tokens tokens, NounPhraseReader phrases, ContentStart contentStart) {
    this.tokens = tokens;
    this.contentStart = contentStart;
    this.contentEnd = new ContentEnd(tokens, phrases);
    this.contentBefore = new ContentBefore(tokens, contentEnd);
  }

  /** The relation whose content is before a separator, and may go on after the reporting clause. */
  Optional<AttributionRelation> before(
      SentenceRange sentence, CuePhrase cue, NounPhrase source, int separator, int afterClause) {
    List<TokenRange> contents = contentBefore.of(sentence, separator, afterClause, cue, source);
    if (contents.isEmpty()) {
      return Optional.empty();
    }
    Optional<NounPhrase> addressee =
        contentStart.addressee(sentence, cue, cue.to()).filter(a -> a.from() != source.from());
    Place place = contents.size() > 1 ? Place.AROUND : Place.BEFORE;
    AttributionRelation relation = AttributionRelation.of(cue, source, contents, place);
    return Optional.of(addressee.map(relation::addressing).orElse(relation));
  }

  /** The relation whose content is after the verb, that ends before a token. */
  Optional<AttributionRelation> after(
      SentenceRange sentence, CuePhrase cue, NounPhrase source, int from) {
    int start = contentStart.of(sentence, cue, from);
    return start < 0 || rings(sentence, cue, start)
        ? Optional.empty()
        : from(sentence, start, cue, source, contentStart.addressee(sentence, cue, from));
  }

  /** Tests for "she called Ruiz on Monday": who is called nothing is called by telephone. */
  private boolean rings(SentenceRange sentence, CuePhrase cue, int start) {
    boolean naming = cue.verb().onlyNames();
    Optional<NounPhrase> object = sentence.phrases().core(start, sentence.end());
    if (!naming || object.isEmpty() || object.get().form() == NounPhrase.Form.NOUN) {
      return false;
    }
    int after = object.get().to();
    boolean as = tokens.matches(after, FunctionWord.AS) || tokens.matches(after, FunctionWord.TO);
    return sentence.endsAt(after) || (!as && tokens.hasAny(after, RINGS));
  }

  /** The relation whose content begins at a token after the reporting clause. */
  Optional<AttributionRelation> from(
      SentenceRange sentence,
      int start,
      CuePhrase cue,
      NounPhrase source,
      Optional<NounPhrase> addressee) {
    int end =
        cue.relative()
            ? relativeEnd(sentence, cue, source, start)
            : cue.voice() == Voice.NOUN
                ? Math.min(predicate(sentence, start), sentence.mainClause(cue))
                : sentence.mainClause(cue);
    int to = start < end ? contentEnd.of(start, end, cue) : start;
    if (to <= start) {
      return Optional.empty();
    }
    List<TokenRange> contents = List.of(new TokenRange(start, to));
    AttributionRelation relation = AttributionRelation.of(cue, source, contents, Place.AFTER);
    return Optional.of(addressee.map(relation::addressing).orElse(relation));
  }

  /**
   * Reads "The demand that goats be counted has not been met": what a noun is about ends before a
   * verb that belongs to the noun. A verb that a conjunction opens the clause of does not.
   */
  private int predicate(SentenceRange sentence, int start) {
    return predicate(sentence, start, tokens.matches(start - 1, FunctionWord.THAT) ? 1 : 0);
  }

  /** Reads "the dockers who say the pier is closed will leave": the main verb is not said. */
  private int relativeEnd(SentenceRange sentence, CuePhrase cue, NounPhrase source, int start) {
    boolean verbLacks =
        source.relative() != NounPhrase.NONE
            && !verbIn(sentence, sentence.begin(), source.relative());
    int end = nextPredicate(sentence, start, verbLacks);
    return tokens.is(cue.from() - 2, Kind.COMMA)
        ? end
        : Math.min(end, restrictiveEnd(sentence, cue, start, verbLacks));
  }

  /**
   * Reads "Democrats who argued the law was good moved on" and "those who proposed the law moved
   * on": no mark ends the relative clause. The only verb after it is that of the sentence, if that
   * lacks one.
   */
  private int restrictiveEnd(SentenceRange sentence, CuePhrase cue, int start, boolean verbLacks) {
    boolean that = tokens.matches(start - 1, FunctionWord.THAT);
    boolean object = cue.verb().takes(Frame.OBJECT);
    int verb =
        that
            ? sentence.end()
            : object ? verbAfterObject(sentence, start) : predicate(sentence, start, 0);
    boolean own = tokens.has(verb - 1, WordClass.SUBJECT_PRONOUN);
    boolean only = object || !verbIn(sentence, verb + 1, sentence.end());
    if (verbLacks && !own && verb < sentence.end() && only) {
      return verb;
    }
    return cue.verb().takes(Frame.CLAUSE) ? predicate(sentence, start, 1) : sentence.end();
  }

  /** Reads "requested anonymity said": the first verb, if no clause begins before it. */
  private int verbAfterObject(SentenceRange sentence, int start) {
    int t = start;
    while (t < sentence.end() && !sentence.phrases().finite(t)) {
      boolean mark = !tokens.word(t) && !tokens.is(t, Kind.POSSESSIVE);
      if (mark || tokens.hasAny(t, JOINS)) {
        return sentence.end();
      }
      t++;
    }
    return t;
  }

  private boolean verbIn(SentenceRange sentence, int from, int to) {
    for (int t = from; t < to; t++) {
      boolean shortened =
          tokens.is(t, Kind.POSSESSIVE) && tokens.has(t - 1, WordClass.SUBJECT_PRONOUN);
      if (shortened || mayBeVerb(sentence, t)) {
        return true;
      }
    }
    return false;
  }

  private boolean mayBeVerb(SentenceRange sentence, int t) {
    return sentence.phrases().tags().unknown()
        || sentence.phrases().finite(t)
        || (tokens.reportsClause(t) && !tokens.endsWith(t, Suffix.GERUND));
  }

  private int predicate(SentenceRange sentence, int start, int clauses) {
    if (sentence.phrases().tags().unknown()) {
      return sentence.end();
    }
    int open = clauses;
    for (int t = start; t < sentence.end() && !tokens.is(t, Kind.QUOTATION); t++) {
      if (tokens.hasAny(t, JOINS) || tokens.is(t, Kind.COMMA) || tokens.reportsClause(t)) {
        open++;
      }
      if (finite(sentence, t) && open-- == 0) {
        return t;
      }
    }
    return sentence.end();
  }

  /** Tests for the verb of a clause, which is in the subjunctive in "that goats be counted". */
  private boolean finite(SentenceRange sentence, int t) {
    boolean subjunctive = tokens.has(t, WordClass.BE);
    return (subjunctive || sentence.phrases().tags().is(t, WordTag.FINITE))
        && !tokens.has(t - 1, WordClass.AUXILIARY);
  }

  /**
   * Reads "Cruz, who says the polls have tightened, said": a relative clause ends before its main
   * verb.
   */
  private int nextPredicate(SentenceRange sentence, int start, boolean verbLacks) {
    for (int t = start + 1; t + 1 < sentence.end(); t++) {
      boolean comma = tokens.is(t, Kind.COMMA);
      boolean light = tokens.has(t + 1, WordClass.ADVERB) || tokens.endsWith(t + 1, Suffix.MANNER);
      int next = light ? t + 2 : t + 1;
      boolean reports = tokens.has(next, WordClass.AUXILIARY) || sentence.phrases().verb(next);
      boolean main = verbLacks && comma && sentence.phrases().finite(next);
      if (main || (reports && (comma || tokens.is(t, Kind.DASH)))) {
        return t;
      }
    }
    return sentence.end();
  }
}
