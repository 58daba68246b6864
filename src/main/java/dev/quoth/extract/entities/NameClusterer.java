package dev.quoth.extract.entities;

import dev.quoth.Gender;
import dev.quoth.extract.names.Name;
import dev.quoth.extract.names.NameForms;
import dev.quoth.extract.text.Tokens;
import dev.quoth.extract.text.Tokens.Kind;
import dev.quoth.extract.text.WordClassSets;
import dev.quoth.language.lexicon.FunctionWord;
import dev.quoth.language.lexicon.WordClass;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides which names of one article are one entity's: "Wang", "Mr. Wang" and "Wang Yi". Five in
 * six single-word mentions in news repeat a part of a full name of the same article, so no list of
 * famous people is needed.
 */
final class NameClusterer {

  /** Whoever is named as often as this is one of the article's main persons. */
  private static final int OFTEN = 3;

  /**
   * Of all who share a name only this many are considered, the latest; the bound keeps a list of
   * one endless family quick.
   */
  private static final int MAX_NAMESAKES = 32;

  /** Hardly any more have one name. */
  private static final int FEW = 2;

  private static final int LATEST = 4;
  private static final int JUST_BEGAN = 7;
  private static final int HUMAN = 4;

  /** A full name that began a sentence is recent for this many tokens. */
  private static final int NEARBY = 100;

  /** A full name begins its sentence if no more than this many words precede it. */
  private static final int MAX_FIRST_WORDS = 4;

  private static final long FAMILIAR = WordClass.SURNAME.bit() | WordClassSets.GIVEN;

  private final Tokens tokens;
  private final List<Name> names;
  private final NameForms forms;
  private final Map<String, List<Cluster>> byLast = new HashMap<>();
  private final Map<String, List<Cluster>> byFirst = new HashMap<>();
  private final @Nullable Cluster[] clusterOf;
  private final BitSet shared = new BitSet();

  /** The single names that have a title somewhere: a person's. */
  private final Set<String> titled = new HashSet<>();

  private NameClusterer(Tokens tokens, List<Name> names) {
    this.tokens = tokens;
    this.names = names;
    this.forms = new NameForms(tokens);
    this.clusterOf = new Cluster[names.size()];
  }

  /** A cluster that still grows. */
  private static final class Cluster {
    final String last;
    final String suffix;
    String printed;
    String first;
    Name.Type type;
    Gender gender;
    int mentions;
    boolean many;
    boolean familiar;

    /** Its place in the order of the first names; none so far. */
    int index = NameClusters.NONE;

    /** The token after the latest full name that began a sentence; far before the text at first. */
    int lastBegan = Integer.MIN_VALUE / 2;

    Cluster(String printed, String first, String last, String suffix, Name name) {
      this.printed = printed;
      this.first = first;
      this.last = last;
      this.suffix = suffix;
      this.type = name.type();
      this.gender = name.gender();
    }

    NameCluster from(int firstToken) {
      return new NameCluster(
          printed, first, last, type, gender, firstToken, mentions, many, familiar);
    }
  }

  static NameClusters cluster(Tokens tokens, List<Name> names) {
    NameClusterer clusterer = new NameClusterer(tokens, names);
    for (int n = 0; n < names.size(); n++) {
      clusterer.full(n);
    }
    clusterer.titles();
    Map<String, Cluster> latest = new HashMap<>();
    for (int n = 0; n < names.size(); n++) {
      clusterer.single(n, latest);
    }
    return clusterer.clusters();
  }

  private void titles() {
    for (Name name : names) {
      if (name.titled() && name.length() == 1) {
        titled.add(forms.familyKey(forms.lastWord(name)));
      }
    }
  }

  private NameClusters clusters() {
    List<NameCluster> clusters = new ArrayList<>();
    int[] indexOf = new int[names.size()];
    Arrays.fill(indexOf, NameClusters.NONE);
    for (int n = 0; n < indexOf.length; n++) {
      Cluster cluster = clusterOf[n];
      if (cluster != null) {
        if (cluster.index == NameClusters.NONE) {
          cluster.index = clusters.size();
          clusters.add(cluster.from(names.get(n).from()));
        }
        indexOf[n] = cluster.index;
      }
    }
    return new NameClusters(clusters, indexOf, shared);
  }

  /** First pass: each name of several words joins its cluster, or starts a new one. */
  private void full(int n) {
    Name name = names.get(n);
    int last = forms.lastWord(name);
    if (name.type() == Name.Type.TITLE_ALONE || !forms.hasGiven(name)) {
      return;
    }
    String first = forms.key(name.nameFrom());
    int head = forms.head(name);
    String family = head == last ? forms.familyKey(last) : NameForms.plain(forms.printed(name));
    String suffix = last + 1 < name.to() ? forms.key(name.to() - 1) : "";
    Cluster cluster = known(family, first, suffix, name);
    cluster = cluster == null ? longer(family, name) : cluster;
    if (cluster == null) {
      cluster = found(name, first, family, suffix);
      if (head != last) {
        byLast.computeIfAbsent(forms.key(head), k -> new ArrayList<>(FEW)).add(cluster);
      }
      if (!shouted(name)) {
        byFirst.computeIfAbsent(first, k -> new ArrayList<>(FEW)).add(cluster);
      }
    } else {
      cluster.type = cluster.type == Name.Type.UNSURE ? name.type() : cluster.type;
      rename(cluster, name, first);
    }
    assign(n, cluster);
  }

  /** Finds Jonas Lund Bakke for Lund Bakke: a family name may be of several words. */
  private @Nullable Cluster longer(String family, Name name) {
    boolean given =
        tokens.hasAny(name.nameFrom(), WordClassSets.GIVEN)
            && !tokens.has(name.nameFrom(), WordClass.SURNAME);
    List<Cluster> candidates = given ? List.of() : namesakes(byLast, family);
    if (candidates.isEmpty()) {
      return null;
    }
    String end = " " + NameForms.plain(forms.printed(name));
    for (Cluster cluster : candidates) {
      if (cluster.type.human()
          && name.type().human()
          && !NameForms.capitals(cluster.printed)
          && NameForms.plain(cluster.printed).endsWith(end)) {
        return cluster;
      }
    }
    return null;
  }

  /** Tests for "MOSS SELF-DEFENCE" in a headline of capitals: not all of it need be a name. */
  private boolean shouted(Name name) {
    return !tokens.hasAny(name.nameFrom(), WordClassSets.GIVEN)
        && NameForms.capitals(forms.printed(name));
  }

  /** A fuller form of a name replaces initials and capitals. */
  private void rename(Cluster cluster, Name name, String first) {
    String printed = forms.printed(name);
    boolean fuller = cluster.first.length() == 1 && first.length() > 1;
    if (fuller || (NameForms.capitals(cluster.printed) && !NameForms.capitals(printed))) {
      cluster.printed = printed;
      cluster.first = first;
    }
  }

  private Cluster found(Name name, String first, String last, String suffix) {
    Cluster cluster = new Cluster(forms.printed(name), first, last, suffix, name);
    byLast.computeIfAbsent(last, k -> new ArrayList<>(FEW)).add(cluster);
    return cluster;
  }

  private @Nullable Cluster known(String last, String first, String suffix, Name name) {
    for (Cluster cluster : namesakes(byLast, last)) {
      boolean suffixes = suffix.isEmpty() || cluster.suffix.isEmpty();
      if (cluster.type.human() == name.type().human()
          && (suffixes || suffix.equals(cluster.suffix))
          && !cluster.first.isEmpty()
          && forms.sameGiven(cluster.first, first)
          && name.gender().agreesWith(cluster.gender)) {
        return cluster;
      }
    }
    return name.type() == Name.Type.UNSURE ? turned(last, first) : null;
  }

  /** "Pew" is the Pew Research Center, but "Trump", who has a title somewhere, no Trump Tower. */
  private List<Cluster> fit(List<Cluster> clusters, String key) {
    return titled.contains(key)
        ? clusters.stream().filter(cluster -> cluster.type.human()).toList()
        : clusters;
  }

  private static List<Cluster> namesakes(Map<String, List<Cluster>> clusters, String name) {
    List<Cluster> all = clusters.getOrDefault(name, List.of());
    return all.size() > MAX_NAMESAKES ? all.subList(all.size() - MAX_NAMESAKES, all.size()) : all;
  }

  /**
   * Reads "Yi Wang", who is "Wang Yi": of names that are no English ones, either part may come
   * first.
   */
  private @Nullable Cluster turned(String last, String first) {
    for (Cluster cluster : namesakes(byLast, first)) {
      if (cluster.first.equals(last) && cluster.type.human()) {
        return cluster;
      }
    }
    return null;
  }

  /** Second pass: a single word finds the full name that it is a part of. */
  private void single(int n, Map<String, Cluster> latest) {
    Name name = names.get(n);
    if (clusterOf[n] == null && name.type() != Name.Type.TITLE_ALONE) {
      String key = forms.familyKey(forms.lastWord(name));
      Cluster cluster = choose(namesakes(byLast, key), n, latest.get(key));
      if (cluster == null && name.type().human()) {
        cluster = choose(fit(namesakes(byFirst, key), key), n, latest.get(key));
      }
      assign(n, cluster == null ? found(name, "", key, "") : cluster);
    }
    Cluster cluster = clusterOf[n];
    if (cluster != null) {
      cluster.lastBegan = forms.hasGiven(name) && begins(name) ? name.to() : cluster.lastBegan;
      latest.put(cluster.last, cluster);
      latest.put(cluster.first, cluster);
      if (titleGender(name) != Gender.UNKNOWN) {
        cluster.gender = titleGender(name);
      }
    }
  }

  private static Gender titleGender(Name name) {
    return name.titled() ? name.gender() : Gender.UNKNOWN;
  }

  /**
   * Of several with the same surname: whose gender fits, then who is named more than once or twice,
   * then whose full name began a sentence shortly before, then the latest.
   */
  private @Nullable Cluster choose(List<Cluster> candidates, int n, @Nullable Cluster latest) {
    Name name = names.get(n);
    Cluster best = null;
    int humans = 0;
    for (Cluster cluster : candidates) {
      boolean fits = titleGender(name).agreesWith(cluster.gender);
      boolean types = cluster.type.human() || !name.titled();
      if (fits && types) {
        humans += cluster.type.human() ? 1 : 0;
        best = best == null || better(cluster, best, latest, name) ? cluster : best;
      }
    }
    shared.set(n, humans > 1);
    return best;
  }

  /** "The elder Amsel" is the one who was named first of a family, "the younger" the last. */
  private boolean better(Cluster cluster, Cluster best, @Nullable Cluster latest, Name name) {
    boolean elder = tokens.matches(name.from() - 1, FunctionWord.ELDER);
    boolean younger = tokens.matches(name.from() - 1, FunctionWord.YOUNGER);
    if (elder || younger) {
      return suffixed(cluster, elder) || (younger && !suffixed(best, false));
    }
    return score(cluster, latest, name) > score(best, latest, name);
  }

  private boolean suffixed(Cluster cluster, boolean elder) {
    int entry = tokens.lexicon().find(cluster.suffix, 0, cluster.suffix.length());
    return tokens.lexicon().functionWord(entry)
        == (elder ? FunctionWord.ELDER : FunctionWord.YOUNGER);
  }

  private static int score(Cluster cluster, @Nullable Cluster latest, Name name) {
    boolean began = name.from() - cluster.lastBegan < NEARBY;
    int recent = cluster == latest ? (began ? JUST_BEGAN : LATEST) : 0;
    return Math.min(cluster.mentions, OFTEN) * 2 + recent + (cluster.type.human() ? HUMAN : 0);
  }

  /**
   * Tests for "A neighbor, Petra Lund, testified": the full name is among the first words of a
   * sentence.
   */
  private boolean begins(Name name) {
    for (int t = name.from() - 1; t >= name.from() - MAX_FIRST_WORDS; t--) {
      if (tokens.is(t, Kind.STOP) || tokens.is(t, Kind.BREAK)) {
        return !tokens.is(name.to(), Kind.POSSESSIVE);
      }
    }
    return false;
  }

  private void assign(int n, Cluster cluster) {
    clusterOf[n] = cluster;
    cluster.mentions++;
    Name name = names.get(n);
    cluster.many |= tokens.has(forms.lastWord(name), WordClass.GROUP);
    cluster.familiar |= tokens.hasAny(forms.lastWord(name), FAMILIAR);
    if (cluster.gender == Gender.UNKNOWN && name.length() > 1) {
      cluster.gender = name.gender();
    }
    if (name.titled() && cluster.type == Name.Type.UNSURE) {
      cluster.type = Name.Type.PERSON;
    }
  }
}
