package dev.quoth.extract.relations;

import dev.quoth.extract.grammar.CuePhrase;
import dev.quoth.extract.grammar.NounPhrase;
import dev.quoth.extract.grammar.NounPhrase.Form;
import dev.quoth.extract.grammar.NounPhraseReader;
import dev.quoth.extract.grammar.SentenceRange;
import dev.quoth.extract.text.Tokens;
import dev.quoth.extract.text.Tokens.Kind;
import dev.quoth.extract.text.WordClassSets;
import dev.quoth.language.lexicon.FunctionWord;
import dev.quoth.language.lexicon.Suffix;
import dev.quoth.language.lexicon.WordClass;
import java.util.Optional;

/** Cues without a verb: "according to Wang", "Wang's claim that". */
final class NominalReader {

  private final Tokens tokens;
  private final NounPhraseReader phrases;
  private final RelationBuilder relations;

  NominalReader(Tokens tokens, NounPhraseReader phrases, RelationBuilder relations) {
    this.tokens = tokens;
    this.phrases = phrases;
    this.relations = relations;
  }

  /** Reads "Wang's claim that", "his promise to": the noun's owner speaks. */
  Optional<AttributionRelation> owned(SentenceRange sentence, CuePhrase cue) {
    int owner = cue.from();
    Optional<NounPhrase> source =
        tokens.is(owner, Kind.POSSESSIVE)
            ? phrases.before(owner, sentence.begin())
            : Optional.of(NounPhrase.pronoun(owner));
    int at = cue.to();
    while (tokens.hasAny(at, WordClass.ADVERB.bit() | WordClass.TIME.bit() | WordClass.LATER.bit())
        && !tokens.is(at + 1, Kind.STOP)) {
      at++;
    }
    int be = copula(sentence, at);
    int after = be < 0 ? at : be + 1;
    boolean mark = tokens.is(after, Kind.COMMA) || tokens.is(after, Kind.COLON);
    boolean quotes = tokens.is(mark ? after + 1 : after, Kind.QUOTATION);
    int start = quotes ? (mark ? after + 1 : after) : at;
    if (tokens.matches(after, FunctionWord.THAT)) {
      start = after + 1;
    } else if (!tokens.is(start, Kind.QUOTATION) && !about(start)) {
      return Optional.empty();
    }
    int from = start;
    return source.flatMap(phrase -> relations.from(sentence, from, cue, phrase, Optional.empty()));
  }

  /** The verb in "his answer was “…”", "her verdict on the plan was that"; -1 without one. */
  private int copula(SentenceRange sentence, int at) {
    int to = at;
    if (about(at)) {
      to = phrases.core(at + 1, sentence.end()).map(NounPhrase::to).orElse(at);
    }
    return tokens.has(to, WordClass.BE) ? to : -1;
  }

  /** Tests for "his criticism of", and not "his message by saying" or "after the vote". */
  private boolean about(int t) {
    return tokens.has(t, WordClass.PREPOSITION)
        && !tokens.has(t, WordClass.LATER)
        && !tokens.matches(t, FunctionWord.BY);
  }

  /** Tests for "according to tonnage", "according to need": a bare noun for what is no source. */
  private boolean canTell(NounPhrase source) {
    boolean bare =
        source.form() == Form.NOUN
            && source.to() == source.head() + 1
            && !tokens.hasAny(source.from(), WordClassSets.OPENERS)
            && !tokens.is(source.from(), Kind.NUMBER);
    boolean plural =
        tokens.endsWith(source.head(), Suffix.PLURAL)
            && !tokens.endsWith(source.head(), Suffix.NO_PLURAL);
    return !bare || plural || speaks(source);
  }

  private boolean speaks(NounPhrase source) {
    boolean speaks = false;
    for (int t = source.from(); t < source.to(); t++) {
      speaks |=
          tokens.hasAny(t, WordClassSets.CAN_SPEAK)
              || tokens.capital(t)
              || tokens.is(t, Kind.POSSESSIVE);
    }
    return speaks;
  }

  /** Reads "according to Wang", wherever it is in the sentence. */
  Optional<AttributionRelation> according(SentenceRange sentence, CuePhrase cue) {
    int token = cue.token();
    int from = tokens.has(token + 2, WordClass.ADVERB) ? token + 3 : token + 2;
    Optional<NounPhrase> source = phrases.after(from, sentence.end());
    if (source.isEmpty() || !canTell(source.get())) {
      return Optional.empty();
    }
    int comma = source.get().to();
    while (comma < sentence.end() && !sentence.endsAt(comma) && !tokens.is(comma, Kind.COLON)) {
      comma++;
    }
    if (tokens.is(comma, Kind.COLON) && comma + 1 < sentence.end()) {
      return relations.from(sentence, comma + 1, cue, source.get(), Optional.empty());
    }
    if (token > sentence.begin() + 1 || tokens.is(sentence.begin(), Kind.QUOTATION)) {
      int separator = tokens.is(token - 1, Kind.COMMA) ? token - 1 : token;
      return relations.before(sentence, cue, source.get(), separator, comma);
    }
    int mark = source.get().form() == Form.NAME ? overAppositions(sentence, comma) : comma;
    return mark + 1 < sentence.end()
        ? relations.from(sentence, mark + 1, cue, source.get(), Optional.empty())
        : Optional.empty();
  }

  /** After "a pilot at the port, a firm of two," and "who left in May,": who the source is. */
  private int overAppositions(SentenceRange sentence, int comma) {
    if (!tokens.is(comma, Kind.COMMA) || !apposition(comma + 1)) {
      return comma;
    }
    int mark = comma;
    boolean clause = tokens.has(comma + 1, WordClass.RELATIVE);
    for (int t = comma + 1; t < sentence.end(); t++) {
      boolean dash = tokens.is(t, Kind.DASH);
      if (tokens.is(t, Kind.COMMA) || dash) {
        clause = tokens.has(t + 1, WordClass.RELATIVE);
        if (clause && phrases.nameAt(mark + 1) != NounPhrase.NO_NAME) {
          return mark;
        }
        mark = t;
      } else if (tokens.has(t, WordClass.RELATIVE)) {
        clause = true;
      } else if (!clause && phrases.finite(t)) {
        return mark;
      }
    }
    return comma;
  }

  /** Tests for "a pilot", "director of", "who left": what a name and a comma precede. */
  private boolean apposition(int from) {
    int to = from;
    while (tokens.hasAny(to, WordClassSets.OPENERS) || phrases.content(to)) {
      to++;
    }
    boolean role =
        to > from
            && tokens.hasAny(to - 1, WordClassSets.ROLES)
            && !tokens.endsWith(to - 1, Suffix.PLURAL);
    return role || tokens.matches(from, FunctionWord.WHO);
  }
}
