package dev.quoth.extract;

import dev.quoth.extract.Act.Place;
import dev.quoth.extract.Act.Range;
import dev.quoth.extract.Phrase.Form;
import dev.quoth.extract.Report.Voice;
import dev.quoth.extract.Tokens.Kind;
import dev.quoth.language.Frame;
import dev.quoth.language.Marker;
import dev.quoth.language.Trait;
import java.util.List;
import java.util.Optional;

/** Makes of a reporting verb in its sentence an act: finds its speaker and what is said. */
final class ActReader {

  private final Clause clause;
  private final Tokens tokens;
  private final PhraseReader phrases;
  private final SubjectFinder subjects;
  private final ContentStart contentStart;
  private final ContentEnd contentEnd;
  private final ContentBefore contentBefore;

  ActReader(Clause clause) {
    this.clause = clause;
    this.tokens = clause.tokens();
    this.phrases = clause.phrases();
    this.subjects = new SubjectFinder(tokens, phrases);
    this.contentStart = new ContentStart(clause);
    this.contentEnd = new ContentEnd(tokens, phrases);
    this.contentBefore = new ContentBefore(clause, contentEnd);
  }

  /**
   * Reads one verb; the acts before it in the same sentence help to find whose participle it is.
   */
  Optional<Act> read(Report report, List<Act> before) {
    return switch (report.voice()) {
      case PASSIVE -> passive(report);
      case PARTICIPLE -> participle(report, before);
      case ACTIVE -> active(report, before);
      case QUOTED -> quoted(report, before);
      case ACCORDING -> according(report);
      case NOUN -> owned(report);
    };
  }

  private Optional<Act> participle(Report report, List<Act> before) {
    Optional<Phrase> own = ownSubject(report);
    if (own.isPresent()) {
      return behind(report, own.get(), report.to());
    }
    Optional<Phrase> source =
        before.isEmpty()
            ? subjects.ofClause(clause.begin(), report.from())
            : Optional.of(mainAct(before).source());
    return source.flatMap(phrase -> behind(report, phrase, report.to()));
  }

  /** "with the union calling her": somebody stands right before the participle. */
  private Optional<Phrase> ownSubject(Report report) {
    int left = report.from() - 1;
    return phrases.content(left) && !tokens.is(left, Kind.QUOTATION)
        ? phrases.before(report.from(), clause.begin()).filter(this::canAct)
        : Optional.empty();
  }

  private boolean canAct(Phrase phrase) {
    return phrase.form() != Form.NOUN
        || (tokens.hasAny(phrase.head(), WordSets.CAN_SPEAK)
            && !tokens.has(phrase.head(), Trait.DOCUMENT));
  }

  /** The last act that stands in no other act's content: "Wang said that Xi agreed, adding". */
  static Act mainAct(List<Act> acts) {
    for (int i = acts.size() - 1; i >= 0; i--) {
      Act act = acts.get(i);
      boolean covered = acts.stream().anyMatch(other -> other.covers(act.report().token()));
      Voice voice = act.report().voice();
      boolean clause = voice != Voice.ACCORDING && voice != Voice.NOUN;
      if (!covered && clause && !act.report().relative()) {
        return act;
      }
    }
    return acts.getLast();
  }

  /** "was quoted as saying by Xinhua that", "was quoted by Xinhua as saying". */
  private Optional<Act> quoted(Report report, List<Act> before) {
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

  private Optional<Act> active(Report report, List<Act> acts) {
    boolean says = report.verb().takes(Frame.CLAUSE) || report.verb().takes(Frame.QUOTATION);
    int left = report.from() - 1;
    if (says && invertedBehind(left, report)) {
      Optional<Phrase> source = phrases.after(report.to(), clause.end());
      if (source.isPresent()) {
        return before(report, source.get(), left, source.get().to());
      }
    }
    if (!acts.isEmpty() && sharesSubject(left, mainAct(acts))) {
      return behind(report, mainAct(acts).source(), report.to());
    }
    return subjects
        .before(report.from(), clause.begin())
        .flatMap(source -> withSubject(report, source, says));
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
      return before(report, source, separator, report.to());
    }
    int at = contentStart.behindAdjuncts(report, report.to());
    boolean more = tokens.is(at, Kind.COMMA) && tokens.is(at + 1, Kind.QUOTATION);
    boolean object = report.verb().takes(Frame.OBJECT) || report.verb().takes(Frame.NAMING);
    boolean ends = object ? clause.endsAt(report.to()) : clause.endsAt(at) && !more;
    return says && ends && clause.saidBefore(separator, at)
        ? before(report, source, separator, at)
        : behind(report, source, report.to());
  }

  /** Behind "he said" nothing begins that could itself be said: “…,” he said in a statement. */
  private boolean saysNoMore(Report report) {
    if (!report.verb().kind().speech() && !report.verb().lemma().equals("think")) {
      return false;
    }
    int at = contentStart.addressee(report, report.to()).map(Phrase::to).orElse(report.to());
    boolean fresh = phrases.content(at) || tokens.hasAny(at, WordSets.OPENERS);
    boolean pronoun = tokens.has(at, Trait.SUBJECT_PRONOUN);
    return clause.endsAt(at) || !(fresh || pronoun || clause.thatFollows(report.to()));
  }

  /** “…,” said Wang; or ", said Wang." with a whole clause before the comma. */
  private boolean invertedBehind(int left, Report report) {
    if (left < clause.begin()) {
      return false;
    }
    if (tokens.matches(report.to(), Marker.THAT)) {
      return false;
    }
    if (tokens.is(left, Kind.QUOTATION)) {
      return true;
    }
    if (!tokens.is(left, Kind.COMMA) && !tokens.is(left, Kind.DASH)) {
      return false;
    }
    if (tokens.is(left - 1, Kind.QUOTATION)) {
      return true;
    }
    Optional<Phrase> source = phrases.after(report.to(), clause.end());
    return source.isPresent()
        && !report.verb().takes(Frame.ADDRESSEE)
        && source.get().form() != Form.PRONOUN
        && clause.endsAt(source.get().to())
        && report.verb().takes(Frame.CLAUSE)
        && clause.saysSomething(clause.begin(), left);
  }

  private Optional<Act> before(Report report, Phrase source, int separator, int behindClause) {
    List<Range> contents = contentBefore.of(separator, behindClause);
    if (contents.isEmpty()) {
      return Optional.empty();
    }
    Optional<Phrase> addressee =
        contentStart.addressee(report, report.to()).filter(a -> a.from() != source.from());
    Place place = contents.size() > 1 ? Place.AROUND : Place.BEFORE;
    return Optional.of(new Act(report, source, contents, place, addressee, Optional.empty()));
  }

  private Optional<Act> behind(Report report, Phrase source, int from) {
    int start = contentStart.of(report, from);
    return start < 0
        ? Optional.empty()
        : from(start, report, source, contentStart.addressee(report, from));
  }

  /** The act whose content begins at a token behind the reporting clause. */
  private Optional<Act> from(int start, Report report, Phrase source, Optional<Phrase> addressee) {
    int to = contentEnd.of(start, clause.end());
    if (to <= start) {
      return Optional.empty();
    }
    List<Range> contents = List.of(new Range(start, to));
    return Optional.of(
        new Act(report, source, contents, Place.BEHIND, addressee, Optional.empty()));
  }

  /** "was told by Wang that", "were criticised by Wang": who stands behind "by" speaks. */
  private Optional<Act> passive(Report report) {
    int by = report.to();
    while (by < report.to() + 3 && !tokens.matches(by, Marker.BY)) {
      by++;
    }
    Optional<Phrase> source =
        tokens.matches(by, Marker.BY) ? phrases.after(by + 1, clause.end()) : Optional.empty();
    if (source.isEmpty() || source.get().form() == Form.PRONOUN) {
      return Optional.empty();
    }
    int next = source.get().to();
    if (tokens.matches(next, Marker.THAT) && next + 1 < clause.end()) {
      return behind(report, source.get(), next);
    }
    boolean object = report.verb().takes(Frame.OBJECT) || report.verb().takes(Frame.NAMING);
    return subjects
        .before(report.from(), clause.begin())
        .filter(subject -> object && subject.from() < report.from())
        .map(subject -> ofSubject(report, source.get(), subject));
  }

  private static Act ofSubject(Report report, Phrase source, Phrase subject) {
    List<Range> contents = List.of(new Range(subject.from(), report.from()));
    return new Act(report, source, contents, Place.BEFORE, Optional.empty(), Optional.empty());
  }

  /** "Wang's claim that", "his promise to": the noun's owner speaks. */
  private Optional<Act> owned(Report report) {
    int owner = report.from();
    Optional<Phrase> source =
        tokens.is(owner, Kind.POSSESSIVE)
            ? phrases.before(owner, clause.begin())
            : Optional.of(Phrase.pronoun(owner));
    int at = report.to();
    boolean be = tokens.has(at, Trait.BE) && tokens.matches(at + 1, Marker.THAT);
    int that = be ? at + 1 : at;
    boolean mark = tokens.is(at, Kind.COMMA) || tokens.is(at, Kind.COLON);
    int start = mark && tokens.is(at + 1, Kind.QUOTATION) ? at + 1 : at;
    if (tokens.matches(that, Marker.THAT)) {
      start = that + 1;
    } else if (!tokens.is(start, Kind.QUOTATION) && !tokens.has(start, Trait.PREPOSITION)) {
      return Optional.empty();
    }
    int from = start;
    return source.flatMap(phrase -> from(from, report, phrase, Optional.empty()));
  }

  /** "according to Wang", wherever it stands in the sentence. */
  private Optional<Act> according(Report report) {
    int token = report.token();
    Optional<Phrase> source = phrases.after(token + 2, clause.end());
    if (source.isEmpty()) {
      return Optional.empty();
    }
    int comma = source.get().to();
    while (comma < clause.end() && !clause.endsAt(comma)) {
      comma++;
    }
    if (token > clause.begin() + 1) {
      int separator = tokens.is(token - 1, Kind.COMMA) ? token - 1 : token;
      return before(report, source.get(), separator, comma);
    }
    return comma + 1 < clause.end()
        ? from(comma + 1, report, source.get(), Optional.empty())
        : Optional.empty();
  }
}
