package dev.quoth.extract.names;

import dev.quoth.extract.text.Sentences;
import dev.quoth.extract.text.Tokens;
import dev.quoth.extract.text.TraitSets;
import dev.quoth.language.Ending;
import dev.quoth.language.Lexicon;
import dev.quoth.language.Marker;
import dev.quoth.language.Trait;
import dev.quoth.language.VerbForm;

/** Words that are capitalized and are no names: they begin a sentence, or are in a headline. */
final class CapitalizedWords {

  private static final long NOT_VERBS =
      Trait.SURNAME.bit() | Trait.NOUN_TOO.bit() | Trait.DOCUMENT.bit() | Trait.ORGANIZATION.bit();
  private static final long AFTER_VERB =
      TraitSets.OPENERS | Trait.PREPOSITION.bit() | Trait.SUBORDINATOR.bit() | Trait.RELATIVE.bit();

  private final Tokens tokens;
  private final Sentences sentences;
  private final CaseStatistics seen;

  CapitalizedWords(Tokens tokens, Sentences sentences) {
    this.tokens = tokens;
    this.sentences = sentences;
    this.seen = CaseStatistics.of(tokens, sentences);
  }

  private boolean first(int t) {
    return sentences.begin(sentences.of(t)) == t;
  }

  /** A word that is capitalized only because its sentence begins with it. */
  boolean opens(int t) {
    return first(t) && (commonNoun(t) || opening(t));
  }

  /** "Wang Says He Never" in a headline that capitalizes every word; "Said Dorothy Ode". */
  boolean reports(int t) {
    boolean verb =
        tokens.reportsSpeech(t, VerbForm.PRESENT)
            || (tokens.reportsSpeech(t, VerbForm.PAST) && first(t));
    return verb && !tokens.hasAny(t, NOT_VERBS);
  }

  /** "Nurses said", "Residents of": capitalized only because the sentence begins. */
  private boolean commonNoun(int t) {
    if (tokens.capital(t + 1)
        || seen.alwaysCapitalized(t)
        || tokens.has(t, Trait.SURNAME)
        || tokens.hasAny(t, TraitSets.GIVEN)) {
      return false;
    }
    long nouns = Trait.GROUP.bit() | Trait.ROLE.bit() | Trait.TEAM.bit() | Trait.DOCUMENT.bit();
    boolean title = tokens.hasAny(t, TraitSets.TITLES) || tokens.has(t, Trait.DEMONYM);
    boolean plural =
        tokens.entry(t) == Lexicon.UNKNOWN
            && tokens.endsWith(t, Ending.PLURAL)
            && tokens.word(t + 1);
    boolean common = tokens.word(t + 1) && seen.common(t);
    return (tokens.hasAny(t, nouns) && !title)
        || plural
        || common
        || tokens.matches(t, Marker.ACCORDING);
  }

  /** "Interestingly Blocher", "Closing the port", "Based on": capitalized at the start only. */
  private boolean opening(int t) {
    boolean unknown = !tokens.has(t, Trait.SURNAME) && !tokens.hasAny(t, TraitSets.GIVEN);
    boolean adverb = tokens.endsWith(t, Ending.MANNER) && tokens.capital(t + 1);
    boolean verb = tokens.endsWith(t, Ending.GERUND) || tokens.endsWith(t, Ending.PAST);
    return unknown && (adverb || (verb && tokens.hasAny(t + 1, AFTER_VERB)) || compound(t));
  }

  /** "Union-led protests": the second part of the compound is in lower case, and a noun follows. */
  private boolean compound(int t) {
    int hyphen = tokens.start(t) + 1;
    while (hyphen < tokens.end(t) - 1 && tokens.text().charAt(hyphen) != '-') {
      hyphen++;
    }
    int next = t + 1;
    return hyphen < tokens.end(t) - 1
        && Character.isLowerCase(tokens.text().charAt(hyphen + 1))
        && tokens.word(next)
        && !tokens.capital(next)
        && !tokens.hasAny(next, TraitSets.GRAMMAR | TraitSets.PAST)
        && !(tokens.lexicon().isCue(tokens.entry(next)) && !tokens.has(next, Trait.NOUN_TOO));
  }
}
