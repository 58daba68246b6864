package dev.quoth.answer;

import dev.quoth.Filter;
import dev.quoth.Passage;
import dev.quoth.PassageKind;
import dev.quoth.Phrase;
import dev.quoth.QuotePassage;
import dev.quoth.ScoreExplanation;
import dev.quoth.ScoreExplanation.Reason;
import dev.quoth.plan.Clause;
import dev.quoth.plan.ScoreBoost;
import dev.quoth.plan.SearchPlan;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.apache.lucene.analysis.Analyzer;

/**
 * Explains in words why a passage answers a question. A score is a sum, so that each word and each
 * boost has a share of it; what is left is a reason of its own.
 */
final class ScoreExplainer<P> {

  /** A rest below a thousandth is rounding. */
  private static final double ROUNDING = 0.001;

  private final Engine<P> engine;
  private final SearchPlan plan;
  private final Passage passage;
  private final List<Clause> parts = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();

  ScoreExplainer(Engine<P> engine, Analyzer analyzer, SearchPlan plan, Passage passage) {
    this.engine = engine;
    this.plan = plan;
    this.passage = passage;
    TermLocations locations = new TermLocations(analyzer, passage);
    for (Clause.Word word : plan.words()) {
      add(
          SearchPlan.inPassage(plan.question().passages(), word),
          "‘" + locations.printed(word.terms()) + "’ in " + locations.of(word.terms()));
    }
    plan.boosts().forEach(boost -> add(boost.clause(), boost.reason(passage)));
    plan.rescoring().forEach(boost -> add(boost.clause(), boost.reason(passage)));
  }

  private void add(Clause part, String text) {
    parts.add(part);
    texts.add(text);
  }

  ScoreExplanation explanation() throws IOException {
    Scores scores = engine.explain(plan.clauses(), parts, find());
    if (scores.whole().isEmpty()) {
      return new ScoreExplanation(0, List.of(), scores.calculation());
    }
    double whole = scores.whole().getAsDouble();
    List<Reason> reasons = shares(whole, scores.parts());
    double rest = 1 - reasons.stream().mapToDouble(Reason::share).sum();
    if (whole > 0 && rest > ROUNDING) {
      reasons.add(new Reason("other parts of the query", rest));
    }
    reasons.sort(Comparator.comparingDouble(Reason::share).reversed());
    reasons.addAll(conditions());
    return new ScoreExplanation(whole, reasons, scores.calculation());
  }

  private P find() throws IOException {
    PassageKind kind = passage instanceof QuotePassage ? PassageKind.QUOTE : PassageKind.PARAGRAPH;
    for (P found : engine.passagesOf(passage.article().id(), kind)) {
      if (engine.read(found).id().equals(passage.id())) {
        return found;
      }
    }
    throw new IllegalArgumentException(
        "passage must be one of this index, but there is no \"" + passage.id() + "\"");
  }

  private List<Reason> shares(double whole, List<OptionalDouble> scores) {
    List<Reason> reasons = new ArrayList<>();
    for (int i = 0; i < scores.size(); i++) {
      if (scores.get(i).isPresent() && whole > 0) {
        reasons.add(new Reason(texts.get(i), Math.min(1, scores.get(i).getAsDouble() / whole)));
      }
    }
    return reasons;
  }

  /** Returns the conditions of the question, which have no score. */
  private List<Reason> conditions() {
    List<Reason> conditions = new ArrayList<>();
    if (plan.question().filters().stream().anyMatch(Filter.SpeakerName.class::isInstance)
        && passage instanceof QuotePassage quote) {
      quote.speaker().ifPresent(s -> conditions.add(new Reason("said by " + s.name(), 0)));
    }
    plan.phrases().stream()
        .filter(phrase -> phrase.need() == Phrase.Need.REQUIRED)
        .forEach(phrase -> conditions.add(new Reason("with “" + phrase.text() + "”", 0)));
    if (plan.question().filters().stream().anyMatch(ScoreExplainer::asksForDate)) {
      passage
          .article()
          .published()
          .map(moment -> new Reason("published " + ScoreBoost.date(moment), 0))
          .ifPresent(conditions::add);
    }
    return conditions;
  }

  private static boolean asksForDate(Filter filter) {
    return filter instanceof Filter.Since || filter instanceof Filter.Until;
  }
}
