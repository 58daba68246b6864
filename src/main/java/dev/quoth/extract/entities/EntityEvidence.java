package dev.quoth.extract.entities;

import dev.quoth.Gender;
import dev.quoth.extract.names.Name;
import dev.quoth.extract.text.Sentences;
import dev.quoth.extract.text.TokenizedText;
import dev.quoth.extract.text.Tokens;
import dev.quoth.extract.text.Tokens.Kind;
import dev.quoth.extract.text.WordClassSets;
import dev.quoth.language.lexicon.FunctionWord;
import dev.quoth.language.lexicon.WordClass;
import java.util.Arrays;
import java.util.List;

/**
 * Gathers what the words around its names tell about each entity: a person or a thing, a man or a
 * woman. "Goalkeeper Bankole" and "Bix, who" are persons, "at Sundline" and "Sundline, the ferry
 * company" are none.
 */
final class EntityEvidence {

  private static final int MAX_APPOSITION = 8;
  private static final int MAX_AGE_DIGITS = 2;

  /** Certain evidence counts twice. */
  private static final int SURE = 2;

  private static final long THING =
      WordClass.TEAM.bit()
          | WordClass.MEDIUM.bit()
          | WordClass.ORGANIZATION.bit()
          | WordClass.PLACE.bit();

  private final Tokens tokens;
  private final Sentences sentences;
  private final List<Name> names;
  private final NameClusters clusters;
  private final int[] human;
  private final int[] thing;
  private final int[] male;
  private final int[] female;
  private final String[] bodyTypes;

  private EntityEvidence(TokenizedText text, List<Name> names, NameClusters clusters) {
    this.tokens = text.tokens();
    this.sentences = text.sentences();
    this.names = names;
    this.clusters = clusters;
    int size = clusters.size();
    this.human = new int[size];
    this.thing = new int[size];
    this.male = new int[size];
    this.female = new int[size];
    this.bodyTypes = new String[size];
    Arrays.fill(bodyTypes, "");
  }

  /** Reads what is around each name of an article. */
  static EntityEvidence gather(TokenizedText text, List<Name> names, NameClusters clusters) {
    EntityEvidence evidence = new EntityEvidence(text, names, clusters);
    for (int n = 0; n < names.size(); n++) {
      int cluster = clusters.of(n);
      if (cluster != NameClusters.NONE) {
        evidence.kind(names.get(n), cluster);
        if (evidence.human(n)) {
          evidence.gender(n, cluster);
        }
      }
    }
    return evidence;
  }

  /**
   * Returns what an entity is: what was gathered decides where the words of its names leave a
   * doubt.
   */
  Name.Type type(int index) {
    NameCluster cluster = clusters.get(index);
    if (cluster.type() != Name.Type.UNSURE || human[index] == thing[index]) {
      return cluster.type();
    }
    boolean person = !cluster.first().isEmpty() && thing[index] < SURE;
    boolean doubt = cluster.familiar() || person;
    return human[index] > thing[index]
        ? Name.Type.PERSON
        : doubt ? Name.Type.UNSURE : Name.Type.ORGANIZATION;
  }

  /** Tests whether an entity is a man or a woman, if its names do not say. */
  Gender gender(int index) {
    Gender gender = clusters.get(index).gender();
    if (gender != Gender.UNKNOWN || male[index] == female[index]) {
      return gender;
    }
    return male[index] > female[index] ? Gender.MALE : Gender.FEMALE;
  }

  /** Returns what an organization is, as printed; empty where the article does not say. */
  String bodyType(int index) {
    return bodyTypes[index];
  }

  private boolean human(int name) {
    int cluster = clusters.of(name);
    return cluster != NameClusters.NONE && clusters.get(cluster).type().human();
  }

  /** The first that the article gives is kept. */
  private void body(int cluster, String found) {
    bodyTypes[cluster] = bodyTypes[cluster].isEmpty() ? found : bodyTypes[cluster];
  }

  private void kind(Name name, int cluster) {
    if (name.length() > 1 && tokens.has(name.nameFrom(), WordClass.COMMON) && !name.titled()) {
      thing[cluster] = Math.max(thing[cluster], SURE);
    }
    int before = name.from() - 1;
    boolean named = tokens.word(before) && !tokens.capital(before);
    if (named && tokens.hasAny(before, WordClass.ROLE.bit())) {
      human[cluster] += SURE;
    } else if (named && tokens.hasAny(before, WordClass.TEAM.bit() | WordClass.MEDIUM.bit())) {
      thing[cluster] += SURE;
      body(cluster, tokens.text(before));
    } else if (tokens.has(before, WordClass.LOCATIVE)) {
      thing[cluster]++;
    } else if (tokens.matches(before, FunctionWord.THE) && !tokens.word(name.to())) {
      thing[cluster]++;
    }
    after(name.to(), cluster);
  }

  private void after(int to, int cluster) {
    boolean comma = tokens.is(to, Kind.COMMA);
    int next = comma ? to + 1 : to;
    if (tokens.matches(next, FunctionWord.WHO) || (comma && age(next))) {
      human[cluster] += SURE;
    } else if (comma && tokens.matches(next, FunctionWord.WHICH)) {
      thing[cluster] += SURE;
    } else if (comma && tokens.hasAny(next, WordClassSets.OPENERS)) {
      apposition(next + 1, cluster);
    }
  }

  private boolean age(int t) {
    return tokens.is(t, Kind.NUMBER) && tokens.end(t) - tokens.start(t) <= MAX_AGE_DIGITS;
  }

  /** Reads "Sundline, the ferry company"; "Quill, a docker from Sarnholm". */
  private void apposition(int from, int cluster) {
    int end = from;
    while (end < from + MAX_APPOSITION
        && (tokens.word(end) || tokens.is(end, Kind.POSSESSIVE))
        && !tokens.has(end, WordClass.PREPOSITION)
        && !tokens.has(end, WordClass.RELATIVE)) {
      end++;
    }
    if (tokens.hasAny(end - 1, WordClass.ROLE.bit())) {
      human[cluster] += SURE;
    } else if (tokens.hasAny(end - 1, THING)) {
      thing[cluster] += SURE;
      body(cluster, tokens.text(from, end));
    }
  }

  /** The first "he" or "she" after a name, before anybody else is named. */
  private void gender(int n, int cluster) {
    if (clusters.get(cluster).gender() != Gender.UNKNOWN) {
      return;
    }
    int from = names.get(n).to();
    int end = sentences.end(sentences.of(from - 1));
    int limit = n + 1 < names.size() ? nextHuman(n + 1, end) : end;
    for (int t = from; t < limit; t++) {
      boolean owner = tokens.has(t, WordClass.POSSESSIVE_PRONOUN);
      if (owner || tokens.has(t, WordClass.SUBJECT_PRONOUN)) {
        male[cluster] += tokens.has(t, WordClass.HE) ? 1 : 0;
        female[cluster] += tokens.has(t, WordClass.SHE) ? 1 : 0;
      }
      if (tokens.hasAny(t, WordClass.HE.bit() | WordClass.SHE.bit())) {
        return;
      }
    }
  }

  /** Returns where the next somebody is named, or the end of the sentence. */
  private int nextHuman(int from, int end) {
    for (int n = from; n < names.size() && names.get(n).from() < end; n++) {
      if (human(n)) {
        return names.get(n).from();
      }
    }
    return end;
  }
}
