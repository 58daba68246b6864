package dev.quoth.extract;

import dev.quoth.extract.Act.Place;
import dev.quoth.extract.Act.Range;
import dev.quoth.extract.Tokens.Kind;
import dev.quoth.language.Marker;
import dev.quoth.language.Trait;
import java.util.List;
import java.util.Optional;

/** Makes an act of a report whose speaker is known: what is said before the verb, or behind it. */
final class ActMaker {

  private static final long RINGS =
      Trait.PREPOSITION.bit() | Trait.ADVERB.bit() | Trait.TIME.bit() | Trait.COORDINATOR.bit();

  private final Clause clause;
  private final Tokens tokens;
  private final ContentStart contentStart;
  private final ContentEnd contentEnd;
  private final ContentBefore contentBefore;

  ActMaker(Clause clause, ContentStart contentStart) {
    this.clause = clause;
    this.tokens = clause.tokens();
    this.contentStart = contentStart;
    this.contentEnd = new ContentEnd(tokens, clause.phrases());
    this.contentBefore = new ContentBefore(clause, contentEnd);
  }

  /** The act whose content stands before a separator, and may go on behind the reporting clause. */
  Optional<Act> before(Report report, Phrase source, int separator, int behindClause) {
    List<Range> contents = contentBefore.of(separator, behindClause, report, source);
    if (contents.isEmpty()) {
      return Optional.empty();
    }
    Optional<Phrase> addressee =
        contentStart.addressee(report, report.to()).filter(a -> a.from() != source.from());
    Place place = contents.size() > 1 ? Place.AROUND : Place.BEFORE;
    return Optional.of(new Act(report, source, contents, place, addressee, Optional.empty()));
  }

  /** The act whose content stands behind the verb, that ends before a token. */
  Optional<Act> behind(Report report, Phrase source, int from) {
    int start = contentStart.of(report, from);
    return start < 0 || rings(report, start)
        ? Optional.empty()
        : from(start, report, source, contentStart.addressee(report, from));
  }

  /** "she called Ruiz on Monday": who is called nothing is called by telephone. */
  private boolean rings(Report report, int start) {
    boolean naming = report.verb().onlyNames();
    Optional<Phrase> object = clause.phrases().core(start, clause.end());
    if (!naming || object.isEmpty() || object.get().form() == Phrase.Form.NOUN) {
      return false;
    }
    int behind = object.get().to();
    boolean as = tokens.matches(behind, Marker.AS) || tokens.matches(behind, Marker.TO);
    return clause.endsAt(behind) || (!as && tokens.hasAny(behind, RINGS));
  }

  /** The act whose content begins at a token behind the reporting clause. */
  Optional<Act> from(int start, Report report, Phrase source, Optional<Phrase> addressee) {
    int end = report.relative() ? relativeEnd(start) : clause.mainClause(report);
    int to = start < end ? contentEnd.of(start, end, report) : start;
    if (to <= start) {
      return Optional.empty();
    }
    List<Range> contents = List.of(new Range(start, to));
    return Optional.of(
        new Act(report, source, contents, Place.BEHIND, addressee, Optional.empty()));
  }

  /**
   * "Cruz, who says the polls have tightened, said": a relative clause ends before its main verb.
   */
  private int relativeEnd(int start) {
    for (int t = start + 1; t + 1 < clause.end(); t++) {
      boolean mark = tokens.is(t, Kind.COMMA) || tokens.is(t, Kind.DASH);
      int next = tokens.has(t + 1, Trait.ADVERB) ? t + 2 : t + 1;
      if (mark && (tokens.has(next, Trait.AUXILIARY) || clause.phrases().verb(next))) {
        return t;
      }
    }
    return clause.end();
  }
}
