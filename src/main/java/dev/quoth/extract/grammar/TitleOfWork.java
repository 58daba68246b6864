package dev.quoth.extract.grammar;

import dev.quoth.extract.text.Tokens;
import dev.quoth.extract.text.Tokens.Kind;
import dev.quoth.language.lexicon.FunctionWord;
import dev.quoth.language.lexicon.WordClass;

/**
 * Tests whether a quotation is the title of a work or a name: her novel “…”; “…”, a film of 1961;
 * the so-called “…”.
 */
public final class TitleOfWork {

  private static final int MAX_APPOSITIVE = 5;
  private static final long NO_NOUN =
      WordClass.SUBJECT_PRONOUN.bit()
          | WordClass.ADVERB.bit()
          | WordClass.ROLE.bit()
          | WordClass.GROUP.bit();

  private final Tokens tokens;

  public TitleOfWork(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Tests whether the words next to the quotation at a token say that it is a title or a name. */
  public boolean at(int quotation) {
    return named(quotation) || (capital(quotation) && (before(quotation) || after(quotation)));
  }

  private boolean capital(int quotation) {
    return !Character.isLowerCase(tokens.text().charAt(tokens.quotation(quotation).start()));
  }

  /** Tests for known as “…”, the so-called “…”, a shop called “Shop”: a name and no words. */
  public boolean named(int quotation) {
    int before = quotation - 1;
    boolean known =
        tokens.matches(before, FunctionWord.AS) && tokens.matches(before - 1, FunctionWord.CALLED);
    boolean called =
        tokens.matches(before, FunctionWord.CALLED)
            && capital(quotation)
            && tokens.word(before - 1)
            && !tokens.capital(before - 1)
            && !tokens.hasAny(before - 1, NO_NOUN);
    return known || called || tokens.matches(before, FunctionWord.MISNAMED);
  }

  private boolean before(int quotation) {
    int last = tokens.is(quotation - 1, Kind.COMMA) ? quotation - 2 : quotation - 1;
    return tokens.has(last, WordClass.WORK);
  }

  /** Reads “…”, a film of 1961; “…,” his second novel. */
  private boolean after(int quotation) {
    boolean comma =
        tokens.is(quotation + 1, Kind.COMMA)
            || tokens.text().charAt(tokens.quotation(quotation).end() - 1) == ',';
    int from = tokens.is(quotation + 1, Kind.COMMA) ? quotation + 2 : quotation + 1;
    boolean opens =
        tokens.has(from, WordClass.DETERMINER)
            || tokens.has(from, WordClass.POSSESSIVE_PRONOUN)
            || tokens.is(from + 1, Kind.POSSESSIVE);
    for (int t = from + 1; comma && opens && t <= from + MAX_APPOSITIVE; t++) {
      if (!tokens.word(t) && !tokens.is(t, Kind.POSSESSIVE) && !tokens.is(t, Kind.NUMBER)) {
        return false;
      }
      if (tokens.has(t, WordClass.WORK)) {
        return true;
      }
    }
    return false;
  }
}
