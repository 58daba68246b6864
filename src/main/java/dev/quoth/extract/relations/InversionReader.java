package dev.quoth.extract.relations;

import dev.quoth.extract.grammar.CuePhrase;
import dev.quoth.extract.grammar.NounPhrase;
import dev.quoth.extract.grammar.NounPhrase.Form;
import dev.quoth.extract.grammar.NounPhraseReader;
import dev.quoth.extract.grammar.SentenceRange;
import dev.quoth.extract.text.Tokens;
import dev.quoth.extract.text.Tokens.Kind;
import dev.quoth.extract.text.WordClassSets;
import dev.quoth.language.lexicon.Frame;
import dev.quoth.language.lexicon.FunctionWord;
import dev.quoth.language.lexicon.Suffix;
import dev.quoth.language.lexicon.WordClass;
import dev.quoth.language.lexicon.WordTag;
import java.util.Optional;

/** Reporting verbs before their speakers: “…,” said Wang; In Marren, says Wang, talks failed. */
final class InversionReader {

  private final Tokens tokens;
  private final NounPhraseReader phrases;
  private final RelationBuilder relations;

  InversionReader(Tokens tokens, NounPhraseReader phrases, RelationBuilder relations) {
    this.tokens = tokens;
    this.phrases = phrases;
    this.relations = relations;
  }

  /** The relation of a verb that comes before its speaker; nothing for any other. */
  Optional<AttributionRelation> read(SentenceRange sentence, CuePhrase cue) {
    int left = cue.from() - 1;
    boolean says = cue.takesContent();
    boolean speech = cue.verb().kind().speech() && sentence.spoken(left);
    if ((says || speech) && after(sentence, left, cue)) {
      return phrases
          .after(cue.to(), sentence.end())
          .filter(source -> says || sentence.endsAt(source.to()))
          .flatMap(source -> relations.before(sentence, cue, source, left, source.to()));
    }
    return says && cue.from() == sentence.begin() ? opening(sentence, cue) : Optional.empty();
  }

  /** Tests for “…,” said Wang; or ", said Wang." with a whole clause before the comma. */
  private boolean after(SentenceRange sentence, int left, CuePhrase cue) {
    if (left < sentence.begin()) {
      return false;
    }
    if (tokens.matches(cue.to(), FunctionWord.THAT) || tokens.matches(cue.to(), FunctionWord.IT)) {
      return false;
    }
    if (sentence.spoken(left)) {
      return true;
    }
    if (!tokens.is(left, Kind.COMMA) && !tokens.is(left, Kind.DASH)) {
      return false;
    }
    if (sentence.spoken(left - 1)) {
      return true;
    }
    Optional<NounPhrase> source = phrases.after(cue.to(), sentence.end());
    return source.isPresent()
        && !cue.verb().takes(Frame.ADDRESSEE)
        && source.filter(this::speaks).isPresent()
        && !tokens.quotes(source.get().from(), source.get().to())
        && (sentence.endsAt(source.get().to()) || tokens.has(source.get().to(), WordClass.RELATIVE))
        && cue.verb().takes(Frame.CLAUSE)
        && (sentence.saysSomething(sentence.begin(), left)
            || inserted(sentence, left, source.get()));
  }

  /** Tests for "said officials", and not "announced plans". */
  private boolean speaks(NounPhrase phrase) {
    return phrase.form() == Form.NAME
        || (phrase.form() != Form.PRONOUN
            && (tokens.hasAny(phrase.head(), WordClassSets.CAN_SPEAK) || many(phrase)));
  }

  /** Tests for "a handful of officials". */
  private boolean many(NounPhrase phrase) {
    int of = phrase.head() + 1;
    return of + 1 < phrase.to()
        && tokens.matches(of, FunctionWord.OF)
        && tokens.endsWith(of + 1, Suffix.PLURAL)
        && tokens.hasAny(of + 1, WordClassSets.CAN_SPEAK | WordClass.DEMONYM.bit());
  }

  /**
   * Tests for "In Marren, says Wang, talks", "The secret, says Wang, lies": what introduces a
   * sentence, or the subject of a verb that follows.
   */
  private boolean inserted(SentenceRange sentence, int left, NounPhrase source) {
    long introduces =
        WordClass.PREPOSITION.bit()
            | WordClass.SUBORDINATOR.bit()
            | WordClass.COORDINATOR.bit()
            | WordClass.ADVERB.bit();
    boolean predicate = phrases.tags().is(source.to() + 1, WordTag.FINITE);
    return source.form() == Form.NAME
        && tokens.is(source.to(), Kind.COMMA)
        && (predicate || tokens.hasAny(sentence.begin(), introduces))
        && sentence.separatorBefore(left) < sentence.begin();
  }

  /** Reads "Said Dorothy Ode, who grew up here, “…”": the verb opens the sentence. */
  private Optional<AttributionRelation> opening(SentenceRange sentence, CuePhrase cue) {
    Optional<NounPhrase> source = phrases.after(cue.to(), sentence.end());
    int quotation = source.map(NounPhrase::to).orElse(sentence.end());
    while (quotation < sentence.end() && !tokens.is(quotation, Kind.QUOTATION)) {
      quotation++;
    }
    int from = quotation;
    return source
        .filter(phrase -> phrase.form() == Form.NAME && from < sentence.end())
        .flatMap(phrase -> relations.from(sentence, from, cue, phrase, Optional.empty()));
  }
}
