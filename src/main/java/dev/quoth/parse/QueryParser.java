package dev.quoth.parse;

import dev.quoth.Filter;
import dev.quoth.Phrase;
import dev.quoth.QuoteQuery;
import dev.quoth.Span;
import dev.quoth.parse.ParsedQuery.Part;
import dev.quoth.parse.ParsedQuery.PartKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Parses a search as people type it into a search box: {@code by:"Wang Yi" about taliban -xinhua
 * since:2021-08-01 "support of the people" type:direct}.
 *
 * <p>Blanks separate the parts. A word is a word of the {@link QuoteQuery#about(String) topic}.
 * {@code "Some words"} must be next to each other; {@code +word} must be there, {@code ~word} is
 * preferred, {@code -word} must not be there; each of the three takes a phrase in quotation marks,
 * too. Curly quotation marks are as good as straight ones.
 *
 * <p>An operator comes before a colon and a value; a value with blanks is put in quotation marks:
 * {@code by:"Wang Yi"}. A minus before an operator denies it: {@code -source:Xinhua}. Operators of
 * one filter widen each other, and those of different filters narrow, as {@link Filter}s do. Each
 * {@link Filter} has the operator of its own name, and perhaps a short form:
 *
 * <ul>
 *   <li>{@code speaker} or {@code by}: the speaker, by one word or more of the name
 *   <li>{@code speakerExactly} or {@code exactly}: the speaker, by the whole name
 *   <li>{@code role}: the speaker's role, by all words of it
 *   <li>{@code kind}: the kind of speaker: person, organization, group, document, unnamed
 *   <li>{@code addressee} or {@code to}: whom it was said to
 *   <li>{@code mentioning}: who is named in the quote
 *   <li>{@code about}: the topic
 *   <li>{@code type}: how much of it is in quotation marks: direct, indirect, mixed
 *   <li>{@code form}: what a reader can tell from it: statement, request, topic
 *   <li>{@code mood}: whether it was said at all: asserted, negated, hypothetical
 *   <li>{@code cue}: what kind of act the reporting words name: statement, writing, question,
 *       denial, demand, commitment, criticism, praise, thought, evidence
 *   <li>{@code minConfidence} or {@code confidence}: how sure the speaker is at least, 0 to 1
 *   <li>{@code minWords} or {@code words}: how many words it has at least
 *   <li>{@code source} or {@code from}: the article's source, whole or by all of some words
 *   <li>{@code sourceExactly}: the article's source, whole
 *   <li>{@code author}: the article's author, whole or by all of some words
 *   <li>{@code authorExactly}: the article's author, whole
 *   <li>{@code section}: the article's section, whole or by all of some words
 *   <li>{@code sectionExactly}: the article's section, whole
 *   <li>{@code language} or {@code lang}: the article's language, whole or by all of some words
 *   <li>{@code languageExactly}: the article's language, whole
 *   <li>{@code tag}: the article's tag, whole or by all of some words
 *   <li>{@code tagExactly}: the article's tag, whole
 *   <li>{@code article}: the article's id, letter for letter
 *   <li>{@code metadata.NAME} or {@code meta.NAME}: a further fact of the article by its name,
 *       whole
 *   <li>{@code since}: this day, month or year and later, in UTC
 *   <li>{@code until}: this day, month or year and earlier, in UTC
 *   <li>{@code on}: this day, month or year, in UTC
 *   <li>{@code arrivedAfter} or {@code arrived}: what is in the index since this day, month or
 *       year, in UTC, or after a moment
 *   <li>{@code matching} or {@code in}: where the topic's words must be: article, passage, quote
 *   <li>{@code scope}: which quotes at all; said leaves out topics and what was not said: said, any
 *   <li>{@code order} or {@code sort}: what comes first: relevance, newest, oldest
 *   <li>{@code collapse}: which matches become one hit: none, words
 *   <li>{@code perArticle}: how many hits of one article, 1 or more
 *   <li>{@code limit}: how many hits, 1 to 10000
 * </ul>
 *
 * <p>{@code AND} or {@code &&} between two words requires both, {@code OR} or {@code ||} one of
 * them, and {@code NOT} or {@code !} before a part is a minus; AND binds closer than OR, and
 * parentheses closer than both. Between two values of one operator OR widens, as it does without.
 * {@code investigat*} is the beginning of a word, and {@code harbuor~} a word with a letter wrong.
 * Any other use of these is left out and reported.
 *
 * <p>What looks like another operator is a word, and so is what follows a quotation mark that
 * nothing closes. A lone "about" with something after it asks for nothing: {@code by:Wang about
 * taliban}.
 */
public final class QueryParser {

  /** The treatment of a part without a meaning: left out, or refused. */
  private enum Mode {
    LENIENT,
    STRICT
  }

  /** More filters than a person types. */
  private static final int MAX_FILTERS = 1_000;

  private static final int MAX_SHOWN = 40;

  private static final String DATES =
      "2021-08-17, 17 Aug 2021, August 17, 2021, 2021-08, Aug 2021 or 2021";

  private final String typed;
  private final Mode mode;
  private final StringBuilder topic = new StringBuilder();
  private final List<Part> parts = new ArrayList<>();
  private final Map<Integer, WordExpression> expressions = new HashMap<>();
  private QuoteQuery query = QuoteQuery.all();

  private QueryParser(String typed, Mode mode) {
    this.typed = Objects.requireNonNull(typed, "typed");
    this.mode = mode;
  }

  /**
   * Parses what was typed. Never throws: a part without a meaning is left out and reported.
   *
   * {@snippet file="TypedSearch.java" region="parse"}
   *
   * @param typed what was typed, of any length
   * @return the query, and the meaning of each part
   */
  public static ParsedQuery parse(String typed) {
    return new QueryParser(typed, Mode.LENIENT).read();
  }

  /**
   * Parses what was typed as {@link #parse} does, but refuses what that would leave out or guess
   * at.
   *
   * @param typed what was typed
   * @return the query
   * @throws IllegalArgumentException with the position of the first part without a meaning: an
   *     unknown operator, a value that is none, a quotation mark that nothing closes
   */
  public static QuoteQuery parseStrict(String typed) {
    return new QueryParser(typed, Mode.STRICT).read().query();
  }

  private ParsedQuery read() {
    List<TypedPart> scanned = joined(PartSplitter.split(PartScanner.parts(typed)));
    List<TypedPart> all = Connectives.signs(scanned);
    for (int i = 0; i < all.size(); i++) {
      TypedPart part = all.get(i);
      if (i < all.size() - 1 && introducesTopic(part)) {
        report(part, PartKind.TOPIC, "");
      } else if (Connectives.isOne(part)) {
        connective(scanned, i);
      } else if (expressions.containsKey(part.span().start())) {
        expression(part, expressions.get(part.span().start()));
      } else if (PartSplitter.isParenthesis(part)) {
        ignored(part, "parentheses are understood around words that OR joins");
      } else if (i > 0 && isDistance(all.get(i - 1), part)) {
        ignored(part, "~ is understood after a word, for one letter");
      } else {
        part(part);
      }
    }
    return new ParsedQuery(query.about(topic.toString()), parts);
  }

  /** Replaces the parts of each expression by one, which asks for all of its words. */
  private List<TypedPart> joined(List<TypedPart> all) {
    List<TypedPart> joined = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Optional<WordExpression> expression = WordExpression.at(all, i);
      if (expression.isPresent()) {
        Span span = expression.get().span();
        expressions.put(span.start(), expression.get());
        joined.add(new TypedPart(span, '+', "", span.in(typed), TypedPart.Quoting.QUOTED));
        i = expression.get().end() - 1;
      } else {
        joined.add(all.get(i));
      }
    }
    return joined;
  }

  private void expression(TypedPart part, WordExpression expression) {
    List<Phrase> phrases = expression.phrases();
    boolean denied = part.sign() == '-';
    if (denied && phrases.size() == 1) {
      phrases = List.of(new Phrase(phrases.getFirst().anyOf(), Phrase.Need.EXCLUDED));
    }
    if (phrases.isEmpty() || (denied && phrases.size() > 1)) {
      ignored(part, "too much joined by AND, OR and NOT");
    } else if (add(phrases)) {
      report(part, denied ? PartKind.EXCLUDED : PartKind.REQUIRED, expression.text());
    } else {
      ignored(part, "too many words joined by OR");
    }
  }

  private boolean add(List<Phrase> phrases) {
    try {
      query = query.phrases(phrases.toArray(Phrase[]::new));
      return true;
    } catch (IllegalArgumentException e) { // the query's own bounds
      return false;
    }
  }

  /** Lucene has a number of steps after a phrase: "old pier"~5. */
  private static boolean isDistance(TypedPart before, TypedPart part) {
    return before.quoting() == TypedPart.Quoting.QUOTED
        && part.span().start() == before.span().end()
        && part.sign() == '~'
        && TypedValue.whole(part.value()).isPresent();
  }

  /** "by:Wang about taliban" is what people type; the "about" asks for nothing. */
  private static boolean introducesTopic(TypedPart part) {
    return part.sign() == ' '
        && part.operator().isEmpty()
        && part.quoting() == TypedPart.Quoting.BARE
        && part.value().equalsIgnoreCase("about");
  }

  private void connective(List<TypedPart> all, int at) {
    Optional<String> reason = Connectives.reason(all, at);
    if (reason.isPresent()) {
      ignored(all.get(at), reason.get());
    } else {
      report(all.get(at), Connectives.kind(all.get(at)), "");
    }
  }

  private void part(TypedPart part) {
    if (part.quoting() == TypedPart.Quoting.UNCLOSED && mode == Mode.STRICT) {
      ignored(part, "a quotation mark that nothing closes");
    }
    String name = part.operator().toLowerCase(Locale.ROOT);
    Optional<Operator> operator = Operators.of(name);
    if (name.isEmpty()) {
      words(part, part.value());
    } else if (operator.isEmpty()) {
      unknown(part);
    } else if (part.value().isBlank()) {
      ignored(part, "nothing follows " + shown(part.operator()) + ":");
    } else {
      switch (operator.get().effect()) {
        case Operator.Topic topicWords -> about(part);
        case Operator.Asks asks -> filter(part, operator.get(), asks);
        case Operator.Sets sets -> set(part, operator.get(), sets);
      }
    }
  }

  /** A time of day or a web address has a colon, too; a slip of the pen is no word. */
  private void unknown(TypedPart part) {
    Optional<String> meant = Operators.similar(part.operator().toLowerCase(Locale.ROOT));
    if (meant.isPresent()) {
      ignored(part, "unknown operator " + part.operator() + ":, perhaps " + meant.get() + ":");
      return;
    }
    if (mode == Mode.STRICT) {
      ignored(part, "unknown operator " + shown(part.operator()) + ":");
    }
    words(part, part.operator() + ":" + part.value());
  }

  private void about(TypedPart part) {
    if (part.sign() == '-') {
      words(part, part.value());
    } else if (hasWord(part.value())) {
      topic(part, part.value());
    } else {
      ignored(part, "no word");
    }
  }

  private void words(TypedPart part, String words) {
    if (!hasWord(words)) {
      ignored(part, "no word");
      return;
    }
    TypedWords read = TypedWords.of(part, words);
    if (read.words().isEmpty()) {
      ignored(part, read.trouble());
      return;
    }
    Phrase.Words asked = read.words().get();
    switch (part.sign()) {
      case '+' -> phrase(part, asked, Phrase.Need.REQUIRED);
      case '-' -> phrase(part, asked, Phrase.Need.EXCLUDED);
      case '~' -> phrase(part, asked, Phrase.Need.PREFERRED);
      default -> {
        boolean quoted = part.quoting() == TypedPart.Quoting.QUOTED && part.operator().isEmpty();
        if (quoted || asked.match() != Phrase.WordMatch.WHOLE) {
          phrase(part, asked, Phrase.Need.REQUIRED);
        } else {
          topic(part, words);
        }
      }
    }
  }

  private void topic(TypedPart part, String words) {
    if (!topic.isEmpty()) {
      topic.append(' ');
    }
    topic.append(words);
    report(part, PartKind.TOPIC, words);
  }

  private void phrase(TypedPart part, Phrase.Words words, Phrase.Need need) {
    if (!add(List.of(new Phrase(List.of(words), need)))) {
      ignored(part, "more than " + QuoteQuery.MAX_PHRASES + " phrases");
    } else {
      PartKind kind =
          switch (need) {
            case REQUIRED -> PartKind.REQUIRED;
            case PREFERRED -> PartKind.PREFERRED;
            case EXCLUDED -> PartKind.EXCLUDED;
          };
      report(part, kind, words.text());
    }
  }

  private void filter(TypedPart part, Operator operator, Operator.Asks asks) {
    String name = part.operator().toLowerCase(Locale.ROOT);
    if (asks.needs() == Operator.Needs.WORD && !hasWord(part.value())) {
      ignored(part, "no word");
      return;
    }
    boolean denied = part.sign() == '-';
    List<Filter> filters = asks.of().apply(name, part.value());
    if (filters.isEmpty()) {
      ignored(part, cannotBe(part, operator));
    } else if (denied && filters.size() > 1) {
      ignored(part, name + ": cannot be denied");
    } else {
      List<Filter> asked = denied ? List.of(Filter.not(filters.getFirst())) : filters;
      if (asked.stream().allMatch(this::hasRoomFor)) {
        query = query.where(asked.toArray(Filter[]::new));
        report(part, denied ? PartKind.DENIED : PartKind.FILTER, part.value());
      } else {
        ignored(part, "too many filters");
      }
    }
  }

  /** Names the remedy, too: another way to write a date, or what else the operator takes. */
  private static String cannotBe(TypedPart part, Operator operator) {
    String name = part.operator().toLowerCase(Locale.ROOT);
    Optional<String> ambiguity =
        operator.takesDates() ? TypedDate.ambiguity(part.value()) : Optional.empty();
    return ambiguity
        .map(two -> name + ": " + shown(part.value()) + " " + two + ", so write it so")
        .orElse(
            name
                + ": cannot be "
                + shown(part.value())
                + ", but for example "
                + (operator.takesDates() ? DATES : operator.example()));
  }

  private boolean hasRoomFor(Filter filter) {
    return query.filters().size() < MAX_FILTERS && query.hasRoomFor(filter);
  }

  private void set(TypedPart part, Operator operator, Operator.Sets sets) {
    String name = part.operator().toLowerCase(Locale.ROOT);
    Optional<Function<QuoteQuery, QuoteQuery>> change = sets.of().apply(part.value());
    if (part.sign() == '-') {
      ignored(part, name + ": cannot be denied");
    } else if (change.isEmpty()) {
      ignored(part, cannotBe(part, operator));
    } else {
      query = change.get().apply(query);
      report(part, PartKind.PAGE, part.value());
    }
  }

  private void report(TypedPart part, PartKind kind, String value) {
    parts.add(new Part(part.span(), part.span().in(typed), kind, value));
  }

  private void ignored(TypedPart part, String reason) {
    if (mode == Mode.STRICT) {
      throw new IllegalArgumentException(
          "search, position "
              + part.span().start()
              + ": "
              + reason
              + "; it is \""
              + shown(part.span().in(typed))
              + "\"");
    }
    report(part, PartKind.IGNORED, reason);
  }

  private static String shown(String text) {
    return text.length() <= MAX_SHOWN ? text : text.substring(0, MAX_SHOWN) + "…";
  }

  /** A smiley is looked for as a word is. */
  static boolean hasWord(String text) {
    return text.codePoints()
        .anyMatch(c -> Character.isLetterOrDigit(c) || Character.isExtendedPictographic(c));
  }
}
