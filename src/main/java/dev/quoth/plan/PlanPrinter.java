package dev.quoth.plan;

import dev.quoth.Collapse;
import dev.quoth.QuoteQuery;
import dev.quoth.passage.PassageField;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Prints a plan for a person to read: one clause per line, with its parts indented below it. */
final class PlanPrinter {

  private static final MathContext DIGITS = new MathContext(4);

  private final StringBuilder text = new StringBuilder();

  String print(SearchPlan plan) {
    line(0, header(plan));
    topic(plan.topic());
    words("may have: ", plan.phraseWords());
    plan.filters().forEach(filter -> clause(0, "only ", filter, ""));
    plan.exclusions().forEach(exclusion -> clause(0, "not ", exclusion, ""));
    for (ScoreBoost boost : plan.boosts()) {
      clause(0, "boost ", boost.clause(), " (" + boost.text() + ")");
    }
    for (ScoreBoost boost : plan.rescoring()) {
      clause(0, "best " + SearchPlan.RESCORED + ": ", boost.clause(), " (" + boost.text() + ")");
    }
    return text.toString();
  }

  private void topic(PlannedTopic topic) {
    int size = topic.words().size();
    String need = topic.least() == 0 ? "may have" : "must have " + number(topic.least(), size);
    words(need + ": ", topic.in(PassageField.PARAGRAPH));
    topic.article().forEach(clause -> clause(0, "only ", clause, ""));
    topic.inQuote().forEach(clause -> clause(0, "only ", clause, ""));
    if (size > 0 && !topic.countsHits()) {
      line(0, "counted with " + number(topic.counted(), size) + " these");
    }
  }

  private static String header(SearchPlan plan) {
    QuoteQuery question = plan.question();
    String kind = question.passages().name().toLowerCase(Locale.ROOT);
    String order =
        plan.order().stream().map(PlanPrinter::key).collect(Collectors.joining(", then by "));
    String once = question.collapse() == Collapse.WORDS ? "; near-duplicates collapsed" : "";
    String perArticle =
        question.perArticle() == Integer.MAX_VALUE
            ? ""
            : "; at most " + question.perArticle() + " an article";
    return "at most "
        + question.limit()
        + " passages of kind "
        + kind
        + ", by "
        + order
        + once
        + perArticle;
  }

  private static String key(SortKey key) {
    return switch (key) {
      case SortKey.Score score -> "score";
      case SortKey.Field field ->
          field.direction() == SortKey.Direction.DESCENDING
              ? field.field().key() + " descending"
              : field.field().key();
    };
  }

  /** The words of a plan are all looked for in the same fields. */
  private void words(String label, List<Clause.Word> words) {
    if (!words.isEmpty()) {
      line(0, label + words.stream().map(Clause.Word::text).collect(Collectors.joining(" ")));
      line(1, "in " + words.getFirst().field().key());
    }
  }

  private void clause(int indent, String label, Clause clause, String note) {
    if (clause instanceof Clause.Bool bool) {
      bool(indent, label, bool, note);
    } else {
      line(indent, label + of(clause) + note);
    }
  }

  private void bool(int indent, String label, Clause.Bool bool, String note) {
    if (bool.must().isEmpty() && bool.filter().isEmpty() && bool.not().isEmpty()) {
      line(indent, label + number(bool.least(), bool.should().size()) + note);
      bool.should().forEach(clause -> clause(indent + 1, "", clause, ""));
    } else {
      line(indent, label + "all of" + note);
      bool.must().forEach(clause -> clause(indent + 1, "scored ", clause, ""));
      bool.filter().forEach(clause -> clause(indent + 1, "", clause, ""));
      bool.should().forEach(clause -> clause(indent + 1, "perhaps ", clause, ""));
      bool.not().forEach(clause -> clause(indent + 1, "not ", clause, ""));
    }
  }

  private static String number(int least, int all) {
    if (least == all) {
      return "all of";
    }
    return least == 1 ? "any of" : "at least " + least + " of";
  }

  private static String of(Clause clause) {
    return switch (clause) {
      case Clause.Word word -> word.field().key() + " has " + word.text();
      case Clause.InArticle article -> "its article: " + of(article.clause());
      case Clause.InParagraph paragraph -> "its paragraph: " + of(paragraph.clause());
      case Clause.Values values ->
          values.field().key() + " = " + String.join(" | ", values.values());
      case Clause.PhraseIn phrase -> phrase(phrase);
      case Clause.AtLeast number -> number.field().key() + " ≥ " + number(number.least());
      case Clause.Published range -> "published" + from(range.from()) + to(range.to());
      case Clause.Arrived arrived -> "arrived after " + arrived.after();
      case Clause.Exists field -> field.field().key() + " exists";
      case Clause.Constant constant -> number(constant.score()) + " where " + of(constant.clause());
      case Clause.Weighted weighted -> number(weighted.weight()) + " × " + of(weighted.clause());
      case Clause.Proportional number -> number(number.weight()) + " × " + number.field().key();
      case Clause.NearMoment near ->
          number(near.weight())
              + " near "
              + near.moment()
              + ", half as much "
              + near.pivot()
              + " away";
      case Clause.Bool bool -> inOneLine(bool);
      case Clause.Nothing nothing -> "nothing (" + nothing.why() + ")";
    };
  }

  private static String inOneLine(Clause.Bool bool) {
    List<Clause.Word> words = words(bool);
    if (!words.isEmpty()) {
      return words.getFirst().field().key()
          + " has "
          + number(bool.least(), words.size())
          + ": "
          + words.stream().map(Clause.Word::text).collect(Collectors.joining(" "));
    }
    PlanPrinter printer = new PlanPrinter();
    printer.bool(0, "", bool, "");
    return "(" + printer.text.toString().strip().replaceAll("\\n *", "; ") + ")";
  }

  /** Returns the words of a clause for words of one field; none if it is another. */
  private static List<Clause.Word> words(Clause.Bool bool) {
    List<Clause.Word> words = new ArrayList<>();
    for (Clause clause : bool.should()) {
      if (clause instanceof Clause.Word word
          && (words.isEmpty() || words.getFirst().field().equals(word.field()))) {
        words.add(word);
      }
    }
    return bool.equals(Clause.atLeast(bool.least(), words)) ? words : List.of();
  }

  private static String phrase(Clause.PhraseIn phrase) {
    String words =
        phrase.positions().stream()
            .map(terms -> terms.isEmpty() ? "*" : String.join("|", terms))
            .collect(Collectors.joining(" ", "“", "”"));
    String slop = phrase.slop() == 0 ? "" : " ~" + phrase.slop();
    return phrase.field().key() + " has " + words + slop;
  }

  private static String from(Instant moment) {
    return moment.equals(Instant.MIN) ? "" : " from " + moment;
  }

  private static String to(Instant moment) {
    return moment.equals(Instant.MAX) ? "" : " to " + moment;
  }

  /** Returns a number without more digits than a person reads. */
  private static String number(double number) {
    return number == Math.rint(number)
        ? Long.toString((long) number)
        : new BigDecimal(number).round(DIGITS).stripTrailingZeros().toPlainString();
  }

  private void line(int indent, String line) {
    text.append("  ".repeat(indent)).append(line).append('\n');
  }
}
