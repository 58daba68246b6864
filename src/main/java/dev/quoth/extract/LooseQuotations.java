package dev.quoth.extract;

import dev.quoth.Attribution;
import dev.quoth.Segment;
import dev.quoth.extract.Quotation.Ending;
import dev.quoth.extract.Tokens.Kind;
import dev.quoth.language.Trait;
import dev.quoth.language.VerbForm;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Quotations that no reporting verb of their own sentence governs: they go on with the quote
 * before, are announced by it, float, belong to the subject of their sentence, or are no quotes at
 * all.
 */
final class LooseQuotations {

  private static final double ENOUGH = 0.45;
  private static final double BYLINE = 0.8;
  private static final double ANNOUNCED = 0.75;
  private static final int FARTHEST = 2;

  private static final long JOINT = Trait.ADVERB.bit() | Trait.COORDINATOR.bit();

  private final Tokens tokens;
  private final PhraseReader phrases;
  private final QuoteBuilder builder;
  private final LooseJudge judge;
  private final LooseReader reader;
  private final SubjectFinder subjects;

  /** The quote that a quotation may go on with. */
  private Optional<Draft> last = Optional.empty();

  /** The paragraph in which the last quote was met. */
  private int lastParagraph = -1;

  /** Whether the last quotation broke off at the end of its paragraph. */
  private boolean continued;

  /** Who is announced by a colon at the end of the sentence before. */
  private Optional<Attribution> announced = Optional.empty();

  LooseQuotations(Tokens tokens, PhraseReader phrases, QuoteBuilder builder, LooseJudge judge) {
    this.tokens = tokens;
    this.phrases = phrases;
    this.builder = builder;
    this.judge = judge;
    this.reader = new LooseReader(tokens, phrases);
    this.subjects = new SubjectFinder(tokens, phrases);
  }

  /** Reads the loose quotations of a sentence, after its acts. */
  void sentence(
      int sentence,
      Clause clause,
      List<Act> acts,
      Optional<Draft> leading,
      BitSet claimed,
      List<Draft> drafts) {
    if (leading.isPresent()) {
      last = leading;
    }
    for (int t = clause.begin(); t < clause.end(); t++) {
      if (tokens.is(t, Kind.QUOTATION)) {
        Quotation quotation = tokens.quotation(t);
        if (!claimed.get(tokens.quotationIndex(t))) {
          Optional<Attribution> byline = byline(t + 1, clause.end());
          if (byline.isPresent()) {
            add(quotation, byline, sentence, drafts);
          } else if (whole(t, clause)) {
            whole(quotation, sentence, drafts);
          } else {
            inside(t, clause, acts, sentence, drafts);
          }
        }
        continued = quotation.ending() == Ending.CONTINUED;
        lastParagraph = quotation.paragraph();
      }
    }
    announced = announces(clause, acts);
  }

  /** “…” — Ana Ruiz; “…” (Ana Ruiz, deckhand). */
  private Optional<Attribution> byline(int mark, int end) {
    boolean marked = tokens.is(mark, Kind.DASH) || tokens.is(mark, Kind.OPEN);
    Optional<Phrase> name =
        marked && mark + 1 < end
            ? phrases.after(mark + 1, end).filter(phrase -> phrase.form() == Phrase.Form.NAME)
            : Optional.empty();
    return name.filter(phrase -> closesByline(phrase.to(), end))
        .map(phrase -> builder.attribution(phrase, "byline", BYLINE));
  }

  private boolean closesByline(int at, int end) {
    return at >= end
        || tokens.is(at, Kind.COMMA)
        || tokens.is(at, Kind.CLOSE)
        || tokens.is(at, Kind.STOP);
  }

  private void add(
      Quotation quotation, Optional<Attribution> by, int sentence, List<Draft> drafts) {
    Draft draft = new Draft(List.of(QuoteBuilder.verbatim(quotation)), by, sentence);
    drafts.add(draft);
    last = Optional.of(draft);
  }

  /** A sentence of nothing but a quotation, and what joins it to the one before: Then, “…” */
  private boolean whole(int t, Clause clause) {
    for (int before = clause.begin(); before < t; before++) {
      boolean joint =
          tokens.hasAny(before, JOINT)
              || tokens.is(before, Kind.COMMA)
              || tokens.reportsSpeech(before, VerbForm.GERUND);
      if (!joint) {
        return false;
      }
    }
    return t + 1 >= clause.end();
  }

  /** A quotation that is a sentence or more of its own. */
  private void whole(Quotation quotation, int sentence, List<Draft> drafts) {
    Segment segment = QuoteBuilder.verbatim(quotation);
    boolean near = last.isPresent() && sentence - last.get().sentence <= 1;
    boolean chained = near && quotation.paragraph() == lastParagraph;
    boolean goesOn = near && continued && quotation.paragraph() == lastParagraph + 1;
    if (announced.isEmpty() && (chained || goesOn) && last.get().end() <= quotation.start()) {
      last.get().segments.add(segment);
      last.get().sentence = sentence;
      return;
    }
    Optional<Attribution> floating =
        last.filter(draft -> sentence - draft.sentence <= FARTHEST)
            .flatMap(draft -> draft.attribution)
            .map(QuoteBuilder::continued);
    add(quotation, announced.or(() -> floating), sentence, drafts);
  }

  /** A quotation within a sentence of other words. */
  private void inside(int t, Clause clause, List<Act> acts, int sentence, List<Draft> drafts) {
    Loose loose = reader.read(t, clause.begin(), clause.end(), !acts.isEmpty());
    Optional<Phrase> subject = subject(clause, acts, t);
    String form = subject.map(phrase -> phrase.form().name()).orElse("-");
    if (judge.said(loose, form) < ENOUGH) {
      return;
    }
    double likely = judge.bySubject(loose, form);
    boolean opens = t == clause.begin() && loose.large() && follows(quotation(t), sentence);
    Optional<Attribution> attribution =
        opens
            ? last.get().attribution.map(QuoteBuilder::continued)
            : subject
                .filter(phrase -> likely > ENOUGH)
                .map(phrase -> builder.attribution(phrase, "subject of the sentence", likely));
    drafts.add(
        new Draft(List.of(QuoteBuilder.verbatim(tokens.quotation(t))), attribution, sentence));
  }

  private Quotation quotation(int t) {
    return tokens.quotation(t);
  }

  /** Whether the sentence right before, in the same paragraph, is a quote. */
  private boolean follows(Quotation quotation, int sentence) {
    return last.isPresent()
        && sentence - last.get().sentence <= 1
        && quotation.paragraph() == lastParagraph;
  }

  /** "Wang continued:" or "Continued Wang:" at the end of a sentence. */
  private Optional<Attribution> announces(Clause clause, List<Act> acts) {
    int colon = clause.end() - 1;
    if (colon <= clause.begin() || !tokens.is(colon, Kind.COLON)) {
      return Optional.empty();
    }
    int begin = clause.begin();
    boolean verb = tokens.reportsSpeech(begin, VerbForm.PAST);
    Optional<Phrase> inverted = verb ? phrases.after(begin + 1, colon) : Optional.empty();
    return inverted
        .or(() -> subject(clause, acts, colon))
        .map(phrase -> builder.attribution(phrase, "announced by a colon", ANNOUNCED));
  }

  /** Who speaks in a sentence up to a token: its main act's source, or else its subject. */
  private Optional<Phrase> subject(Clause clause, List<Act> acts, int at) {
    return acts.isEmpty()
        ? subjects.ofClause(clause.begin(), at)
        : Optional.of(ActReader.mainAct(acts).source());
  }
}
