package dev.quoth.extract.entities;

import dev.quoth.extract.names.Gender;
import dev.quoth.extract.names.Name;
import dev.quoth.extract.names.Name.Sort;
import dev.quoth.extract.names.NameForms;
import dev.quoth.extract.text.Tokens;
import dev.quoth.extract.text.Tokens.Kind;
import dev.quoth.extract.text.TraitSets;
import dev.quoth.language.Trait;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is who among the names of one article: "Wang", "Mr. Wang" and "Wang Yi" are one. Five in six
 * single-word mentions in news repeat a part of a full name of the same article, so no list of
 * famous people is needed.
 */
public final class EntityResolver {

  /** Whoever is named as often as this is one of the article's main persons. */
  private static final int OFTEN = 3;

  /**
   * Of all who share a name only so many are kept in mind, the latest; the bound keeps a list of
   * one endless family quick.
   */
  private static final int MOST_NAMESAKES = 32;

  private static final int LATEST = 4;
  private static final int JUST_BEGAN = 7;
  private static final int HUMAN = 4;
  private static final int NEARBY = 100;
  private static final int FIRST_WORDS = 4;
  private static final long FAMILIAR =
      Trait.SURNAME.bit()
          | Trait.GIVEN_MALE.bit()
          | Trait.GIVEN_FEMALE.bit()
          | Trait.GIVEN_EITHER.bit();

  private final Tokens tokens;
  private final List<Name> names;
  private final NameForms spelling;
  private final Map<String, List<Entity>> byLast = new HashMap<>();
  private final Map<String, List<Entity>> byFirst = new HashMap<>();
  private final @Nullable Entity[] personOf;
  private final BitSet shared = new BitSet();

  private EntityResolver(Tokens tokens, List<Name> names) {
    this.tokens = tokens;
    this.names = names;
    this.spelling = new NameForms(tokens);
    this.personOf = new Entity[names.size()];
  }

  public static EntityResolver of(Tokens tokens, List<Name> names) {
    EntityResolver people = new EntityResolver(tokens, names);
    for (int n = 0; n < names.size(); n++) {
      people.full(n);
    }
    Map<String, Entity> latest = new HashMap<>();
    for (int n = 0; n < names.size(); n++) {
      people.single(n, latest);
    }
    return people;
  }

  /** The person that a name stands for; nobody for a title alone. */
  public Optional<Entity> of(int name) {
    return Optional.ofNullable(personOf[name]);
  }

  /** Everybody who is named, each once, in the order of the article. */
  Set<Entity> everybody() {
    Set<Entity> everybody = new LinkedHashSet<>();
    for (Entity person : personOf) {
      if (person != null) {
        everybody.add(person);
      }
    }
    return everybody;
  }

  /** First pass: names of several words found people. */
  private void full(int n) {
    Name name = names.get(n);
    int last = spelling.lastWord(name);
    if (name.sort() == Sort.TITLE_ALONE || !spelling.hasGiven(name)) {
      return;
    }
    String first = spelling.key(name.nameFrom());
    String family = spelling.key(last);
    String suffix = last + 1 < name.to() ? spelling.key(name.to() - 1) : "";
    Entity person = known(family, first, suffix, name);
    if (person == null) {
      person = found(name, first, family, suffix);
      if (!shouted(name)) {
        byFirst.computeIfAbsent(first, k -> new ArrayList<>()).add(person);
      }
    } else {
      person.sort = person.sort == Sort.UNSURE ? name.sort() : person.sort;
      rename(person, name, first);
    }
    assign(n, person);
  }

  /** "MOSS SELF-DEFENCE" in a headline of capitals: not all of it need be a name. */
  private boolean shouted(Name name) {
    return !tokens.hasAny(name.nameFrom(), TraitSets.GIVEN)
        && NameForms.capitals(spelling.printed(name));
  }

  /** A fuller form of a name takes the place of initials and of capitals. */
  private void rename(Entity person, Name name, String first) {
    String printed = spelling.printed(name);
    boolean fuller = person.first.length() == 1 && first.length() > 1;
    if (fuller || (NameForms.capitals(person.name) && !NameForms.capitals(printed))) {
      person.name = printed;
      person.first = first;
    }
  }

  private Entity found(Name name, String first, String last, String suffix) {
    Entity person =
        new Entity(spelling.printed(name), first, last, suffix, name.gender(), name.sort());
    byLast.computeIfAbsent(last, k -> new ArrayList<>()).add(person);
    return person;
  }

  private @Nullable Entity known(String last, String first, String suffix, Name name) {
    for (Entity person : namesakes(byLast, last)) {
      boolean suffixes = suffix.isEmpty() || person.suffix.isEmpty();
      if (person.human() == isHuman(name.sort())
          && (suffixes || suffix.equals(person.suffix))
          && !person.first.isEmpty()
          && spelling.sameGiven(person.first, first)
          && name.gender().agreesWith(person.gender)) {
        return person;
      }
    }
    return name.sort() == Sort.UNSURE ? turned(last, first) : null;
  }

  private static List<Entity> namesakes(Map<String, List<Entity>> people, String name) {
    List<Entity> all = people.getOrDefault(name, List.of());
    return all.subList(Math.max(0, all.size() - MOST_NAMESAKES), all.size());
  }

  /**
   * "Yi Wang", who is "Wang Yi": of names that are no English ones, either part may stand first.
   */
  private @Nullable Entity turned(String last, String first) {
    for (Entity person : namesakes(byLast, first)) {
      if (person.first.equals(last) && person.human()) {
        return person;
      }
    }
    return null;
  }

  private static boolean isHuman(Sort sort) {
    return sort == Sort.PERSON || sort == Sort.UNSURE;
  }

  /** Second pass: a single word finds the full name that it is a part of. */
  private void single(int n, Map<String, Entity> latest) {
    Name name = names.get(n);
    if (personOf[n] == null && name.sort() != Sort.TITLE_ALONE) {
      String key = spelling.key(spelling.lastWord(name));
      Entity person = choose(namesakes(byLast, key), n, latest.get(key));
      if (person == null && isHuman(name.sort())) {
        person = choose(namesakes(byFirst, key), n, latest.get(key));
      }
      assign(n, person == null ? found(name, "", key, "") : person);
    }
    Entity person = personOf[n];
    if (person != null) {
      person.lastBegan = spelling.hasGiven(name) && begins(name) ? name.to() : person.lastBegan;
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
   * Of several with the same surname: whose gender fits, then who is named more than once or twice,
   * then whose full name began a sentence shortly before, then the latest.
   */
  private @Nullable Entity choose(List<Entity> candidates, int n, @Nullable Entity latest) {
    Name name = names.get(n);
    Entity best = null;
    int humans = 0;
    for (Entity person : candidates) {
      boolean fits = titleGender(name).agreesWith(person.gender);
      boolean sorts = person.human() || !name.titled();
      if (fits && sorts) {
        humans += person.human() ? 1 : 0;
        boolean better = best == null || score(person, latest, name) > score(best, latest, name);
        best = better ? person : best;
      }
    }
    shared.set(n, humans > 1);
    return best;
  }

  private static int score(Entity person, @Nullable Entity latest, Name name) {
    boolean began = name.from() - person.lastBegan < NEARBY;
    int recent = person == latest ? (began ? JUST_BEGAN : LATEST) : 0;
    return Math.min(person.mentions, OFTEN) * 2 + recent + (person.human() ? HUMAN : 0);
  }

  /** Whether a name stands for one of several who share it, so that somebody else may be meant. */
  boolean shared(int name) {
    return shared.get(name);
  }

  /** "A neighbor, Petra Lund, testified": the full name is among the first words of a sentence. */
  private boolean begins(Name name) {
    for (int t = name.from() - 1; t >= name.from() - FIRST_WORDS; t--) {
      if (tokens.is(t, Kind.STOP) || tokens.is(t, Kind.BREAK)) {
        return !tokens.is(name.to(), Kind.POSSESSIVE);
      }
    }
    return false;
  }

  private void assign(int n, Entity person) {
    personOf[n] = person;
    person.mentions++;
    Name name = names.get(n);
    person.firstToken = Math.min(person.firstToken, name.from());
    person.many |= tokens.has(spelling.lastWord(name), Trait.GROUP);
    person.familiar |= tokens.hasAny(spelling.lastWord(name), FAMILIAR);
    if (person.gender == Gender.UNKNOWN && name.length() > 1) {
      person.gender = name.gender();
    }
    if (name.titled() && person.sort == Sort.UNSURE) {
      person.sort = Sort.PERSON;
    }
  }
}
