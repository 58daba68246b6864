package dev.quoth;

import java.util.Objects;

/**
 * The one who said it, under the name that the article knows them by: "Wang Yi" for "Wang" and for
 * "he".
 *
 * <p>Two speakers are equal when their {@link #key() keys} are: a role or a kind that one article
 * prints and another does not makes no other speaker.
 *
 * @param name canonical name in this article, without titles; never blank
 * @param role role as printed, "Chinese state councillor and foreign minister"; empty when the
 *     article gives none
 * @param kind what kind of speaker this is
 */
public record Speaker(String name, String role, SpeakerKind kind) {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if the name is blank
   */
  public Speaker {
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(kind, "kind");
    Checks.notBlank("name", name);
  }

  /**
   * Creates a named person of whom no role is known.
   *
   * @param name canonical name
   * @return the speaker
   * @throws IllegalArgumentException if the name is blank
   */
  public static Speaker person(String name) {
    return new Speaker(name, "", SpeakerKind.PERSON);
  }

  /**
   * Returns the normal form of the name, which decides whether speakers are equal: lower case
   * without accents or punctuation, one space between words. "José O’Neill" has the key "jose
   * oneill".
   *
   * @return the key; the name itself where it has neither letter nor digit
   */
  public String key() {
    return NameKey.of(name);
  }

  /**
   * Returns the normal form of a name, or of any other words: see {@link #key()}.
   *
   * @param name the name, not blank
   * @return the key; the name itself where it has neither letter nor digit
   */
  public static String keyOf(String name) {
    return NameKey.of(name);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Speaker speaker
        && (name.equals(speaker.name) || key().equals(speaker.key()));
  }

  @Override
  public int hashCode() {
    return key().hashCode();
  }
}
