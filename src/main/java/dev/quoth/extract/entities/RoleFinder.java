package dev.quoth.extract.entities;

import dev.quoth.extract.grammar.NounPhraseReader;
import dev.quoth.extract.names.Name;
import dev.quoth.extract.names.NameForms;
import dev.quoth.extract.text.Tokens;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;

/**
 * Finds what people are, first as printed around their names, then as sentences state it. The first
 * role that an article gives is kept, unless it only says whose relative somebody is.
 */
final class RoleFinder {

  private final PrintedRoles printed;
  private final List<Name> names;
  private final NameClusters clusters;
  private final EntityEvidence evidence;
  private final String[] roles;

  /** The entities whose role so far gives way to a better one. */
  private final BitSet weak = new BitSet();

  private RoleFinder(
      PrintedRoles printed, List<Name> names, NameClusters clusters, EntityEvidence evidence) {
    this.printed = printed;
    this.names = names;
    this.clusters = clusters;
    this.evidence = evidence;
    this.roles = new String[clusters.size()];
    Arrays.fill(roles, "");
  }

  /** Returns the role of each entity; empty where the article gives none. */
  static List<String> find(
      Tokens tokens,
      NounPhraseReader phrases,
      List<Name> names,
      NameClusters clusters,
      EntityEvidence evidence) {
    PrintedRoles printed = new PrintedRoles(tokens, phrases);
    StatedRoles stated = new StatedRoles(tokens, printed);
    RoleFinder finder = new RoleFinder(printed, names, clusters, evidence);
    finder.read(printed::of);
    finder.read(stated::of);
    return List.of(finder.roles);
  }

  private void read(Function<Name, String> role) {
    for (int n = 0; n < names.size(); n++) {
      int cluster = clusters.of(n);
      if (cluster != NameClusters.NONE && open(cluster)) {
        take(cluster, role.apply(names.get(n)));
      }
    }
  }

  private boolean open(int cluster) {
    return (roles[cluster].isEmpty() || weak.get(cluster)) && evidence.type(cluster).human();
  }

  private void take(int cluster, String role) {
    boolean relative = printed.kin(role) || shouted(role);
    if (roles[cluster].isEmpty() || !(role.isEmpty() || relative)) {
      roles[cluster] = role;
      weak.set(cluster, relative);
    }
  }

  /**
   * Tests for a role in capitals, as "HARBOUR CHIEF" in a headline, which gives way to what the
   * text says; CEO need not.
   */
  private static boolean shouted(String role) {
    return role.indexOf(' ') > 0 && NameForms.capitals(role);
  }
}
