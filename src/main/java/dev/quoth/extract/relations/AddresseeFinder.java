package dev.quoth.extract.relations;

import dev.quoth.extract.grammar.CuePhrase;
import dev.quoth.extract.grammar.NounPhrase;
import dev.quoth.extract.grammar.NounPhrase.Form;
import dev.quoth.extract.grammar.NounPhraseReader;
import dev.quoth.extract.grammar.SentenceRange;
import dev.quoth.extract.names.Name;
import dev.quoth.extract.text.Tokens;
import dev.quoth.extract.text.Tokens.Kind;
import dev.quoth.extract.text.WordClassSets;
import dev.quoth.language.lexicon.Frame;
import dev.quoth.language.lexicon.FunctionWord;
import dev.quoth.language.lexicon.Suffix;
import dev.quoth.language.lexicon.WordClass;
import dev.quoth.language.lexicon.WordTag;
import java.util.Optional;

/** Finds whom something is said to: "told a crowd in Northquay", "said to Wang". */
final class AddresseeFinder {

  private final Tokens tokens;
  private final NounPhraseReader phrases;

  AddresseeFinder(Tokens tokens, NounPhraseReader phrases) {
    this.tokens = tokens;
    this.phrases = phrases;
  }

  /** Finds the addressee at a token after the verb, if the verb can have one. */
  Optional<NounPhrase> of(SentenceRange sentence, CuePhrase cue, int at) {
    if (cue.verb().takes(Frame.ADDRESSEE)) {
      boolean about = cue.hasParticle() && at == cue.to();
      return about || tokens.matches(at, FunctionWord.THAT)
          ? Optional.empty()
          : phrases
              .core(at, sentence.end())
              .map(phrase -> withoutSubject(at, phrase))
              .map(phrase -> whole(sentence, at, phrase))
              .map(phrase -> withAppositive(sentence, cue, phrase));
    }
    boolean to =
        tokens.matches(at, FunctionWord.TO) && cue.verb().kind().speech() && cue.takesContent();
    return to ? phrases.core(at + 1, sentence.end()).filter(this::somebody) : Optional.empty();
  }

  /**
   * Reads "told villagers Governor Ruiz had promised": several people are told, and the name opens
   * what they are told.
   */
  private NounPhrase withoutSubject(int at, NounPhrase phrase) {
    int several = phrase.from() - 1;
    boolean two =
        phrase.form() == Form.NAME
            && several >= at
            && !tokens.capital(several)
            && tokens.endsWith(several, Suffix.PLURAL)
            && phrases.tags().is(phrase.to(), WordTag.FINITE);
    return two ? NounPhrase.of(at, several + 1, several, Form.NOUN, NounPhrase.NO_NAME) : phrase;
  }

  /**
   * Reads "asked Pohl, a cautious beginner, to trust": what is set in is still whom it is said to.
   */
  private NounPhrase withAppositive(SentenceRange sentence, CuePhrase cue, NounPhrase phrase) {
    int comma = phrase.to();
    boolean opens =
        tokens.is(comma, Kind.COMMA)
            && tokens.hasAny(comma + 1, WordClassSets.OPENERS)
            && cue.verb().takes(Frame.INFINITIVE);
    int close = opens ? comma + 1 : sentence.end();
    while (close < sentence.end() && !tokens.is(close, Kind.COMMA)) {
      close++;
    }
    return close + 1 < sentence.end() && tokens.matches(close + 1, FunctionWord.TO)
        ? grown(phrase, phrase.from(), close + 1)
        : phrase;
  }

  private boolean somebody(NounPhrase phrase) {
    return switch (phrase.form()) {
      case PRONOUN, GROUP -> true;
      case NAME -> phrases.name(phrase.name()).type() == Name.Type.PERSON;
      case NOUN -> tokens.hasAny(phrase.head(), WordClass.ROLE.bit() | WordClass.GROUP.bit());
    };
  }

  /** Reads "members of the council", "a crowd in Northquay", "the newspaper El Faro". */
  private NounPhrase whole(SentenceRange sentence, int at, NounPhrase phrase) {
    if (phrase.form() == Form.NAME) {
      int medium = phrase.from() - 1;
      return medium >= at && tokens.has(medium, WordClass.MEDIUM) && !tokens.capital(medium)
          ? grown(phrase, medium, phrase.to())
          : phrase;
    }
    int to = phrase.to();
    boolean place =
        tokens.has(phrase.from(), WordClass.DETERMINER)
            && !tokens.matches(phrase.from(), FunctionWord.THE)
            && tokens.has(to, WordClass.LOCATIVE)
            && tokens.capital(to + 1)
            && !tokens.has(to + 1, WordClass.TIME);
    boolean part =
        phrase.form() == Form.NOUN
            && tokens.hasAny(phrase.head(), WordClassSets.CAN_SPEAK)
            && tokens.matches(to, FunctionWord.OF);
    return place || part
        ? phrases
            .core(to + 1, sentence.end())
            .map(p -> grown(phrase, phrase.from(), p.to()))
            .orElse(phrase)
        : phrase;
  }

  private static NounPhrase grown(NounPhrase phrase, int from, int to) {
    return NounPhrase.of(from, to, phrase.head(), phrase.form(), phrase.name());
  }
}
