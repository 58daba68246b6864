package dev.quoth.extract;

import dev.quoth.extract.Phrase.Form;
import dev.quoth.language.Frame;
import dev.quoth.language.Marker;
import dev.quoth.language.Trait;
import java.util.Optional;

/** Finds whom something is said to: "told a crowd in Northquay", "said to Wang". */
final class Addressee {

  private final Clause clause;
  private final Tokens tokens;
  private final PhraseReader phrases;

  Addressee(Clause clause) {
    this.clause = clause;
    this.tokens = clause.tokens();
    this.phrases = clause.phrases();
  }

  /** Whom it was said to, at a token behind the verb, where the verb can have somebody. */
  Optional<Phrase> of(Report report, int at) {
    if (report.verb().takes(Frame.ADDRESSEE)) {
      boolean about = report.to() > report.token() + 1 && at == report.to();
      return about || tokens.matches(at, Marker.THAT)
          ? Optional.empty()
          : phrases.core(at, clause.end()).map(phrase -> whole(at, phrase));
    }
    boolean to =
        tokens.matches(at, Marker.TO) && report.verb().kind().speech() && report.takesContent();
    return to ? phrases.core(at + 1, clause.end()).filter(this::somebody) : Optional.empty();
  }

  private boolean somebody(Phrase phrase) {
    return switch (phrase.form()) {
      case PRONOUN, GROUP -> true;
      case NAME -> phrases.name(phrase.name()).sort() == Name.Sort.PERSON;
      case NOUN -> tokens.hasAny(phrase.head(), Trait.ROLE.bit() | Trait.GROUP.bit());
    };
  }

  /** "members of the council", "a crowd in Northquay", "the newspaper El Faro". */
  private Phrase whole(int at, Phrase phrase) {
    if (phrase.form() == Form.NAME) {
      int medium = phrase.from() - 1;
      return medium >= at && tokens.has(medium, Trait.MEDIUM) && !tokens.capital(medium)
          ? grown(phrase, medium, phrase.to())
          : phrase;
    }
    int to = phrase.to();
    boolean place =
        tokens.has(phrase.from(), Trait.DETERMINER)
            && !tokens.matches(phrase.from(), Marker.THE)
            && tokens.has(to, Trait.LOCATIVE)
            && tokens.capital(to + 1)
            && !tokens.has(to + 1, Trait.TIME);
    boolean part =
        phrase.form() == Form.NOUN
            && tokens.hasAny(phrase.head(), WordSets.CAN_SPEAK)
            && tokens.matches(to, Marker.OF);
    return place || part
        ? phrases
            .core(to + 1, clause.end())
            .map(p -> grown(phrase, phrase.from(), p.to()))
            .orElse(phrase)
        : phrase;
  }

  private static Phrase grown(Phrase phrase, int from, int to) {
    return Phrase.of(from, to, phrase.head(), phrase.form(), phrase.name());
  }
}
