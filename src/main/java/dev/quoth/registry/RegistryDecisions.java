package dev.quoth.registry;

import dev.quoth.Speaker;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What an application knows better than the articles: who is one person, which name is not whose,
 * what a speaker is called, and by which identifier. It is kept apart from a registry, so that it
 * lasts when one is built anew. Immutable; each method returns other decisions.
 *
 * @param joins names of which each two are one speaker's
 * @param splits names that are not the speaker's
 * @param names what speakers are called, by any of their names
 * @param identifiers what an application calls speakers, by any of their names
 */
public record RegistryDecisions(
    List<Pair> joins,
    List<Pair> splits,
    Map<String, String> names,
    Map<String, Map<String, String>> identifiers) {

  /** No decisions. */
  public static final RegistryDecisions NONE =
      new RegistryDecisions(List.of(), List.of(), Map.of(), Map.of());

  /**
   * Two names, as keys.
   *
   * @param name a name of a speaker
   * @param other the name that is decided upon
   */
  public record Pair(String name, String other) {

    /** Makes keys of the names. */
    public Pair {
      name = Speaker.keyOf(name);
      other = Speaker.keyOf(other);
    }
  }

  /** Copies the collections, with keys in place of names. */
  public RegistryDecisions {
    joins = List.copyOf(joins);
    splits = List.copyOf(splits);
    Map<String, String> called = new LinkedHashMap<>();
    names.forEach((name, shown) -> called.put(Speaker.keyOf(name), shown));
    names = Collections.unmodifiableMap(called);
    Map<String, Map<String, String>> known = new LinkedHashMap<>();
    identifiers.forEach((name, ids) -> known.put(Speaker.keyOf(name), Map.copyOf(ids)));
    identifiers = Collections.unmodifiableMap(known);
  }

  /**
   * Decides that two names are one speaker's.
   *
   * @param name a name
   * @param other another name
   * @return these decisions and that one
   */
  public RegistryDecisions join(String name, String other) {
    return new RegistryDecisions(with(joins, new Pair(name, other)), splits, names, identifiers);
  }

  /**
   * Decides that a name is not a speaker's.
   *
   * @param name a name of the speaker
   * @param other the name that is another's
   * @return these decisions and that one
   */
  public RegistryDecisions split(String name, String other) {
    return new RegistryDecisions(joins, with(splits, new Pair(name, other)), names, identifiers);
  }

  /**
   * Decides what a speaker is called.
   *
   * @param name a name of the speaker
   * @param shown the name to show
   * @return these decisions and that one
   */
  public RegistryDecisions call(String name, String shown) {
    Map<String, String> more = new LinkedHashMap<>(names);
    more.put(Speaker.keyOf(name), Objects.requireNonNull(shown, "shown"));
    return new RegistryDecisions(joins, splits, more, identifiers);
  }

  /**
   * Gives a speaker an identifier.
   *
   * @param name a name of the speaker
   * @param scheme the name of the scheme: {@code wikidata}
   * @param identifier the identifier: {@code Q76}
   * @return these decisions and that one
   */
  public RegistryDecisions identify(String name, String scheme, String identifier) {
    Map<String, Map<String, String>> more = new LinkedHashMap<>(identifiers);
    Map<String, String> ids = new LinkedHashMap<>(more.getOrDefault(Speaker.keyOf(name), Map.of()));
    ids.put(
        Objects.requireNonNull(scheme, "scheme"), Objects.requireNonNull(identifier, "identifier"));
    more.put(Speaker.keyOf(name), ids);
    return new RegistryDecisions(joins, splits, names, more);
  }

  private static <T> List<T> with(List<T> list, T more) {
    List<T> longer = new ArrayList<>(list);
    longer.add(more);
    return longer;
  }
}
