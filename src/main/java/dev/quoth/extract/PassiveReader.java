package dev.quoth.extract;

import dev.quoth.extract.Act.Place;
import dev.quoth.extract.Act.Range;
import dev.quoth.extract.Phrase.Form;
import dev.quoth.language.Frame;
import dev.quoth.language.Marker;
import dev.quoth.language.Trait;
import java.util.List;
import java.util.Optional;

/** Reports in the passive: who stands behind "by" speaks. */
final class PassiveReader {

  private final Clause clause;
  private final Tokens tokens;
  private final PhraseReader phrases;
  private final SubjectFinder subjects;
  private final ActMaker acts;

  PassiveReader(Clause clause, SubjectFinder subjects, ActMaker acts) {
    this.clause = clause;
    this.tokens = clause.tokens();
    this.phrases = clause.phrases();
    this.subjects = subjects;
    this.acts = acts;
  }

  /** "was told by Wang that", "were criticised by Wang": who stands behind "by" speaks. */
  Optional<Act> read(Report report) {
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
    boolean asked = tokens.matches(next, Marker.TO) || asksOrSays(next);
    if (asked && next + 1 < clause.end()) {
      Optional<Phrase> subject = subjects.before(report.from(), clause.begin());
      boolean told = report.verb().takes(Frame.ADDRESSEE);
      return acts.behind(report, source.get(), next)
          .map(act -> told ? subject.map(act::addressing).orElse(act) : act);
    }
    boolean object = report.verb().takes(Frame.OBJECT) || report.verb().takes(Frame.NAMING);
    return subjects
        .before(report.from(), clause.begin())
        .filter(subject -> object && subject.from() < report.from())
        .map(subject -> ofSubject(report, source.get(), subject));
  }

  /** That, whether, why: and not "as" or "after". */
  private boolean asksOrSays(int t) {
    return tokens.has(t, Trait.SUBORDINATOR)
        && !tokens.has(t, Trait.LATER)
        && !tokens.matches(t, Marker.AS);
  }

  private static Act ofSubject(Report report, Phrase source, Phrase subject) {
    List<Range> contents = List.of(new Range(subject.from(), report.from()));
    return new Act(report, source, contents, Place.BEFORE, Optional.empty(), Optional.empty());
  }
}
