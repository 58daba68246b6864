package dev.quoth;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The speakers of an index, each under all names. Immutable. {@code SpeakerRegistryBuilder} makes
 * one of an index; a searcher that is given it answers by speakers instead of names.
 */
public final class SpeakerRegistry {

  /** The registry of nobody, with which each name is a speaker. */
  public static final SpeakerRegistry EMPTY = new SpeakerRegistry(List.of());

  private final List<SpeakerIdentity> identities;
  private final Map<String, SpeakerIdentity> byKey = new HashMap<>();
  private final Map<String, List<Claim>> claims = new HashMap<>();

  /** Who is found by a name as printed, for which no key must be made. */
  private final Map<String, Optional<SpeakerIdentity>> byPrintedName = new HashMap<>();

  /** A name of a speaker, from the name's side. */
  private record Claim(SpeakerIdentity identity, SpeakerIdentity.NameForm form) {}

  private SpeakerRegistry(List<SpeakerIdentity> identities) {
    this.identities = List.copyOf(identities);
    for (SpeakerIdentity identity : identities) {
      if (byKey.put(identity.key(), identity) != null) {
        throw new IllegalArgumentException(
            "identities must have a key each, but two have \"" + identity.key() + "\"");
      }
      for (SpeakerIdentity.NameForm form : identity.forms()) {
        claims.computeIfAbsent(form.key(), key -> new ArrayList<>()).add(new Claim(identity, form));
      }
    }
    for (SpeakerIdentity identity : identities) {
      for (SpeakerIdentity.NameForm form : identity.forms()) {
        byPrintedName.put(form.name(), findByKey(Speaker.keyOf(form.name())));
      }
    }
  }

  /**
   * Creates a registry.
   *
   * @param identities the speakers, the most quoted first
   * @return the registry
   * @throws IllegalArgumentException if two have the same key
   */
  public static SpeakerRegistry of(List<SpeakerIdentity> identities) {
    return new SpeakerRegistry(identities);
  }

  /** {@return true if nobody is known} */
  public boolean isEmpty() {
    return identities.isEmpty();
  }

  /** {@return the speakers, the most quoted first} */
  public List<SpeakerIdentity> identities() {
    return identities;
  }

  /**
   * Finds a speaker by a name that always means them.
   *
   * @param name any of the names
   * @return the speaker; empty if the name may mean several, or is unknown
   */
  public Optional<SpeakerIdentity> find(String name) {
    Optional<SpeakerIdentity> printed = byPrintedName.getOrDefault(name, Optional.empty());
    return printed.isPresent() ? printed : findByKey(Speaker.keyOf(name));
  }

  private Optional<SpeakerIdentity> findByKey(String key) {
    SpeakerIdentity own = byKey.get(key);
    if (own != null) {
      return Optional.of(own);
    }
    return claims.getOrDefault(key, List.of()).stream()
        .filter(claim -> claim.form.usages().isEmpty())
        .map(Claim::identity)
        .findFirst();
  }

  /**
   * Tells who said a quote.
   *
   * @param quote the quote
   * @return the speaker; empty if the quote has none, or the name may mean several there
   */
  public Optional<SpeakerIdentity> speaker(QuotePassage quote) {
    return quote.speaker().flatMap(speaker -> speaker(speaker.key(), quote.article()));
  }

  private Optional<SpeakerIdentity> speaker(String key, ArticleRef article) {
    return claims.getOrDefault(key, List.of()).stream()
        .filter(claim -> means(claim.form, article))
        .map(Claim::identity)
        .findFirst();
  }

  private static boolean means(SpeakerIdentity.NameForm form, ArticleRef article) {
    return form.usages().isEmpty()
        || form.usages().stream().anyMatch(usage -> usage.includes(article));
  }
}
