package dev.quoth.schema;

import dev.quoth.Filter;
import dev.quoth.PassageKind;
import dev.quoth.Speaker;
import dev.quoth.language.PassageAnalyzers;
import dev.quoth.passage.Keywords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.document.DoubleField;
import org.apache.lucene.document.IntField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** The questions for the filters of a query. */
public final class FilterLeaves {

  private final PassageKind kind;
  private final NameLeaves names;

  /**
   * Makes leaves for an index.
   *
   * @param kind the kind of passage
   * @param analyzers how its text became terms
   */
  public FilterLeaves(PassageKind kind, PassageAnalyzers analyzers) {
    this.kind = kind;
    names = new NameLeaves(analyzers);
  }

  /**
   * Asks for what meets any of some filters. Those that look up a value are asked together, so that
   * there may be thousands.
   *
   * @param filters the filters, one or more and none of them a {@link Filter.Not}
   * @return a query for the passages
   */
  public Query anyOf(Collection<? extends Filter> filters) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    Map<String, List<BytesRef>> values = new TreeMap<>();
    for (Filter filter : filters) {
      Query leaf = leaf(filter);
      if (leaf instanceof TermQuery value) {
        Term term = value.getTerm();
        values.computeIfAbsent(term.field(), field -> new ArrayList<>()).add(term.bytes());
      } else {
        any.add(leaf, Occur.SHOULD);
      }
    }
    values.forEach((field, terms) -> any.add(anyOf(field, terms), Occur.SHOULD));
    return any.build();
  }

  private static Query anyOf(String field, List<BytesRef> terms) {
    return terms.size() == 1
        ? new TermQuery(new Term(field, terms.getFirst()))
        : new TermInSetQuery(field, terms);
  }

  private Query leaf(Filter filter) {
    return switch (filter) {
      case Filter.SpeakerName speaker ->
          switch (speaker.match()) {
            case EXACT -> exact(Fields.SPEAKER_KEY, Speaker.keyOf(speaker.name()));
            case WORDS -> names.speltSpeaker(speaker.name());
          };
      case Filter.Type type -> exact(Fields.TYPE, type.type().name());
      case Filter.Fact fact -> folded(Fields.fact(fact.fact()), fact.value());
      case Filter.ArticleId article -> exact(Fields.ARTICLE, article.id());
      case Filter.Metadata named -> folded(Fields.METADATA, named.name() + "=" + named.value());
      case Filter.CueKind cue -> exact(Fields.CUE_CLASS, cue.kind().name());
      case Filter.Kind speaker -> exact(Fields.SPEAKER_KIND, speaker.kind().name());
      case Filter.Role role -> names.role(role.words());
      case Filter.Addressee addressee -> names.addressee(addressee.name());
      case Filter.Mentioning somebody -> names.mentioning(kind, somebody.name());
      case Filter.MinConfidence sure ->
          DoubleField.newRangeQuery(Fields.CONFIDENCE_VALUE, sure.least(), 1);
      case Filter.MinWords length ->
          IntField.newRangeQuery(Fields.WORDS, length.least(), Integer.MAX_VALUE);
      case Filter.Since since -> Leaves.published(since.day(), LocalDate.MAX);
      case Filter.Until until -> Leaves.published(LocalDate.MIN, until.day());
      case Filter.Not not ->
          throw new IllegalArgumentException("filter must not be a Not, but is " + not);
    };
  }

  private static Query exact(String field, String value) {
    return new TermQuery(new Term(field, Keywords.exact(value)));
  }

  private static Query folded(String field, String value) {
    return new TermQuery(new Term(field, Keywords.folded(value)));
  }
}
