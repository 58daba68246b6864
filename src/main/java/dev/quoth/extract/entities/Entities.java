package dev.quoth.extract.entities;

import dev.quoth.Gender;
import dev.quoth.extract.grammar.NounPhrase;
import dev.quoth.extract.grammar.NounPhraseReader;
import dev.quoth.extract.names.Name;
import dev.quoth.extract.text.TokenizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Everybody and everything that an article names. Immutable. */
public final class Entities {

  private final List<Name> names;
  private final List<Entity> all;
  private final List<Optional<Entity>> ofNames;
  private final NameClusters clusters;
  private final NameRoles roles;
  private final int[] mentionsUpTo;

  private Entities(
      List<Name> names,
      List<Entity> all,
      List<Optional<Entity>> ofNames,
      NameClusters clusters,
      NameRoles roles) {
    this.names = names;
    this.all = all;
    this.ofNames = ofNames;
    this.clusters = clusters;
    this.roles = roles;
    this.mentionsUpTo = new int[names.size()];
    int[] mentions = new int[all.size()];
    for (int n = 0; n < names.size(); n++) {
      int cluster = clusters.of(n);
      mentionsUpTo[n] = cluster == NameClusters.NONE ? 0 : ++mentions[cluster];
    }
  }

  /** Makes the entities of an article: which names are one, what it is, and what its role is. */
  public static Entities of(TokenizedText text, List<Name> names, NounPhraseReader phrases) {
    NameClusters clusters = NameClusterer.cluster(text.tokens(), names);
    EntityEvidence evidence = EntityEvidence.gather(text, names, clusters);
    NameRoles ofEach = new NameRoles(text.tokens(), phrases, names);
    List<String> roles = RoleFinder.find(ofEach, clusters, evidence);
    List<Entity> all = new ArrayList<>();
    for (int i = 0; i < roles.size(); i++) {
      NameCluster cluster = clusters.get(i);
      Name.Type type = type(evidence.type(i), cluster, roles.get(i));
      Gender gender = evidence.gender(i);
      all.add(new Entity(cluster, type, gender, roles.get(i), evidence.bodyType(i)));
    }
    List<Optional<Entity>> ofNames = new ArrayList<>(names.size());
    for (int n = 0; n < names.size(); n++) {
      int cluster = clusters.of(n);
      ofNames.add(cluster == NameClusters.NONE ? Optional.empty() : Optional.of(all.get(cluster)));
    }
    return new Entities(names, List.copyOf(all), List.copyOf(ofNames), clusters, ofEach);
  }

  /**
   * Returns the type of an entity: whoever has a role is a person, even by an unknown word alone.
   */
  private static Name.Type type(Name.Type type, NameCluster cluster, String role) {
    boolean unknown = type == Name.Type.UNSURE && cluster.first().isEmpty();
    return unknown && !role.isEmpty() ? Name.Type.PERSON : type;
  }

  /** The entities, in the order in which the article first names them. */
  List<Entity> all() {
    return all;
  }

  /** The names, in the order of the text. */
  List<Name> names() {
    return names;
  }

  /** The roles that the article gives with each name. */
  NameRoles roles() {
    return roles;
  }

  /** Returns the entity that a name means; empty for a title alone. */
  public Optional<Entity> of(int name) {
    return ofNames.get(name);
  }

  /** Returns how often the article has named the entity of a name when it comes to that name. */
  int mentionsUpTo(int name) {
    return mentionsUpTo[name];
  }

  /** The entity of a phrase that is a name; empty for any other phrase. */
  public Optional<Entity> of(NounPhrase phrase) {
    return phrase.form() == NounPhrase.Form.NAME ? of(phrase.name()) : Optional.empty();
  }

  /** Tests whether a phrase is a pronoun, a role, or a person by more than its capital letter. */
  public boolean somebody(NounPhrase phrase) {
    return phrase.form() != NounPhrase.Form.NAME
        || of(phrase.name()).filter(e -> e.known() || (e.human() && e.mentions() > 1)).isPresent();
  }

  /**
   * Tests whether a name may mean any of several who share it, so that somebody else may be meant.
   */
  boolean shared(int name) {
    return clusters.shared(name);
  }
}
