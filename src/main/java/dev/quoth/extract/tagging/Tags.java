package dev.quoth.extract.tagging;

import dev.quoth.extract.text.Sentences;
import dev.quoth.extract.text.TokenizedText;
import dev.quoth.language.lexicon.TaggerModel;
import dev.quoth.language.lexicon.WordTag;

/**
 * The tags of an article's words. A word is tagged when it is first asked for, since most words
 * never are.
 */
public final class Tags {

  private static final WordTag[] TAGS = WordTag.values();

  private static final byte IN_NO_SENTENCE = (byte) TAGS.length;

  private final Sentences sentences;
  private final TaggerModel model;
  private final SentenceTagger tagger;

  /** What the tagger has written for each token; 0 before it is tagged. */
  private final byte[] tags;

  /** Creates the tags of an article. */
  public Tags(TokenizedText text) {
    this.sentences = text.sentences();
    this.model = text.tokens().lexicon().taggerModel();
    this.tagger = new SentenceTagger(text.tokens(), model);
    this.tags = new byte[text.tokens().size()];
  }

  /** Tests whether the language has no model; every word then is {@link WordTag#OTHER}. */
  public boolean unknown() {
    return model.isEmpty();
  }

  /** Tests whether a token has a tag. */
  public boolean is(int token, WordTag tag) {
    return of(token) == tag;
  }

  /** Returns the tag of a token; what is in no sentence is {@link WordTag#OTHER}. */
  public WordTag of(int token) {
    return TAGS[(written(token) & SentenceTagger.TAG) - 1];
  }

  /** Tests for a finite verb, or a word whose neighbours leave a doubt: "rumours posted online". */
  public boolean mayBeFinite(int token) {
    int written = written(token);
    return (written & SentenceTagger.MAY_BE_FINITE) != 0 || written == 1;
  }

  private int written(int token) {
    if (token < 0 || token >= tags.length || unknown()) {
      return IN_NO_SENTENCE;
    }
    if (tags[token] == 0) {
      int sentence = sentences.of(token);
      int begin = sentences.begin(sentence);
      int end = sentences.end(sentence);
      if (token < begin || token >= end) {
        tags[token] = IN_NO_SENTENCE;
      } else {
        tagger.tag(token, begin, end, tags);
      }
    }
    return tags[token];
  }
}
