package dev.quoth.extract.quotes;

import dev.quoth.extract.grammar.NounPhrase;
import dev.quoth.extract.grammar.NounPhraseReader;
import dev.quoth.extract.grammar.SentenceRange;
import dev.quoth.extract.grammar.SubjectFinder;
import dev.quoth.extract.names.Name;
import dev.quoth.extract.text.Tokens;
import dev.quoth.extract.text.Tokens.Kind;
import dev.quoth.extract.text.WordClassSets;
import dev.quoth.language.lexicon.Suffix;
import dev.quoth.language.lexicon.WordClass;
import java.util.Optional;

/**
 * Finds whom the sentence before a quotation introduces: "Hill was angry. “…”", "Ruiz’s answer?
 * “…”". Only a sentence of the same paragraph that quotes nothing itself does so.
 */
final class Introduction {

  private static final int MAX_SENTENCE = 40;
  private static final int MAX_QUESTION = 10;
  private static final int MAX_ROLE = 6;

  private final Tokens tokens;
  private final NounPhraseReader phrases;
  private final SubjectFinder subjects;

  Introduction(Tokens tokens, NounPhraseReader phrases) {
    this.tokens = tokens;
    this.phrases = phrases;
    this.subjects = new SubjectFinder(tokens, phrases);
  }

  /** The one whom a sentence brings on, who then speaks at the token after it. */
  Optional<NounPhrase> of(SentenceRange before, int quotation) {
    boolean adjacent = before.end() == quotation && before.end() - before.begin() <= MAX_SENTENCE;
    if (!adjacent || tokens.quotes(before.begin(), before.end())) {
      return Optional.empty();
    }
    return owner(before).or(() -> subject(before));
  }

  /** Reads "Ruiz’s answer?", "Her verdict:": whose words are announced. */
  private Optional<NounPhrase> owner(SentenceRange clause) {
    int last = clause.end() - 1;
    boolean asks = tokens.is(last, Kind.STOP) && tokens.text().charAt(tokens.start(last)) == '?';
    if (!asks || clause.end() - clause.begin() > MAX_QUESTION) {
      return Optional.empty();
    }
    for (int t = clause.begin() + 1; t < last; t++) {
      if (tokens.hasAny(t, WordClass.SPEECH_NOUN.bit() | WordClass.DOCUMENT.bit())) {
        int owner = t - 1;
        while (owner > clause.begin()
            && phrases.content(owner)
            && !tokens.is(owner, Kind.POSSESSIVE)) {
          owner--;
        }
        if (tokens.is(owner, Kind.POSSESSIVE)) {
          return phrases.before(owner, clause.begin());
        }
        return tokens.has(owner, WordClass.POSSESSIVE_PRONOUN)
            ? Optional.of(NounPhrase.pronoun(owner))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<NounPhrase> subject(SentenceRange clause) {
    return named(clause.begin())
        .or(() -> role(clause.begin()))
        .or(() -> subjects.ofClause(clause.begin(), clause.end() - 1))
        .filter(this::somebody);
  }

  /**
   * Reads "Ana Ruiz shook her head.": a name, and a lower-case word after it that is no noun to
   * own.
   */
  private Optional<NounPhrase> named(int begin) {
    int index = phrases.nameAt(begin);
    if (index == NounPhrase.NO_NAME) {
      return Optional.empty();
    }
    Name name = phrases.name(index);
    boolean verb = tokens.word(name.to()) && !tokens.capital(name.to());
    boolean speaks =
        tokens.hasAny(name.to(), WordClassSets.CAN_SPEAK | WordClass.PREPOSITION.bit());
    return name.from() == begin && name.type() == Name.Type.PERSON && verb && !speaks
        ? Optional.of(
            NounPhrase.of(name.nameFrom(), name.to(), name.to() - 1, NounPhrase.Form.NAME, index))
        : Optional.empty();
  }

  /** Reads "The mayor disagreed.": a role, and a word that ends as a verb does. */
  private Optional<NounPhrase> role(int begin) {
    int t = begin + 1;
    while (t < begin + MAX_ROLE && phrases.content(t) && !verb(t)) {
      t++;
    }
    boolean role = tokens.hasAny(begin, WordClassSets.OPENERS) && tokens.has(t - 1, WordClass.ROLE);
    return role && verb(t)
        ? Optional.of(NounPhrase.of(begin, t, t - 1, NounPhrase.Form.NOUN, NounPhrase.NO_NAME))
        : Optional.empty();
  }

  private boolean verb(int token) {
    return tokens.word(token)
        && !tokens.capital(token)
        && tokens.endsWith(token, Suffix.PAST)
        && tokens.has(token - 1, WordClass.ROLE);
  }

  private boolean somebody(NounPhrase phrase) {
    return switch (phrase.form()) {
      case NAME -> phrases.name(phrase.name()).type() != Name.Type.PLACE;
      case PRONOUN -> tokens.hasAny(phrase.head(), WordClass.HE.bit() | WordClass.SHE.bit());
      case NOUN -> tokens.has(phrase.head(), WordClass.ROLE);
      case GROUP -> false;
    };
  }
}
