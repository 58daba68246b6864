package dev.quoth.extract.entities;

import dev.quoth.Gender;
import dev.quoth.extract.entities.Discourse.PersonMention;
import dev.quoth.extract.rules.ReferentFeature;
import dev.quoth.extract.rules.Weights;
import dev.quoth.extract.text.PrintedQuotation;
import dev.quoth.extract.text.Sentences;
import dev.quoth.extract.text.TokenRange;
import dev.quoth.extract.text.TokenizedText;
import dev.quoth.extract.text.Tokens;
import dev.quoth.extract.text.Tokens.Kind;
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

  private final Tokens tokens;
  private final Sentences sentences;
  private final Discourse discourse;
  private final Weights weights;

  PronounResolver(TokenizedText text, Discourse discourse, Weights weights) {
    this.tokens = text.tokens();
    this.sentences = text.sentences();
    this.discourse = discourse;
    this.weights = weights;
  }

  /** A pronoun with its sentence, what is said by it, and who spoke last before it. */
  private record Pronoun(
      int token,
      int sentence,
      Gender gender,
      List<TokenRange> contents,
      Optional<SpeakerHistory.Entry<Referent>> spokeLast) {

    /** Whoever says "Moss is old, he said" is not Moss. */
    boolean speaksOf(int mention) {
      for (int i = 0; i < contents.size(); i++) {
        if (contents.get(i).contains(mention)) {
          return mention < token;
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
  Optional<Referent> referent(
      int token, List<TokenRange> contents, Optional<SpeakerHistory.Entry<Referent>> spokeLast) {
    boolean he = tokens.has(token, WordClass.HE);
    if (!he && !tokens.has(token, WordClass.SHE)) {
      return Optional.empty();
    }
    Gender gender = he ? Gender.MALE : Gender.FEMALE;
    return referent(new Pronoun(token, sentences.of(token), gender, contents, spokeLast));
  }

  private Optional<Referent> referent(Pronoun pronoun) {
    @Nullable Referent best = null;
    double bestScore = Double.NEGATIVE_INFINITY;
    List<PersonMention> mentions = discourse.mentions();
    int from = Math.max(0, mentions.size() - MAX_NAMES_BACK);
    for (int m = mentions.size() - 1; m >= from; m--) {
      PersonMention mention = mentions.get(m);
      if (pronoun.sentence() - mention.sentence() > MAX_SENTENCES_BACK) {
        break;
      }
      if (mention.who().gender().agreesWith(pronoun.gender())
          && mention.token() < pronoun.token()
          && !pronoun.speaksOf(mention.token())) {
        double score = score(mention, pronoun);
        if (score > bestScore && namedBy(pronoun, mention.who())) {
          score += weights.of(ReferentFeature.NAMED_IN_QUOTATION);
        }
        best = score > bestScore ? mention.who() : best;
        bestScore = Math.max(score, bestScore);
      }
    }
    return Optional.ofNullable(best);
  }

  /** Returns the sum of weights for a person, by one mention and the sentence that it is in. */
  private double score(PersonMention mention, Pronoun pronoun) {
    int mentioned = mention.sentence();
    double score = score(mention, pronoun.gender());
    if (pronoun.spokeLast().isPresent() && pronoun.spokeLast().get().who() == mention.who()) {
      int spoke = sentences.of(pronoun.spokeLast().get().token());
      boolean on =
          pronoun.sentence() - spoke <= 1 && (pronoun.followsContent() || goesOn(pronoun.token()));
      mentioned = Math.max(mentioned, spoke);
      score += weights.of(ReferentFeature.SPOKE_LAST);
      score += on ? weights.of(ReferentFeature.SPEAKS_ON) : 0;
    } else if (!mention.who().familiar()) {
      score += weights.of(ReferentFeature.UNFAMILIAR);
    }
    return score + (pronoun.sentence() - mentioned) * weights.of(ReferentFeature.SENTENCE_BETWEEN);
  }

  private double score(PersonMention mention, Gender gender) {
    Referent who = mention.who();
    return (who.gender() == gender ? weights.of(ReferentFeature.SAME_GENDER) : 0)
        + (who.surelyPerson() ? weights.of(ReferentFeature.PERSON) : 0)
        + (who.entity().isEmpty() ? weights.of(ReferentFeature.UNNAMED) : 0)
        + (who.comesIn() ? 0 : weights.of(ReferentFeature.NEVER_CAME_IN))
        + (mention.subject() ? weights.of(ReferentFeature.BEGINS_SENTENCE) : 0)
        + Math.min(mention.count(), MAX_MENTIONS) * weights.of(ReferentFeature.MENTION);
  }

  /** Tests for “Moss is late,” he said: whoever says that is not Moss. */
  private boolean namedBy(Pronoun pronoun, Referent who) {
    if (who.entity().isEmpty()) {
      return false;
    }
    String name = who.entity().get().name();
    String last = name.substring(name.lastIndexOf(' ') + 1);
    for (TokenRange range : pronoun.contents()) {
      for (int t = range.from(); t < range.to(); t++) {
        if (tokens.is(t, Kind.QUOTATION) && has(tokens.quotation(t), last)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean has(PrintedQuotation quotation, String word) {
    String text = tokens.text();
    int at = text.indexOf(word, quotation.start(), quotation.end());
    while (at >= 0) {
      int end = at + word.length();
      if (!letter(at - 1) && !letter(end)) {
        return true;
      }
      at = text.indexOf(word, end, quotation.end());
    }
    return false;
  }

  private boolean letter(int at) {
    String text = tokens.text();
    return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }

  /** Tests for "He added", "she then continued": the verb tells that somebody goes on. */
  private boolean goesOn(int pronoun) {
    return tokens.matches(pronoun + 1, FunctionWord.CONTINUED)
        || tokens.matches(pronoun + 2, FunctionWord.CONTINUED);
  }
}
