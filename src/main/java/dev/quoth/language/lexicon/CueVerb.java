package dev.quoth.language.lexicon;

import dev.quoth.CueClass;
import java.util.Set;

/**
 * A reporting verb, with the constructions that it can govern.
 *
 * @param lemma dictionary form: "tell"
 * @param kind the kind of act that it reports
 * @param kinds the kinds of all its lines: what suggests need not say
 * @param frames the bits of what can carry its content; several if the verb is of several kinds
 * @param particles words that may come between the verb and its content: "for" in "call for"
 * @param demanding those of the particles after which something is demanded
 */
public record CueVerb(
    String lemma,
    CueClass kind,
    Set<CueClass> kinds,
    int frames,
    Set<String> particles,
    Set<String> demanding) {

  /** Copies the sets. */
  public CueVerb {
    kinds = Set.copyOf(kinds);
    particles = Set.copyOf(particles);
    demanding = Set.copyOf(demanding);
  }

  /** Tests whether a frame can carry this verb's content. */
  public boolean takes(Frame frame) {
    return (frames & frame.bit()) != 0;
  }

  /** Tests whether nothing but a frame can carry this verb's content. */
  public boolean takesOnly(Frame frame) {
    return frames == frame.bit();
  }

  /** Tests whether an object can follow this verb, to be named or not: "denounce", "call". */
  public boolean takesObject() {
    return takes(Frame.OBJECT) || takes(Frame.NAMING);
  }

  /** Tests whether this verb reports only what somebody calls a thing: "call", "dub". */
  public boolean onlyNames() {
    return takes(Frame.NAMING) && !takes(Frame.CLAUSE) && !takes(Frame.OBJECT);
  }
}
