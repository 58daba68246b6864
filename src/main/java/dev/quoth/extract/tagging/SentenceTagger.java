package dev.quoth.extract.tagging;

import dev.quoth.extract.text.Tokens;
import dev.quoth.extract.text.Tokens.Kind;
import dev.quoth.language.lexicon.TaggerModel;
import dev.quoth.language.lexicon.WordTag;

/**
 * An averaged perceptron that tags the words of a sentence from left to right, and takes the best
 * tag of each at once (Collins, Discriminative training methods for hidden Markov models, 2002).
 */
final class SentenceTagger {

  /** What is written for a token: the index of its tag plus one, and whether there is a doubt. */
  static final int TAG = 7;

  /** The word has another tag, but may well be a finite verb. */
  static final int MAY_BE_FINITE = 8;

  /** The tag before the first word is none of the others. */
  private static final int START = WordTag.values().length;

  /** Of the words whose scores are as close, a third are finite verbs. */
  private static final int DOUBT = 100;

  private static final int FINITE = WordTag.FINITE.index();
  private static final int NONFINITE = WordTag.NONFINITE.index();
  private static final int NOMINAL = WordTag.NOMINAL.index();
  private static final int OTHER = WordTag.OTHER.index();

  private final Tokens tokens;
  private final TaggerModel model;
  private final TagFeatures features;

  /**
   * What is written for each word type in each shape by itself, plus one; 0 is not known so far.
   */
  private final byte[] alone;

  private final int[] each = new int[TagFeatures.COUNT];
  private final int[] weights = new int[TagFeatures.COUNT];

  SentenceTagger(Tokens tokens, TaggerModel model) {
    this.tokens = tokens;
    this.model = model;
    this.features = new TagFeatures(tokens);
    this.alone = new byte[tokens.wordTypes() * TagFeatures.SHAPES];
  }

  /**
   * Writes the tag of a token of a sentence into an array that has a place for each token of the
   * article, and the tags that it depends on. 0 is a token without a tag so far.
   */
  void tag(int token, int begin, int end, byte[] tags) {
    features.sentence(begin, end);
    if (alone(token, tags)) {
      return;
    }
    for (int t = firstNeeded(token, begin, tags); t <= token; t++) {
      if (tags[t] == 0) {
        tags[t] = (byte) word(t, before(t - 1, begin, tags), before(t - 2, begin, tags));
      }
    }
  }

  /**
   * Returns where to begin: a word's tag depends on the tags of the two tokens before it, and so on
   * back to two in a row that do not depend on others.
   */
  private int firstNeeded(int token, int begin, byte[] tags) {
    int first = token;
    int inRow = 0;
    while (first > begin && inRow < 2) {
      first--;
      inRow = alone(first, tags) ? inRow + 1 : 0;
    }
    return first;
  }

  /** Returns the index of the tag of a token before another. */
  private static int before(int token, int begin, byte[] tags) {
    return token < begin ? START : (tags[token] & TAG) - 1;
  }

  /**
   * Tests whether a token has its tag, or writes it if it is the same whatever is around the token.
   */
  private boolean alone(int token, byte[] tags) {
    if (tags[token] == 0) {
      boolean word = tokens.is(token, Kind.WORD);
      tags[token] = (byte) (word ? alone(token) : mark(tokens, token) + 1);
    }
    return tags[token] != 0;
  }

  /** Returns the index of the tag of what is no word. */
  static int mark(Tokens tokens, int token) {
    boolean nominal = tokens.is(token, Kind.NUMBER) || tokens.is(token, Kind.QUOTATION);
    return nominal ? NOMINAL : OTHER;
  }

  /** Returns what is written for a word that has one tag only; 0 for any other word. */
  private int alone(int word) {
    int at = tokens.wordType(word) * TagFeatures.SHAPES + features.shape(word);
    if (alone[at] == 0) {
      alone[at] = (byte) (1 + weighedAlone(features.alone(word)));
    }
    return alone[at] - 1;
  }

  private int weighedAlone(int feature) {
    int packed = model.weights(feature);
    return packed == 0
        ? 0
        : best(
            TaggerModel.weight(packed, FINITE),
            TaggerModel.weight(packed, NONFINITE),
            TaggerModel.weight(packed, NOMINAL),
            TaggerModel.weight(packed, OTHER),
            0);
  }

  private int word(int token, int before, int beforeThat) {
    features.of(token, before, beforeThat, each);
    int finite = 0;
    int nonfinite = 0;
    int nominal = 0;
    int other = 0;
    model.weights(each, weights);
    for (int packed : weights) {
      finite += TaggerModel.weight(packed, FINITE);
      nonfinite += TaggerModel.weight(packed, NONFINITE);
      nominal += TaggerModel.weight(packed, NOMINAL);
      other += TaggerModel.weight(packed, OTHER);
    }
    return best(finite, nonfinite, nominal, other, DOUBT);
  }

  /** The scores are in the order of the tags. */
  private static int best(int finite, int nonfinite, int nominal, int other, int doubt) {
    int tag = 1;
    int score = finite;
    if (nonfinite > score) {
      tag = 2;
      score = nonfinite;
    }
    if (nominal > score) {
      tag = 3;
      score = nominal;
    }
    if (other > score) {
      tag = 4;
      score = other;
    }
    return tag > 1 && finite + doubt > score && doubt > 0 ? tag | MAY_BE_FINITE : tag;
  }
}
