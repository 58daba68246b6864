package dev.quoth.language.lexicon;

import dev.quoth.CueClass;
import java.util.Set;

/**
 * A reporting verb and what it can govern.
 *
 * @param lemma dictionary form: "tell"
 * @param kind what kind of act it reports
 * @param frames what can carry its content; several if the verb is of several kinds
 * @param particles words that may come between the verb and its content: "for" in "call for"
 */
public record CueVerb(String lemma, CueClass kind, Set<Frame> frames, Set<String> particles) {

  /** Copies the sets. */
  public CueVerb {
    frames = Set.copyOf(frames);
    particles = Set.copyOf(particles);
  }

  /**
   * Tests whether something can carry this verb's content.
   *
   * @param frame the frame
   * @return true if the frame is one of this verb's
   */
  public boolean takes(Frame frame) {
    return frames.contains(frame);
  }

  /**
   * Tests whether this verb reports nothing but what somebody calls a thing: "call", "dub".
   *
   * @return true if it names, and can have neither a clause nor a mere object
   */
  public boolean onlyNames() {
    return takes(Frame.NAMING) && !takes(Frame.CLAUSE) && !takes(Frame.OBJECT);
  }
}
