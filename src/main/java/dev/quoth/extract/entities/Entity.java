package dev.quoth.extract.entities;

import dev.quoth.Gender;
import dev.quoth.Speaker;
import dev.quoth.SpeakerKind;
import dev.quoth.extract.names.Name;

/**
 * Somebody or something that an article names, once or often. Immutable, and equal only to itself:
 * an article's entities are made once, by {@link Entities#of}.
 */
public final class Entity {

  private final NameCluster names;
  private final Name.Type type;
  private final Gender gender;
  private final String role;
  private final String bodyType;
  private final Speaker speaker;

  Entity(NameCluster names, Name.Type type, Gender gender, String role, String bodyType) {
    this.names = names;
    this.type = type;
    this.gender = gender;
    this.role = role;
    this.bodyType = bodyType;
    this.speaker = new Speaker(names.printed(), role, kind());
  }

  /** The name in its first full form. */
  public String name() {
    return names.printed();
  }

  /** The normal form of the family name, or of the only name. */
  public String last() {
    return names.last();
  }

  /** Returns what it is, as far as its names, their surroundings and its role tell. */
  public Name.Type type() {
    return type;
  }

  /** Returns what the article tells of the gender. */
  public Gender gender() {
    return gender;
  }

  /** The role as printed; empty where the article gives none. */
  String role() {
    return role;
  }

  /**
   * Returns the kind of organization, as printed: "ferry company"; empty where the article does not
   * say.
   */
  String bodyType() {
    return bodyType;
  }

  /** The token where the article first names it. */
  int firstToken() {
    return names.firstToken();
  }

  /** Returns how often the article names it. */
  public int mentions() {
    return names.mentions();
  }

  /** Tests whether the words alone, or a full name, say that this is somebody. */
  public boolean surelyHuman() {
    boolean person = names.familiar() || !names.first().isEmpty();
    return type == Name.Type.PERSON || (type == Name.Type.UNSURE && person);
  }

  /** Tests whether this is somebody, as far as the article tells. */
  public boolean human() {
    return type.human();
  }

  /** Tests whether this is somebody by its own words or by a frequent name. */
  public boolean known() {
    return human() && (type == Name.Type.PERSON || names.familiar());
  }

  /** Returns this entity as the public word for who speaks. */
  public Speaker speaker() {
    return speaker;
  }

  private SpeakerKind kind() {
    if (surelyHuman()) {
      return SpeakerKind.PERSON;
    }
    return names.many() ? SpeakerKind.GROUP : SpeakerKind.ORGANIZATION;
  }

  /** Where the article first names it, which is quicker than what the machine makes of each. */
  @Override
  public int hashCode() {
    return names.firstToken();
  }

  @Override
  public String toString() {
    return speaker.toString();
  }
}
