package dev.quoth.answer;

import dev.quoth.passage.PassageField;
import dev.quoth.plan.TermDirectory;
import java.util.List;
import java.util.Set;

/** The directory of an index without a word. */
final class NoTerms implements TermDirectory {

  @Override
  public List<String> beginningWith(PassageField field, String beginning) {
    return List.of();
  }

  @Override
  public List<String> similarTo(PassageField field, String term) {
    return List.of();
  }

  @Override
  public List<String> existing(PassageField field, Set<String> terms) {
    return List.of();
  }

  @Override
  public List<String> withWords(PassageField field, List<String> words) {
    return List.of();
  }
}
