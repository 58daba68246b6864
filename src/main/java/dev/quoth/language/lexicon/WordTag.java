package dev.quoth.language.lexicon;

/** A coarse part of speech: as much as is needed to find the verb of a clause. */
public enum WordTag {
  /** A verb that has a subject: "said", "says", "has", "will". */
  FINITE(0),
  /** An infinitive or a participle: "say", "saying", "quoted". */
  NONFINITE(1),
  /** A noun, a name, an adjective or a number. */
  NOMINAL(2),
  /** A pronoun, an article, a preposition, an adverb, a conjunction, a mark. */
  OTHER(3);

  private final int index;

  WordTag(int index) {
    this.index = index;
  }

  /** Returns the place of this tag's weight among those of a feature, from 0 on. */
  public int index() {
    return index;
  }
}
