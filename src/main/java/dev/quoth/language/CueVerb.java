package dev.quoth.language;

import dev.quoth.CueClass;
import java.util.Set;

/**
 * A reporting verb and what it can govern.
 *
 * @param lemma dictionary form: "tell"
 * @param kind what kind of act it reports
 * @param frames where its content can stand; several where the verb is of several kinds
 * @param particles words that may stand between the verb and its content: "for" in "call for"
 */
public record CueVerb(String lemma, CueClass kind, Set<Frame> frames, Set<String> particles) {

  /** Copies the sets. */
  public CueVerb {
    frames = Set.copyOf(frames);
    particles = Set.copyOf(particles);
  }

  /**
   * Tells whether the verb can have its content in a place.
   *
   * @param frame the place
   * @return true if the frame is one of this verb's
   */
  public boolean takes(Frame frame) {
    return frames.contains(frame);
  }

  /**
   * Tells whether the verb reports nothing but what somebody calls a thing: "call", "dub".
   *
   * @return true if it names, and can have neither a clause nor a mere object
   */
  public boolean onlyNames() {
    return takes(Frame.NAMING) && !takes(Frame.CLAUSE) && !takes(Frame.OBJECT);
  }
}
