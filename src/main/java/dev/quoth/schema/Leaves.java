package dev.quoth.schema;

import dev.quoth.Filter;
import dev.quoth.PassageKind;
import dev.quoth.QuoteType;
import dev.quoth.Ranking;
import dev.quoth.Speaker;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CombinedFieldQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** The smallest questions that the fields can answer, of which a planner makes whole ones. */
public final class Leaves {

  private Leaves() {}

  /**
   * Asks for a kind of passage.
   *
   * @param kind the kind
   * @return a query for all passages of that kind
   */
  public static Query kind(PassageKind kind) {
    return new TermQuery(new Term(Fields.KIND, DocumentKind.of(kind).name()));
  }

  /**
   * Asks for a word of a topic, scored by BM25F over the fields of that kind of passage.
   *
   * @param kind the kind of passage, which the query implies
   * @param term the analyzed word
   * @param ranking the fields' weights
   * @return a query for the word
   */
  public static Query topic(PassageKind kind, BytesRef term, Ranking ranking) {
    CombinedFieldQuery.Builder fields = new CombinedFieldQuery.Builder(term);
    switch (kind) {
      case QUOTE ->
          fields
              .addField(Fields.QUOTE, (float) ranking.quote())
              .addField(Fields.QUOTE_TITLE, (float) ranking.title())
              .addField(Fields.QUOTE_CONTEXT, (float) ranking.context());
      case PARAGRAPH ->
          fields
              .addField(Fields.PARAGRAPH, (float) ranking.quote())
              .addField(Fields.PARAGRAPH_TITLE, (float) ranking.title());
    }
    return fields.build();
  }

  /**
   * Asks for a speaker.
   *
   * @param speaker the name and how it is compared
   * @param names the analyzer of names
   * @return a query for the speaker's passages
   */
  public static Query speaker(Filter.SpeakerName speaker, Analyzer names) {
    String key = Speaker.person(speaker.name()).key();
    return switch (speaker.match()) {
      case EXACT -> new TermQuery(new Term(Fields.SPEAKER_KEY, Keywords.exact(key)));
      case WORDS -> nameWords(Terms.of(names, Fields.SPEAKER, key));
    };
  }

  /**
   * The words of a name may stand apart as far as there are words, which is how far the surname
   * moves from one end to the other: "Ki-moon Ban" is "Ban Ki-moon", and "George Bush" is "George
   * Herbert Walker Bush"; but "Bill Clinton" is not "Bill Gates and Hillary Clinton".
   */
  private static Query nameWords(List<BytesRef> words) {
    if (words.isEmpty()) {
      return new MatchNoDocsQuery("a name without words");
    }
    if (words.size() == 1) {
      return new TermQuery(new Term(Fields.SPEAKER, words.getFirst()));
    }
    PhraseQuery.Builder near = new PhraseQuery.Builder().setSlop(words.size());
    words.forEach(word -> near.add(new Term(Fields.SPEAKER, word)));
    return near.build();
  }

  /**
   * Asks for any of some types.
   *
   * @param types the types
   * @return a query for quotes of these types
   */
  public static Query types(Collection<QuoteType> types) {
    return anyOf(Fields.TYPE, types, type -> new BytesRef(type.name()));
  }

  /**
   * Asks for any of some outlets.
   *
   * @param names their names
   * @return a query for passages from there
   */
  public static Query sources(Collection<String> names) {
    return anyOf(Fields.SOURCE, names, Keywords::folded);
  }

  /**
   * Asks for any of some authors.
   *
   * @param names their names
   * @return a query for passages of their articles
   */
  public static Query authors(Collection<String> names) {
    return anyOf(Fields.AUTHOR, names, Keywords::folded);
  }

  /**
   * Asks for any of some sections.
   *
   * @param names their names
   * @return a query for passages from there
   */
  public static Query sections(Collection<String> names) {
    return anyOf(Fields.SECTION, names, Keywords::folded);
  }

  /**
   * Asks for any of some articles.
   *
   * @param ids their ids
   * @return a query for their passages
   */
  public static Query articles(Collection<String> ids) {
    return anyOf(Fields.ARTICLE, ids, Keywords::exact);
  }

  /**
   * Asks for articles of a time.
   *
   * @param from first moment
   * @param to last moment
   * @return a query for passages published then
   */
  public static Query published(Instant from, Instant to) {
    return LongField.newRangeQuery(
        Fields.PUBLISHED, ArticleFields.milliseconds(from), ArticleFields.milliseconds(to));
  }

  /**
   * Gives quotes of a type a score.
   *
   * @param type the type
   * @param worth the score, more than 0
   * @return a query for them
   */
  public static Query worth(QuoteType type, double worth) {
    return new BoostQuery(new ConstantScoreQuery(types(List.of(type))), (float) worth);
  }

  /**
   * Gives attributed quotes a score by their confidence.
   *
   * @param worth the score of confidence 1, more than 0 and at most 64
   * @return a query for them
   */
  public static Query confidence(double worth) {
    return FeatureField.newLinearQuery(Fields.FEATURES, Fields.CONFIDENCE, (float) worth);
  }

  private static <T> Query anyOf(String field, Collection<T> values, Function<T, BytesRef> termOf) {
    List<BytesRef> terms = new ArrayList<>();
    values.forEach(value -> terms.add(termOf.apply(value)));
    return terms.size() == 1
        ? new TermQuery(new Term(field, terms.getFirst()))
        : new TermInSetQuery(field, terms);
  }
}
