package dev.quoth;

import dev.quoth.Understood.As;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** Makes a query of what a person typed. For one text. */
final class SearchBox {

  /** Whether a part that says nothing is left out or refused. */
  enum Mode {
    LENIENT,
    STRICT
  }

  private static final int SHOWN = 40;

  private final String typed;
  private final Mode mode;
  private final BoxDraft draft = new BoxDraft();
  private final List<Understood> understood = new ArrayList<>();

  private SearchBox(String typed, Mode mode) {
    this.typed = Objects.requireNonNull(typed, "typed");
    this.mode = mode;
  }

  static ParsedQuery read(String typed, Mode mode) {
    SearchBox box = new SearchBox(typed, mode);
    List<BoxPart> parts = BoxScanner.parts(typed);
    for (int i = 0; i < parts.size(); i++) {
      if (i < parts.size() - 1 && introducesTopic(parts.get(i))) {
        box.report(parts.get(i), As.TOPIC, "");
      } else {
        box.part(parts.get(i));
      }
    }
    return new ParsedQuery(box.draft.query(), box.understood);
  }

  /** "by:Wang about taliban" is what people type; the "about" asks for nothing. */
  private static boolean introducesTopic(BoxPart part) {
    return part.sign() == ' '
        && part.operator().isEmpty()
        && part.form() == BoxPart.Form.BARE
        && part.value().equalsIgnoreCase("about");
  }

  private void part(BoxPart part) {
    if (part.form() == BoxPart.Form.UNCLOSED && mode == Mode.STRICT) {
      ignored(part, "a quotation mark that nothing closes");
    }
    String operator = part.operator().toLowerCase(Locale.ROOT);
    if (operator.isEmpty()) {
      words(part, part.value());
    } else if (!known(operator)) {
      unknown(part);
    } else if (part.value().isBlank()) {
      ignored(part, "nothing stands behind " + shown(part.operator()) + ":");
    } else if (operator.equals("about")) {
      about(part);
    } else if (BoxFilters.operator(operator)) {
      filter(part, operator);
    } else if (part.sign() == '-') {
      ignored(part, operator + ": cannot be denied");
    } else {
      pageOrDate(part, operator);
    }
  }

  private static boolean known(String operator) {
    return switch (operator) {
      case "about", "since", "until", "on", "sort", "collapse", "limit" -> true;
      default -> BoxFilters.operator(operator);
    };
  }

  /** A time of day or a web address has a colon, too. */
  private void unknown(BoxPart part) {
    if (mode == Mode.STRICT) {
      ignored(part, "unknown operator " + shown(part.operator()) + ":");
    }
    words(part, part.operator() + ":" + part.value());
  }

  private void about(BoxPart part) {
    if (part.sign() == '-') {
      words(part, part.value());
    } else if (hasWord(part.value())) {
      topic(part, part.value());
    } else {
      ignored(part, "no word");
    }
  }

  private void words(BoxPart part, String words) {
    if (!hasWord(words)) {
      ignored(part, "no word");
      return;
    }
    switch (part.sign()) {
      case '+' -> phrase(part, words, Phrase.Need.REQUIRED, As.REQUIRED);
      case '-' -> phrase(part, words, Phrase.Need.EXCLUDED, As.EXCLUDED);
      case '~' -> phrase(part, words, Phrase.Need.OPTIONAL, As.OPTIONAL);
      default -> {
        if (part.form() == BoxPart.Form.QUOTED && part.operator().isEmpty()) {
          phrase(part, words, Phrase.Need.REQUIRED, As.REQUIRED);
        } else {
          topic(part, words);
        }
      }
    }
  }

  private void topic(BoxPart part, String words) {
    draft.topic(words);
    report(part, As.TOPIC, words);
  }

  private void phrase(BoxPart part, String words, Phrase.Need need, As as) {
    if (draft.phrase(new Phrase(words, need))) {
      report(part, as, words);
    } else {
      ignored(part, "more than " + QuoteQuery.MAX_PHRASES + " phrases");
    }
  }

  private void filter(BoxPart part, String operator) {
    Optional<Filter> filter = BoxFilters.of(operator, part.value());
    boolean denied = part.sign() == '-';
    if (BoxFilters.names(operator) && !hasWord(part.value())) {
      ignored(part, "no word");
    } else if (filter.isEmpty()) {
      ignored(part, operator + ": cannot be " + shown(part.value()));
    } else if (draft.filter(denied ? new Filter.Not(filter.get()) : filter.get())) {
      report(part, denied ? As.DENIED : As.FILTER, part.value());
    } else {
      ignored(part, "too many filters");
    }
  }

  private void pageOrDate(BoxPart part, String operator) {
    boolean fits =
        switch (operator) {
          case "sort" -> sort(part.value());
          case "collapse" -> collapse(part.value());
          case "limit" -> limit(part.value());
          default -> date(operator, part.value());
        };
    if (!fits) {
      ignored(part, operator + ": cannot be " + shown(part.value()));
    } else {
      boolean date = operator.equals("since") || operator.equals("until") || operator.equals("on");
      report(part, date ? As.DATE : As.PAGE, part.value());
    }
  }

  private boolean sort(String value) {
    Optional<SortOrder> order = BoxFilters.constant(SortOrder.values(), value);
    order.ifPresent(draft::order);
    return order.isPresent();
  }

  private boolean collapse(String value) {
    Optional<Collapse> collapse = BoxFilters.constant(Collapse.values(), value);
    collapse.ifPresent(draft::collapse);
    return collapse.isPresent();
  }

  private boolean limit(String value) {
    Optional<Integer> limit = BoxFilters.number(value).filter(hits -> hits >= 1 && hits <= 10_000);
    limit.ifPresent(draft::limit);
    return limit.isPresent();
  }

  private boolean date(String operator, String value) {
    Optional<BoxDate> date = BoxDate.of(value);
    if (date.isPresent() && !operator.equals("until")) {
      draft.since(date.get().first());
    }
    if (date.isPresent() && !operator.equals("since")) {
      draft.until(date.get().last());
    }
    return date.isPresent();
  }

  private void report(BoxPart part, As as, String value) {
    understood.add(new Understood(part.span(), part.span().in(typed), as, value));
  }

  private void ignored(BoxPart part, String reason) {
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
    report(part, As.IGNORED, reason);
  }

  private static String shown(String text) {
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
  }

  /** A smiley is looked for as a word is. */
  private static boolean hasWord(String text) {
    return text.codePoints()
        .anyMatch(c -> Character.isLetterOrDigit(c) || Character.isExtendedPictographic(c));
  }
}
