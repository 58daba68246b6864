package dev.quoth.extract.relations;

import dev.quoth.extract.grammar.CuePhrase;
import dev.quoth.extract.grammar.CuePhrase.Voice;
import dev.quoth.extract.grammar.NounPhrase;
import dev.quoth.extract.grammar.NounPhrase.Form;
import dev.quoth.extract.grammar.NounPhraseReader;
import dev.quoth.extract.grammar.SentenceRange;
import dev.quoth.extract.grammar.SubjectFinder;
import dev.quoth.extract.text.Tokens;
import dev.quoth.extract.text.Tokens.Kind;
import dev.quoth.extract.text.WordClassSets;
import dev.quoth.language.lexicon.Frame;
import dev.quoth.language.lexicon.FunctionWord;
import dev.quoth.language.lexicon.Suffix;
import dev.quoth.language.lexicon.WordClass;
import dev.quoth.language.lexicon.WordTag;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads the attribution relation of a cue in its sentence: finds the source and the content. */
public final class RelationReader {

  private static final long DEPENDENT = WordClass.SUBORDINATOR.bit() | WordClass.RELATIVE.bit();
  private static final long WHEN =
      WordClass.TIME.bit()
          | WordClass.ADVERB.bit()
          | WordClass.DETERMINER.bit()
          | WordClass.QUANTITY.bit();

  private final Tokens tokens;
  private final NounPhraseReader phrases;
  private final SubjectFinder subjects;
  private final ContentStart contentStart;
  private final RelationBuilder builder;
  private final InversionReader inversion;
  private final NominalReader nominals;
  private final PassiveReader passives;
  private final IntermediaryFinder intermediary;
  private final OpeningParticiple participles;

  public RelationReader(Tokens tokens, NounPhraseReader phrases) {
    this.tokens = tokens;
    this.phrases = phrases;
    this.subjects = new SubjectFinder(tokens, phrases);
    this.contentStart = new ContentStart(tokens, phrases);
    this.builder = new RelationBuilder(tokens, phrases, contentStart);
    this.inversion = new InversionReader(tokens, phrases, builder);
    this.nominals = new NominalReader(tokens, phrases, builder);
    this.passives = new PassiveReader(tokens, phrases, subjects, builder);
    this.intermediary = new IntermediaryFinder(tokens);
    this.participles = new OpeningParticiple(tokens, phrases, subjects);
  }

  /**
   * Reads one cue; the relations before it in the same sentence help to find whose participle it
   * is.
   */
  public Optional<AttributionRelation> read(
      SentenceRange sentence, CuePhrase cue, List<AttributionRelation> before) {
    return of(sentence, cue, before).map(relation -> intermediary.named(sentence, relation));
  }

  private Optional<AttributionRelation> of(
      SentenceRange sentence, CuePhrase cue, List<AttributionRelation> before) {
    return switch (cue.voice()) {
      case PASSIVE -> passives.read(sentence, cue);
      case PARTICIPLE -> participle(sentence, cue, before);
      case ACTIVE -> active(sentence, cue, before);
      case QUOTED -> quoted(sentence, cue, before);
      case ACCORDING -> nominals.according(sentence, cue);
      case NOUN -> nominals.owned(sentence, cue);
    };
  }

  private Optional<AttributionRelation> participle(
      SentenceRange sentence, CuePhrase cue, List<AttributionRelation> before) {
    Optional<NounPhrase> own = ownSubject(sentence, cue);
    if (own.isPresent()) {
      return builder.after(sentence, cue, own.get(), cue.to());
    }
    Optional<NounPhrase> next = participles.subjectAfter(sentence, cue);
    if (next.isPresent()) {
      return builder
          .after(sentence, cue, next.get(), cue.to())
          .filter(relation -> participles.says(relation.contents().getFirst()));
    }
    Optional<NounPhrase> source =
        before.isEmpty() || introduced(sentence, main(before), cue)
            ? nearestSomebody(sentence, cue)
                .or(() -> subjects.ofClause(sentence.begin(), cue.from()))
            : Optional.of(main(before).source());
    return source.flatMap(phrase -> builder.after(sentence, cue, phrase, cue.to()));
  }

  /**
   * Reads "The vote came after Ruiz resigned, explaining that": where a thing is the subject of the
   * sentence, whoever is the subject of the last clause speaks.
   */
  private Optional<NounPhrase> nearestSomebody(SentenceRange sentence, CuePhrase cue) {
    boolean thing =
        subjects
            .ofClause(sentence.begin(), cue.from())
            .filter(phrase -> phrase.form() == NounPhrase.Form.NOUN)
            .filter(phrase -> !tokens.hasAny(phrase.head(), WordClassSets.CAN_SPEAK))
            .isPresent();
    if (!thing || !tokens.is(cue.from() - 1, Kind.COMMA)) {
      return Optional.empty();
    }
    int verb = lastFinite(cue.from() - 2, sentence.begin());
    return subjects
        .before(verb, sentence.begin())
        .filter(phrase -> phrase.form() != NounPhrase.Form.NOUN && phrase.to() == verb);
  }

  private int lastFinite(int from, int begin) {
    int verb = from;
    while (verb > begin && !phrases.tags().is(verb, WordTag.FINITE)) {
      verb--;
    }
    return verb;
  }

  /** Tests for "While she called it late, Ruiz left, saying": the report before is not main. */
  private boolean introduced(SentenceRange sentence, AttributionRelation before, CuePhrase cue) {
    int t = sentence.begin();
    boolean dependent = tokens.has(t, WordClass.SUBORDINATOR) && !tokens.has(t, WordClass.RELATIVE);
    while (t < cue.from() - 1 && !tokens.is(t, Kind.COMMA)) {
      t++;
    }
    return dependent && before.cue().token() < t && t < cue.from() - 1;
  }

  private static AttributionRelation main(List<AttributionRelation> relations) {
    return relations.get(AttributionRelation.indexOfMain(relations, Function.identity()));
  }

  /** Reads "with the union calling her": somebody is right before the participle. */
  private Optional<NounPhrase> ownSubject(SentenceRange sentence, CuePhrase cue) {
    int left = cue.from() - 1;
    return phrases.content(left) && !tokens.is(left, Kind.QUOTATION)
        ? phrases
            .before(cue.from(), sentence.begin())
            .filter(phrase -> canAct(phrase) && !onlyNamed(phrase))
        : Optional.empty();
  }

  /** Tests for "wrote to the mayor urging": named after a preposition that is not "with". */
  private boolean onlyNamed(NounPhrase phrase) {
    int t = phrase.from() - 1;
    while (tokens.hasAny(t, WordClassSets.OPENERS)) {
      t--;
    }
    return phrase.form() == Form.NAME
        && tokens.has(t, WordClass.PREPOSITION)
        && !tokens.matches(t, FunctionWord.WITH)
        && !tokens.matches(t, FunctionWord.FROM)
        && !tokens.matches(t, FunctionWord.BY)
        && !tokens.matches(t, FunctionWord.OF);
  }

  private boolean canAct(NounPhrase phrase) {
    boolean several =
        tokens.endsWith(phrase.head(), Suffix.PLURAL)
            && tokens.has(phrase.from() - 1, WordClass.PREPOSITION)
            && !tokens.hasAny(
                phrase.head(), WordClass.DOCUMENT.bit() | WordClass.SPEECH_NOUN.bit());
    return several
        || tokens.matches(phrase.head(), FunctionWord.PERCENT)
        || phrase.form() != Form.NOUN
        || (tokens.hasAny(phrase.head(), WordClassSets.CAN_SPEAK)
            && !tokens.has(phrase.head(), WordClass.DOCUMENT));
  }

  /** Reads "was quoted as saying by Xinhua that", "was quoted by Xinhua as saying". */
  private Optional<AttributionRelation> quoted(
      SentenceRange sentence, CuePhrase cue, List<AttributionRelation> before) {
    Optional<NounPhrase> quoted = quotedByTheSubject(cue);
    if (quoted.isPresent()) {
      Optional<NounPhrase> medium = subjects.before(cue.from(), sentence.begin());
      return builder
          .after(sentence, cue, quoted.get(), cue.to())
          .map(relation -> medium.map(relation::through).orElse(relation));
    }
    boolean after = tokens.matches(cue.to(), FunctionWord.BY);
    int by = after ? cue.to() : cue.from();
    while (by < cue.token() && !tokens.matches(by, FunctionWord.BY)) {
      by++;
    }
    if (!tokens.matches(by, FunctionWord.BY)) {
      return active(sentence, cue, before);
    }
    Optional<NounPhrase> medium = phrases.core(by + 1, sentence.end());
    int to = after ? medium.map(NounPhrase::to).orElse(cue.to()) : cue.to();
    CuePhrase through = cue.endingAt(to);
    return active(sentence, through, before)
        .map(relation -> medium.map(relation::through).orElse(relation));
  }

  /** Reads "Xinhua quoted Wang as saying": whom the subject quotes. */
  private Optional<NounPhrase> quotedByTheSubject(CuePhrase cue) {
    int quoted = cue.from();
    while (quoted < cue.token() && !tokens.matches(quoted, FunctionWord.QUOTED)) {
      if (tokens.has(quoted, WordClass.BE)) {
        return Optional.empty();
      }
      quoted++;
    }
    return phrases.core(quoted + 1, cue.token()).filter(this::canAct);
  }

  private Optional<AttributionRelation> active(
      SentenceRange sentence, CuePhrase cue, List<AttributionRelation> relations) {
    Optional<AttributionRelation> inverted = inversion.read(sentence, cue);
    if (inverted.isPresent()) {
      return inverted;
    }
    int left = cue.from() - 1;
    if (!relations.isEmpty() && sharesSubject(left, main(relations))) {
      return builder.after(sentence, cue, main(relations).source(), cue.to());
    }
    return subjects
        .before(cue.from(), sentence.begin())
        .flatMap(source -> withSubject(sentence, cue, source, cue.takesContent()));
  }

  /**
   * Tests for "suggested it, called her X and boycotted": only a mark or "and" between two
   * predicates.
   */
  private boolean sharesSubject(int left, AttributionRelation relation) {
    if (tokens.has(left, WordClass.COORDINATOR)) {
      return true;
    }
    boolean noun =
        relation.cue().voice() == Voice.ACCORDING || relation.cue().voice() == Voice.NOUN;
    if (!tokens.is(left, Kind.COMMA) || relation.cue().relative() || noun) {
      return false;
    }
    int t = left - 1;
    while (t > relation.cue().token() && !tokens.is(t, Kind.COMMA)) {
      t--;
    }
    return t == relation.cue().token();
  }

  private Optional<AttributionRelation> withSubject(
      SentenceRange sentence, CuePhrase cue, NounPhrase source, boolean says) {
    int separator = sentence.markBefore(source);
    if (sentence.quotedBefore(separator) && saysNoMore(sentence, cue)) {
      return builder.before(sentence, cue, source, separator, cue.to());
    }
    int at = contentStart.afterAdjuncts(sentence, cue, cue.to());
    boolean more = tokens.is(at, Kind.COMMA) && tokens.is(at + 1, Kind.QUOTATION);
    boolean object = cue.verb().takesObject();
    boolean ends = object ? contentStart.closes(sentence, cue.to()) : sentence.endsAt(at) && !more;
    boolean dependent = tokens.hasAny(source.from() - 1, DEPENDENT);
    boolean said =
        (says && ends && !dependent && sentence.saidBefore(separator, at))
            || sentence.closes(cue, source, separator);
    return said
        ? builder.before(sentence, cue, source, separator, at)
        : builder.after(sentence, cue, source, cue.to());
  }

  /** Tests for "told Radio Marren last week": when it was said, and then nothing. */
  private boolean timeEnds(SentenceRange sentence, int at) {
    int t = at;
    while (t < sentence.end() && tokens.hasAny(t, WHEN)) {
      t++;
    }
    return t > at && tokens.has(t - 1, WordClass.TIME) && sentence.endsAt(t);
  }

  /** After "he said" nothing begins that could itself be said: “…,” he said in a statement. */
  private boolean saysNoMore(SentenceRange sentence, CuePhrase cue) {
    if (!cue.verb().kind().speech() && !cue.verb().takes(Frame.PARENTHETICAL)) {
      return false;
    }
    Optional<NounPhrase> addressee = contentStart.addressee(sentence, cue, cue.to());
    int at = contentStart.afterTime(addressee.map(NounPhrase::to).orElse(cue.to()));
    boolean fresh = phrases.content(at) || tokens.hasAny(at, WordClassSets.OPENERS);
    boolean pronoun = tokens.has(at, WordClass.SUBJECT_PRONOUN);
    return sentence.endsAt(at)
        || timeEnds(sentence, at)
        || !(fresh || pronoun || sentence.thatFollows(cue.to()));
  }
}
