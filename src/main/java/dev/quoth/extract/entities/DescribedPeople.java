package dev.quoth.extract.entities;

import dev.quoth.extract.entities.PersonDescriptions.Description;
import dev.quoth.extract.entities.RoleMention.Reference;
import dev.quoth.extract.names.Name;
import dev.quoth.extract.text.Sentences;
import dev.quoth.extract.text.TokenizedText;
import dev.quoth.extract.text.Tokens;
import dev.quoth.extract.text.Tokens.Kind;
import dev.quoth.language.lexicon.FunctionWord;
import dev.quoth.language.lexicon.Lexicon;
import dev.quoth.language.lexicon.Suffix;
import dev.quoth.language.lexicon.WordClass;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the one person of an article who can be meant by a role: who is called so, or by a noun
 * that says more, as a senator is a lawmaker. Where several fit, nobody is meant.
 */
final class DescribedPeople {

  /** The shortest beginning that two words of one subject share: moth, moths. */
  private static final int MIN_STEM = 4;

  /** "his lawyer" may be anybody's, and is not whoever was called a lawyer long ago. */
  private static final int MAX_OWNED_BACK = 3;

  private static final int MAX_FIRST_WORDS = 4;

  /** Somebody is called by another noun no more than this many sentences after the name. */
  private static final int MAX_BY_NAME_BACK = 2;

  private static final int MAX_CANDIDATES = 24;
  private static final int MAX_RECENT = 40;

  private final Tokens tokens;
  private final Lexicon lexicon;
  private final Sentences sentences;
  private final List<Name> names;
  private final Entities entities;
  private final PersonDescriptions descriptions;
  private final Map<Entity, Integer> latest = new HashMap<>();

  /** Who was mentioned last, the latest last. */
  private final LinkedHashSet<Entity> recent = new LinkedHashSet<>();

  private int next;
  private @Nullable Entity subject;
  private int subjectToken;

  DescribedPeople(TokenizedText text, Entities entities, PersonDescriptions descriptions) {
    this.tokens = text.tokens();
    this.lexicon = tokens.lexicon();
    this.sentences = text.sentences();
    this.names = entities.names();
    this.entities = entities;
    this.descriptions = descriptions;
  }

  /** Takes note of everybody who is named before a token. */
  void advance(int token) {
    while (next < names.size() && names.get(next).from() < token) {
      Name name = names.get(next);
      Entity person = entities.of(next++).orElse(null);
      if (person != null && person.surelyHuman()) {
        mentioned(person, name.from());
        int first = sentences.begin(sentences.of(name.from()));
        if (name.from() - first <= MAX_FIRST_WORDS && !tokens.is(name.to(), Kind.POSSESSIVE)) {
          subject = person;
          subjectToken = name.from();
        }
      }
    }
  }

  /** Takes note that somebody is mentioned by a role. */
  void mentioned(Entity person, int token) {
    latest.put(person, token);
    recent.remove(person);
    recent.add(person);
    if (recent.size() > MAX_RECENT) {
      recent.remove(recent.getFirst());
    }
  }

  /** Where somebody was mentioned last; before the article, where never. */
  int latest(Entity person) {
    return latest.getOrDefault(person, -1);
  }

  /**
   * The person whom a role means; null where none or several fit.
   *
   * @param other whether it may also mean somebody who has no name and is called exactly so
   */
  @Nullable Entity of(AskedRole asked, boolean other) {
    if (lexicon.endsWith(asked.head(), 0, asked.head().length(), Suffix.AGE)) {
      return aged(asked);
    }
    int entry = lexicon.find(asked.head(), 0, asked.head().length());
    if (lexicon.functionWord(entry) == FunctionWord.SOURCE) {
      return null;
    }
    List<Entity> all = descriptions.called(asked.head());
    boolean few = all.size() <= MAX_CANDIDATES;
    List<Entity> called = fitting(few ? all : recent, asked, asked.head()::equals);
    if (called.isEmpty()) {
      return other ? null : calledOtherwise(asked);
    }
    List<Entity> before = mentionedWithin(called, Integer.MAX_VALUE, asked);
    if (before.isEmpty() && few && called.size() == 1 && !other && !ofThing(asked)) {
      return called.getFirst();
    }
    int back =
        asked.mention().reference() == Reference.OWNED
            ? MAX_OWNED_BACK
            : PronounResolver.MAX_SENTENCES_BACK;
    List<Entity> near = mentionedWithin(before, back, asked);
    if (near.isEmpty()) {
      return other ? null : ofKind(asked);
    }
    Entity found = only(near, asked);
    return found != null && overshadowed(found, before, asked) ? null : found;
  }

  private @Nullable Entity calledOtherwise(AskedRole asked) {
    Entity kind = ofKind(asked);
    return kind == null ? byName(asked) : kind;
  }

  /** Reads "the billionaire", "the Ohio Republican" of whom the sentences before are about. */
  private @Nullable Entity byName(AskedRole asked) {
    RoleMention mention = asked.mention();
    Entity person = subject;
    int back = sentences.of(mention.from()) - sentences.of(subjectToken);
    boolean near = back > 0 && back <= MAX_BY_NAME_BACK;
    return person != null
            && near
            && person.type() == Name.Type.PERSON
            && person.gender().agreesWith(mention.gender())
            && callsAgain(asked)
            && mostNamed(person, asked)
            && !contradicts(descriptions.of(person), asked)
        ? person
        : null;
  }

  /**
   * Tests for "the Ohio Republican", and not "the Republican who lost", "the state’s Republican".
   */
  private boolean callsAgain(AskedRole asked) {
    RoleMention mention = asked.mention();
    boolean owner = false;
    for (int t = mention.from(); t < mention.head(); t++) {
      owner |= tokens.is(t, Kind.POSSESSIVE);
    }
    return !owner
        && mention.reference() == Reference.DEFINITE
        && mention.to() == mention.head() + 1
        && !tokens.has(mention.to(), WordClass.RELATIVE)
        && lexicon.isByName(asked.head())
        && (!tokens.capital(mention.head()) || office(asked.head()))
        && (!office(asked.head()) || !asked.modifiers().isEmpty());
  }

  /** Tests whether the article names nobody more often of those whom it has just named. */
  private boolean mostNamed(Entity person, AskedRole asked) {
    return recent.stream()
        .filter(other -> since(other, asked) <= MAX_BY_NAME_BACK + 1)
        .noneMatch(other -> other.surelyHuman() && other.mentions() > person.mentions());
  }

  /** Tests for a senator who was called a governor, a Democrat who was called a Republican. */
  private boolean contradicts(Description about, AskedRole asked) {
    return office(asked.head()) && about.heads().stream().anyMatch(this::office);
  }

  private boolean office(String head) {
    return (lexicon.classes(head) & (WordClass.TITLE.bit() | WordClass.DEMONYM.bit())) != 0;
  }

  /** Tests whether the article is far more about somebody else who is called so as plainly. */
  private boolean overshadowed(Entity found, List<Entity> all, AskedRole asked) {
    for (Entity other : all) {
      if (other.mentions() > 2 * found.mentions()
          && plainly(other, asked) == plainly(found, asked)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Entity ofKind(AskedRole asked) {
    if (!lexicon.hasKinds(asked.head())) {
      return null;
    }
    List<Entity> near = new ArrayList<>();
    for (Entity person : recent) {
      int since = since(person, asked);
      if (since >= 0 && since <= PronounResolver.MAX_SENTENCES_BACK) {
        near.add(person);
      }
    }
    List<Entity> found = fitting(near, asked, head -> lexicon.isKindOf(head, asked.head()));
    return only(found, asked);
  }

  /** Reads "the 24-year-old": who is of that age, or else whom the sentence before is about. */
  private @Nullable Entity aged(AskedRole asked) {
    String head = asked.head();
    String age = head.substring(0, Math.max(head.indexOf('-'), 0));
    List<Entity> found =
        recent.stream().filter(p -> descriptions.of(p).words().contains(age)).toList();
    if (found.size() == 1) {
      return found.getFirst();
    }
    int sentence = sentences.of(asked.mention().from());
    boolean near = subject != null && sentence - sentences.of(subjectToken) <= 2;
    return found.isEmpty() && near && asked.modifiers().isEmpty() ? subject : null;
  }

  /** Returns those who were mentioned already, no more than some sentences ago. */
  private List<Entity> mentionedWithin(List<Entity> people, int back, AskedRole asked) {
    List<Entity> mentioned = new ArrayList<>(people.size());
    for (Entity person : people) {
      int since = since(person, asked);
      if (since >= 0 && since <= back) {
        mentioned.add(person);
      }
    }
    return mentioned;
  }

  private List<Entity> fitting(Iterable<Entity> people, AskedRole asked, Predicate<String> head) {
    List<Entity> found = new ArrayList<>();
    for (Entity person : people) {
      if (found.size() < MAX_CANDIDATES && fits(person, asked, head)) {
        found.add(person);
      }
    }
    return found;
  }

  private boolean fits(Entity person, AskedRole asked, Predicate<String> head) {
    Description about = descriptions.of(person);
    if (!any(about.heads(), head)
        || !person.gender().agreesWith(asked.mention().gender())
        || !about.words().containsAll(asked.complement())) {
      return false;
    }
    for (String word : asked.unknown(about.words(), lexicon)) {
      if (!topic(word, person, asked)) {
        return false;
      }
    }
    return ranks(about, asked, head);
  }

  private static boolean any(Iterable<String> words, Predicate<String> test) {
    for (String word : words) {
      if (test.test(word)) {
        return true;
      }
    }
    return false;
  }

  /** Tests whether a phrase by which somebody is called so is of the rank that is asked for. */
  private boolean ranks(Description about, AskedRole asked, Predicate<String> head) {
    boolean called = false;
    for (Set<String> phrase : about.phrases()) {
      if (any(phrase, word -> about.heads().contains(word) && head.test(word))) {
        called = true;
        if (asked.sameRank(phrase, lexicon)) {
          return true;
        }
      }
    }
    return !called;
  }

  /** Of several that fit: who is named close by, or called by these words alone. */
  private @Nullable Entity only(List<Entity> found, AskedRole asked) {
    if (found.size() < 2) {
      return found.isEmpty() ? null : found.getFirst();
    }
    List<Entity> plain = found.stream().filter(p -> plainly(p, asked)).toList();
    if (plain.size() == 1) {
      return plain.getFirst();
    }
    List<Entity> close =
        (plain.isEmpty() ? found : plain).stream().filter(p -> since(p, asked) <= 1).toList();
    return close.size() == 1 ? close.getFirst() : null;
  }

  /** Tests whether somebody is called by these words and by no other: "President Moss". */
  private boolean plainly(Entity person, AskedRole asked) {
    return descriptions.of(person).phrases().stream()
        .anyMatch(phrase ->
            phrase.contains(asked.head())
                && phrase.size() == asked.modifiers().size() + 1
                && phrase.containsAll(asked.modifiers()));
  }

  /** Reads "the moth researcher" of whoever is named with moths: in a sentence with the name. */
  private boolean topic(String word, Entity person, AskedRole asked) {
    int from = latest(person);
    if (from < 0 || word.length() < MIN_STEM || asked.mention().from() < from) {
      return false;
    }
    int sentence = sentences.of(from);
    for (int t = sentences.begin(sentence); t < sentences.end(sentence); t++) {
      if (tokens.word(t) && !tokens.capital(t) && stem(word, t)) {
        return true;
      }
    }
    return false;
  }

  private boolean stem(String word, int t) {
    int length = Math.max(MIN_STEM, word.length() - 2);
    return tokens.end(t) - tokens.start(t) >= length
        && tokens.text().regionMatches(true, tokens.start(t), word, 0, length);
  }

  /** Returns how many sentences ago somebody was mentioned; below zero where they were not yet. */
  private int since(Entity person, AskedRole asked) {
    int token = latest(person);
    return token < 0 ? -1 : sentences.of(asked.mention().from()) - sentences.of(token);
  }

  /** Tests for "its minister": whose he is, only what is before can tell. */
  private boolean ofThing(AskedRole asked) {
    int from = asked.mention().from();
    return asked.mention().reference() == Reference.OWNED
        && !tokens.hasAny(from, WordClass.HE.bit() | WordClass.SHE.bit());
  }
}
