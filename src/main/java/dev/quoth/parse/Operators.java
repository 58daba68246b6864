package dev.quoth.parse;

import dev.quoth.ArticleFact;
import dev.quoth.Collapse;
import dev.quoth.ContentForm;
import dev.quoth.CueClass;
import dev.quoth.CueMood;
import dev.quoth.Filter;
import dev.quoth.QuoteQuery;
import dev.quoth.QuoteScope;
import dev.quoth.QuoteType;
import dev.quoth.SortOrder;
import dev.quoth.SpeakerKind;
import dev.quoth.TopicMatch;
import dev.quoth.parse.Operator.Asks;
import dev.quoth.parse.Operator.Needs;
import dev.quoth.parse.Operator.Sets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The one table of operators. Parsing follows it, and so do the page {@code SEARCH-BOX.md} and the
 * Javadoc of {@link QueryParser}, to which a test holds them.
 */
final class Operators {

  /** All operators, in the order of the documentation. */
  static final List<Operator> ALL =
      Stream.of(who(), what(), facts(), where(), when(), how()).flatMap(List::stream).toList();

  private static final int MIN_LETTERS = 4;

  /** What other search boxes call some of them, where it may mean a little else. */
  private static final Map<String, String> ELSEWHERE =
      Map.of(
          "after", "since",
          "newer", "since",
          "before", "until",
          "older", "until",
          "date", "on",
          "day", "on");

  private static final Map<String, Operator> BY_NAME = byName();

  private Operators() {}

  /** Returns the operator of a name in lower case, as typed before the colon. */
  static Optional<Operator> of(String name) {
    int stop = name.indexOf('.');
    boolean ownName = stop >= 0 && stop < name.length() - 1;
    return Optional.ofNullable(BY_NAME.get(ownName ? name.substring(0, stop + 1) : name))
        .filter(operator -> ownName || !name.endsWith("."));
  }

  /**
   * Returns the operator that is called so elsewhere, or that one letter makes of a name of three
   * letters or more.
   */
  static Optional<String> similar(String name) {
    String meant = ELSEWHERE.get(name);
    if (meant != null) {
      return Optional.of(meant);
    }
    return name.length() < MIN_LETTERS - 1
        ? Optional.empty()
        : BY_NAME.keySet().stream()
            .filter(operator -> operator.length() >= MIN_LETTERS)
            .filter(operator -> differByOne(name, operator))
            .min(Comparator.naturalOrder());
  }

  /** Tests whether two words differ by one letter, or by two that changed places. */
  private static boolean differByOne(String a, String b) {
    int start = 0;
    int shorter = Math.min(a.length(), b.length());
    while (start < shorter && a.charAt(start) == b.charAt(start)) {
      start++;
    }
    String restOfA = a.substring(start);
    String restOfB = b.substring(start);
    return switch (restOfA.length() - restOfB.length()) {
      case 1 -> restOfA.substring(1).equals(restOfB);
      case -1 -> restOfB.substring(1).equals(restOfA);
      case 0 ->
          !restOfA.isEmpty()
              && (restOfA.substring(1).equals(restOfB.substring(1))
                  || new StringBuilder(restOfA.substring(0, Math.min(2, restOfA.length())))
                      .reverse()
                      .append(restOfA.substring(Math.min(2, restOfA.length())))
                      .toString()
                      .equals(restOfB));
      default -> false;
    };
  }

  private static Map<String, Operator> byName() {
    Map<String, Operator> operators = new HashMap<>();
    for (Operator operator : ALL) {
      operator.names().forEach(name -> operators.put(name.toLowerCase(Locale.ROOT), operator));
    }
    return operators;
  }

  private static List<Operator> who() {
    String speaker = "the speaker, by one word or more of the name";
    String exactly = "the speaker, by the whole name";
    String role = "the speaker's role, by all words of it";
    return List.of(
        name(Filter::speaker, "by:\"Foreign Minister Wang\"", speaker, "speaker", "by"),
        name(Filter::speakerExactly, "exactly:\"Wang Yi\"", exactly, "speakerExactly", "exactly"),
        name(Filter::role, "role:\"foreign minister\"", role, "role"),
        one(SpeakerKind.values(), Filter::kind, "kind:organization", "the kind of speaker", "kind"),
        name(Filter::addressee, "to:blinken", "whom it was said to", "addressee", "to"),
        name(Filter::mentioning, "mentioning:biden", "who is named in the quote", "mentioning"));
  }

  private static List<Operator> what() {
    String type = "how much of it is in quotation marks";
    String form = "what a reader can tell from it";
    String mood = "whether it was said at all";
    String cue = "what kind of act the reporting words name";
    String confidence = "how sure the speaker is at least, 0 to 1";
    String words = "how many words it has at least";
    return List.of(
        new Operator(
            List.of("about"), "about:\"double standards\"", "the topic", new Operator.Topic()),
        one(QuoteType.values(), Filter::type, "type:direct", type, "type"),
        one(ContentForm.values(), Filter::form, "form:topic", form, "form"),
        one(CueMood.values(), Filter::mood, "mood:negated", mood, "mood"),
        one(CueClass.values(), Filter::cue, "cue:denial", cue, "cue"),
        filter(
            value -> TypedValue.share(value).map(Filter::minConfidence),
            "confidence:0.8",
            confidence,
            "minConfidence",
            "confidence"),
        filter(
            value -> TypedValue.whole(value).map(Filter::minWords),
            "words:5",
            words,
            "minWords",
            "words"));
  }

  private static List<Operator> facts() {
    List<Operator> facts = new ArrayList<>();
    for (ArticleFact fact : ArticleFact.values()) {
      facts.add(
          filter(
              value -> Optional.of(Filter.factWords(fact, value)),
              fact.operators().getLast() + ":\"some words\"",
              "the article's " + fact.key() + ", whole or by all of some words",
              fact.operators().toArray(String[]::new)));
      facts.add(
          filter(
              value -> Optional.of(Filter.fact(fact, value)),
              fact.key() + "Exactly:\"some words\"",
              "the article's " + fact.key() + ", whole",
              fact.key() + "Exactly"));
    }
    return facts;
  }

  private static List<Operator> where() {
    Asks metadata =
        new Asks(
            (operator, value) ->
                List.of(Filter.metadata(operator.substring(operator.indexOf('.') + 1), value)),
            Needs.ANYTHING);
    return List.of(
        filter(
            value -> Optional.of(Filter.article(value)),
            "article:a-17",
            "the article's id, letter for letter",
            "article"),
        new Operator(
            List.of("metadata.", "meta."),
            "meta.desk:foreign",
            "a further fact of the article by its name, whole",
            metadata));
  }

  private static List<Operator> when() {
    Asks on =
        new Asks(
            (operator, value) ->
                TypedDate.of(value).stream()
                    .flatMap(
                        date -> Stream.of(Filter.since(date.first()), Filter.until(date.last())))
                    .toList(),
            Needs.ANYTHING);
    return List.of(
        filter(
            value -> TypedDate.of(value).map(date -> Filter.since(date.first())),
            "since:2021-08-01",
            "this day, month or year and later, in UTC",
            "since"),
        filter(
            value -> TypedDate.of(value).map(date -> Filter.until(date.last())),
            "until:2021-08",
            "this day, month or year and earlier, in UTC",
            "until"),
        new Operator(List.of("on"), "on:2021", "this day, month or year, in UTC", on),
        filter(
            value -> TypedValue.arrival(value).map(Filter::arrivedAfter),
            "arrived:2021-08-17",
            "what is in the index since this day, month or year, in UTC, or after a moment",
            "arrivedAfter",
            "arrived"));
  }

  private static List<Operator> how() {
    String scope = "which quotes at all; said leaves out topics and what was not said";
    String where = "where the topic's words must be";
    String order = "what comes first";
    String collapse = "which matches become one hit";
    return List.of(
        choice(TopicMatch.values(), QuoteQuery::matching, "in:quote", where, "matching", "in"),
        choice(QuoteScope.values(), QuoteQuery::scope, "scope:any", scope, "scope"),
        choice(SortOrder.values(), QuoteQuery::order, "sort:newest", order, "order", "sort"),
        choice(Collapse.values(), QuoteQuery::collapse, "collapse:words", collapse, "collapse"),
        sets(
            value ->
                TypedValue.whole(value)
                    .filter(hits -> hits >= 1)
                    .map(hits -> query -> query.perArticle(hits)),
            "perArticle:2",
            "how many hits of one article, 1 or more",
            "perArticle"),
        sets(
            value ->
                TypedValue.whole(value)
                    .filter(hits -> hits >= 1 && hits <= QuoteQuery.MAX_LIMIT)
                    .map(hits -> query -> query.limit(hits)),
            "limit:20",
            "how many hits, 1 to " + QuoteQuery.MAX_LIMIT,
            "limit"));
  }

  /** Makes an operator whose value is looked for by its words. */
  private static Operator name(
      Function<String, Filter> filter, String example, String meaning, String... names) {
    Asks asks = new Asks((operator, value) -> List.of(filter.apply(value)), Needs.WORD);
    return new Operator(List.of(names), example, meaning, asks);
  }

  /** Makes an operator whose value is compared whole, or is a number or a date. */
  private static Operator filter(
      Function<String, Optional<Filter>> filter, String example, String meaning, String... names) {
    Asks asks =
        new Asks((operator, value) -> filter.apply(value).stream().toList(), Needs.ANYTHING);
    return new Operator(List.of(names), example, meaning, asks);
  }

  /** Makes an operator whose value is one of some words. */
  private static <E extends Enum<E>> Operator one(
      E[] constants, Function<E, Filter> filter, String example, String meaning, String... names) {
    return filter(
        value -> TypedValue.constant(constants, value).map(filter),
        example,
        meaning + ": " + words(constants),
        names);
  }

  /** Makes an operator that sets one of some words. */
  private static <E extends Enum<E>> Operator choice(
      E[] constants,
      BiFunction<QuoteQuery, E, QuoteQuery> change,
      String example,
      String meaning,
      String... names) {
    return sets(
        value ->
            TypedValue.constant(constants, value)
                .map(constant -> query -> change.apply(query, constant)),
        example,
        meaning + ": " + words(constants),
        names);
  }

  private static Operator sets(
      Function<String, Optional<Function<QuoteQuery, QuoteQuery>>> change,
      String example,
      String meaning,
      String... names) {
    return new Operator(List.of(names), example, meaning, new Sets(change));
  }

  private static String words(Enum<?>[] constants) {
    return Arrays.stream(constants)
        .map(constant -> constant.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }
}
