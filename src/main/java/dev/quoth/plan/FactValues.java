package dev.quoth.plan;

import dev.quoth.Filter;
import dev.quoth.Notice;
import dev.quoth.passage.Keywords;
import dev.quoth.passage.PassageField;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the values of an index that a person means by some words: the value itself where there is
 * one, or those that have all of the words, or one with a letter changed.
 */
final class FactValues {

  /** In shorter words another letter makes another word. */
  private static final int MIN_LETTERS = 4;

  private final TermDirectory terms;
  private final List<Notice> notices = new ArrayList<>();

  FactValues(TermDirectory terms) {
    this.terms = terms;
  }

  /** Returns which values were looked for instead of those asked for. */
  List<Notice> notices() {
    return notices;
  }

  Clause clause(Filter.FactWords asked) throws IOException {
    PassageField field = PassageField.of(asked.fact());
    return new Clause.InArticle(new Clause.Values(field, values(field, asked.words())));
  }

  private List<String> values(PassageField field, String asked) throws IOException {
    String whole = Keywords.folded(asked);
    List<String> words = Keywords.words(whole);
    if (words.isEmpty() || !terms.existing(field, Set.of(whole)).isEmpty()) {
      return List.of(whole);
    }
    List<String> found = terms.withWords(field, words);
    if (!found.isEmpty()) {
      return found;
    }
    List<String> similar = whole.length() < MIN_LETTERS ? List.of() : terms.similarTo(field, whole);
    if (similar.isEmpty()) {
      return List.of(whole);
    }
    notices.add(new Notice.Corrected(asked, similar.getFirst()));
    return similar.subList(0, 1);
  }
}
