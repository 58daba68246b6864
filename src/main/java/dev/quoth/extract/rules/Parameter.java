package dev.quoth.extract.rules;

/** Numbers that several rules share. */
public enum Parameter {
  /** A quotation whose speaker is less likely than this is left without one. */
  LEAST_QUOTED("least confidence of a quoted attribution"),

  /** A paraphrase whose speaker is less likely than this is left out. */
  LEAST_INDIRECT("least confidence of an indirect attribution"),

  /** A quotation without a cue that is less likely to be said is left out. */
  LEAST_SAID("least probability of a quotation without a cue"),

  /** A quotation without a cue that its subject is less likely to say has no speaker. */
  LEAST_BY_SUBJECT("least probability of the subject of the sentence"),

  /** The share of mentions by a name that several people share in which the latest is meant. */
  SHARED_NAME("certainty of a name that several share");

  private final String key;

  Parameter(String name) {
    this.key = "parameter " + name;
  }

  /** Returns the key of the number in the file of weights. */
  public String key() {
    return key;
  }
}
