package dev.quoth;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The link between a quote and its speaker, with the evidence for it. It never changes: {@link
 * #cue(Cue)}, {@link #mood(CueMood)}, {@link #addressee(Mention)} and {@link #via(Mention)} return
 * another one.
 */
public final class Attribution {

  private final Optional<Speaker> speaker;
  private final Mention mention;
  private final String rule;
  private final double confidence;
  private final Optional<Cue> cue;
  private final CueMood mood;
  private final Optional<Mention> addressee;
  private final Optional<Mention> via;

  private Attribution(Attribution known, Parts parts) {
    speaker = known.speaker;
    mention = known.mention;
    rule = known.rule;
    confidence = known.confidence;
    cue = parts.cue;
    mood = parts.mood;
    addressee = parts.addressee;
    via = parts.via;
  }

  /** The parts that may be added. */
  private record Parts(
      Optional<Cue> cue, CueMood mood, Optional<Mention> addressee, Optional<Mention> via) {}

  private Attribution(Optional<Speaker> speaker, Mention mention, String rule, double confidence) {
    this.speaker = speaker;
    this.mention = Objects.requireNonNull(mention, "mention");
    this.rule = Checks.notBlank("rule", rule);
    this.confidence = Checks.share("confidence", confidence);
    cue = Optional.empty();
    mood = CueMood.ASSERTED;
    addressee = Optional.empty();
    via = Optional.empty();
  }

  /**
   * Creates an attribution to a speaker and the words that name them, without cue, addressee or
   * intermediary: enough for an extractor that knows no more.
   *
   * @param speaker who said it
   * @param mention the words that name the speaker
   * @param rule name of the rule that decided
   * @param confidence how sure the extractor is that the speaker is right, in 0..1
   * @return the attribution
   * @throws IllegalArgumentException if the rule is blank or the confidence outside of 0..1
   */
  public static Attribution of(Speaker speaker, Mention mention, String rule, double confidence) {
    Objects.requireNonNull(speaker, "speaker");
    return new Attribution(Optional.of(speaker), mention, rule, confidence);
  }

  /**
   * Creates an attribution to words that name nobody: a pronoun, as "they", of which the article
   * does not tell whom it means.
   *
   * @param mention the words
   * @param rule name of the rule that decided
   * @param confidence how sure the extractor is that these words tell who speaks, in 0..1
   * @return the attribution
   * @throws IllegalArgumentException if the rule is blank or the confidence outside of 0..1
   */
  public static Attribution unresolved(Mention mention, String rule, double confidence) {
    return new Attribution(Optional.empty(), mention, rule, confidence);
  }

  /**
   * Returns who said it.
   *
   * @return the speaker; empty where the mention is a pronoun of which the article does not tell
   *     whom it means
   */
  public Optional<Speaker> speaker() {
    return speaker;
  }

  /**
   * Returns the words that name the speaker here: "Wang", "he"; for a quote without a cue of its
   * own those of the attribution that it continues.
   *
   * @return the mention
   */
  public Mention mention() {
    return mention;
  }

  /**
   * Returns the name of the rule that decided, for a person who asks why.
   *
   * @return the name, never blank
   */
  public String rule() {
    return rule;
  }

  /**
   * Returns how sure the extractor is that the speaker is right.
   *
   * @return the confidence, in 0..1
   */
  public double confidence() {
    return confidence;
  }

  /**
   * Returns the reporting words.
   *
   * @return the cue; empty where there is none, as in a transcript
   */
  public Optional<Cue> cue() {
    return cue;
  }

  /**
   * Adds the reporting words.
   *
   * @param value the cue
   * @return the attribution with that cue
   */
  public Attribution cue(Cue value) {
    return new Attribution(this, new Parts(Optional.of(value), mood, addressee, via));
  }

  /**
   * Returns whether the article claims that it was said.
   *
   * @return the mood; {@link CueMood#ASSERTED} unless the words around the cue deny or suppose it
   */
  public CueMood mood() {
    return mood;
  }

  /**
   * Sets whether the article claims that it was said.
   *
   * @param value the mood
   * @return the attribution with that mood
   */
  public Attribution mood(CueMood value) {
    Objects.requireNonNull(value, "mood");
    return new Attribution(this, new Parts(cue, value, addressee, via));
  }

  /**
   * Returns whom it was said to: "Blinken" in "told Blinken".
   *
   * @return the addressee; empty where none is named
   */
  public Optional<Mention> addressee() {
    return addressee;
  }

  /**
   * Adds the addressee.
   *
   * @param value the addressee
   * @return the attribution with that addressee
   */
  public Attribution addressee(Mention value) {
    return new Attribution(this, new Parts(cue, mood, Optional.of(value), via));
  }

  /**
   * Returns through whom it came: "Xinhua" in "was quoted as saying by Xinhua".
   *
   * @return the intermediary; empty where none is named
   */
  public Optional<Mention> via() {
    return via;
  }

  /**
   * Adds the intermediary.
   *
   * @param value the intermediary
   * @return the attribution with that intermediary
   */
  public Attribution via(Mention value) {
    return new Attribution(this, new Parts(cue, mood, addressee, Optional.of(value)));
  }

  private List<Object> values() {
    return List.of(speaker, mention, cue, mood, addressee, via, rule, confidence);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Attribution attribution && values().equals(attribution.values());
  }

  @Override
  public int hashCode() {
    return values().hashCode();
  }

  /** Returns the parts, for a person to read. */
  @Override
  public String toString() {
    return "Attribution" + values();
  }
}
