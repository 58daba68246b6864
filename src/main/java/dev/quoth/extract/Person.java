package dev.quoth.extract;

/** Somebody or something that an article names, once or often. Filled while the article is read. */
final class Person {

  /** Canonical name: the first full form. */
  String name;

  /** The family name's, or only name's, normal form. */
  final String last;

  /** The given name's normal form; empty where the article has none. */
  String first;

  Gender gender;
  Name.Sort sort;

  /** Role as printed; empty until one is found. */
  String role = "";

  /** Whether the name is a frequent given or family name. */
  boolean familiar;

  /** How often the article names them. */
  int mentions;

  Person(String name, String first, String last, Gender gender, Name.Sort sort) {
    this.name = name;
    this.first = first;
    this.last = last;
    this.gender = gender;
    this.sort = sort;
  }

  /** Whether the words alone, or a full name, say that this is somebody. */
  boolean surelyHuman() {
    return sort == Name.Sort.PERSON || (sort == Name.Sort.UNSURE && (familiar || !first.isEmpty()));
  }

  boolean human() {
    return sort == Name.Sort.PERSON || sort == Name.Sort.UNSURE;
  }
}
