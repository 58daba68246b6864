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
import dev.quoth.extract.text.TraitSets;
import dev.quoth.language.Ending;
import dev.quoth.language.Frame;
import dev.quoth.language.Marker;
import dev.quoth.language.Trait;
import java.util.List;
import java.util.Optional;

/** Makes of a reporting verb in its sentence an act: finds its speaker and what is said. */
public final class RelationReader {

  private static final long DEPENDENT = Trait.SUBORDINATOR.bit() | Trait.RELATIVE.bit();
  private static final long WHEN =
      Trait.TIME.bit() | Trait.ADVERB.bit() | Trait.DETERMINER.bit() | Trait.QUANTITY.bit();

  private final SentenceRange clause;
  private final Tokens tokens;
  private final NounPhraseReader phrases;
  private final SubjectFinder subjects;
  private final ContentStart contentStart;
  private final RelationBuilder maker;
  private final InversionReader inversion;
  private final NominalReader nominals;
  private final PassiveReader passives;
  private final IntermediaryFinder intermediary;

  public RelationReader(SentenceRange clause) {
    this.clause = clause;
    this.tokens = clause.tokens();
    this.phrases = clause.phrases();
    this.subjects = new SubjectFinder(tokens, phrases);
    this.contentStart = new ContentStart(clause);
    this.maker = new RelationBuilder(clause, contentStart);
    this.inversion = new InversionReader(clause, maker);
    this.nominals = new NominalReader(clause, maker);
    this.passives = new PassiveReader(clause, subjects, maker);
    this.intermediary = new IntermediaryFinder(clause);
  }

  /**
   * Reads one verb; the acts before it in the same sentence help to find whose participle it is.
   */
  public Optional<AttributionRelation> read(CuePhrase cue, List<AttributionRelation> before) {
    return of(cue, before).map(intermediary::named);
  }

  private Optional<AttributionRelation> of(CuePhrase cue, List<AttributionRelation> before) {
    return switch (cue.voice()) {
      case PASSIVE -> passives.read(cue);
      case PARTICIPLE -> participle(cue, before);
      case ACTIVE -> active(cue, before);
      case QUOTED -> quoted(cue, before);
      case ACCORDING -> nominals.according(cue);
      case NOUN -> nominals.owned(cue);
    };
  }

  private Optional<AttributionRelation> participle(
      CuePhrase cue, List<AttributionRelation> before) {
    Optional<NounPhrase> own = ownSubject(cue);
    if (own.isPresent()) {
      return maker.behind(cue, own.get(), cue.to());
    }
    Optional<NounPhrase> source =
        before.isEmpty()
            ? subjects.ofClause(clause.begin(), cue.from())
            : Optional.of(RelationFilter.main(before).source());
    return source.flatMap(phrase -> maker.behind(cue, phrase, cue.to()));
  }

  /** "with the union calling her": somebody stands right before the participle. */
  private Optional<NounPhrase> ownSubject(CuePhrase cue) {
    int left = cue.from() - 1;
    return phrases.content(left) && !tokens.is(left, Kind.QUOTATION)
        ? phrases.before(cue.from(), clause.begin()).filter(this::canAct)
        : Optional.empty();
  }

  private boolean canAct(NounPhrase phrase) {
    boolean several =
        tokens.endsWith(phrase.head(), Ending.PLURAL)
            && tokens.has(phrase.from() - 1, Trait.PREPOSITION)
            && !tokens.hasAny(phrase.head(), Trait.DOCUMENT.bit() | Trait.SPEECH_NOUN.bit());
    return several
        || phrase.form() != Form.NOUN
        || (tokens.hasAny(phrase.head(), TraitSets.CAN_SPEAK)
            && !tokens.has(phrase.head(), Trait.DOCUMENT));
  }

  /** "was quoted as saying by Xinhua that", "was quoted by Xinhua as saying". */
  private Optional<AttributionRelation> quoted(CuePhrase cue, List<AttributionRelation> before) {
    Optional<NounPhrase> quoted = quotedByTheSubject(cue);
    if (quoted.isPresent()) {
      Optional<NounPhrase> medium = subjects.before(cue.from(), clause.begin());
      return maker
          .behind(cue, quoted.get(), cue.to())
          .map(relation -> medium.map(relation::through).orElse(relation));
    }
    boolean behind = tokens.matches(cue.to(), Marker.BY);
    int by = behind ? cue.to() : cue.from();
    while (by < cue.token() && !tokens.matches(by, Marker.BY)) {
      by++;
    }
    if (!tokens.matches(by, Marker.BY)) {
      return active(cue, before);
    }
    Optional<NounPhrase> medium = phrases.core(by + 1, clause.end());
    int to = behind ? medium.map(NounPhrase::to).orElse(cue.to()) : cue.to();
    CuePhrase through = cue.endingAt(to);
    return active(through, before).map(relation -> medium.map(relation::through).orElse(relation));
  }

  /** "Xinhua quoted Wang as saying": whom the subject quotes. */
  private Optional<NounPhrase> quotedByTheSubject(CuePhrase cue) {
    int quoted = cue.from();
    while (quoted < cue.token() && !tokens.matches(quoted, Marker.QUOTED)) {
      if (tokens.has(quoted, Trait.BE)) {
        return Optional.empty();
      }
      quoted++;
    }
    return phrases.core(quoted + 1, cue.token()).filter(this::canAct);
  }

  private Optional<AttributionRelation> active(CuePhrase cue, List<AttributionRelation> relations) {
    Optional<AttributionRelation> inverted = inversion.read(cue);
    if (inverted.isPresent()) {
      return inverted;
    }
    int left = cue.from() - 1;
    if (!relations.isEmpty() && sharesSubject(left, RelationFilter.main(relations))) {
      return maker.behind(cue, RelationFilter.main(relations).source(), cue.to());
    }
    return subjects
        .before(cue.from(), clause.begin())
        .flatMap(source -> withSubject(cue, source, cue.takesContent()));
  }

  /** "suggested it, called her X and boycotted": only a mark or "and" between two predicates. */
  private boolean sharesSubject(int left, AttributionRelation relation) {
    if (tokens.has(left, Trait.COORDINATOR)) {
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
      CuePhrase cue, NounPhrase source, boolean says) {
    int separator = clause.markBefore(source.from());
    if (clause.quotedBefore(separator) && saysNoMore(cue)) {
      return maker.before(cue, source, separator, cue.to());
    }
    int at = contentStart.behindAdjuncts(cue, cue.to());
    boolean more = tokens.is(at, Kind.COMMA) && tokens.is(at + 1, Kind.QUOTATION);
    boolean object = cue.verb().takes(Frame.OBJECT) || cue.verb().takes(Frame.NAMING);
    boolean ends = object ? contentStart.closes(cue.to()) : clause.endsAt(at) && !more;
    boolean dependent = tokens.hasAny(source.from() - 1, DEPENDENT);
    boolean said =
        (says && ends && !dependent && clause.saidBefore(separator, at))
            || clause.closes(cue, source, separator);
    return said ? maker.before(cue, source, separator, at) : maker.behind(cue, source, cue.to());
  }

  /** "told Radio Marren last week": when it was said, and then nothing. */
  private boolean timeEnds(int at) {
    int t = at;
    while (t < clause.end() && tokens.hasAny(t, WHEN)) {
      t++;
    }
    return t > at && tokens.has(t - 1, Trait.TIME) && clause.endsAt(t);
  }

  /** Behind "he said" nothing begins that could itself be said: “…,” he said in a statement. */
  private boolean saysNoMore(CuePhrase cue) {
    if (!cue.verb().kind().speech() && !cue.verb().lemma().equals("think")) {
      return false;
    }
    Optional<NounPhrase> addressee = contentStart.addressee(cue, cue.to());
    int at = contentStart.behindTime(addressee.map(NounPhrase::to).orElse(cue.to()));
    boolean fresh = phrases.content(at) || tokens.hasAny(at, TraitSets.OPENERS);
    boolean pronoun = tokens.has(at, Trait.SUBJECT_PRONOUN);
    return clause.endsAt(at) || timeEnds(at) || !(fresh || pronoun || clause.thatFollows(cue.to()));
  }
}
