package dev.quoth.extract.grammar;

import dev.quoth.extract.names.Name;
import dev.quoth.extract.tagging.Tags;
import dev.quoth.extract.text.Tokens;
import dev.quoth.extract.text.Tokens.Kind;
import dev.quoth.extract.text.WordClassSets;
import dev.quoth.language.lexicon.FunctionWord;
import dev.quoth.language.lexicon.Suffix;
import dev.quoth.language.lexicon.VerbForm;
import dev.quoth.language.lexicon.WordClass;
import dev.quoth.language.lexicon.WordTag;
import java.util.List;

/** Tests whether a noun phrase can hold a word. */
final class PhraseWords {

  private static final byte UNREAD = 0;
  private static final byte YES = 1;
  private static final byte NO = 2;

  private final Tokens tokens;
  private final List<Name> names;
  private final int[] nameAt;
  private final Tags tags;

  /** Whether each token is content, since all steps ask it of the same words. */
  private final byte[] content;

  /** The last array holds the index of the name that each token is a part of. */
  PhraseWords(Tokens tokens, List<Name> names, int[] nameAt, Tags tags) {
    this.tags = tags;
    this.tokens = tokens;
    this.names = names;
    this.nameAt = nameAt;
    this.content = new byte[tokens.size()];
  }

  private int name(int token) {
    return token < 0 || token >= nameAt.length ? NounPhrase.NO_NAME : nameAt[token];
  }

  /** A word that a noun phrase can hold in its middle: a noun, an adjective, a name, an owner. */
  boolean content(int token) {
    if (token < 0 || token >= content.length) {
      return false;
    }
    if (content[token] == UNREAD) {
      content[token] = readContent(token) ? YES : NO;
    }
    return content[token] == YES;
  }

  private boolean readContent(int token) {
    return switch (tokens.kind(token)) {
      case NUMBER, POSSESSIVE -> true;
      case QUOTATION -> !tokens.quotation(token).stops(tokens.text());
      case SYMBOL -> tokens.text().charAt(tokens.start(token)) == '&';
      case WORD ->
          name(token) != NounPhrase.NO_NAME
              || (!tokens.hasAny(token, WordClassSets.GRAMMAR)
                  && !tokens.matches(token, FunctionWord.ACCORDING)
                  && !timeAlone(token)
                  && !predicate(token)
                  && !verb(token)
                  && !manner(token)
                  && !finite(token));
      default -> false;
    };
  }

  /** Tests for a verb, and not for "fisheries minister", which a tagger may take for one. */
  private boolean finite(int token) {
    return !tokens.capital(token)
        && !tokens.hasAny(token + 1, WordClass.ROLE.bit() | WordClassSets.TITLES)
        && tags.is(token, WordTag.FINITE);
  }

  /**
   * Tests for "Cruz made", "Netanyahu rallied": a verb in the past, by itself or right after
   * somebody.
   */
  private boolean predicate(int token) {
    int name = name(token - 1);
    boolean afterName =
        name != NounPhrase.NO_NAME
            && (names.get(name).type() == Name.Type.PERSON || surname(names.get(name)));
    return !tokens.capital(token)
        && (tokens.hasAny(token, WordClassSets.PAST)
            || (tokens.endsWith(token, Suffix.PAST) && (afterName || governs(token))));
  }

  /** Tests for "the panel issued an analysis": no noun phrase has an article in its middle. */
  private boolean governs(int token) {
    return tokens.hasAny(token + 1, WordClass.DETERMINER.bit() | WordClass.POSSESSIVE_PRONOUN.bit())
        && !tokens.has(token + 1, WordClass.RELATIVE)
        && tokens.word(token - 1)
        && !tokens.hasAny(token - 1, WordClassSets.GRAMMAR);
  }

  private boolean surname(Name name) {
    return name.type() == Name.Type.UNSURE && tokens.has(name.to() - 1, WordClass.SURNAME);
  }

  private boolean timeAlone(int token) {
    return tokens.has(token, WordClass.TIME)
        && !tokens.is(token + 1, Kind.POSSESSIVE)
        && !(tokens.is(token - 1, Kind.POSSESSIVE) && tokens.word(token + 1));
  }

  /** A reporting verb in a form that no noun phrase holds. */
  boolean verb(int token) {
    int entry = tokens.entry(token);
    if (!tokens.isCue(token) || tokens.hasAny(token, WordClassSets.CAN_SPEAK)) {
      return false;
    }
    VerbForm form = tokens.lexicon().form(entry);
    boolean adjective =
        tokens.is(token - 1, Kind.POSSESSIVE)
            || (tokens.hasAny(token - 1, WordClassSets.OPENERS)
                && !tokens.has(token - 1, WordClass.RELATIVE));
    return (form == VerbForm.PAST || form == VerbForm.GERUND) && !adjective;
  }

  private boolean manner(int token) {
    boolean opens = !tokens.word(token + 1) || tokens.hasAny(token + 1, WordClassSets.GRAMMAR);
    return tokens.endsWith(token, Suffix.MANNER)
        && (!tokens.capital(token) || opens)
        && !tokens.hasAny(token, WordClassSets.CAN_SPEAK);
  }

  /** Tests for "R-Ohio", "D-N.Y.". */
  boolean partyAndState(int t) {
    return tokens.capital(t)
        && tokens.end(t) - tokens.start(t) > 3
        && tokens.text().charAt(tokens.start(t) + 1) == '-';
  }
}
