package dev.quoth.registry;

import dev.quoth.Gender;
import dev.quoth.Speaker;
import dev.quoth.SpeakerIdentity.SpeakerRole;
import dev.quoth.registry.ArticleVoices.Voice;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What an index has under one speaker's key. */
final class NameCounts {

  private static final int MAX_ROLES = 20;

  /** A single "she" may be another's. */
  private static final int LEAST_TELLING = 2;

  /** Of one that tells otherwise there are at least this many that agree. */
  private static final int ONE_SIDED = 10;

  private final String key;
  private final Map<String, Long> names = new TreeMap<>();
  private final Map<String, RoleCount> roles = new TreeMap<>();
  private long quotes;
  private long he;
  private long she;
  private int articles;

  NameCounts(String key) {
    this.key = key;
  }

  /** How often a role is printed, and from when to when. */
  private static final class RoleCount {
    private final String printed;
    private long quotes;
    private YearMonth from;
    private YearMonth to;

    RoleCount(String printed, YearMonth month) {
      this.printed = printed;
      from = month;
      to = month;
    }

    void add(long more, YearMonth month) {
      quotes += more;
      from = month.isBefore(from) ? month : from;
      to = month.isAfter(to) ? month : to;
    }
  }

  /** Counts the quotes of an article. */
  void add(List<Voice> voices, Optional<YearMonth> month) {
    articles++;
    for (Voice voice : voices) {
      quotes += voice.quotes();
      he += voice.he();
      she += voice.she();
      names.merge(voice.name(), voice.quotes(), Long::sum);
      if (!voice.role().isBlank() && month.isPresent()) {
        roles
            .computeIfAbsent(
                Speaker.keyOf(voice.role()), role -> new RoleCount(voice.role(), month.get()))
            .add(voice.quotes(), month.get());
      }
    }
  }

  String key() {
    return key;
  }

  long quotes() {
    return quotes;
  }

  int articles() {
    return articles;
  }

  /** Returns the name as most quotes print it. */
  String name() {
    return names.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElseThrow();
  }

  /** Returns the gender that nearly all quotes of some names tell that tell one. */
  static Gender gender(List<NameCounts> names) {
    long he = names.stream().mapToLong(name -> name.he).sum();
    long she = names.stream().mapToLong(name -> name.she).sum();
    if (Math.max(he, she) < LEAST_TELLING || Math.min(he, she) * ONE_SIDED > Math.max(he, she)) {
      return Gender.UNKNOWN;
    }
    return he > she ? Gender.MALE : Gender.FEMALE;
  }

  /** Returns the words of all roles. */
  Set<String> roleWords(RoleWords words) {
    return words.of(roles.keySet());
  }

  /** Adds the roles to those of other names, by their keys. */
  void addRoles(Map<String, SpeakerRole> all) {
    roles.forEach((role, count) -> {
      SpeakerRole mine = new SpeakerRole(count.printed, count.quotes, count.from, count.to);
      all.merge(role, mine, NameCounts::joined);
    });
  }

  private static SpeakerRole joined(SpeakerRole one, SpeakerRole other) {
    return new SpeakerRole(
        one.quotes() >= other.quotes() ? one.words() : other.words(),
        one.quotes() + other.quotes(),
        one.from().isBefore(other.from()) ? one.from() : other.from(),
        one.to().isAfter(other.to()) ? one.to() : other.to());
  }

  /** Returns the roles of some names, the most frequent first. */
  static List<SpeakerRole> roles(List<NameCounts> names) {
    Map<String, SpeakerRole> all = new HashMap<>();
    names.forEach(name -> name.addRoles(all));
    return all.values().stream()
        .sorted(
            Comparator.comparingLong(SpeakerRole::quotes)
                .reversed()
                .thenComparing(SpeakerRole::words))
        .limit(MAX_ROLES)
        .toList();
  }
}
