package dev.quoth.extract.entities;

import dev.quoth.extract.grammar.NounPhrase;
import dev.quoth.extract.grammar.NounPhrase.Form;
import dev.quoth.extract.names.Name;
import dev.quoth.extract.names.NameForms;
import dev.quoth.extract.text.Tokens;
import dev.quoth.language.lexicon.FunctionWord;
import dev.quoth.language.lexicon.WordClass;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom a definite description means: "the prime minister" is the one person of the article
 * who is one, "the authority" the one organization. Where several fit, nobody is meant.
 */
final class DefiniteDescriptions {

  private static final int MAX_CANDIDATES = 24;
  private static final int MAX_WORDS = 8;
  private static final String FIRM = "#firm";
  private static final long KIND_OF_BODY = WordClass.TEAM.bit() | WordClass.ORGANIZATION.bit();

  private final Tokens tokens;
  private final Map<String, List<Entity>> byWord = new HashMap<>();
  private final Map<Entity, Set<String>> words = new HashMap<>();

  private final Entities entities;

  /** Whether everybody is described: only the first phrase that may mean one makes that needed. */
  private boolean described;

  DefiniteDescriptions(Tokens tokens, Entities entities) {
    this.tokens = tokens;
    this.entities = entities;
  }

  private void describeAll() {
    if (!described) {
      described = true;
      entities.all().forEach(this::describe);
    }
  }

  private void describe(Entity person) {
    if (person.surelyHuman()) {
      Set<String> known = words(person.role(), person);
      if (!known.isEmpty()) {
        words.put(person, known);
      }
    } else if (person.type() != Name.Type.PLACE) {
      body(person);
    }
  }

  private void body(Entity person) {
    Set<String> known = words(person.bodyType(), person);
    for (String word : words(person.name(), person)) {
      if (has(word, KIND_OF_BODY)) {
        known.add(word);
        index(word, person);
      }
    }
    boolean firm = person.name().indexOf('&') > 0 || known.stream().anyMatch(this::firm);
    if (firm || known.isEmpty()) {
      index(FIRM, person);
    }
    words.put(person, known);
  }

  private void index(String word, Entity person) {
    List<Entity> candidates = byWord.computeIfAbsent(word, w -> new ArrayList<>());
    if (candidates.isEmpty() || candidates.getLast() != person) {
      candidates.add(person);
    }
  }

  private boolean firm(String word) {
    return has(word, WordClass.FIRM.bit());
  }

  private boolean has(String word, long classes) {
    return (tokens.lexicon().classes(find(word)) & classes) != 0;
  }

  private int find(String word) {
    return tokens.lexicon().find(word, 0, word.length());
  }

  /** The words of a role up to its first preposition; by each that is its head it is found. */
  private Set<String> words(String role, Entity person) {
    Set<String> found = new HashSet<>();
    if (role.isEmpty()) {
      return found;
    }
    StringTokenizer parts = new StringTokenizer(role, " ,.");
    String head = "";
    while (parts.hasMoreTokens() && found.size() < MAX_WORDS) {
      String word = NameForms.plain(parts.nextToken());
      long classes = tokens.lexicon().classes(find(word));
      if (WordClass.PREPOSITION.in(classes)) {
        break;
      }
      if (WordClass.COORDINATOR.in(classes) && !head.isEmpty()) {
        index(head, person);
      }
      head = tokens.lexicon().title(word);
      found.add(head);
    }
    if (!head.isEmpty()) {
      index(head, person);
    }
    return found;
  }

  /** The person or organization that a phrase describes; empty where none or several fit. */
  Optional<Entity> of(NounPhrase phrase, Predicate<Entity> close) {
    boolean definite =
        tokens.matches(phrase.from(), FunctionWord.THE)
            || tokens.has(phrase.from(), WordClass.POSSESSIVE_PRONOUN);
    if (phrase.form() != Form.NOUN
        || !definite
        || phrase.to() != phrase.head() + 1
        || !(known(phrase.head()) || company(phrase.head()))) {
      return Optional.empty();
    }
    Set<String> asked = new HashSet<>();
    for (int t = phrase.from() + 1; t < phrase.to(); t++) {
      if (!tokens.word(t) || asked.size() == MAX_WORDS) {
        return Optional.empty();
      }
      asked.add(title(t));
    }
    return Optional.ofNullable(described(phrase, asked, close));
  }

  private @Nullable Entity described(
      NounPhrase phrase, Set<String> asked, Predicate<Entity> close) {
    int head = phrase.head();
    describeAll();
    String word = title(head);
    Entity found =
        known(head) ? only(byWord.getOrDefault(word, List.of()), asked, phrase, close) : null;
    return found == null && company(head)
        ? only(byWord.getOrDefault(FIRM, List.of()), Set.of(), phrase, close)
        : found;
  }

  private String title(int t) {
    return tokens.lexicon().title(NameForms.plain(tokens.text(t)));
  }

  private boolean known(int head) {
    return tokens.hasAny(head, WordClass.ROLE.bit() | WordClass.TITLE.bit() | KIND_OF_BODY);
  }

  private boolean company(int head) {
    return tokens.has(head, WordClass.FIRM) && !tokens.has(head, WordClass.ROLE);
  }

  /** Tests for "the former governor", who is not "the governor". */
  private boolean past(Set<String> role) {
    return role.stream()
        .anyMatch(word -> tokens.lexicon().functionWord(find(word)) == FunctionWord.FORMER);
  }

  /** The only one who fits of those that are named before, or else close by, or else of all. */
  private @Nullable Entity only(
      List<Entity> candidates, Set<String> asked, NounPhrase phrase, Predicate<Entity> close) {
    if (candidates.size() > MAX_CANDIDATES) {
      return null;
    }
    List<Entity> all = new ArrayList<>();
    for (Entity person : candidates) {
      Set<String> known = words.getOrDefault(person, Set.of());
      if (known.containsAll(asked) && past(known) == past(asked)) {
        all.add(person);
      }
    }
    List<Entity> before = all.stream().filter(p -> p.firstToken() < phrase.from()).toList();
    if (before.isEmpty()) {
      return all.size() == 1 && !ofThing(phrase) ? all.getFirst() : null;
    }
    List<Entity> left = before.size() == 1 ? before : before.stream().filter(close).toList();
    return left.size() == 1 ? left.getFirst() : null;
  }

  /** Tests for "its minister": whose he is, only what is before can tell. */
  private boolean ofThing(NounPhrase phrase) {
    return tokens.has(phrase.from(), WordClass.POSSESSIVE_PRONOUN)
        && !tokens.hasAny(phrase.from(), WordClass.HE.bit() | WordClass.SHE.bit());
  }
}
