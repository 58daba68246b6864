package dev.quoth.extract.entities;

import dev.quoth.extract.grammar.NounPhrase;
import dev.quoth.extract.grammar.NounPhraseReader;
import dev.quoth.extract.names.Name;
import dev.quoth.extract.names.NameForms;
import dev.quoth.extract.text.Tokens;
import dev.quoth.extract.text.Tokens.Kind;
import dev.quoth.extract.text.WordClassSets;
import dev.quoth.language.lexicon.FunctionWord;
import dev.quoth.language.lexicon.Lexicon;
import dev.quoth.language.lexicon.WordClass;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;

/**
 * What an article says of each person by nouns around the name: titles, roles, appositions, an age,
 * a party and a state. All that it says anywhere is gathered, for "the captain" may be called so
 * only once.
 */
final class PersonDescriptions {

  private static final int MAX_BEFORE = 6;
  private static final int MAX_APPOSITION = 8;
  private static final int MAX_AGE_DIGITS = 2;
  private static final int MAX_WORDS = 16;
  private static final int MAX_PHRASES = 12;

  private final Tokens tokens;
  private final Lexicon lexicon;
  private final NounPhraseReader phrases;
  private final NameRoles roles;
  private final Map<Entity, Description> all = new HashMap<>();
  private final Map<String, List<Entity>> byHead = new HashMap<>();

  /** The person of whom each role was read last: "President" is printed before a name each time. */
  private final Map<String, Entity> read = new HashMap<>();

  /**
   * What is said of somebody.
   *
   * @param phrases the words of each phrase
   * @param words the words of all phrases, and party, state and nation
   * @param heads the nouns by which they are called
   */
  record Description(Set<Set<String>> phrases, Set<String> words, Set<String> heads) {
    static final Description NONE = new Description(Set.of(), Set.of(), Set.of());

    static Description empty() {
      return new Description(new LinkedHashSet<>(), new HashSet<>(), new LinkedHashSet<>());
    }
  }

  PersonDescriptions(Tokens tokens, NounPhraseReader phrases, Entities entities) {
    this.tokens = tokens;
    this.lexicon = tokens.lexicon();
    this.phrases = phrases;
    this.roles = entities.roles();
    List<Name> names = entities.names();
    for (int n = 0; n < names.size(); n++) {
      Entity person = entities.of(n).orElse(null);
      if (person != null && person.surelyHuman()) {
        describe(n, names.get(n), person);
      }
    }
  }

  /** Returns what is said of somebody. */
  Description of(Entity person) {
    return all.getOrDefault(person, Description.NONE);
  }

  /** The people who are called by a noun. */
  List<Entity> called(String head) {
    return byHead.getOrDefault(head, List.of());
  }

  /** The form under which two words that say the same are one: "senator" for "Sen.". */
  String key(String word) {
    String plain = NameForms.plain(word);
    if (plain.endsWith("'s")) {
      plain = plain.substring(0, plain.length() - 2);
    }
    return lexicon.chiefForm(lexicon.title(plain));
  }

  private void describe(int n, Name name, Entity person) {
    if (alone(name)) {
      return;
    }
    Description about = all.computeIfAbsent(person, p -> Description.empty());
    String role = roles.printed(n);
    phrase(role, person, about);
    phrase(roles.stated(n), person, about);
    if (role.isEmpty()) {
      before(name, person, about);
    }
    after(name.to(), person, about);
  }

  /** Tests for "On Monday Moss said": nothing around the name can say more of its bearer. */
  private boolean alone(Name name) {
    int before = name.from() - 1;
    int to = name.to();
    boolean first = tokens.word(before) && !tokens.hasAny(before, WordClassSets.GRAMMAR);
    boolean then =
        tokens.hasAny(to, WordClass.AUXILIARY.bit() | WordClass.OFFICE.bit())
            || tokens.has(to, WordClass.PREPOSITION);
    return !name.titled() && !first && !then && tokens.word(to) && !tokens.is(before, Kind.COMMA);
  }

  /** The words of a role; those up to its first preposition may be its head. */
  private void phrase(String role, Entity person, Description about) {
    if (role.isEmpty() || read.put(role, person) == person) {
      return;
    }
    StringTokenizer parts = new StringTokenizer(role, " ,.()");
    Set<String> words = new HashSet<>();
    String head = "";
    boolean open = true;
    String last = "";
    while (parts.hasMoreTokens() && words.size() < MAX_WORDS) {
      String word = key(parts.nextToken());
      long classes = lexicon.classes(word);
      if (WordClass.PREPOSITION.in(classes) || WordClass.COORDINATOR.in(classes)) {
        open &= WordClass.COORDINATOR.in(classes);
        call(head, person, about);
        head = "";
      } else {
        words.add(word);
        pair(last, word, about);
        head = open ? word : head;
      }
      last = word;
    }
    call(head, person, about);
    about.words().addAll(words);
    if (about.phrases().size() < MAX_PHRASES) {
      about.phrases().add(words);
    }
  }

  private static void pair(String first, String second, Description about) {
    if (!first.isEmpty()) {
      about.words().add(first + "-" + second);
    }
  }

  private void call(String head, Entity person, Description about) {
    if (!head.isEmpty() && about.heads().size() < MAX_PHRASES && about.heads().add(head)) {
      byHead.computeIfAbsent(head, h -> new ArrayList<>()).add(person);
    }
  }

  /** Reads "chess prodigy Ilya Morozin": nouns of which the lexicon does not know that they are. */
  private void before(Name name, Entity person, Description about) {
    int from = name.from();
    while (name.from() - from < MAX_BEFORE
        && tokens.word(from - 1)
        && phrases.nameAt(from - 1) == NounPhrase.NO_NAME
        && phrases.content(from - 1)) {
      from--;
    }
    if (name.titled() || from < name.from()) {
      phrase(tokens.text(from, name.titled() ? name.nameFrom() : name.from()), person, about);
    }
  }

  private void after(int to, Entity person, Description about) {
    boolean comma = tokens.is(to, Kind.COMMA);
    int next = to + 1;
    if (comma && age(next)) {
      about.words().add(tokens.text(next));
    } else if ((comma || tokens.is(to, Kind.OPEN)) && party(next)) {
      String text = tokens.text(next);
      about.words().add(key(text.substring(0, 1)));
      about.words().add(key(text.substring(2)));
      call(key(text.substring(0, 1)), person, about);
    } else if (comma && tokens.has(next, WordClass.DETERMINER)) {
      apposition(next + 1, person, about);
    } else if (tokens.matches(to, FunctionWord.OF)) {
      place(next, about);
    }
  }

  private boolean age(int t) {
    return tokens.is(t, Kind.NUMBER)
        && tokens.end(t) - tokens.start(t) <= MAX_AGE_DIGITS
        && !tokens.word(t + 1);
  }

  /** R-Ohio, D-N.Y. */
  private boolean party(int t) {
    return tokens.capital(t)
        && tokens.end(t) - tokens.start(t) > 3
        && tokens.text().charAt(tokens.start(t) + 1) == '-';
  }

  private void apposition(int from, Entity person, Description about) {
    int to = from;
    while (to - from < MAX_APPOSITION && phrases.content(to) && !tokens.is(to, Kind.QUOTATION)) {
      to++;
    }
    boolean verb = tokens.isCue(to) || tokens.has(to, WordClass.AUXILIARY);
    if (to > from && !verb) {
      phrase(tokens.text(from, to), person, about);
      if (tokens.has(to, WordClass.PREPOSITION)) {
        place(to + 1, about);
      }
    }
  }

  /** Reads "of South Carolina": where somebody is from. */
  private void place(int from, Description about) {
    String last = "";
    for (int t = from; t < from + MAX_BEFORE; t++) {
      if (!tokens.capital(t) && !tokens.hasAny(t, WordClassSets.OPENERS)) {
        return;
      }
      String word = key(tokens.text(t));
      about.words().add(word);
      pair(last, word, about);
      last = word;
    }
  }
}
