package dev.quoth.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quoth.Article;
import dev.quoth.Attribution;
import dev.quoth.Cue;
import dev.quoth.CueMood;
import dev.quoth.Mention;
import dev.quoth.Quote;
import dev.quoth.Segment;
import dev.quoth.Speaker;
import dev.quoth.SpeakerKind;
import dev.quoth.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares what is said in a small text with what a test expects, in one line a quote:
 *
 * <pre>
 * Ana Ruiz: “It is late,” [the pier was old]
 * Ana Ruiz (role mayor; cue said; to reporters): “It is late,”
 * Ana Ruiz (kind PERSON)
 * nobody: “It is late,”
 * </pre>
 *
 * <p>A line compares what it mentions. It begins with the speaker's name, or {@code nobody}. Then
 * come {@linkplain Detail details} in parentheses, {@code -} for one that the quote does not have;
 * then its segments: “…” for words in quotation marks, […] for a paraphrase, {…} for the turn of a
 * transcript, which needs no marks. A last line of {@code …} stands for any further quotes.
 */
public final class Expect {

  private static final QuoteExtractor EXTRACTOR = QuoteExtractor.of(Language.english());
  private static final String ANY_MORE = "…";

  private Expect() {}

  /** What a line may say of a quote in parentheses, by its name in lower case. */
  private enum Detail {
    ROLE,
    KIND,
    CUE,
    TO,
    VIA,
    FORM,
    MOOD,
    RULE;

    String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    String print(Quote quote) {
      Optional<String> found =
          switch (this) {
            case ROLE -> quote.speaker().map(Speaker::role).filter(role -> !role.isEmpty());
            case KIND -> quote.speaker().map(Speaker::kind).map(SpeakerKind::name);
            case CUE -> quote.attribution().flatMap(Attribution::cue).map(Cue::text);
            case TO -> quote.attribution().flatMap(Attribution::addressee).map(Mention::text);
            case VIA -> quote.attribution().flatMap(Attribution::via).map(Mention::text);
            case FORM -> Optional.of(quote.form().name());
            case MOOD -> quote.attribution().map(Attribution::mood).map(CueMood::name);
            case RULE -> quote.attribution().map(Attribution::rule);
          };
      return found.orElse("-");
    }
  }

  /** What a line compares. */
  private record Shape(List<Detail> details, boolean segments) {

    static final Shape PLAIN = new Shape(List.of(), true);

    static Shape of(String line) {
      int open = line.indexOf(" (");
      int colon = line.indexOf(": ");
      if (open < 0 || (colon >= 0 && colon < open)) {
        return new Shape(List.of(), colon >= 0);
      }
      int close = line.indexOf("): ", open);
      String inside = line.substring(open + 2, close < 0 ? line.length() - 1 : close);
      return new Shape(Stream.of(inside.split("; ")).map(Shape::detail).toList(), close >= 0);
    }

    private static Detail detail(String detail) {
      return Detail.valueOf(detail.substring(0, detail.indexOf(' ')).toUpperCase(Locale.ROOT));
    }

    String print(String text, Quote quote) {
      String line = quote.speaker().map(Speaker::name).orElse("nobody");
      if (!details.isEmpty()) {
        line +=
            details.stream()
                .map(detail -> detail.label() + " " + detail.print(quote))
                .collect(Collectors.joining("; ", " (", ")"));
      }
      return segments ? line + ": " + words(text, quote.segments()) : line;
    }
  }

  /** Compares all quotes of a text, in their order. */
  public static void quotes(String text, String... lines) {
    quotes(Article.builder("test", text).build(), lines);
  }

  /** Compares all quotes of an article, in their order. */
  public static void quotes(Article article, String... lines) {
    quotes(EXTRACTOR, article, lines);
  }

  /** Compares all quotes that an extractor finds in an article, in their order. */
  public static void quotes(QuoteExtractor extractor, Article article, String... lines) {
    List<String> expected = new ArrayList<>(List.of(lines));
    List<Quote> quotes = extractor.extract(article);
    if (!expected.isEmpty() && expected.getLast().equals(ANY_MORE)) {
      expected.removeLast();
      quotes = quotes.subList(0, Math.min(quotes.size(), expected.size()));
    }
    List<String> found = new ArrayList<>();
    for (int i = 0; i < quotes.size(); i++) {
      Shape shape = i < expected.size() ? Shape.of(expected.get(i)) : Shape.PLAIN;
      found.add(shape.print(article.text(), quotes.get(i)));
    }
    assertEquals(
        String.join("\n", expected), String.join("\n", found), () -> "in: " + article.text());
  }

  /** Prints all that a line may say of a quote. */
  static String line(String text, Quote quote) {
    return new Shape(List.of(Detail.values()), true).print(text, quote);
  }

  /** Prints quotes in the shape of a line. */
  static List<String> lines(String text, List<Quote> quotes, String line) {
    return quotes.stream().map(quote -> Shape.of(line).print(text, quote)).toList();
  }

  /** Prints segments as the lines have them. */
  static String words(String text, List<Segment> segments) {
    return segments.stream().map(segment -> words(text, segment)).collect(Collectors.joining(" "));
  }

  private static String words(String text, Segment segment) {
    String words = segment.span().in(text);
    return switch (segment.wording()) {
      case VERBATIM -> "“" + words + "”";
      case PARAPHRASE -> "[" + words + "]";
      case UNMARKED -> "{" + words + "}";
    };
  }
}
