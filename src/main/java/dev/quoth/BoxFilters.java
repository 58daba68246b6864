package dev.quoth;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The filters that the operators of a search box stand for. */
final class BoxFilters {

  private static final String METADATA = "meta.";

  private BoxFilters() {}

  /** Tells whether an operator asks for a filter. */
  static boolean operator(String name) {
    return switch (name) {
      case "by", "exactly", "mentioning", "to", "role", "article" -> true;
      case "type", "cue", "kind", "confidence", "words" -> true;
      default ->
          fact(name).isPresent()
              || (name.startsWith(METADATA) && name.length() > METADATA.length());
    };
  }

  /** Tells whether an operator's value is looked for by its words, and not as a whole. */
  static boolean names(String operator) {
    return switch (operator) {
      case "by", "exactly", "mentioning", "to", "role" -> true;
      default -> false;
    };
  }

  /** Returns the filter; empty where the value is none for that operator. */
  static Optional<Filter> of(String operator, String value) {
    return switch (operator) {
      case "by" -> Optional.of(new Filter.SpeakerName(value, Filter.NameMatch.WORDS));
      case "exactly" -> Optional.of(new Filter.SpeakerName(value, Filter.NameMatch.EXACT));
      case "mentioning" -> Optional.of(new Filter.Mentioning(value));
      case "to" -> Optional.of(new Filter.Addressee(value));
      case "role" -> Optional.of(new Filter.Role(value));
      case "article" -> Optional.of(new Filter.ArticleId(value));
      case "type" -> constant(QuoteType.values(), value).map(Filter.Type::new);
      case "cue" -> constant(CueClass.values(), value).map(Filter.CueKind::new);
      case "kind" -> constant(SpeakerKind.values(), value).map(Filter.Kind::new);
      case "confidence" -> share(value).map(Filter.MinConfidence::new);
      case "words" -> number(value).map(Filter.MinWords::new);
      default -> Optional.of(fact(operator, value));
    };
  }

  private static Filter fact(String operator, String value) {
    Optional<ArticleFact> fact = fact(operator);
    return fact.isPresent()
        ? new Filter.Fact(fact.get(), value)
        : new Filter.Metadata(operator.substring(METADATA.length()), value);
  }

  private static Optional<ArticleFact> fact(String operator) {
    return Arrays.stream(ArticleFact.values())
        .filter(fact -> fact.operators().contains(operator))
        .findFirst();
  }

  static <E extends Enum<E>> Optional<E> constant(E[] constants, String value) {
    String name = value.toUpperCase(Locale.ROOT);
    return Arrays.stream(constants).filter(constant -> constant.name().equals(name)).findFirst();
  }

  /** Returns a number of up to nine digits. */
  static Optional<Integer> number(String value) {
    int number = 0;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c < '0' || c > '9' || i == 9) {
        return Optional.empty();
      }
      number = number * 10 + (c - '0');
    }
    return value.isEmpty() ? Optional.empty() : Optional.of(number);
  }

  /** Returns a number like 0.75, in 0..1. */
  private static Optional<Double> share(String value) {
    if (value.equals("0") || value.equals("1")) {
      return Optional.of(Double.valueOf(value));
    }
    boolean decimals = value.startsWith("0.") && value.length() < 12;
    return decimals && number(value.substring(2)).isPresent()
        ? Optional.of(Double.valueOf(value))
        : Optional.empty();
  }
}
