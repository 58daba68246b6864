package dev.quoth.plan;

import dev.quoth.Speaker;
import dev.quoth.language.Language;
import dev.quoth.language.lexicon.LanguageData;
import dev.quoth.language.lexicon.Lexicon;
import dev.quoth.language.lexicon.WordClass;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Finds the other forms of a name among the speakers of an index: with another form of the given
 * name, without a middle initial or a particle, joined or apart. A form is one of those printed, so
 * that none is guessed at.
 */
public final class OtherForms {

  /** Somebody with fewer quotes than one in this many of another's does not matter. */
  private static final int FEW = 10;

  /** Of fewer quotes nobody can say who usually has the surname. */
  private static final int ENOUGH = 10;

  /** What is left of a word after a particle is at least this long. */
  private static final int MIN_REST = 4;

  private static final int MAX_PARTICLE = 4;

  /** Of fewer letters most are an organization's: "UN". */
  private static final int MIN_SURNAME = 3;

  private final Language language;
  private final SpeakerDirectory speakers;

  /** The names that were read, by their keys: one question compares the same ones several times. */
  private final Map<String, PersonName> read = new HashMap<>();

  /**
   * Creates a finder.
   *
   * @param language the language of the names
   * @param speakers the speakers of the index
   */
  public OtherForms(Language language, SpeakerDirectory speakers) {
    this.language = language;
    this.speakers = speakers;
  }

  /**
   * Returns the names that are joined where the one asked for is apart, and the other way round: "O
   * Rourke" is "orourke", and "DeBlasio" is "de blasio".
   */
  List<String> joinedOrApart(String name) throws IOException {
    List<String> words = List.of(Speaker.keyOf(name).split(" ", -1));
    List<String> others = new ArrayList<>();
    for (int i = 0; i < words.size() && words.size() <= MAX_PARTICLE + 2; i++) {
      String word = words.get(i);
      if (i + 1 < words.size() && (word.length() == 1 || is(word, WordClass.NAME_PARTICLE.bit()))) {
        String joined = word + words.get(i + 1);
        if (!speakers.namesakes(joined).isEmpty()) {
          others.add(replaced(words, i, i + 2, joined));
        }
      }
      for (int end = 1; end <= Math.min(MAX_PARTICLE, word.length() - MIN_REST); end++) {
        String particle = word.substring(0, end);
        if (isApart(particle, word.substring(end))) {
          others.add(replaced(words, i, i + 1, particle + " " + word.substring(end)));
        }
      }
    }
    return others;
  }

  private static String replaced(List<String> words, int from, int to, String by) {
    List<String> changed = new ArrayList<>(words.subList(0, from));
    changed.add(by);
    changed.addAll(words.subList(to, words.size()));
    return String.join(" ", changed);
  }

  /** Somebody has the particle inside the name: Al Ford has not. */
  private boolean isApart(String particle, String rest) throws IOException {
    if (!is(particle, WordClass.NAME_PARTICLE.bit()) && !particle.equals("o")) {
      return false;
    }
    String apart = " " + particle + " " + rest;
    return speakers.namesakes(rest).keySet().stream().anyMatch(key -> key.endsWith(apart));
  }

  /**
   * Returns the keys of the speakers who are called by another form of a full name; and by the
   * surname alone, where most of those who are printed with it are this one.
   *
   * @param name the full name
   * @return the keys, that of the name itself among them; none where it is no full name
   * @throws IOException if the index cannot be read
   */
  public List<String> keys(String name) throws IOException {
    PersonName asked = read(Speaker.keyOf(name));
    if (asked.isEmpty()) {
      return List.of();
    }
    String surname = asked.surname();
    Map<String, Integer> namesakes = speakers.namesakes(surname);
    Map<String, Integer> same = samePerson(asked, namesakes);
    List<String> keys = new ArrayList<>(same.keySet());
    if (same.isEmpty()) {
      same = same(asked, speakers.namesakes(asked.given()));
      return new ArrayList<>(same.keySet());
    }
    int quotes = sum(same);
    if (quotes >= ENOUGH && quotes * FEW >= fullNames(surname, namesakes) * (FEW - 1)) {
      namesakes.keySet().stream().filter(key -> isSurname(key, surname)).forEach(keys::add);
    }
    return keys;
  }

  private PersonName read(String key) {
    return read.computeIfAbsent(key, unread -> PersonName.read(unread, lexicon()));
  }

  /** Counts the quotes of those who are called by a form of a full name. */
  int quotes(String name) throws IOException {
    PersonName asked = read(Speaker.keyOf(name));
    return asked.isEmpty() ? 0 : sum(samePerson(asked, speakers.namesakes(asked.surname())));
  }

  private Map<String, Integer> samePerson(PersonName asked, Map<String, Integer> namesakes) {
    Map<String, Integer> same = same(asked, namesakes);
    return same.isEmpty() ? abbreviated(asked, namesakes) : same;
  }

  /** Initials alone are those of the one whom they fit, if that is nearly always the same. */
  private Map<String, Integer> abbreviated(PersonName asked, Map<String, Integer> namesakes) {
    Map<String, Integer> quotes = new HashMap<>();
    Map<String, Integer> given = new HashMap<>();
    namesakes.forEach((key, count) -> {
      PersonName other = read(key);
      if (is(other.given(), TitledName.GIVEN_NAMES) && asked.abbreviates(other)) {
        quotes.put(key, count);
        given.merge(other.given(), count, Integer::sum);
      }
    });
    int all = sum(quotes);
    String usual = given.keySet().stream().max(Comparator.comparing(given::get)).orElse("");
    quotes.keySet().removeIf(key -> !sameGivenName(usual, read(key).given()));
    return sum(quotes) * FEW >= all * (FEW - 1) ? quotes : Map.of();
  }

  private boolean sameGivenName(String one, String other) {
    return one.equals(other) || lexicon().sameGivenName(one, other);
  }

  private Map<String, Integer> same(PersonName asked, Map<String, Integer> namesakes) {
    Map<PersonName, Integer> people = new HashMap<>();
    Map<PersonName, String> keys = new HashMap<>();
    namesakes.forEach((key, quotes) -> {
      PersonName other = read(key);
      if (!other.isEmpty()
          && (asked.sameWords(other, lexicon()) || other.shortens(asked, lexicon()))) {
        people.merge(other, quotes, Integer::sum);
        keys.put(other, key);
      }
    });
    Predicate<PersonName> accepted =
        suffix(asked, people).and(initials(asked, people)).and(givenName(asked, people));
    people.keySet().removeIf(accepted.negate());
    if (!asked.middle().isEmpty()) {
      people.keySet().removeIf(middle(asked, people, deniers(asked, namesakes)).negate());
    }
    Map<String, Integer> same = new HashMap<>();
    people.forEach((other, quotes) -> same.put(keys.get(other), quotes));
    return same;
  }

  /** Counts the quotes of those with other initials than those of the middle names asked for. */
  private int deniers(PersonName asked, Map<String, Integer> namesakes) {
    int deniers = 0;
    for (Map.Entry<String, Integer> speaker : namesakes.entrySet()) {
      PersonName other = read(speaker.getKey());
      deniers += !other.isEmpty() && other.denies(asked, lexicon()) ? speaker.getValue() : 0;
    }
    return deniers;
  }

  /** A father is not his son, where both are known by their suffixes. */
  private static Predicate<PersonName> suffix(PersonName asked, Map<PersonName, Integer> people) {
    boolean known = count(people, other -> other.suffix().equals(asked.suffix())) > 0;
    String suffix = known ? asked.suffix() : "";
    return other -> other.suffix().equals(suffix);
  }

  /** One without initials is somebody with them, unless another has other ones. */
  private static Predicate<PersonName> initials(PersonName asked, Map<PersonName, Integer> people) {
    boolean optional =
        asked.initials().isEmpty() || count(people, asked::deniesInitials) * FEW < sum(people);
    return other -> !asked.deniesInitials(other) && (optional || !other.initials().isEmpty());
  }

  /** One with a middle name is who is printed without it, where that is the usual form. */
  private static Predicate<PersonName> middle(
      PersonName asked, Map<PersonName, Integer> people, int deniers) {
    int all = sum(people);
    boolean usual = 2 * count(people, other -> other.middle().equals(asked.middle())) <= all;
    return other ->
        other.middle().equals(asked.middle())
            || (usual && (!other.initials().isEmpty() || deniers * FEW < all));
  }

  private Predicate<PersonName> givenName(PersonName asked, Map<PersonName, Integer> people) {
    return oneGivenName(asked, people)
        ? other -> true
        : other -> other.given().equals(asked.given());
  }

  private static int count(Map<PersonName, Integer> people, Predicate<PersonName> which) {
    return people.entrySet().stream()
        .filter(person -> which.test(person.getKey()))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  /** "Chris" may be Christina or Christopher, and is neither where both have the surname. */
  private boolean oneGivenName(PersonName asked, Map<PersonName, Integer> people) {
    List<String> given =
        people.keySet().stream()
            .map(PersonName::given)
            .filter(name -> !name.equals(asked.given()) && is(name, TitledName.GIVEN_NAMES))
            .distinct()
            .toList();
    return given.stream().allMatch(a -> given.stream().allMatch(b -> sameGivenName(a, b)));
  }

  /** Counts the quotes of those who have a word as surname, or as given name where it is one. */
  private int fullNames(String word, Map<String, Integer> namesakes) {
    boolean given = is(word, TitledName.GIVEN_NAMES);
    int quotes = 0;
    for (Map.Entry<String, Integer> speaker : namesakes.entrySet()) {
      String key = speaker.getKey();
      PersonName other = read(key);
      boolean counts = given || (!other.isEmpty() && other.surname().equals(word));
      if (key.indexOf(' ') > 0 && counts && !isSurname(key, word)) {
        quotes += speaker.getValue();
      }
    }
    return quotes;
  }

  /** Tests whether a key is a surname alone, perhaps with a particle: "de blasio". */
  private boolean isSurname(String key, String surname) {
    if (key.equals(surname)) {
      return key.length() >= MIN_SURNAME;
    }
    int space = key.indexOf(' ');
    String particle = space < 0 ? "" : key.substring(0, space);
    return key.substring(space + 1).equals(surname)
        && is(particle, WordClass.NAME_PARTICLE.bit())
        && !is(particle, TitledName.GIVEN_NAMES);
  }

  private static int sum(Map<?, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  private boolean is(String word, long classes) {
    return (lexicon().classes(word) & classes) != 0;
  }

  private Lexicon lexicon() {
    return language.unwrap(LanguageData.class).lexicon();
  }
}
