package dev.quoth.extract.quotes;

import dev.quoth.QuoteType;
import dev.quoth.Segment;
import dev.quoth.extract.grammar.NounPhrase;
import dev.quoth.extract.grammar.NounPhraseReader;
import dev.quoth.extract.grammar.SentenceRange;
import dev.quoth.extract.grammar.SubjectFinder;
import dev.quoth.extract.relations.AttributionRelation;
import dev.quoth.extract.relations.RelationFilter;
import dev.quoth.extract.rules.Parameter;
import dev.quoth.extract.rules.Rule;
import dev.quoth.extract.rules.UncuedFeature;
import dev.quoth.extract.rules.Weights;
import dev.quoth.extract.text.Paragraphs;
import dev.quoth.extract.text.Quotation;
import dev.quoth.extract.text.Quotation.Ending;
import dev.quoth.extract.text.Tokens;
import dev.quoth.extract.text.Tokens.Kind;
import dev.quoth.language.lexicon.VerbForm;
import dev.quoth.language.lexicon.WordClass;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Quotations that no reporting verb of their own sentence governs: they go on with the quote
 * before, are announced by it, float, belong to the subject of their sentence, or are no quotes at
 * all.
 */
public final class UncuedQuotations {

  private static final int LONGEST_BYLINE = 16;
  private static final int FARTHEST = 2;

  private static final long JOINT = WordClass.ADVERB.bit() | WordClass.COORDINATOR.bit();

  /** A paragraph's topic is looked for in so many words. */
  private static final int FAR_BACK = 120;

  private final Tokens tokens;
  private final NounPhraseReader phrases;
  private final Attributor attributor;
  private final Weights weights;
  private final UncuedReader reader;
  private final SubjectFinder subjects;
  private final Introduction introduction;
  private final Dialogue dialogue;

  /** The sentence before. */
  private SentenceRange before;

  /** The quote that a quotation may go on with. */
  private Optional<QuoteDraft> last = Optional.empty();

  /** The paragraph in which the last quote was met. */
  private int lastParagraph = -1;

  /** Whether the last quotation broke off at the end of its paragraph. */
  private boolean continued;

  /** Who is announced by a colon at the end of the sentence before. */
  private Optional<DraftAttribution> announced = Optional.empty();

  public UncuedQuotations(
      Tokens tokens,
      NounPhraseReader phrases,
      Attributor attributor,
      Weights weights,
      Paragraphs paragraphs) {
    this.tokens = tokens;
    this.phrases = phrases;
    this.attributor = attributor;
    this.weights = weights;
    this.reader = new UncuedReader(tokens, phrases);
    this.subjects = new SubjectFinder(tokens, phrases);
    this.introduction = new Introduction(tokens, phrases);
    this.dialogue = new Dialogue(tokens.text(), paragraphs);
    this.before = new SentenceRange(tokens, phrases, 0, 0);
  }

  /** Reads the uncued quotations of a sentence, after its acts. */
  public void sentence(
      int sentence,
      SentenceRange clause,
      List<AttributionRelation> relations,
      Optional<QuoteDraft> leading,
      BitSet claimed,
      List<QuoteDraft> drafts) {
    if (leading.isPresent()) {
      last = leading.map(draft -> continues(clause.begin(), draft) ? joined(draft, drafts) : draft);
    }
    for (int t = clause.begin(); t < clause.end(); t++) {
      if (tokens.is(t, Kind.QUOTATION)) {
        Quotation quotation = tokens.quotation(t);
        if (!claimed.get(tokens.quotationIndex(t))) {
          Optional<DraftAttribution> byline = byline(t + 1, clause.end());
          if (byline.isPresent()) {
            add(quotation, byline, sentence, drafts);
          } else if (whole(t, clause)) {
            whole(t, sentence, drafts);
          } else {
            inside(t, clause, relations, sentence, drafts);
          }
        }
        continued = quotation.ending() == Ending.CONTINUED;
        lastParagraph = quotation.paragraph();
      }
    }
    announced = announces(clause, relations);
    before = clause;
  }

  /** Whether a paragraph opens with what its quote says, and the one before broke off. */
  private boolean continues(int begin, QuoteDraft draft) {
    return continued
        && attributor.uses(Rule.LAST_PARAGRAPH)
        && last.isPresent()
        && tokens.is(begin, Kind.QUOTATION)
        && tokens.is(begin - 1, Kind.BREAK)
        && quotation(begin).paragraph() == lastParagraph + 1
        && quotation(begin).start() == draft.segments.getFirst().span().start();
  }

  private QuoteDraft joined(QuoteDraft draft, List<QuoteDraft> drafts) {
    return Continuation.joined(last.orElseThrow(), draft, drafts);
  }

  /** “…” — Ana Ruiz; “…” (Ana Ruiz, deckhand). */
  private Optional<DraftAttribution> byline(int mark, int end) {
    boolean marked = tokens.is(mark, Kind.DASH) || tokens.is(mark, Kind.OPEN);
    Optional<NounPhrase> name =
        marked && mark + 1 < end
            ? phrases.after(mark + 1, end).filter(phrase -> phrase.form() == NounPhrase.Form.NAME)
            : Optional.empty();
    return name.filter(phrase -> closesByline(phrase.to(), end))
        .flatMap(phrase -> attributor.by(phrase, Rule.BYLINE, QuoteType.DIRECT));
  }

  private boolean closesByline(int at, int end) {
    return at >= end
        || tokens.is(at, Kind.OPEN)
        || tokens.is(at, Kind.COMMA)
        || tokens.is(at, Kind.CLOSE)
        || tokens.is(at, Kind.STOP);
  }

  private void add(
      Quotation quotation, Optional<DraftAttribution> by, int sentence, List<QuoteDraft> drafts) {
    QuoteDraft draft = new QuoteDraft(List.of(QuoteBuilder.verbatim(quotation)), by, sentence);
    drafts.add(draft);
    last = Optional.of(draft);
  }

  /** A sentence of nothing but a quotation, and what joins it to the one before: Then, “…” */
  private boolean whole(int t, SentenceRange clause) {
    for (int i = clause.begin(); i < t; i++) {
      boolean joint =
          tokens.hasAny(i, JOINT)
              || tokens.is(i, Kind.COMMA)
              || tokens.reportsSpeech(i, VerbForm.GERUND);
      if (!joint) {
        return false;
      }
    }
    int behind = tokens.is(t + 1, Kind.STOP) ? t + 2 : t + 1;
    return behind >= clause.end();
  }

  /** A quotation that is a sentence or more of its own. */
  private void whole(int t, int sentence, List<QuoteDraft> drafts) {
    Quotation quotation = tokens.quotation(t);
    Segment segment = QuoteBuilder.verbatim(quotation);
    boolean near = last.isPresent() && sentence - last.get().sentence <= 1;
    boolean chained = near && quotation.paragraph() == lastParagraph;
    boolean goesOn = near && continued && quotation.paragraph() == lastParagraph + 1;
    if (attributor.uses(Rule.SAME_PARAGRAPH)
        && announced.isEmpty()
        && (chained || goesOn)
        && last.get().end() <= quotation.start()) {
      last.get().segments.add(segment);
      last.get().sentence = sentence;
      return;
    }
    Optional<DraftAttribution> floating =
        last.filter(draft -> sentence - draft.sentence <= FARTHEST)
            .flatMap(draft -> draft.attribution)
            .flatMap(this::continued);
    Optional<DraftAttribution> by =
        announced
            .or(() -> introduced(t))
            .or(() -> bylineBelow(t))
            .or(() -> alternates(t, drafts))
            .or(() -> floating)
            .or(() -> topic(t));
    add(quotation, by, sentence, drafts);
  }

  /** “…” / — Ana Ruiz, mayor: the name stands in the next paragraph; or in parentheses. */
  private Optional<DraftAttribution> bylineBelow(int t) {
    boolean below = tokens.is(t + 1, Kind.BREAK) && tokens.is(t + 2, Kind.DASH);
    if (!below && !tokens.is(t + 1, Kind.OPEN)) {
      return Optional.empty();
    }
    int mark = below ? t + 2 : t + 1;
    int end = mark;
    while (end < mark + LONGEST_BYLINE && !tokens.is(end, Kind.BREAK)) {
      end++;
    }
    return tokens.is(end, Kind.BREAK) ? byline(mark, end) : Optional.empty();
  }

  /**
   * The one whom its paragraph is about, if that quotes nobody before; or the one named where a
   * colon announces it: "From Andrea Voss, writing in the Times:".
   */
  private Optional<DraftAttribution> topic(int t) {
    boolean opens = tokens.is(t - 1, Kind.BREAK);
    if (opens && before.end() == t - 1 && tokens.is(t - 2, Kind.COLON)) {
      return attributor.byTopic(before.begin(), before.end(), Rule.ANNOUNCED);
    }
    int from = t;
    while (from > 0 && t - from < FAR_BACK && !tokens.is(from - 1, Kind.BREAK)) {
      from--;
      if (tokens.is(from, Kind.QUOTATION)) {
        return Optional.empty();
      }
    }
    return opens ? Optional.empty() : attributor.byTopic(from, t, Rule.TOPIC);
  }

  private Optional<DraftAttribution> introduced(int t) {
    return introduction
        .of(before, t)
        .filter(attributor::somebody)
        .flatMap(phrase -> attributor.by(phrase, Rule.INTRODUCTION, QuoteType.DIRECT))
        .filter(by -> attributor.likely(by, QuoteType.DIRECT));
  }

  /** A paragraph that is one quotation, in a dialogue. */
  private Optional<DraftAttribution> alternates(int t, List<QuoteDraft> drafts) {
    boolean alone = tokens.is(t - 1, Kind.BREAK) && tokens.is(t + 1, Kind.BREAK);
    return alone
        ? dialogue
            .turn(tokens.quotation(t), drafts)
            .flatMap(by -> attributor.asOther(by, Rule.DIALOGUE))
        : Optional.empty();
  }

  /** A quotation within a sentence of other words. */
  private void inside(
      int t,
      SentenceRange clause,
      List<AttributionRelation> relations,
      int sentence,
      List<QuoteDraft> drafts) {
    Optional<NounPhrase> subject = subject(clause, relations, t);
    Set<UncuedFeature> features = reader.read(t, clause, subject, !relations.isEmpty());
    if (weights.said(features) < weights.of(Parameter.LEAST_SAID)) {
      return;
    }
    double likely = weights.bySubject(features);
    boolean capitalized = features.contains(UncuedFeature.CAPITALIZED);
    boolean opens = t == clause.begin() && capitalized && follows(quotation(t), sentence);
    Optional<DraftAttribution> attribution =
        opens
            ? last.get().attribution.flatMap(this::continued)
            : subject
                .filter(phrase -> likely > weights.of(Parameter.LEAST_BY_SUBJECT))
                .flatMap(phrase -> attributor.bySubject(phrase, likely));
    List<Segment> segments = List.of(QuoteBuilder.verbatim(quotation(t)));
    QuoteDraft draft = new QuoteDraft(segments, attribution, sentence);
    draft.features = features;
    drafts.add(draft);
  }

  private Optional<DraftAttribution> continued(DraftAttribution before) {
    return attributor.asOther(before, Rule.CONTINUATION);
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
  private Optional<DraftAttribution> announces(
      SentenceRange clause, List<AttributionRelation> relations) {
    int colon = clause.end() - 1;
    if (colon <= clause.begin() || !tokens.is(colon, Kind.COLON)) {
      return Optional.empty();
    }
    int begin = clause.begin();
    boolean verb = tokens.reportsSpeech(begin, VerbForm.PAST);
    Optional<NounPhrase> inverted = verb ? phrases.after(begin + 1, colon) : Optional.empty();
    return inverted
        .or(() -> subject(clause, relations, colon))
        .flatMap(phrase -> attributor.by(phrase, Rule.ANNOUNCED, QuoteType.DIRECT));
  }

  /** Who speaks in a sentence up to a token: its main act's source, or else its subject. */
  private Optional<NounPhrase> subject(
      SentenceRange clause, List<AttributionRelation> relations, int at) {
    return relations.isEmpty()
        ? subjects.ofClause(clause.begin(), at)
        : Optional.of(RelationFilter.main(relations).source());
  }
}
