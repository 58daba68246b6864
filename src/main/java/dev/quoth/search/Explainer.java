package dev.quoth.search;

import dev.quoth.Filter;
import dev.quoth.Passage;
import dev.quoth.PassageKind;
import dev.quoth.Phrase;
import dev.quoth.QuotePassage;
import dev.quoth.QuoteQuery;
import dev.quoth.ScoreExplanation;
import dev.quoth.ScoreExplanation.Reason;
import dev.quoth.plan.Clause;
import dev.quoth.plan.ScoreBoost;
import dev.quoth.plan.SearchPlan;
import dev.quoth.schema.IndexSchema;
import dev.quoth.schema.LuceneQueries;
import dev.quoth.schema.PassageReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * Says why a passage answers a question. A score is a sum, so that each word and each bonus is
 * asked for alone; what is left of the score is a reason of its own.
 */
final class Explainer {

  /** Below a thousandth, a rest is rounding. */
  private static final double ROUNDING = 0.001;

  private final IndexSearcher searcher;
  private final SearcherOptions options;
  private final SearchPlan plan;
  private final QuoteQuery question;
  private final List<Reason> reasons = new ArrayList<>();
  private double score;
  private int document;

  Explainer(IndexSearcher searcher, SearcherOptions options, SearchPlan plan) {
    this.searcher = searcher;
    this.options = options;
    this.plan = plan;
    question = plan.question();
  }

  ScoreExplanation explain(Query query, Passage passage) throws IOException {
    document = document(passage);
    Explanation whole = searcher.explain(query, document);
    if (!whole.isMatch()) {
      return new ScoreExplanation(0, List.of(), whole.toString());
    }
    score = whole.getValue().doubleValue();
    words(passage);
    for (ScoreBoost boost : plan.boosts()) {
      add(boost.clause(), boost.reason(passage));
    }
    double rest = 1 - reasons.stream().mapToDouble(Reason::share).sum();
    if (score > 0 && rest > ROUNDING) {
      reasons.add(new Reason("other parts of the query", rest));
    }
    reasons.sort(Comparator.comparingDouble(Reason::share).reversed());
    conditions(passage);
    return new ScoreExplanation(score, reasons, whole.toString());
  }

  private int document(Passage passage) throws IOException {
    Query article = new TermQuery(IndexSchema.article(passage.article().id()));
    PassageKind kind = passage instanceof QuotePassage ? PassageKind.QUOTE : PassageKind.PARAGRAPH;
    Query documents =
        new BooleanQuery.Builder()
            .add(article, Occur.FILTER)
            .add(LuceneQueries.of(SearchPlan.kind(kind)), Occur.FILTER)
            .build();
    int most = Math.max(1, searcher.getIndexReader().maxDoc());
    PassageReader reader = new PassageReader(searcher.getIndexReader());
    for (ScoreDoc found : searcher.search(documents, most, Sort.INDEXORDER).scoreDocs) {
      if (reader.read(found.doc).id().equals(passage.id())) {
        return found.doc;
      }
    }
    throw new IllegalArgumentException(
        "passage must be one of this snapshot, but there is no \"" + passage.id() + "\"");
  }

  private void words(Passage passage) throws IOException {
    Whereabouts whereabouts = new Whereabouts(options.analyzers(), passage);
    for (Clause.Word word : plan.words()) {
      String places = whereabouts.of(new BytesRef(word.term()));
      add(word, "‘" + word.term() + "’ in " + places);
    }
  }

  private void add(Clause part, String text) throws IOException {
    Explanation alone = searcher.explain(LuceneQueries.of(part), document);
    if (alone.isMatch() && score > 0) {
      reasons.add(new Reason(text, Math.min(1, alone.getValue().doubleValue() / score)));
    }
  }

  /** What was asked for and gives no score. */
  private void conditions(Passage passage) {
    if (question.filters().stream().anyMatch(Filter.SpeakerName.class::isInstance)
        && passage instanceof QuotePassage quote) {
      quote.speaker().ifPresent(s -> reasons.add(new Reason("said by " + s.name(), 0)));
    }
    plan.phrases().stream()
        .filter(phrase -> phrase.need() == Phrase.Need.REQUIRED)
        .forEach(phrase -> reasons.add(new Reason("with “" + phrase.text() + "”", 0)));
    if (question.filters().stream().anyMatch(Explainer::asksForDate)) {
      passage
          .article()
          .published()
          .ifPresent(moment -> reasons.add(new Reason("published " + ScoreBoost.date(moment), 0)));
    }
  }

  private static boolean asksForDate(Filter filter) {
    return filter instanceof Filter.Since || filter instanceof Filter.Until;
  }
}
