package dev.quoth.passage;

import dev.quoth.ArticleFact;
import dev.quoth.Dimension;
import dev.quoth.PassageFact;
import dev.quoth.PassageKind;

/**
 * A field of a passage, by which it is found, ranked or sorted. Every engine has the same ones.
 *
 * @param key the name that an index has for the field, in lower case with a full stop between its
 *     words
 */
public record PassageField(String key) {

  /** The kind of the passage. */
  public static final PassageField KIND = new PassageField("kind");

  /** The id of its article, as a keyword. */
  public static final PassageField ARTICLE = new PassageField("article");

  /** Its place in its article, 1 or more: a number. */
  public static final PassageField ORDINAL = new PassageField("ordinal");

  /** How many documents a quote comes after the paragraph in which it starts: a number. */
  public static final PassageField PARAGRAPH_ORDINAL = new PassageField("paragraph.ordinal");

  /** The words of a quote in their order, without what interrupts its segments. */
  public static final PassageField QUOTE = new PassageField("quote");

  /**
   * The words of a paragraph in their order, and far after them those of the title. Quotes are
   * found and ranked by those of the paragraph in which they start, so that no word is written for
   * each quote of it.
   */
  public static final PassageField PARAGRAPH = new PassageField("paragraph");

  /** The words of an article's title in their order. Of articles only. */
  public static final PassageField TITLE = new PassageField("title");

  /** All words of an article, its title included. Of articles only. */
  public static final PassageField ARTICLE_ALL = new PassageField("article.all");

  /** The words of the speaker's name, in each spelling; of a paragraph, of all its speakers. */
  public static final PassageField SPEAKER = new PassageField("speaker");

  /** The speaker's key, as a keyword. */
  public static final PassageField SPEAKER_KEY = new PassageField("speaker.key");

  /** The speaker's name under each of its words; see {@link NameTerm}. Of quotes only. */
  public static final PassageField SPEAKER_NAMES = new PassageField("speaker.names");

  /** The kind of speaker. */
  public static final PassageField SPEAKER_KIND = new PassageField("speaker.kind");

  /** The words of the speaker's role. */
  public static final PassageField ROLE = new PassageField("role");

  /** The words that name whom a quote was said to, in each spelling. */
  public static final PassageField ADDRESSEE = new PassageField("addressee");

  /** The kind of act that the quote's cue reports. */
  public static final PassageField CUE_CLASS = new PassageField("cue.class");

  /** The type of the quote, by how much of it is in quotation marks. */
  public static final PassageField TYPE = new PassageField("type");

  /** The form of a quote's content. */
  public static final PassageField FORM = new PassageField("form");

  /** The mood of a quote's cue; that of a statement where nobody is known to have said it. */
  public static final PassageField MOOD = new PassageField("mood");

  /** The keys of a quote's {@link ShingleSketch}. */
  public static final PassageField SKETCH = new PassageField("same");

  /** How large the hashes are that the keys of a {@link ShingleSketch} are made of: a number. */
  public static final PassageField SKETCH_SIZES = new PassageField("same.sizes");

  /** The version of the extractor that found the quotes, as a keyword. Of articles only. */
  public static final PassageField EXTRACTOR = new PassageField("extractor");

  /** The number that a {@link ShingleSketch} gives the words of a quote. */
  public static final PassageField WORDING = new PassageField("same.words");

  /** The confidence in the attribution: a number in 0..1. */
  public static final PassageField CONFIDENCE = new PassageField("confidence");

  /** The number of words of the quote or the paragraph. */
  public static final PassageField WORDS = new PassageField("words");

  /** The moment when the article was published. */
  public static final PassageField PUBLISHED = new PassageField("published");

  /** The moment when the article arrived in the index. Of articles only. */
  public static final PassageField ARRIVED = new PassageField("arrived");

  /** Further facts, each as its name, "=" and its value, as folded keywords. */
  public static final PassageField METADATA = new PassageField("metadata");

  /**
   * Returns the field for what passages are counted by.
   *
   * @param dimension the dimension: for a fact of the article, the field for its folded values
   * @return the field
   */
  public static PassageField of(Dimension dimension) {
    return switch (dimension) {
      case PassageFact.SPEAKER -> SPEAKER;
      case PassageFact.ROLE -> ROLE;
      case PassageFact.TYPE -> TYPE;
      case ArticleFact fact -> new PassageField(fact.key());
    };
  }

  /**
   * Returns the field for what a passage itself says.
   *
   * @param kind the kind of passage
   * @return the field for its words
   */
  public static PassageField text(PassageKind kind) {
    return switch (kind) {
      case QUOTE -> QUOTE;
      case PARAGRAPH -> PARAGRAPH;
    };
  }
}
