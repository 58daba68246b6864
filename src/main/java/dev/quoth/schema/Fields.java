package dev.quoth.schema;

import dev.quoth.ArticleFact;

/** The names of all fields. */
final class Fields {

  /** What a document is: see {@link DocumentKind}. */
  static final String KIND = "kind";

  /** The article's id, as the term that replaces a block and as a value to sort by. */
  static final String ARTICLE = "article";

  /** The document's place in its block; the article's own document is 0. */
  static final String ORDINAL = "ordinal";

  /** Bytes from which the passage, or the article's facts, are read back. */
  static final String STORED = "stored";

  /** The words of a quote, without what stands between its segments. */
  static final String QUOTE = "quote";

  /** The words around a quote, without its own. */
  static final String QUOTE_CONTEXT = "quote.context";

  /** The title, beside a quote: its own field, so that paragraphs don't count in its statistics. */
  static final String QUOTE_TITLE = "quote.title";

  /** The words of a paragraph. */
  static final String PARAGRAPH = "paragraph";

  /** The title, beside a paragraph. */
  static final String PARAGRAPH_TITLE = "paragraph.title";

  /** The speaker's name, word for word, and to be counted by. */
  static final String SPEAKER = "speaker";

  /** The speaker's key as one term. */
  static final String SPEAKER_KEY = "speaker.key";

  /** The speaker's name by each of its words: see {@link SpeakerNames}. Of quotes only. */
  static final String SPEAKER_NAMES = "speaker.names";

  /** The kind of speaker. */
  static final String SPEAKER_KIND = "speaker.kind";

  /** The words of the speaker's role, which is counted whole. */
  static final String ROLE = "role";

  /** The words that name whom it was said to. */
  static final String ADDRESSEE = "addressee";

  /** The cue's class. */
  static final String CUE_CLASS = "cue.class";

  /** The quote's type. */
  static final String TYPE = "type";

  /** The keys of a quote's {@link dev.quoth.passage.ShingleSketch}. */
  static final String SAME = "same";

  /** Numbers that weigh in a score. */
  static final String FEATURES = "features";

  /** The feature that holds the attribution's confidence. */
  static final String CONFIDENCE = "confidence";

  /** The attribution's confidence as a number to be filtered by. */
  static final String CONFIDENCE_VALUE = "confidence";

  /** How many words the quote or the paragraph has. */
  static final String WORDS = "words";

  /** The moment of publication in milliseconds since 1970. */
  static final String PUBLISHED = "published";

  /** Further facts, each as its name, "=" and its value. */
  static final String METADATA = "metadata";

  private Fields() {}

  /** Returns the field of a keyword fact; its name is the fact's own word. */
  static String fact(ArticleFact fact) {
    return fact.key();
  }
}
