package dev.quoth.opensearch;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.quoth.PassageKind;
import dev.quoth.passage.Microseconds;
import dev.quoth.passage.Milliseconds;
import dev.quoth.passage.PassageField;
import dev.quoth.plan.Clause;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Translates the clauses of a plan to the query DSL, one by one. What a clause asks of an article
 * is asked of the passage, which has the same facts, or of its parent where only that has the
 * words.
 */
final class QueryDsl {

  /** What a document of an article has, and none of its passages. */
  private static final Set<PassageField> OF_HEADS =
      Set.of(PassageField.TITLE, PassageField.ARTICLE_ALL, PassageField.EXTRACTOR);

  /** BM25 as Lucene calculates it, step by step in floats, with statistics of paragraphs. */
  private static final String BM25 =
      "float w=(float)params.w;"
          + "float n=1.0f/(1.2f*((1.0f-0.75f)"
          + "+0.75f*(float)doc['quote_paragraph_length'].value/(float)params.average));"
          + "return w-w/(1.0f+(float)_score*n);";

  /** How many texts must have a term so that every shard has it. */
  private static final long EVERYWHERE = 10_000;

  /** Corrects the weight of a phrase: the sum of the weights of the terms that a shard has. */
  private static final String TOGETHER =
      "double all=0;double here=0;"
          + "for(int i=0;i<params.terms.length;i++){double w=params.w[i];all+=w;"
          + "if(w>0&&totalTermFreq(params.field,params.terms[i])>0){here+=w;}}"
          + "return here==all||here==0?_score:_score*((float)all/(float)here);";

  /** Corrects the weight of words that count as one: that of the most frequent of them. */
  private static final String AS_ONE =
      "double all=0;double here=0;"
          + "for(int i=0;i<params.terms.length;i++){double w=params.w[i];"
          + "if(w>0){if(all==0||w<all){all=w;}"
          + "if((here==0||w<here)&&totalTermFreq(params.field,params.terms[i])>0){here=w;}}}"
          + "return here==all||here==0?_score:_score*((float)all/(float)here);";

  private final Map<PassageField, TextStatistics> statistics;
  private final Place place;

  /** What weights around the clause multiply its scores by. */
  private final float boost;

  /** The documents that a clause is about. */
  private enum Place {
    PASSAGE,
    /** The article of a passage, by what the passage has of it. */
    ARTICLE_OF_PASSAGE,
    PARAGRAPH_OF_QUOTE,
    HEAD
  }

  private QueryDsl(Map<PassageField, TextStatistics> statistics, Place place, float boost) {
    this.statistics = statistics;
    this.place = place;
    this.boost = boost;
  }

  /** Translates clauses with their scores. */
  static QueryDsl scored(Map<PassageField, TextStatistics> statistics) {
    return new QueryDsl(statistics, Place.PASSAGE, 1);
  }

  /** Translates a clause without its score, which costs less. */
  static JsonObject unscored(Clause clause) {
    return new QueryDsl(Map.of(), Place.PASSAGE, 1).filter(clause);
  }

  /**
   * Translates the clause within a clause for articles, with its score, for their own documents.
   */
  JsonObject ofHead(Clause clause) {
    return new QueryDsl(statistics, Place.HEAD, boost).of(clause);
  }

  /** Returns the name that a document has for a field. */
  static String name(PassageField field) {
    return field.key().replace('.', '_');
  }

  private String nameHere(PassageField field) {
    return place == Place.PARAGRAPH_OF_QUOTE && field.equals(PassageField.PARAGRAPH)
        ? "quote_paragraph"
        : name(field);
  }

  private QueryDsl at(Place other) {
    return new QueryDsl(statistics, other, boost);
  }

  /** Translates a clause with its score. */
  JsonObject of(Clause clause) {
    return switch (clause) {
      case Clause.Word word -> word(word);
      case Clause.PhraseIn phrase -> scoredPhrase(phrase);
      case Clause.InArticle(Clause inner) -> inArticle(inner, true);
      case Clause.InParagraph(Clause inner) -> at(Place.PARAGRAPH_OF_QUOTE).of(inner);
      case Clause.Constant(Clause inner, double score) ->
          Json.object(
              "constant_score",
              Json.object("filter", filter(inner), "boost", boost * (float) score));
      case Clause.Weighted(Clause inner, double weight) ->
          new QueryDsl(statistics, place, boost * (float) weight).of(inner);
      case Clause.Proportional(PassageField field, double weight) ->
          Json.object(
              "rank_feature",
              Json.object(
                  "field",
                  name(field),
                  "boost",
                  boost * (float) weight,
                  "linear",
                  new JsonObject()));
      case Clause.NearMoment near -> near(near);
      case Clause.Bool bool -> bool(bool, true);
      default -> constant(filter(clause));
    };
  }

  /** What has no score has that of 1, as a term of a set has in Lucene. */
  private JsonObject constant(JsonObject filter) {
    return Json.object("constant_score", Json.object("filter", filter, "boost", boost));
  }

  /** Translates a clause without its score. */
  private JsonObject filter(Clause clause) {
    return switch (clause) {
      case Clause.Word word -> values(nameHere(word.field()), word.terms());
      case Clause.Values values -> values(nameHere(values.field()), values.values());
      case Clause.PhraseIn phrase -> phrase(phrase);
      case Clause.InArticle(Clause inner) -> inArticle(inner, false);
      case Clause.InParagraph(Clause inner) -> at(Place.PARAGRAPH_OF_QUOTE).filter(inner);
      case Clause.AtLeast number -> atLeast(number);
      case Clause.Published moment -> ofArticle(published(moment));
      case Clause.Arrived arrived -> ofArticle(arrived(Microseconds.of(arrived.after())));
      case Clause.Exists field -> exists(nameHere(field.field()));
      case Clause.Constant(Clause inner, double score) -> filter(inner);
      case Clause.Weighted(Clause inner, double weight) -> filter(inner);
      case Clause.Proportional number -> exists(name(number.field()));
      case Clause.NearMoment near -> exists(name(PassageField.PUBLISHED));
      case Clause.Bool bool -> bool(bool, false);
      case Clause.Nothing nothing -> nothing();
    };
  }

  static JsonObject nothing() {
    return Json.object("match_none", new JsonObject());
  }

  private static JsonObject exists(String field) {
    return Json.object("exists", Json.object("field", field));
  }

  private JsonObject inArticle(Clause inner, boolean scored) {
    if (!isOfHead(inner)) {
      QueryDsl here = at(Place.ARTICLE_OF_PASSAGE);
      return scored ? here.of(inner) : here.filter(inner);
    }
    QueryDsl head = at(Place.HEAD);
    return Json.object(
        "has_parent",
        Json.object(
            "parent_type",
            "article",
            "score",
            scored,
            "query",
            scored ? head.of(inner) : head.filter(inner)));
  }

  /** Tests whether a clause for articles asks for what no passage has. */
  static boolean isOfHead(Clause clause) {
    return switch (clause) {
      case Clause.Word word -> OF_HEADS.contains(word.field());
      case Clause.Values values -> OF_HEADS.contains(values.field());
      case Clause.PhraseIn phrase -> OF_HEADS.contains(phrase.field());
      case Clause.Exists field -> OF_HEADS.contains(field.field());
      case Clause.Constant(Clause inner, double score) -> isOfHead(inner);
      case Clause.Weighted(Clause inner, double weight) -> isOfHead(inner);
      case Clause.Bool bool ->
          Stream.of(bool.must(), bool.filter(), bool.should(), bool.not())
              .flatMap(List::stream)
              .anyMatch(QueryDsl::isOfHead);
      default -> false;
    };
  }

  /** Passages have the moments of their article; who asks for an article itself wants its own. */
  private JsonObject ofArticle(JsonObject moment) {
    return place == Place.PASSAGE
        ? Json.object(
            "bool",
            Json.object(
                "filter", List.of(moment, values(name(PassageField.KIND), List.of("ARTICLE")))))
        : moment;
  }

  private static JsonObject values(String field, List<String> values) {
    return values.size() == 1
        ? Json.object("term", Json.object(field, values.getFirst()))
        : Json.object("terms", Json.object(field, values));
  }

  private static JsonObject range(String field, String bound, Number value) {
    return Json.object("range", Json.object(field, Json.object(bound, value)));
  }

  private static JsonObject atLeast(Clause.AtLeast number) {
    if (number.field().equals(PassageField.CONFIDENCE)) {
      return range("confidence_value", "gte", number.least());
    }
    if (number.field().equals(PassageField.WORDS)) {
      return range("words", "gte", (int) number.least());
    }
    throw new IllegalArgumentException("field must be one for numbers, but is " + number.field());
  }

  private static JsonObject published(Clause.Published moment) {
    String field = name(PassageField.PUBLISHED);
    JsonObject bounds = new JsonObject();
    if (moment.from().isAfter(Instant.MIN)) {
      bounds.addProperty("gte", Milliseconds.of(moment.from()));
    }
    if (moment.to().isBefore(Instant.MAX)) {
      bounds.addProperty("lte", Milliseconds.of(moment.to()));
    }
    return bounds.isEmpty() ? exists(field) : Json.object("range", Json.object(field, bounds));
  }

  private static JsonObject arrived(long after) {
    return after == Long.MAX_VALUE ? nothing() : range(name(PassageField.ARRIVED), "gt", after);
  }

  private JsonObject near(Clause.NearMoment near) {
    return Json.object(
        "distance_feature",
        Json.object(
            "field",
            name(PassageField.PUBLISHED),
            "origin",
            Long.toString(Milliseconds.of(near.moment())),
            "pivot",
            Milliseconds.of(near.pivot()) + "ms",
            "boost",
            boost * (float) near.weight()));
  }

  private JsonObject bool(Clause.Bool bool, boolean scored) {
    if (bool.must().isEmpty() && bool.filter().isEmpty() && bool.should().isEmpty()) {
      return nothing(); // as in Lucene, where what is only denied finds nothing
    }
    JsonObject parts = new JsonObject();
    if (scored) {
      add(parts, "must", bool.must().stream().map(this::of).toList());
      add(parts, "filter", bool.filter().stream().map(this::filter).toList());
      add(parts, "should", bool.should().stream().map(this::of).toList());
    } else {
      List<Clause> all = Stream.concat(bool.must().stream(), bool.filter().stream()).toList();
      add(parts, "filter", all.stream().map(this::filter).toList());
      add(parts, "should", bool.should().stream().map(this::filter).toList());
    }
    add(parts, "must_not", bool.not().stream().map(this::filter).toList());
    if (bool.least() > 0) {
      parts.addProperty("minimum_should_match", bool.least());
    }
    return Json.object("bool", parts);
  }

  private static void add(JsonObject bool, String occur, List<JsonObject> clauses) {
    if (!clauses.isEmpty()) {
      bool.add(occur, Json.array(clauses));
    }
  }

  private JsonObject word(Clause.Word word) {
    JsonObject query = words(word.field(), word.terms());
    TextStatistics texts = TextStatistics.of(word.field(), statistics);
    if (place == Place.PARAGRAPH_OF_QUOTE) {
      return byParagraphs(query, texts.idf(word.terms()));
    }
    return word.terms().size() > 1 && texts.frequency(word.terms()) < EVERYWHERE
        ? asEverywhere(query, word.field(), word.terms(), AS_ONE)
        : query;
  }

  private JsonObject words(PassageField field, List<String> terms) {
    return terms.size() == 1
        ? Json.object(
            "term",
            Json.object(nameHere(field), Json.object("value", terms.getFirst(), "boost", boost)))
        : match("match", field, List.of(terms), 0);
  }

  private JsonObject scoredPhrase(Clause.PhraseIn phrase) {
    PassageField field = phrase.field();
    List<List<String>> positions = phrase.positions();
    if (positions.size() == 1) {
      return word(new Clause.Word(field, positions.getFirst()));
    }
    JsonObject query = match("match_phrase", field, positions, phrase.slop());
    if (place == Place.PARAGRAPH_OF_QUOTE) {
      return byParagraphs(query, TextStatistics.of(field, statistics).idfOfPhrase(positions));
    }
    List<String> terms = positions.stream().flatMap(List::stream).toList();
    return withStatistics(
        field, severalAtOnePlace(positions) ? asEverywhere(query, field, terms, TOGETHER) : query);
  }

  /** Tests whether several terms may be at one place, of which a shard may lack one. */
  static boolean severalAtOnePlace(List<List<String>> positions) {
    return positions.stream().anyMatch(terms -> terms.size() > 1);
  }

  /**
   * Lucene weighs several terms by those that a shard has. The score there is brought to what it
   * would be by all of them.
   */
  private JsonObject asEverywhere(
      JsonObject query, PassageField field, List<String> terms, String weights) {
    TextStatistics texts = TextStatistics.of(field, statistics);
    List<Double> each = terms.stream().map(term -> (double) texts.idf(term)).toList();
    JsonObject parameters = Json.object("field", name(field), "terms", terms, "w", each);
    return scripted(query, weights, parameters);
  }

  /**
   * A shard that has no word of a phrase does not tell how many texts it has, and that counts for
   * the weight elsewhere. It does where a term is looked for, even one that is nowhere.
   */
  private JsonObject withStatistics(PassageField field, JsonObject phrase) {
    String nowhere = String.valueOf(TermText.HOLE);
    return Json.object(
        "bool",
        Json.object(
            "must",
            List.of(phrase),
            "should",
            List.of(Json.object("term", Json.object(nameHere(field), nowhere)))));
  }

  private JsonObject phrase(Clause.PhraseIn phrase) {
    return phrase.positions().size() == 1
        ? values(nameHere(phrase.field()), phrase.positions().getFirst())
        : match("match_phrase", phrase.field(), phrase.positions(), phrase.slop());
  }

  private JsonObject match(String kind, PassageField field, List<List<String>> words, int slop) {
    JsonObject match =
        Json.object("query", TermText.of(words), "analyzer", TermText.ANALYZER, "boost", boost);
    if (slop > 0) {
      match.addProperty("slop", slop);
    }
    return Json.object(kind, Json.object(nameHere(field), match));
  }

  private JsonObject byParagraphs(JsonObject frequencies, float idf) {
    float average = TextStatistics.of(PassageField.PARAGRAPH, statistics).averageLength();
    return scripted(frequencies, BM25, Json.object("w", boost * idf, "average", average));
  }

  private static JsonObject scripted(JsonObject query, String source, JsonObject parameters) {
    JsonObject script = Json.object("source", source, "params", parameters);
    return Json.object("script_score", Json.object("query", query, "script", script));
  }

  /** Returns a filter that all passages match, and no article itself. */
  static JsonObject passages() {
    return values(
        name(PassageField.KIND), List.of(PassageKind.QUOTE.name(), PassageKind.PARAGRAPH.name()));
  }

  /** Translates a clause for passages without its score. */
  static JsonObject unscoredPassages(Clause clause) {
    return Json.object("bool", Json.object("filter", List.of(unscored(clause), passages())));
  }

  /** Returns a query that both must match, with the score of the first. */
  static JsonObject filtered(JsonObject scored, JsonObject... filters) {
    JsonArray all = Json.array(List.of(filters));
    return Json.object("bool", Json.object("must", List.of(scored), "filter", all));
  }
}
