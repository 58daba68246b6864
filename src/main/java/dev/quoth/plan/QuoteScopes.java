package dev.quoth.plan;

import dev.quoth.ContentForm;
import dev.quoth.CueClass;
import dev.quoth.CueMood;
import dev.quoth.Filter;
import dev.quoth.PassageKind;
import dev.quoth.QuoteQuery;
import dev.quoth.QuoteScope;
import dev.quoth.passage.PassageField;
import java.util.ArrayList;
import java.util.List;

/**
 * Plans what the scope of a question leaves out. A filter by form or mood, or by the cues of
 * denial, asks for what the scope would leave out by it, and so takes its place.
 */
final class QuoteScopes {

  private QuoteScopes() {}

  /** Returns the clauses that no answer may match. */
  static List<Clause> exclusions(QuoteQuery question) {
    List<Clause> exclusions = new ArrayList<>();
    if (narrow(question)) {
      if (!asks(question, Filter.Form.class)) {
        exclusions.add(new Clause.Values(PassageField.FORM, List.of(ContentForm.TOPIC.name())));
      }
      if (!asks(question, Filter.Mood.class) && !asksForDenials(question)) {
        exclusions.add(
            new Clause.Values(
                PassageField.MOOD, List.of(CueMood.NEGATED.name(), CueMood.HYPOTHETICAL.name())));
      }
    }
    return exclusions;
  }

  /** Tests whether a topic may be among the answers. */
  static boolean findTopics(QuoteQuery question) {
    return question.passages() == PassageKind.QUOTE
        && (!narrow(question) || asks(question, Filter.Form.class));
  }

  private static boolean narrow(QuoteQuery question) {
    return question.scope() == QuoteScope.SAID && question.passages() == PassageKind.QUOTE;
  }

  private static boolean asks(QuoteQuery question, Class<? extends Filter> kind) {
    return question.filters().stream().anyMatch(kind::isInstance);
  }

  private static boolean asksForDenials(QuoteQuery question) {
    return question.filters().stream()
        .anyMatch(filter -> filter instanceof Filter.CueKind cue && cue.kind() == CueClass.DENIAL);
  }
}
