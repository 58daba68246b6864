package dev.quoth.registry;

import dev.quoth.language.lexicon.Lexicon;
import dev.quoth.plan.PersonName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Joins full names that are one person's: "Barack H. Obama" and "Barack Obama", "Mike Pence" and
 * "Michael R. Pence". Who speaks beside another in one article is another, and so is who has other
 * roles; a name that may be either of two stays alone.
 */
final class FullNames {

  /** Where two speak in one article more often, they are two: a misreading is rare. */
  private static final double MISREAD = 0.02;

  /** How many times the quotes of another a person must have to be the one who is meant. */
  private static final int KNOWN = 10;

  /** The share of a surname's quotes that make somebody the one who is meant by it. */
  private static final double THE_ONE = 0.6;

  private final SpeakerCensus census;
  private final Lexicon lexicon;
  private final RoleWords roleWords;
  private final Map<String, PersonName> parts = new HashMap<>();
  private final Map<String, Set<String>> rolesOf = new HashMap<>();

  FullNames(SpeakerCensus census, Lexicon lexicon) {
    this.census = census;
    this.lexicon = lexicon;
    roleWords = new RoleWords(lexicon);
  }

  /** Joins the names, and returns those of each person, the most quoted first. */
  List<List<NameCounts>> joined() {
    Map<String, List<NameCounts>> bySurname = new TreeMap<>();
    for (NameCounts name : census.names()) {
      PersonName read = parts(name);
      if (!read.isEmpty()) {
        String family = read.family().stream().min(Comparator.naturalOrder()).orElseThrow();
        bySurname.computeIfAbsent(family, surname -> new ArrayList<>()).add(name);
      }
    }
    List<List<NameCounts>> people = new ArrayList<>();
    bySurname.values().forEach(family -> people.addAll(family(family)));
    return people;
  }

  private PersonName parts(NameCounts name) {
    return parts.computeIfAbsent(name.key(), key -> PersonName.read(key, lexicon));
  }

  private Set<String> roles(NameCounts name) {
    return rolesOf.computeIfAbsent(name.key(), key -> name.roleWords(roleWords));
  }

  private List<List<NameCounts>> family(List<NameCounts> names) {
    names.sort(
        Comparator.comparingLong(NameCounts::quotes).reversed().thenComparing(NameCounts::key));
    List<List<NameCounts>> people = new ArrayList<>();
    long quotes = names.stream().mapToLong(NameCounts::quotes).sum();
    for (NameCounts name : names) {
      List<List<NameCounts>> same =
          people.stream().filter(person -> isOf(name, person, quotes)).toList();
      if (same.isEmpty() || isUnclear(same)) {
        people.add(new ArrayList<>(List.of(name)));
      } else {
        same.getFirst().add(name);
      }
    }
    return people;
  }

  /**
   * Tests whether a name is a person's, among all quotes of those with the surname. Who is the one
   * that is nearly always quoted of them, and has the very same given name, needs no role.
   */
  private boolean isOf(NameCounts name, List<NameCounts> person, long quotes) {
    return person.stream().allMatch(other -> mayBeOne(name, other))
        && (fitsRoles(name, person) || isTheOne(name, person.getFirst(), quotes));
  }

  private boolean isTheOne(NameCounts name, NameCounts chief, long quotes) {
    PersonName a = parts(name);
    PersonName b = parts(chief);
    return a.given().equals(b.given())
        && a.suffix().equals(b.suffix())
        && chief.quotes() >= THE_ONE * quotes;
  }

  /** Tests whether a name may be that of two who are quoted about as often. */
  private static boolean isUnclear(List<List<NameCounts>> people) {
    return people.size() > 1
        && people.get(1).getFirst().quotes() * KNOWN > people.getFirst().getFirst().quotes();
  }

  private boolean mayBeOne(NameCounts one, NameCounts other) {
    PersonName a = parts(one);
    PersonName b = parts(other);
    return sameName(a, b)
        && !a.deniesInitials(b)
        && census.apart(one.key(), other.key())
            <= MISREAD * Math.min(one.articles(), other.articles())
        && (a.suffix().equals(b.suffix()) || shareRoles(one, List.of(other)));
  }

  private boolean sameName(PersonName a, PersonName b) {
    boolean given = sameGiven(a.given(), b.given()) || initialsFirst(a, b) || initialsFirst(b, a);
    boolean middle = a.middle().equals(b.middle()) || a.middle().isEmpty() || b.middle().isEmpty();
    return a.joined().equals(b.joined())
        || (given && middle && !Collections.disjoint(a.family(), b.family()));
  }

  private boolean sameGiven(String a, String b) {
    return a.equals(b) || lexicon.sameGivenName(a, b);
  }

  /** Tests whether one is called by the second name: J. Randy Forbes is Randy Forbes. */
  private static boolean initialsFirst(PersonName initials, PersonName other) {
    return initials.given().length() == 1
        && initials.middle().equals(List.of(other.given()))
        && !Collections.disjoint(initials.family(), other.family());
  }

  /** Whoever has no role printed is somebody who is known. */
  private boolean fitsRoles(NameCounts name, List<NameCounts> person) {
    return roles(name).isEmpty()
        ? person.getFirst().quotes() >= KNOWN * name.quotes()
        : shareRoles(name, person);
  }

  /** Tests whether half of the words of the roles of one are among those of the other. */
  private boolean shareRoles(NameCounts name, List<NameCounts> person) {
    Set<String> mine = roles(name);
    Set<String> theirs = new HashSet<>();
    person.forEach(other -> theirs.addAll(roles(other)));
    long shared = mine.stream().filter(theirs::contains).count();
    return shared > 0 && shared * 2 >= Math.min(mine.size(), theirs.size());
  }
}
