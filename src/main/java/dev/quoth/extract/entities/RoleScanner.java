package dev.quoth.extract.entities;

import dev.quoth.Gender;
import dev.quoth.extract.entities.RoleMention.Reference;
import dev.quoth.extract.grammar.NounPhrase;
import dev.quoth.extract.grammar.NounPhraseReader;
import dev.quoth.extract.names.Name;
import dev.quoth.extract.text.Sentences;
import dev.quoth.extract.text.TokenizedText;
import dev.quoth.extract.text.Tokens;
import dev.quoth.extract.text.WordClassSets;
import dev.quoth.language.lexicon.FunctionWord;
import dev.quoth.language.lexicon.Suffix;
import dev.quoth.language.lexicon.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds who is mentioned by a noun for one person, with an article or an owner before it. */
final class RoleScanner {

  private static final int MAX_PHRASE = 12;

  private static final long NOUN =
      WordClass.ROLE.bit()
          | WordClass.TITLE.bit()
          | WordClass.ROLE_MALE.bit()
          | WordClass.ROLE_FEMALE.bit();

  private final Tokens tokens;
  private final Sentences sentences;
  private final NounPhraseReader phrases;

  RoleScanner(TokenizedText text, NounPhraseReader phrases) {
    this.tokens = text.tokens();
    this.sentences = text.sentences();
    this.phrases = phrases;
  }

  /** Returns the mentions, in the order of the text. */
  List<RoleMention> scan() {
    List<RoleMention> found = new ArrayList<>();
    for (int s = 0; s < sentences.count(); s++) {
      int end = sentences.end(s);
      for (int t = sentences.begin(s); t < end; t++) {
        if (opens(t)) {
          t = read(t, end, found) - 1;
        }
      }
    }
    return found;
  }

  private boolean opens(int t) {
    return tokens.hasAny(t, WordClassSets.OPENERS) && !tokens.has(t, WordClass.RELATIVE);
  }

  /** Reads the phrase that begins at a token; returns where the next may begin. */
  private int read(int from, int end, List<RoleMention> found) {
    int first = from;
    while (first < end && opens(first)) {
      first++;
    }
    if (!mayName(first, Math.min(end, from + MAX_PHRASE))) {
      return first;
    }
    int last = first;
    while (last < end && last - from < MAX_PHRASE && inside(last)) {
      last++;
    }
    int head = head(first, last);
    if (head >= first && refers(from, first) && !predicate(from) && !beforeName(head, end)) {
      Reference reference = reference(from);
      found.add(new RoleMention(from, head, withComplement(head, end), reference, gender(head)));
    }
    return Math.max(head, first);
  }

  /**
   * Tests whether a noun for somebody follows before a mark or a word of the grammar: most phrases
   * are about things, and need not be read.
   */
  private boolean mayName(int first, int end) {
    for (int t = first; t < end; t++) {
      if (tokens.hasAny(t, NOUN) || tokens.endsWith(t, Suffix.AGE)) {
        return true;
      }
      boolean apart =
          switch (tokens.kind(t)) {
            case WORD ->
                tokens.hasAny(t, WordClassSets.GRAMMAR)
                    && phrases.nameAt(t) == NounPhrase.NO_NAME
                    && !tokens.endsWith(t, Suffix.MANNER);
            case NUMBER, POSSESSIVE, QUOTATION, SYMBOL -> false;
            default -> true;
          };
      if (apart) {
        return false;
      }
    }
    return false;
  }

  /** Tests whether a phrase may hold a word: "the visibly shaken captain" as well. */
  private boolean inside(int t) {
    boolean manner = tokens.endsWith(t, Suffix.MANNER) && phrases.content(t + 1);
    return phrases.content(t) || (manner && !tokens.capital(t));
  }

  /** The last noun for somebody; what follows it must be a verb, as far as the words tell. */
  private int head(int first, int last) {
    for (int t = last - 1; t >= first; t--) {
      if (somebody(t)) {
        boolean whole = t == last - 1 || verb(t + 1);
        return whole ? t : -1;
      }
    }
    return -1;
  }

  /** Tests whether a word may be the noun of a mention. */
  boolean somebody(int t) {
    return (tokens.hasAny(t, NOUN) || tokens.endsWith(t, Suffix.AGE))
        && !tokens.has(t, WordClass.GROUP)
        && !inName(t)
        && !tokens.has(t, WordClass.COURTESY);
  }

  private boolean inName(int t) {
    int name = phrases.nameAt(t);
    return name != NounPhrase.NO_NAME && phrases.name(name).type() != Name.Type.TITLE_ALONE;
  }

  private boolean verb(int t) {
    return !tokens.capital(t)
        && tokens.word(t)
        && (tokens.endsWith(t, Suffix.PAST) || tokens.isCue(t));
  }

  /** Tests that a phrase is about one: not "every captain", "no captain", "three". */
  private boolean refers(int from, int first) {
    for (int t = from; t < first; t++) {
      if (tokens.matches(t, FunctionWord.EACH)
          || tokens.matches(t, FunctionWord.NO)
          || tokens.matches(t, FunctionWord.NOBODY)) {
        return false;
      }
    }
    return true;
  }

  /** Tests for "he was a captain", "as a captain": what somebody is, and no mention. */
  private boolean predicate(int from) {
    int before = from - 1;
    return tokens.has(before, WordClass.BE)
        || tokens.has(before, WordClass.OFFICE)
        || tokens.matches(before, FunctionWord.AS)
        || tokens.matches(before, FunctionWord.LIKE);
  }

  private Reference reference(int from) {
    if (tokens.has(from, WordClass.POSSESSIVE_PRONOUN)) {
      return Reference.OWNED;
    }
    boolean definite =
        tokens.matches(from, FunctionWord.THE) || tokens.matches(from, FunctionWord.THAT);
    return definite ? Reference.DEFINITE : Reference.INDEFINITE;
  }

  private Gender gender(int head) {
    if (tokens.has(head, WordClass.ROLE_MALE)) {
      return Gender.MALE;
    }
    return tokens.has(head, WordClass.ROLE_FEMALE) ? Gender.FEMALE : Gender.UNKNOWN;
  }

  /** Tests for "the envoy to the Harbour League Ana Ruiz", whose name says more. */
  private boolean beforeName(int head, int end) {
    int at = head + 1;
    return tokens.has(at, WordClass.PREPOSITION)
        && phrases
            .after(at + 1, end)
            .filter(phrase -> phrase.form() == NounPhrase.Form.NAME)
            .filter(phrase -> phrases.name(phrase.name()).from() > at + 2)
            .isPresent();
  }

  /** Reads "of the county library", "for Harlow Mills" after a noun. */
  private int withComplement(int head, int end) {
    int at = head + 1;
    if (!tokens.has(at, WordClass.PREPOSITION) || tokens.has(at, WordClass.LOCATIVE)) {
      return at;
    }
    Optional<NounPhrase> complement = phrases.after(at + 1, end);
    return complement.map(NounPhrase::to).orElse(at);
  }
}
