package dev.quoth.extract.entities;

import dev.quoth.Gender;
import dev.quoth.Speaker;
import dev.quoth.extract.names.Name;
import java.util.Optional;

/**
 * Somebody whom an article tells of, by a name or by a role alone, so that "he" or "she" may mean
 * them. Equal only to itself.
 */
final class Referent {

  private final Optional<Entity> entity;
  private final Speaker speaker;
  private final Gender gender;
  private final boolean comesIn;
  private final int firstToken;

  private Referent(
      Optional<Entity> entity, Speaker speaker, Gender gender, boolean comesIn, int firstToken) {
    this.comesIn = comesIn;
    this.firstToken = firstToken;
    this.entity = entity;
    this.speaker = speaker;
    this.gender = gender;
  }

  static Referent named(Entity entity) {
    return new Referent(
        Optional.of(entity), entity.speaker(), entity.gender(), true, entity.firstToken());
  }

  static Referent unnamed(Speaker speaker, RoleChain chain) {
    int firstToken = chain.first().from();
    return new Referent(Optional.empty(), speaker, chain.gender(), chain.comesIn(), firstToken);
  }

  /** The entity; empty where the article gives no name. */
  Optional<Entity> entity() {
    return entity;
  }

  /** Returns who it is in the public words. */
  Speaker speaker() {
    return speaker;
  }

  /** Returns what the article tells of the gender. */
  Gender gender() {
    return gender;
  }

  /** Tests whether it is known to be somebody. */
  boolean surelyPerson() {
    return entity.isEmpty() || entity.get().type() == Name.Type.PERSON;
  }

  /**
   * Tests whether the article has a name, or brings somebody in: "a captain", not "the captain".
   */
  boolean comesIn() {
    return comesIn;
  }

  /** Tests whether the words of the name are known as such, or are a person's for sure. */
  boolean familiar() {
    return entity.isEmpty() || entity.get().known();
  }

  /**
   * Where the article first mentions them, which is quicker than what the machine makes of each.
   */
  @Override
  public int hashCode() {
    return firstToken;
  }
}
