package dev.quoth.extract;

import dev.quoth.extract.Name.Sort;
import dev.quoth.language.Trait;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who is who among the names of one article: "Wang", "Mr. Wang" and "Wang Yi" are one. Five in six
 * single-word mentions in news repeat a part of a full name of the same article, so no list of
 * famous people is needed.
 */
final class People {

  private static final int SHORTEST_NICKNAME = 3;

  private static final long FAMILIAR =
      Trait.SURNAME.bit()
          | Trait.GIVEN_MALE.bit()
          | Trait.GIVEN_FEMALE.bit()
          | Trait.GIVEN_EITHER.bit();

  private final Tokens tokens;
  private final List<Name> names;
  private final Map<String, List<Person>> byLast = new HashMap<>();
  private final Map<String, List<Person>> byFirst = new HashMap<>();
  private final @Nullable Person[] personOf;

  private People(Tokens tokens, List<Name> names) {
    this.tokens = tokens;
    this.names = names;
    this.personOf = new Person[names.size()];
  }

  static People of(Tokens tokens, List<Name> names) {
    People people = new People(tokens, names);
    for (int n = 0; n < names.size(); n++) {
      people.full(n);
    }
    Map<String, Person> latest = new HashMap<>();
    for (int n = 0; n < names.size(); n++) {
      people.single(n, latest);
    }
    return people;
  }

  /** The person that a name stands for; nobody for a title alone. */
  Optional<Person> of(int name) {
    return Optional.ofNullable(personOf[name]);
  }

  /** First pass: names of several words found people. */
  private void full(int n) {
    Name name = names.get(n);
    int last = lastWord(name);
    if (name.sort() == Sort.TITLE_ALONE || last == name.nameFrom()) {
      return;
    }
    String first = key(name.nameFrom());
    String family = key(last) + (last + 1 < name.to() ? " " + key(name.to() - 1) : "");
    Person person = known(family, first, name);
    if (person == null) {
      person = found(name, first, family);
      byFirst.computeIfAbsent(first, k -> new ArrayList<>()).add(person);
    } else if (person.sort == Sort.UNSURE) {
      person.sort = name.sort();
    }
    assign(n, person);
  }

  private Person found(Name name, String first, String last) {
    String printed = tokens.text(name.nameFrom(), name.to());
    Person person = new Person(printed, first, last, name.gender(), name.sort());
    byLast.computeIfAbsent(last, k -> new ArrayList<>()).add(person);
    return person;
  }

  private @Nullable Person known(String last, String first, Name name) {
    for (Person person : byLast.getOrDefault(last, List.of())) {
      if (person.human() == isHuman(name.sort()) && sameGiven(person.first, first)) {
        return person;
      }
    }
    return null;
  }

  private static boolean isHuman(Sort sort) {
    return sort == Sort.PERSON || sort == Sort.UNSURE;
  }

  /** J. and John, Mike and Michael's first letters, but not John and Jane. */
  private static boolean sameGiven(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    String shorter = a.length() < b.length() ? a : b;
    String longer = a.length() < b.length() ? b : a;
    boolean initial = shorter.length() == 1;
    return !shorter.isEmpty()
        && (initial || shorter.length() >= SHORTEST_NICKNAME)
        && longer.startsWith(shorter);
  }

  /** Second pass: a single word finds the full name that it is a part of. */
  private void single(int n, Map<String, Person> latest) {
    Name name = names.get(n);
    if (personOf[n] == null && name.sort() != Sort.TITLE_ALONE) {
      String key = key(name.nameFrom());
      Person person = choose(byLast.get(key), name, latest.get(key));
      if (person == null && isHuman(name.sort())) {
        person = choose(byFirst.get(key), name, latest.get(key));
      }
      assign(n, person == null ? found(name, "", key) : person);
    }
    Person person = personOf[n];
    if (person != null) {
      latest.put(person.last, person);
      latest.put(person.first, person);
      if (person.gender == Gender.UNKNOWN || (name.titled() && name.gender() != Gender.UNKNOWN)) {
        person.gender = titleGender(name) != Gender.UNKNOWN ? titleGender(name) : person.gender;
      }
    }
  }

  private Gender titleGender(Name name) {
    return name.titled() ? name.gender() : Gender.UNKNOWN;
  }

  /**
   * Of several with the same surname: whose gender fits, then who is named most, then the latest.
   */
  private @Nullable Person choose(
      @Nullable List<Person> candidates, Name name, @Nullable Person latest) {
    if (candidates == null) {
      return null;
    }
    Person best = null;
    for (Person person : candidates) {
      boolean fits = titleGender(name).agreesWith(person.gender);
      boolean sorts = person.human() || !name.titled();
      if (fits && sorts && (best == null || score(person, latest) > score(best, latest))) {
        best = person;
      }
    }
    return best;
  }

  private static int score(Person person, @Nullable Person latest) {
    return person.mentions * 2 + (person == latest ? 3 : 0) + (person.human() ? 4 : 0);
  }

  private void assign(int n, Person person) {
    personOf[n] = person;
    person.mentions++;
    Name name = names.get(n);
    person.familiar |= tokens.hasAny(lastWord(name), FAMILIAR);
    if (person.gender == Gender.UNKNOWN && name.length() > 1) {
      person.gender = name.gender();
    }
    if (name.titled() && person.sort == Sort.UNSURE) {
      person.sort = Sort.PERSON;
    }
  }

  /** The family name's token: the last one that is no suffix. */
  private int lastWord(Name name) {
    int last = name.to() - 1;
    while (last > name.nameFrom() && (tokens.has(last, Trait.NAME_SUFFIX) || !tokens.word(last))) {
      last--;
    }
    return last;
  }

  private String key(int token) {
    String word = tokens.text(token).toLowerCase(Locale.ROOT).replace('’', '\'');
    return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
  }
}
