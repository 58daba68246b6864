package dev.quoth.extract;

import dev.quoth.extract.Phrase.Form;
import dev.quoth.extract.Tokens.Kind;
import dev.quoth.language.Frame;
import dev.quoth.language.Marker;
import dev.quoth.language.Trait;
import java.util.Optional;

/** Reporting verbs before their speakers: “…,” said Wang; In Marren, says Wang, talks failed. */
final class Inversion {

  private final Clause clause;
  private final Tokens tokens;
  private final PhraseReader phrases;
  private final ActMaker acts;

  Inversion(Clause clause, ActMaker acts) {
    this.clause = clause;
    this.tokens = clause.tokens();
    this.phrases = clause.phrases();
    this.acts = acts;
  }

  /** The act of a verb that stands before its speaker; nothing for any other. */
  Optional<Act> read(Report report) {
    int left = report.from() - 1;
    boolean says = report.takesContent();
    boolean speech = report.verb().kind().speech() && clause.spoken(left);
    if ((says || speech) && behind(left, report)) {
      return phrases
          .after(report.to(), clause.end())
          .filter(source -> says || clause.endsAt(source.to()))
          .flatMap(source -> acts.before(report, source, left, source.to()));
    }
    return says && report.from() == clause.begin() ? opening(report) : Optional.empty();
  }

  /** “…,” said Wang; or ", said Wang." with a whole clause before the comma. */
  private boolean behind(int left, Report report) {
    if (left < clause.begin()) {
      return false;
    }
    if (tokens.matches(report.to(), Marker.THAT) || tokens.matches(report.to(), Marker.IT)) {
      return false;
    }
    if (clause.spoken(left)) {
      return true;
    }
    if (!tokens.is(left, Kind.COMMA) && !tokens.is(left, Kind.DASH)) {
      return false;
    }
    if (clause.spoken(left - 1)) {
      return true;
    }
    Optional<Phrase> source = phrases.after(report.to(), clause.end());
    return source.isPresent()
        && !report.verb().takes(Frame.ADDRESSEE)
        && source.filter(this::speaks).isPresent()
        && !tokens.quotes(source.get().from(), source.get().to())
        && (clause.endsAt(source.get().to()) || tokens.has(source.get().to(), Trait.RELATIVE))
        && report.verb().takes(Frame.CLAUSE)
        && (clause.saysSomething(clause.begin(), left) || inserted(left, source.get()));
  }

  /** "said officials", and not "announced plans". */
  private boolean speaks(Phrase phrase) {
    return phrase.form() == Form.NAME
        || (phrase.form() != Form.PRONOUN && tokens.hasAny(phrase.head(), WordSets.CAN_SPEAK));
  }

  /** "In Marren, says Wang, talks": what introduces a sentence is no subject. */
  private boolean inserted(int left, Phrase source) {
    long introduces =
        Trait.PREPOSITION.bit()
            | Trait.SUBORDINATOR.bit()
            | Trait.COORDINATOR.bit()
            | Trait.ADVERB.bit();
    return source.form() == Form.NAME
        && tokens.is(source.to(), Kind.COMMA)
        && tokens.hasAny(clause.begin(), introduces)
        && clause.separatorBefore(left) < clause.begin();
  }

  /** "Said Dorothy Ode, who grew up here, “…”": the verb opens the sentence. */
  private Optional<Act> opening(Report report) {
    Optional<Phrase> source = phrases.after(report.to(), clause.end());
    int quotation = source.map(Phrase::to).orElse(clause.end());
    while (quotation < clause.end() && !tokens.is(quotation, Kind.QUOTATION)) {
      quotation++;
    }
    int from = quotation;
    return source
        .filter(phrase -> phrase.form() == Form.NAME && from < clause.end())
        .flatMap(phrase -> acts.from(from, report, phrase, Optional.empty()));
  }
}
