package dev.quoth;

import java.util.Objects;
import java.util.Optional;

/**
 * The tie between a quote and its speaker, with everything that speaks for it.
 *
 * @param speaker who said it
 * @param mention the words that name the speaker here: "Wang", "he"; for a quote without a cue of
 *     its own those of the attribution that it continues
 * @param cue the reporting words; empty where there are none, as in a transcript
 * @param addressee whom it was said to: "Blinken" in "told Blinken"
 * @param via through whom it came: "Xinhua" in "was quoted as saying by Xinhua"
 * @param rule name of the rule that decided, for a person who asks why
 * @param confidence how sure the extractor is that the speaker is right, in 0..1
 */
public record Attribution(
    Speaker speaker,
    Mention mention,
    Optional<Cue> cue,
    Optional<Mention> addressee,
    Optional<Mention> via,
    String rule,
    double confidence) {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if the rule is blank or the confidence outside of 0..1
   */
  public Attribution {
    Objects.requireNonNull(speaker, "speaker");
    Objects.requireNonNull(mention, "mention");
    Objects.requireNonNull(cue, "cue");
    Objects.requireNonNull(addressee, "addressee");
    Objects.requireNonNull(via, "via");
    Checks.notBlank("rule", rule);
    Checks.share("confidence", confidence);
  }

  /**
   * Makes an attribution of a speaker and the words that name them, without cue, addressee or
   * intermediary: enough for an extractor that knows no more.
   *
   * @param speaker who said it
   * @param mention the words that name the speaker
   * @param rule name of the rule that decided
   * @param confidence how sure the extractor is, in 0..1
   * @return the attribution
   */
  public static Attribution of(Speaker speaker, Mention mention, String rule, double confidence) {
    return new Attribution(
        speaker, mention, Optional.empty(), Optional.empty(), Optional.empty(), rule, confidence);
  }
}
