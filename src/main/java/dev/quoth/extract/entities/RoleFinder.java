package dev.quoth.extract.entities;

import dev.quoth.extract.names.NameForms;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Finds what people are, first as printed around their names, then as sentences state it. The first
 * role that an article gives is kept, unless it only says whose relative somebody is.
 */
final class RoleFinder {

  private final NameRoles ofNames;
  private final NameClusters clusters;
  private final EntityEvidence evidence;
  private final String[] roles;

  /** The entities whose role so far gives way to a better one. */
  private final BitSet weak = new BitSet();

  private RoleFinder(NameRoles ofNames, NameClusters clusters, EntityEvidence evidence) {
    this.ofNames = ofNames;
    this.clusters = clusters;
    this.evidence = evidence;
    this.roles = new String[clusters.size()];
    Arrays.fill(roles, "");
  }

  /** Returns the role of each entity; empty where the article gives none. */
  static List<String> find(NameRoles ofNames, NameClusters clusters, EntityEvidence evidence) {
    RoleFinder finder = new RoleFinder(ofNames, clusters, evidence);
    finder.read(ofNames::printed);
    finder.read(ofNames::stated);
    return List.of(finder.roles);
  }

  private void read(IntFunction<String> role) {
    for (int n = 0; n < ofNames.size(); n++) {
      int cluster = clusters.of(n);
      if (cluster != NameClusters.NONE && open(cluster)) {
        take(cluster, role.apply(n));
      }
    }
  }

  private boolean open(int cluster) {
    return (roles[cluster].isEmpty() || weak.get(cluster)) && evidence.type(cluster).human();
  }

  private void take(int cluster, String role) {
    boolean relative = ofNames.kin(role) || shouted(role);
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
