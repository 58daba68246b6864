package dev.quoth.extract.names;

import dev.quoth.extract.text.Sentences;
import dev.quoth.extract.text.Tokens;

/**
 * Which words an article writes in lower case, and which it capitalizes where no sentence begins.
 * "Security" is no name where the article elsewhere has "security" and never "the Security".
 */
final class CaseStatistics {

  private static final int SMALL = 1;
  private static final int LARGE = 2;
  private static final int ALONE = 4;

  /** An open hash table: the words' hashes, and for each how the word is written. */
  private final int[] hashes;

  private final byte[] forms;
  private final Tokens tokens;

  private CaseStatistics(Tokens tokens) {
    this.tokens = tokens;
    int slots = Integer.highestOneBit(Math.max(16, tokens.size())) << 2;
    this.hashes = new int[slots];
    this.forms = new byte[slots];
  }

  static CaseStatistics of(Tokens tokens, Sentences sentences) {
    CaseStatistics seen = new CaseStatistics(tokens);
    for (int t = 0; t < tokens.size(); t++) {
      boolean large = tokens.capital(t);
      if (tokens.word(t) && !(large && sentences.begin(sentences.of(t)) == t)) {
        boolean alone = large && !tokens.capital(t - 1) && !tokens.capital(t + 1);
        seen.forms[seen.slot(t)] |= (byte) (large ? (alone ? LARGE | ALONE : LARGE) : SMALL);
      }
    }
    return seen;
  }

  /**
   * Tests whether the article writes a word in lower case, and capitalizes it at most where a
   * sentence begins.
   */
  boolean common(int token) {
    return forms[slot(token)] == SMALL;
  }

  /**
   * Tests whether the article capitalizes a word within a sentence, too, and never writes it in
   * lower case.
   */
  boolean alwaysCapitalized(int token) {
    return (forms[slot(token)] & (LARGE | SMALL)) == LARGE;
  }

  /**
   * Tests whether the article capitalizes a word within a sentence somewhere, and no word next to
   * it.
   */
  boolean alone(int token) {
    return (forms[slot(token)] & ALONE) != 0;
  }

  private int slot(int token) {
    int hash = 1;
    for (int i = tokens.start(token); i < tokens.end(token); i++) {
      hash = hash * 31 + Character.toLowerCase(tokens.text().charAt(i));
    }
    int slot = (hash ^ (hash >>> 15)) & (hashes.length - 1);
    while (forms[slot] != 0 && hashes[slot] != hash) {
      slot = (slot + 1) & (hashes.length - 1);
    }
    hashes[slot] = hash;
    return slot;
  }
}
