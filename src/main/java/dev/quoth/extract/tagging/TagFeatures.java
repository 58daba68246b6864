package dev.quoth.extract.tagging;

import dev.quoth.extract.text.Tokens;
import dev.quoth.extract.text.Tokens.Kind;

/**
 * The features by which a word of a sentence is tagged, as hashes: the word, its ending, its
 * neighbours, and the tags of the two words before.
 */
public final class TagFeatures {

  /** The number of features of a word that is not known to have one tag only. */
  public static final int COUNT = 10;

  /** Marks are told apart by these hashes; no word has them. */
  private static final int MARK = 0x2545F491;

  private static final int OUTSIDE = 0x1B873593;
  private static final int WORD_ALONE = 31;

  /** The number of {@linkplain #shape shapes}. */
  static final int SHAPES = 3;

  private static final int ENDING = 3;

  private final Tokens tokens;

  /** The hash of each word type that was asked for. */
  private final int[] hashes;

  private int begin;
  private int end;

  /** Creates the features of an article's words. */
  public TagFeatures(Tokens tokens) {
    this.tokens = tokens;
    this.hashes = new int[tokens.wordTypes()];
  }

  /** Goes to a sentence. */
  public void sentence(int from, int to) {
    begin = from;
    end = to;
  }

  private int word(int token) {
    if (token < begin || token >= end) {
      return OUTSIDE;
    }
    Kind kind = tokens.kind(token);
    return kind == Kind.WORD ? hash(token) : MARK * (kind.name().hashCode() | 1);
  }

  private int ending(int token) {
    if (token >= end || !tokens.word(token)) {
      return word(token);
    }
    return hash(token, Math.max(tokens.start(token), tokens.end(token) - ENDING), 7);
  }

  private int hash(int word) {
    int type = tokens.wordType(word);
    if (hashes[type] == 0) {
      hashes[type] = hash(word, tokens.start(word), 1);
    }
    return hashes[type];
  }

  private int hash(int token, int from, int seed) {
    int hash = seed;
    for (int i = from; i < tokens.end(token); i++) {
      hash = hash * 31 + lowerCase(tokens.text().charAt(i));
    }
    return hash;
  }

  /** Nearly all letters are of ASCII, where this is quicker than Java's own table. */
  private static char lowerCase(char c) {
    if (c < 'A') {
      return c;
    }
    return c <= 'z' ? (c <= 'Z' ? (char) (c + 'a' - 'A') : c) : Character.toLowerCase(c);
  }

  /** Returns the feature of a word of the sentence by itself. */
  public int alone(int token) {
    return feature(WORD_ALONE, word(token), shape(token));
  }

  /** A capital letter says something of a word within a sentence, and little of the first one. */
  int shape(int token) {
    return !tokens.capital(token) ? 0 : token == begin ? 1 : 2;
  }

  /** Writes the features of a word of the sentence into an array of {@link #COUNT}. */
  public void of(int token, int tagBefore, int tagBeforeThat, int[] to) {
    int word = word(token);
    int before = word(token - 1);
    int after = word(token + 1);
    int shape = shape(token);
    to[0] = feature(0, word, 0);
    to[1] = feature(1, ending(token), shape);
    to[2] = feature(2, shape, tagBefore);
    to[3] = feature(3, before, 0);
    to[4] = feature(4, after, 0);
    to[5] = feature(5, tagBefore, tagBeforeThat);
    to[6] = feature(6, tagBefore, word);
    to[7] = feature(7, before, word);
    to[8] = feature(8, word, after);
    to[9] = feature(9, ending(token + 1), tagBefore);
  }

  private static int feature(int template, int a, int b) {
    int hash = (a * 0x9E3779B1 + template * 0x85EBCA6B) ^ Integer.rotateLeft(b * 0xC2B2AE35, 13);
    hash = (hash ^ (hash >>> 15)) * 0x2C1B3C6D;
    hash ^= hash >>> 13;
    return hash == 0 ? 1 : hash;
  }
}
