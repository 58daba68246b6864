package dev.quoth.extract.entities;

import dev.quoth.extract.names.Gender;
import dev.quoth.extract.names.Name;

/** Somebody or something that an article names, once or often. Filled while the article is read. */
public final class Entity {

  /** Canonical name: the first full form. */
  String name;

  /** The family name's, or only name's, normal form. */
  public final String last;

  /** The given name's normal form; empty where the article has none. */
  String first;

  /** What tells father from son, without its full stop: jr, iii; empty without one. */
  final String suffix;

  Gender gender;
  Name.Sort sort;

  /** Role as printed; empty until one is found. */
  String role = "";

  /** What an organization is, as printed: "ferry company"; empty until it is found. */
  String kindOfBody = "";

  /** Where the article first names them. */
  int firstToken = Integer.MAX_VALUE;

  /** Whether the role only says whose relative they are. */
  boolean kin;

  /** Whether the name is a word for many: Democrats. */
  boolean many;

  /** Whether the name is a frequent given or family name. */
  boolean familiar;

  /** How much around the name speaks for a person, and how much against. */
  int human;

  int thing;

  /** How often "he" and "she" follow the name. */
  int male;

  int female;

  /** How often the article names them. */
  int mentions;

  /** The token behind the last full name that began a sentence; far before the article at first. */
  int lastBegan = Integer.MIN_VALUE / 2;

  Entity(String name, String first, String last, String suffix, Gender gender, Name.Sort sort) {
    this.name = name;
    this.first = first;
    this.last = last;
    this.suffix = suffix;
    this.gender = gender;
    this.sort = sort;
  }

  String name() {
    return name;
  }

  public String last() {
    return last;
  }

  public Name.Sort sort() {
    return sort;
  }

  public boolean familiar() {
    return familiar;
  }

  public int mentions() {
    return mentions;
  }

  /** Takes a role over; who has one is somebody. */
  void isCalled(String found) {
    role = found;
    if (!found.isEmpty() && sort == Name.Sort.UNSURE && first.isEmpty()) {
      sort = Name.Sort.PERSON;
    }
  }

  /** Takes over what kind of organization it is, once. */
  void isBody(String found) {
    kindOfBody = kindOfBody.isEmpty() ? found : kindOfBody;
  }

  /** Decides by what was gathered around the name where its words left a doubt. */
  void settle() {
    if (sort == Name.Sort.UNSURE && human != thing) {
      sort = human > thing ? Name.Sort.PERSON : doubtful();
    }
    if (gender == Gender.UNKNOWN && male != female) {
      gender = male > female ? Gender.MALE : Gender.FEMALE;
    }
  }

  private Name.Sort doubtful() {
    return familiar || (!first.isEmpty() && thing < 2) ? sort : Name.Sort.ORGANIZATION;
  }

  /** Whether the words alone, or a full name, say that this is somebody. */
  boolean surelyHuman() {
    return sort == Name.Sort.PERSON || (sort == Name.Sort.UNSURE && (familiar || !first.isEmpty()));
  }

  public boolean human() {
    return sort == Name.Sort.PERSON || sort == Name.Sort.UNSURE;
  }
}
