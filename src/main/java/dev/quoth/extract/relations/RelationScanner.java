package dev.quoth.extract.relations;

import dev.quoth.CueMood;
import dev.quoth.extract.grammar.CuePhrase;
import dev.quoth.extract.grammar.CuePhrase.Voice;
import dev.quoth.extract.grammar.CueScanner;
import dev.quoth.extract.grammar.NounPhraseReader;
import dev.quoth.extract.grammar.SentenceRange;
import dev.quoth.extract.rules.Weights;
import dev.quoth.extract.text.TokenRange;
import dev.quoth.extract.text.Tokens;
import dev.quoth.extract.text.Tokens.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the attribution relations of a sentence: what is said in it, and by which noun phrase. */
public final class RelationScanner {

  /** No sentence of prose has as many; the bound keeps a sentence of nothing but cues quick. */
  private static final int MAX_RELATIONS = 24;

  private final Tokens tokens;
  private final Weights weights;
  private final CueScanner cues;
  private final RelationReader reader;
  private final Factuality factuality;
  private final ContentForms forms;
  private final NothingSaid nothingSaid;
  private final RelativeClause relativeClause;

  public RelationScanner(Tokens tokens, NounPhraseReader phrases, Weights weights) {
    this.tokens = tokens;
    this.weights = weights;
    this.cues = new CueScanner(tokens, phrases);
    this.reader = new RelationReader(tokens, phrases);
    this.factuality = new Factuality(tokens, phrases);
    this.forms = new ContentForms(tokens, phrases);
    this.nothingSaid = new NothingSaid(tokens, phrases);
    this.relativeClause = new RelativeClause(tokens, phrases);
  }

  /** Returns the relations in the order of their cues. */
  public List<AttributionRelation> scan(SentenceRange sentence) {
    List<CuePhrase> phrases = cues.scan(sentence.begin(), sentence.end());
    if (phrases.isEmpty()) {
      return List.of();
    }
    List<AttributionRelation> found = new ArrayList<>();
    for (CuePhrase cue : phrases) {
      if (found.size() == MAX_RELATIONS) {
        break;
      }
      Optional<AttributionRelation> read = reader.read(sentence, cue, found);
      if (read.isPresent() && weights.uses(read.get().rule())) {
        said(read.get(), sentence).ifPresent(found::add);
      }
    }
    return found;
  }

  /** Returns a relation with its mood and form; empty where nothing is said. */
  private Optional<AttributionRelation> said(AttributionRelation read, SentenceRange sentence) {
    boolean quotes = quotes(read);
    AttributionRelation relation = read.mood(factuality.mood(read));
    if (!quotes && (!told(relation) || asked(sentence))) {
      return Optional.empty();
    }
    relation = relation.form(forms.of(relation));
    if (!quotes && (nothingSaid.in(relation) || relativeClause.saysNothing(relation))) {
      return Optional.empty();
    }
    return Optional.of(forms.denied(relation) ? relation.mood(CueMood.NEGATED) : relation);
  }

  /** Tests for "Who told the mayor that?": a question reports nothing. */
  private boolean asked(SentenceRange sentence) {
    int last = sentence.end() - 1;
    return tokens.is(last, Kind.STOP) && tokens.text().charAt(tokens.start(last)) == '?';
  }

  /** Speech that took place. */
  private boolean told(AttributionRelation relation) {
    CuePhrase cue = relation.cue();
    return cue.verb().kind().speech()
        && relation.mood() == CueMood.ASSERTED
        && (cue.voice() != Voice.NOUN || relation.afterThat(tokens))
        && !factuality.inPassing(relation);
  }

  /** Tests whether the content has a quotation: whatever governs one is said. */
  private boolean quotes(AttributionRelation relation) {
    for (TokenRange range : relation.contents()) {
      if (tokens.quotes(range.from(), range.to())) {
        return true;
      }
    }
    return false;
  }
}
