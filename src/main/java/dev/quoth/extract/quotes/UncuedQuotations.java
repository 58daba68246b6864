package dev.quoth.extract.quotes;

import dev.quoth.Segment;
import dev.quoth.extract.grammar.NounPhrase;
import dev.quoth.extract.grammar.NounPhraseReader;
import dev.quoth.extract.grammar.SentenceRange;
import dev.quoth.extract.grammar.SubjectFinder;
import dev.quoth.extract.relations.ResolvedRelation;
import dev.quoth.extract.rules.Calibration;
import dev.quoth.extract.rules.Parameter;
import dev.quoth.extract.rules.Rule;
import dev.quoth.extract.rules.UncuedFeature;
import dev.quoth.extract.rules.Weights;
import dev.quoth.extract.text.PrintedQuotation;
import dev.quoth.extract.text.PrintedQuotation.Ending;
import dev.quoth.extract.text.TokenizedText;
import dev.quoth.extract.text.Tokens;
import dev.quoth.extract.text.Tokens.Kind;
import dev.quoth.language.lexicon.VerbForm;
import dev.quoth.language.lexicon.WordClass;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Drafts the quotations that no cue of their own sentence governs: they go on with the quote
 * before, are announced by it, float, belong to the subject of their sentence, or are no quotes at
 * all. The sentences are to be given in the order of the text.
 */
public final class UncuedQuotations {

  /** A quotation goes on with the quote of one of this many sentences before. */
  private static final int MAX_SENTENCES_BACK = 2;

  private static final long JOINT = WordClass.ADVERB.bit() | WordClass.COORDINATOR.bit();

  private final Tokens tokens;
  private final NounPhraseReader phrases;
  private final Attributor attributor;
  private final Weights weights;
  private final QuoteDrafts drafts;
  private final UncuedReader reader;
  private final SubjectFinder subjects;
  private final Introduction introduction;
  private final BylineReader bylines;
  private final LeadIn leadIn;

  /** The sentence before. */
  private SentenceRange before;

  /** The quote that a quotation may go on with. */
  private OptionalInt last = OptionalInt.empty();

  /** The paragraph in which the last quotation was met. */
  private int lastParagraph = -1;

  /** Whether the last quotation broke off at the end of its paragraph. */
  private boolean continued;

  /** The first quotation that is in no sentence so far. */
  private int nextQuotation;

  /** The speaker whom a colon at the end of the sentence before announces. */
  private Optional<NounPhrase> announced = Optional.empty();

  public UncuedQuotations(
      TokenizedText text,
      NounPhraseReader phrases,
      Attributor attributor,
      Weights weights,
      QuoteDrafts drafts) {
    this.tokens = text.tokens();
    this.phrases = phrases;
    this.attributor = attributor;
    this.weights = weights;
    this.drafts = drafts;
    this.reader = new UncuedReader(tokens, phrases);
    this.subjects = new SubjectFinder(tokens, phrases);
    this.introduction = new Introduction(tokens, phrases);
    this.bylines = new BylineReader(tokens, phrases);
    this.leadIn = new LeadIn(tokens, phrases);
    this.before = new SentenceRange(tokens, phrases, 0, 0);
  }

  /** A sentence, with what its cues say. */
  private record Context(int sentence, SentenceRange range, List<ResolvedRelation> relations) {}

  /**
   * Drafts the quotations of a sentence, after those that its cues govern; of those one may lead,
   * so that others go on with it.
   */
  public void draft(
      int sentence, SentenceRange range, List<ResolvedRelation> relations, OptionalInt leading) {
    Context context = new Context(sentence, range, relations);
    if (leading.isPresent()) {
      int lead = leading.getAsInt();
      last = OptionalInt.of(continues(range.begin(), lead) ? joined(lead) : lead);
    }
    while (nextQuotation < tokens.quotations()
        && tokens.quotationToken(nextQuotation) < range.end()) {
      int t = tokens.quotationToken(nextQuotation++);
      if (t >= range.begin()) {
        if (!drafts.taken(t)) {
          quotation(t, context);
        }
        continued = tokens.quotation(t).ending() == Ending.CONTINUED;
        lastParagraph = tokens.quotation(t).paragraph();
      }
    }
    announced = announces(context);
    before = range;
  }

  private void quotation(int t, Context context) {
    Optional<DraftAttribution> byline =
        bylines
            .after(t + 1, context.range().end())
            .or(() -> bylines.signed(t))
            .flatMap(name -> attributor.by(name, Rule.BYLINE, Calibration.QUOTED, t));
    if (byline.isPresent()) {
      add(t, byline, context.sentence());
    } else if (alone(t, context.range())) {
      alone(t, context.sentence());
    } else {
      inside(t, context);
    }
  }

  /** Tests whether a paragraph opens with what its quote says, and the one before broke off. */
  private boolean continues(int begin, int lead) {
    return continued
        && attributor.uses(Rule.LAST_PARAGRAPH)
        && last.isPresent()
        && tokens.is(begin, Kind.QUOTATION)
        && tokens.is(begin - 1, Kind.BREAK)
        && tokens.quotation(begin).paragraph() == lastParagraph + 1
        && tokens.quotation(begin).start() == drafts.get(lead).start();
  }

  /**
   * Joins what broke off at the end of a paragraph to the quote that goes on with it: “Day one. /
   * “Day two,” he read. What has a reporting clause of its own stays a quote of its own.
   */
  private int joined(int lead) {
    int broken = last.orElseThrow();
    boolean named =
        drafts.get(broken).attribution().filter(by -> by.rule() != Rule.CONTINUATION).isPresent();
    return named || !drafts.grows(broken) ? lead : drafts.join(broken, lead);
  }

  private void add(int t, Optional<DraftAttribution> by, int sentence) {
    last = OptionalInt.of(drafts.add(QuoteDraft.of(List.of(segment(t)), by, sentence)));
  }

  private Segment segment(int t) {
    return SegmentReader.verbatim(tokens.quotation(t));
  }

  /**
   * Tests whether a sentence is nothing but a quotation and what joins it to the one before: Then,
   * “…”
   */
  private boolean alone(int t, SentenceRange range) {
    for (int i = range.begin(); i < t; i++) {
      boolean joint =
          tokens.hasAny(i, JOINT)
              || tokens.is(i, Kind.COMMA)
              || tokens.reportsSpeech(i, VerbForm.GERUND);
      if (!joint) {
        return false;
      }
    }
    int after = tokens.is(t + 1, Kind.STOP) ? t + 2 : t + 1;
    return after >= range.end();
  }

  /** Drafts a quotation that is a sentence or more of its own. */
  private void alone(int t, int sentence) {
    PrintedQuotation quotation = tokens.quotation(t);
    boolean near = sentence - lastSentence() <= 1;
    boolean chained = near && quotation.paragraph() == lastParagraph;
    boolean goesOn = near && continued && quotation.paragraph() == lastParagraph + 1;
    if (attributor.uses(Rule.SAME_PARAGRAPH)
        && announced.isEmpty()
        && (chained || goesOn)
        && drafts.get(last.orElseThrow()).end() <= quotation.start()
        && drafts.grows(last.orElseThrow())) {
      drafts.extend(last.orElseThrow(), segment(t), sentence);
      return;
    }
    Optional<DraftAttribution> by =
        announced
            .flatMap(phrase -> attributor.by(phrase, Rule.ANNOUNCED, Calibration.QUOTED, t))
            .or(() -> introduced(t))
            .or(() -> bylineBelow(t))
            .or(() -> namedBeforeColon(t))
            .or(() -> floats(t, sentence));
    add(t, by, sentence);
  }

  /** The sentence of the last quote; far before the text where there is none. */
  private int lastSentence() {
    return last.isPresent() ? drafts.get(last.getAsInt()).sentence() : Integer.MIN_VALUE / 2;
  }

  private Optional<DraftAttribution> bylineBelow(int t) {
    return bylines
        .below(t)
        .flatMap(name -> attributor.by(name, Rule.BYLINE, Calibration.QUOTED, t));
  }

  /** The speaker of the last quote, if that was met shortly before. */
  private Optional<DraftAttribution> floats(int t, int sentence) {
    return sentence - lastSentence() <= MAX_SENTENCES_BACK ? lastSpeaker(t) : Optional.empty();
  }

  private Optional<DraftAttribution> lastSpeaker(int t) {
    return drafts
        .get(last.orElseThrow())
        .attribution()
        .flatMap(by -> attributor.again(by, Rule.CONTINUATION, t));
  }

  /** The one person named where a colon announces it: "From Andrea Voss, writing in the Times:". */
  private Optional<DraftAttribution> namedBeforeColon(int t) {
    boolean opens = tokens.is(t - 1, Kind.BREAK);
    return opens && before.end() == t - 1 && tokens.is(t - 2, Kind.COLON)
        ? ledIn(before.begin(), t - 2, t)
            .or(() -> attributor.byTopic(before.begin(), before.end(), t))
        : Optional.empty();
  }

  /** The one whom words without a reporting verb announce, before a colon. */
  private Optional<DraftAttribution> ledIn(int begin, int colon, int t) {
    return leadIn
        .of(begin, colon)
        .flatMap(phrase -> attributor.by(phrase, Rule.ANNOUNCED, Calibration.QUOTED, t));
  }

  private Optional<DraftAttribution> introduced(int t) {
    return introduction
        .of(before, t)
        .filter(attributor::somebody)
        .filter(phrase ->
            attributor.likely(
                attributor.confidence(phrase, Rule.INTRODUCTION, Calibration.QUOTED),
                Calibration.QUOTED))
        .flatMap(phrase -> attributor.by(phrase, Rule.INTRODUCTION, Calibration.QUOTED, t));
  }

  /** Drafts a quotation within a sentence of other words. */
  private void inside(int t, Context context) {
    SentenceRange range = context.range();
    boolean led = tokens.is(t - 1, Kind.COLON) && tokens.quotation(t).whole(tokens.text());
    Optional<DraftAttribution> announcer = led ? ledIn(range.begin(), t - 1, t) : Optional.empty();
    if (announcer.isPresent()) {
      add(t, announcer, context.sentence());
      return;
    }
    Optional<NounPhrase> subject = subject(context, t);
    Set<UncuedFeature> features = reader.read(t, range, subject, !context.relations().isEmpty());
    if (context.sentence() - lastSentence() <= MAX_SENTENCES_BACK) {
      features.add(UncuedFeature.NEAR_A_QUOTE);
    }
    if (reader.saysNothing(t) || weights.said(features) < weights.of(Parameter.LEAST_SAID)) {
      return;
    }
    double likely = weights.bySubject(features);
    Parameter least = led ? Parameter.LEAST_QUOTED : Parameter.LEAST_BY_SUBJECT;
    boolean opens = t == range.begin() && features.contains(UncuedFeature.CAPITALIZED);
    Optional<DraftAttribution> by =
        opens && follows(t, context.sentence())
            ? lastSpeaker(t)
            : subject
                .filter(phrase -> likely > weights.of(least))
                .flatMap(phrase -> attributor.bySubject(phrase, likely, t));
    drafts.add(QuoteDraft.of(List.of(segment(t)), by, context.sentence()).features(features));
  }

  /** Tests whether the sentence right before, in the same paragraph, is a quote. */
  private boolean follows(int t, int sentence) {
    return sentence - lastSentence() <= 1 && tokens.quotation(t).paragraph() == lastParagraph;
  }

  /** Reads "Wang continued:" or "Continued Wang:" at the end of a sentence. */
  private Optional<NounPhrase> announces(Context context) {
    int begin = context.range().begin();
    int colon = context.range().end() - 1;
    boolean marked = colon > begin && tokens.is(colon, Kind.COLON);
    if (!marked || !attributor.uses(Rule.ANNOUNCED)) {
      return Optional.empty();
    }
    boolean verb = tokens.reportsSpeech(begin, VerbForm.PAST);
    Optional<NounPhrase> inverted = verb ? phrases.after(begin + 1, colon) : Optional.empty();
    return inverted.or(() -> leadIn.of(begin, colon)).or(() -> subject(context, colon));
  }

  /**
   * Returns who speaks in a sentence up to a token: its main relation's source, or else its
   * subject.
   */
  private Optional<NounPhrase> subject(Context context, int at) {
    int main = ResolvedRelation.indexOfMain(context.relations());
    return main < 0
        ? subjects.ofClause(context.range().begin(), at)
        : Optional.of(context.relations().get(main).source().phrase());
  }
}
