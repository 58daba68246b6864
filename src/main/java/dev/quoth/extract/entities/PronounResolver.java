package dev.quoth.extract.entities;

import dev.quoth.extract.names.Gender;
import dev.quoth.extract.names.Name;
import dev.quoth.extract.rules.ReferentFeature;
import dev.quoth.extract.rules.Weights;
import dev.quoth.extract.text.Sentences;
import dev.quoth.extract.text.TokenRange;
import dev.quoth.extract.text.TokenizedText;
import dev.quoth.extract.text.Tokens;
import dev.quoth.language.lexicon.FunctionWord;
import dev.quoth.language.lexicon.WordClass;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom "he" and "she" mean: the person of that gender who is named before and has the highest
 * sum of {@linkplain ReferentFeature weights}.
 */
final class PronounResolver {

  /** More mentions of a person count no more. */
  private static final int MAX_MENTIONS = 5;

  /** Only this many names before the pronoun are considered. */
  static final int MAX_NAMES_BACK = 60;

  /** Whoever is named longer ago than this is not meant. */
  static final int MAX_SENTENCES_BACK = 12;

  /** A name begins its sentence if no more than this many words precede it. */
  private static final int MAX_FIRST_WORDS = 2;

  private final Tokens tokens;
  private final Sentences sentences;
  private final List<Name> names;
  private final Entities entities;
  private final Weights weights;

  PronounResolver(TokenizedText text, Entities entities, Weights weights) {
    this.tokens = text.tokens();
    this.sentences = text.sentences();
    this.names = entities.names();
    this.entities = entities;
    this.weights = weights;
  }

  /** A pronoun with its sentence, what is said by it, and who spoke last before it. */
  private record Pronoun(
      int token,
      int sentence,
      Gender gender,
      List<TokenRange> contents,
      Optional<SpeakerHistory.Entry<Entity>> spokeLast) {

    /** Whoever says "Moss is old, he said" is not Moss. */
    boolean speaksOf(Name name) {
      for (TokenRange range : contents) {
        if (range.contains(name.from())) {
          return name.from() < token;
        }
      }
      return false;
    }

    /** Tests for "The pier is old, he said": the words, and then who says them. */
    boolean followsContent() {
      return !contents.isEmpty() && contents.get(0).from() < token;
    }
  }

  /**
   * The person whom a pronoun means; empty for other pronouns than "he" and "she".
   *
   * @param contents what is said by it
   * @param spokeLast who spoke last before the pronoun, and where
   */
  Optional<Entity> referent(
      int token, List<TokenRange> contents, Optional<SpeakerHistory.Entry<Entity>> spokeLast) {
    boolean he = tokens.has(token, WordClass.HE);
    if (!he && !tokens.has(token, WordClass.SHE)) {
      return Optional.empty();
    }
    Gender gender = he ? Gender.MALE : Gender.FEMALE;
    return referent(new Pronoun(token, sentences.of(token), gender, contents, spokeLast));
  }

  private Optional<Entity> referent(Pronoun pronoun) {
    @Nullable Entity best = null;
    double bestScore = Double.NEGATIVE_INFINITY;
    int n = Name.firstFrom(names, pronoun.token()) - 1;
    for (int back = 0; n >= 0 && back < MAX_NAMES_BACK; n--, back++) {
      int named = sentences.of(names.get(n).from());
      if (pronoun.sentence() - named > MAX_SENTENCES_BACK) {
        break;
      }
      @Nullable Entity person = entities.of(n).orElse(null);
      if (person != null
          && person.surelyHuman()
          && person.gender().agreesWith(pronoun.gender())
          && !pronoun.speaksOf(names.get(n))) {
        double score = score(n, named, person, pronoun);
        best = score > bestScore ? person : best;
        bestScore = Math.max(score, bestScore);
      }
    }
    return Optional.ofNullable(best);
  }

  /** Returns the sum of weights for a person, by one name and the sentence that it is in. */
  private double score(int n, int named, Entity person, Pronoun pronoun) {
    int mentioned = named;
    double score = score(n, named, person, pronoun.gender());
    if (pronoun.spokeLast().isPresent() && pronoun.spokeLast().get().who() == person) {
      int spoke = sentences.of(pronoun.spokeLast().get().token());
      boolean on =
          pronoun.sentence() - spoke <= 1 && (pronoun.followsContent() || goesOn(pronoun.token()));
      mentioned = Math.max(named, spoke);
      score += weights.of(ReferentFeature.SPOKE_LAST);
      score += on ? weights.of(ReferentFeature.SPEAKS_ON) : 0;
    }
    return score + (pronoun.sentence() - mentioned) * weights.of(ReferentFeature.SENTENCE_BETWEEN);
  }

  private double score(int n, int named, Entity person, Gender gender) {
    Name name = names.get(n);
    boolean printed = name.type() == Name.Type.PERSON || person.type() == Name.Type.PERSON;
    return (person.gender() == gender ? weights.of(ReferentFeature.SAME_GENDER) : 0)
        + (printed ? weights.of(ReferentFeature.PERSON) : 0)
        + (beginsSentence(name, named) ? weights.of(ReferentFeature.BEGINS_SENTENCE) : 0)
        + Math.min(entities.mentionsUpTo(n), MAX_MENTIONS) * weights.of(ReferentFeature.MENTION);
  }

  /** Tests for "He added", "she then continued": the verb tells that somebody goes on. */
  private boolean goesOn(int pronoun) {
    return tokens.matches(pronoun + 1, FunctionWord.CONTINUED)
        || tokens.matches(pronoun + 2, FunctionWord.CONTINUED);
  }

  /** Tests for "Ruiz met", and not "Ruiz’s friend met", where somebody else is the subject. */
  private boolean beginsSentence(Name name, int sentence) {
    return name.from() - sentences.begin(sentence) <= MAX_FIRST_WORDS
        && !tokens.is(name.to(), Tokens.Kind.POSSESSIVE);
  }
}
