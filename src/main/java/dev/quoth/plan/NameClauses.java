package dev.quoth.plan;

import dev.quoth.Filter;
import dev.quoth.PassageKind;
import dev.quoth.language.Language;
import dev.quoth.language.PassageAnalyzers;
import dev.quoth.language.lexicon.LanguageData;
import dev.quoth.language.lexicon.Lexicon;
import dev.quoth.passage.NameSpelling;
import dev.quoth.passage.PassageField;
import dev.quoth.passage.TextAnalysis;
import java.util.ArrayList;
import java.util.List;

/** Makes clauses for names and roles. */
final class NameClauses {

  /** Nobody has a longer name, and a phrase of many words would be slow. */
  private static final int MAX_WORDS = 12;

  /** Other spellings cost a clause for each word. */
  private static final int MAX_SPELLED_WORDS = 6;

  /** No title that is written short has more words. */
  private static final int MAX_TITLE_WORDS = 3;

  private static final Clause NO_NAME = new Clause.Nothing("a name without words, or of too many");

  private final Language language;
  private final PassageAnalyzers analyzers;

  NameClauses(Language language) {
    this.language = language;
    analyzers = language.analyzers();
  }

  /** Returns a clause for a speaker by words of the name, in each of its spellings. */
  Clause speaker(String name) {
    return spelled(PassageField.SPEAKER, name);
  }

  /** Returns a clause for a speaker by words of the name as they are spelled here. */
  Clause speakerAsSpelled(String name) {
    return inOrder(PassageField.SPEAKER, single(words(NameSpelling.keys(name).iterator().next())));
  }

  /** Returns a clause for quotes by words that name whom they were said to. */
  Clause addressee(String name) {
    return spelled(PassageField.ADDRESSEE, name);
  }

  private Clause spelled(PassageField field, String name) {
    List<Clause> spellings = new ArrayList<>();
    for (String key : NameSpelling.keys(name)) {
      List<String> words = words(key);
      spellings.add(
          inOrder(
              field,
              words.size() > MAX_SPELLED_WORDS
                  ? single(words)
                  : words.stream().map(NameSpelling::of).toList()));
    }
    return Clause.anyOf(spellings);
  }

  private List<String> words(String key) {
    return TextAnalysis.terms(analyzers.names(), key);
  }

  private static List<List<String>> single(List<String> words) {
    return words.stream().map(List::of).toList();
  }

  /**
   * The words of a name may be apart by as many steps as it has words, which is how far the surname
   * moves from one end to the other: "Ki-moon Ban" is "Ban Ki-moon", and "George Bush" is "George
   * Herbert Walker Bush"; but "Bill Clinton" is not "Bill Gates and Hillary Clinton".
   */
  private static Clause inOrder(PassageField field, List<List<String>> words) {
    if (words.isEmpty() || words.size() > MAX_WORDS) {
      return NO_NAME;
    }
    return words.size() == 1
        ? new Clause.Values(field, words.getFirst())
        : new Clause.PhraseIn(field, words, words.size());
  }

  /**
   * Returns a clause for quotes by words of the speaker's role, of which all must be there; a title
   * may be written short.
   */
  Clause role(String words) {
    List<String> tokens = words.isBlank() ? List.of() : List.of(words.strip().split("[\\s,]+", -1));
    List<Clause> all = new ArrayList<>();
    for (int i = 0; i < tokens.size() && all.size() < Filter.Role.MAX_WORDS; ) {
      int end = Math.min(tokens.size(), i + MAX_TITLE_WORDS);
      while (end > i + 1 && waysToWrite(tokens.subList(i, end)).isEmpty()) {
        end--;
      }
      all.addAll(title(tokens.subList(i, end)));
      i = end;
    }
    return all.isEmpty()
        ? new Clause.Nothing("a role without words")
        : Clause.allOf(all.subList(0, Math.min(all.size(), Filter.Role.MAX_WORDS)));
  }

  private List<Clause> title(List<String> tokens) {
    List<Clause> ways =
        waysToWrite(tokens).stream().map(this::roleTerms).map(Clause::allOf).toList();
    return ways.isEmpty() ? roleTerms(tokens.getFirst()) : List.of(Clause.anyOf(ways));
  }

  private List<String> waysToWrite(List<String> tokens) {
    Lexicon lexicon = language.unwrap(LanguageData.class).lexicon();
    return lexicon.waysToWrite(TitledName.bare(String.join("-", tokens)));
  }

  private List<Clause> roleTerms(String title) {
    return TextAnalysis.terms(analyzers.passages(), title.replace('-', ' ')).stream()
        .map(term -> value(PassageField.ROLE, term))
        .toList();
  }

  /**
   * Returns a clause for passages that name somebody: the whole name in what they say, or its last
   * word there while the whole name is around them.
   */
  Clause mention(PassageKind kind, String name) {
    List<List<String>> positions = new ArrayList<>();
    TextAnalysis.positions(analyzers.passages(), name)
        .forEach(position -> positions.add(List.copyOf(position.terms())));
    List<String> terms = positions.stream().flatMap(List::stream).toList();
    if (terms.isEmpty() || terms.size() > MAX_WORDS) {
      return NO_NAME;
    }
    PassageField text = PassageField.text(kind);
    if (terms.size() == 1) {
      return value(text, terms.getFirst());
    }
    Clause around = PhraseClauses.around(kind, positions);
    Clause surname = Clause.allOf(List.of(value(text, terms.getLast()), around));
    return Clause.anyOf(List.of(PhraseClauses.in(text, positions), surname));
  }

  private static Clause value(PassageField field, String value) {
    return new Clause.Values(field, List.of(value));
  }
}
