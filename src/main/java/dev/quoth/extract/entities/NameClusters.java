package dev.quoth.extract.entities;

import java.util.BitSet;
import java.util.List;

/** Which names of an article are one entity's. */
final class NameClusters {

  /** The cluster of a title without a name. */
  static final int NONE = -1;

  private final List<NameCluster> clusters;
  private final int[] clusterOf;
  private final BitSet shared;

  /** Keeps the arguments; nobody else may change them. */
  NameClusters(List<NameCluster> clusters, int[] clusterOf, BitSet shared) {
    this.clusters = clusters;
    this.clusterOf = clusterOf;
    this.shared = shared;
  }

  /** Returns how many clusters there are. */
  int size() {
    return clusters.size();
  }

  /** A cluster, by its place in the order of their first names. */
  NameCluster get(int cluster) {
    return clusters.get(cluster);
  }

  /** The index of the cluster of a name, or {@link #NONE}. */
  int of(int name) {
    return clusterOf[name];
  }

  /** Tests whether a name may mean any of several entities who share it. */
  boolean shared(int name) {
    return shared.get(name);
  }
}
