package dev.quoth.extract;

import dev.quoth.extract.Phrase.Form;
import dev.quoth.extract.Report.Voice;
import dev.quoth.extract.Tokens.Kind;
import dev.quoth.language.Ending;
import dev.quoth.language.Frame;
import dev.quoth.language.Marker;
import dev.quoth.language.Trait;
import java.util.List;
import java.util.Optional;

/** Makes of a reporting verb in its sentence an act: finds its speaker and what is said. */
final class ActReader {

  private static final long DEPENDENT = Trait.SUBORDINATOR.bit() | Trait.RELATIVE.bit();
  private static final long WHEN =
      Trait.TIME.bit() | Trait.ADVERB.bit() | Trait.DETERMINER.bit() | Trait.QUANTITY.bit();

  private final Clause clause;
  private final Tokens tokens;
  private final PhraseReader phrases;
  private final SubjectFinder subjects;
  private final ContentStart contentStart;
  private final ActMaker maker;
  private final Inversion inversion;
  private final NominalReader nominals;
  private final PassiveReader passives;
  private final Intermediary intermediary;

  ActReader(Clause clause) {
    this.clause = clause;
    this.tokens = clause.tokens();
    this.phrases = clause.phrases();
    this.subjects = new SubjectFinder(tokens, phrases);
    this.contentStart = new ContentStart(clause);
    this.maker = new ActMaker(clause, contentStart);
    this.inversion = new Inversion(clause, maker);
    this.nominals = new NominalReader(clause, maker);
    this.passives = new PassiveReader(clause, subjects, maker);
    this.intermediary = new Intermediary(clause);
  }

  /**
   * Reads one verb; the acts before it in the same sentence help to find whose participle it is.
   */
  Optional<Act> read(Report report, List<Act> before) {
    return of(report, before).map(intermediary::named);
  }

  private Optional<Act> of(Report report, List<Act> before) {
    return switch (report.voice()) {
      case PASSIVE -> passives.read(report);
      case PARTICIPLE -> participle(report, before);
      case ACTIVE -> active(report, before);
      case QUOTED -> quoted(report, before);
      case ACCORDING -> nominals.according(report);
      case NOUN -> nominals.owned(report);
    };
  }

  private Optional<Act> participle(Report report, List<Act> before) {
    Optional<Phrase> own = ownSubject(report);
    if (own.isPresent()) {
      return maker.behind(report, own.get(), report.to());
    }
    Optional<Phrase> source =
        before.isEmpty()
            ? subjects.ofClause(clause.begin(), report.from())
            : Optional.of(Acts.main(before).source());
    return source.flatMap(phrase -> maker.behind(report, phrase, report.to()));
  }

  /** "with the union calling her": somebody stands right before the participle. */
  private Optional<Phrase> ownSubject(Report report) {
    int left = report.from() - 1;
    return phrases.content(left) && !tokens.is(left, Kind.QUOTATION)
        ? phrases.before(report.from(), clause.begin()).filter(this::canAct)
        : Optional.empty();
  }

  private boolean canAct(Phrase phrase) {
    boolean several =
        tokens.endsWith(phrase.head(), Ending.PLURAL)
            && tokens.has(phrase.from() - 1, Trait.PREPOSITION)
            && !tokens.hasAny(phrase.head(), Trait.DOCUMENT.bit() | Trait.SPEECH_NOUN.bit());
    return several
        || phrase.form() != Form.NOUN
        || (tokens.hasAny(phrase.head(), WordSets.CAN_SPEAK)
            && !tokens.has(phrase.head(), Trait.DOCUMENT));
  }

  /** "was quoted as saying by Xinhua that", "was quoted by Xinhua as saying". */
  private Optional<Act> quoted(Report report, List<Act> before) {
    Optional<Phrase> quoted = quotedByTheSubject(report);
    if (quoted.isPresent()) {
      Optional<Phrase> medium = subjects.before(report.from(), clause.begin());
      return maker
          .behind(report, quoted.get(), report.to())
          .map(act -> medium.map(act::through).orElse(act));
    }
    boolean behind = tokens.matches(report.to(), Marker.BY);
    int by = behind ? report.to() : report.from();
    while (by < report.token() && !tokens.matches(by, Marker.BY)) {
      by++;
    }
    if (!tokens.matches(by, Marker.BY)) {
      return active(report, before);
    }
    Optional<Phrase> medium = phrases.core(by + 1, clause.end());
    int to = behind ? medium.map(Phrase::to).orElse(report.to()) : report.to();
    Report through = report.endingAt(to);
    return active(through, before).map(act -> medium.map(act::through).orElse(act));
  }

  /** "Xinhua quoted Wang as saying": whom the subject quotes. */
  private Optional<Phrase> quotedByTheSubject(Report report) {
    int quoted = report.from();
    while (quoted < report.token() && !tokens.matches(quoted, Marker.QUOTED)) {
      if (tokens.has(quoted, Trait.BE)) {
        return Optional.empty();
      }
      quoted++;
    }
    return phrases.core(quoted + 1, report.token()).filter(this::canAct);
  }

  private Optional<Act> active(Report report, List<Act> acts) {
    Optional<Act> inverted = inversion.read(report);
    if (inverted.isPresent()) {
      return inverted;
    }
    int left = report.from() - 1;
    if (!acts.isEmpty() && sharesSubject(left, Acts.main(acts))) {
      return maker.behind(report, Acts.main(acts).source(), report.to());
    }
    return subjects
        .before(report.from(), clause.begin())
        .flatMap(source -> withSubject(report, source, report.takesContent()));
  }

  /** "suggested it, called her X and boycotted": only a mark or "and" between two predicates. */
  private boolean sharesSubject(int left, Act act) {
    if (tokens.has(left, Trait.COORDINATOR)) {
      return true;
    }
    boolean noun = act.report().voice() == Voice.ACCORDING || act.report().voice() == Voice.NOUN;
    if (!tokens.is(left, Kind.COMMA) || act.report().relative() || noun) {
      return false;
    }
    int t = left - 1;
    while (t > act.report().token() && !tokens.is(t, Kind.COMMA)) {
      t--;
    }
    return t == act.report().token();
  }

  private Optional<Act> withSubject(Report report, Phrase source, boolean says) {
    int separator = clause.markBefore(source.from());
    if (clause.quotedBefore(separator) && saysNoMore(report)) {
      return maker.before(report, source, separator, report.to());
    }
    int at = contentStart.behindAdjuncts(report, report.to());
    boolean more = tokens.is(at, Kind.COMMA) && tokens.is(at + 1, Kind.QUOTATION);
    boolean object = report.verb().takes(Frame.OBJECT) || report.verb().takes(Frame.NAMING);
    boolean ends = object ? contentStart.closes(report.to()) : clause.endsAt(at) && !more;
    boolean dependent = tokens.hasAny(source.from() - 1, DEPENDENT);
    boolean said =
        (says && ends && !dependent && clause.saidBefore(separator, at))
            || clause.closes(report, source, separator);
    return said
        ? maker.before(report, source, separator, at)
        : maker.behind(report, source, report.to());
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
  private boolean saysNoMore(Report report) {
    if (!report.verb().kind().speech() && !report.verb().lemma().equals("think")) {
      return false;
    }
    Optional<Phrase> addressee = contentStart.addressee(report, report.to());
    int at = contentStart.behindTime(addressee.map(Phrase::to).orElse(report.to()));
    boolean fresh = phrases.content(at) || tokens.hasAny(at, WordSets.OPENERS);
    boolean pronoun = tokens.has(at, Trait.SUBJECT_PRONOUN);
    return clause.endsAt(at)
        || timeEnds(at)
        || !(fresh || pronoun || clause.thatFollows(report.to()));
  }
}
