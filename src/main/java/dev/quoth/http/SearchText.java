package dev.quoth.http;

import dev.quoth.ArticleFact;
import dev.quoth.Dimension;
import dev.quoth.PassageFact;
import dev.quoth.Span;
import dev.quoth.parse.ParsedQuery.Part;
import java.util.List;
import java.util.Locale;

/** What is typed into a search box, made of what was typed before. */
final class SearchText {

  private static final String MARKS = "\"“”„‟«»";

  private SearchText() {}

  /** Returns what was typed with one more part at its end. */
  static String with(String typed, String part) {
    return typed.isBlank() ? part : typed.strip() + " " + part;
  }

  /** Returns what was typed without some of its parts, which are in their order. */
  static String without(String typed, List<Span> parts) {
    StringBuilder rest = new StringBuilder();
    int at = 0;
    for (Span part : parts) {
      rest.append(typed, at, Math.max(at, part.start()));
      at = Math.max(at, part.end());
    }
    rest.append(typed.substring(at));
    return String.join(" ", List.of(rest.toString().strip().split("\\s+")));
  }

  /** Returns the operator that asks for a value of a dimension. */
  static String operator(Dimension dimension, String value) {
    boolean whole = value.chars().noneMatch(c -> MARKS.indexOf(c) >= 0);
    return switch (dimension) {
      case PassageFact fact ->
          switch (fact) {
            case SPEAKER -> (whole ? "speakerExactly:" : "speaker:") + quoted(value);
            case ROLE -> "role:" + quoted(value);
            case TYPE -> "type:" + value.toLowerCase(Locale.ROOT);
          };
      case ArticleFact fact -> fact.key() + (whole ? "Exactly:" : ":") + quoted(value);
    };
  }

  /** Returns a value in quotation marks, which cannot be in the value itself. */
  static String quoted(String value) {
    StringBuilder bare = new StringBuilder();
    value.chars().forEach(c -> bare.append(MARKS.indexOf(c) >= 0 ? ' ' : (char) c));
    return '"' + bare.toString().strip() + '"';
  }

  /** Tests for an operator of one of some names, such as {@code since}. */
  static boolean isOperator(Part part, List<String> names) {
    String text = part.text().toLowerCase(Locale.ROOT);
    return names.stream().anyMatch(name -> text.startsWith(name + ":"));
  }
}
