package dev.quoth.schema;

import dev.quoth.Filter;
import dev.quoth.PassageKind;
import dev.quoth.language.PassageAnalyzers;
import dev.quoth.passage.NameSpelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermRangeQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.QueryBuilder;

/** The questions for names and roles. */
public final class NameLeaves {

  /** Nobody has a longer name, and a phrase of many words is slow. */
  private static final int MAX_WORDS = 12;

  /** Other spellings cost a clause for each word. */
  private static final int SPELT_WORDS = 6;

  private final PassageAnalyzers analyzers;

  /**
   * Makes leaves for an index.
   *
   * @param analyzers how its text became terms
   */
  public NameLeaves(PassageAnalyzers analyzers) {
    this.analyzers = analyzers;
  }

  /**
   * Asks for a speaker by words of the name.
   *
   * @param name the words
   * @return a query for the speaker's passages
   */
  public Query speaker(String name) {
    return name(Fields.SPEAKER, name);
  }

  /**
   * Asks for a speaker by words of the name as they are spelt here, which costs a search less.
   *
   * @param name the words
   * @return a query for the speaker's passages
   */
  Query speltSpeaker(String name) {
    List<BytesRef> words = Terms.of(analyzers.names(), key(name));
    return words.isEmpty() || words.size() > MAX_WORDS
        ? new MatchNoDocsQuery("a name without words, or of too many")
        : new PhraseQuery(words.size(), Fields.SPEAKER, words.toArray(BytesRef[]::new));
  }

  private static String key(String name) {
    return NameSpelling.keys(name).iterator().next();
  }

  /**
   * Asks for somebody who is spoken to.
   *
   * @param name words of the name
   * @return a query for quotes said to them
   */
  Query addressee(String name) {
    return name(Fields.ADDRESSEE, name);
  }

  private Query name(String field, String name) {
    Set<String> keys = NameSpelling.keys(name);
    if (keys.size() == 1) {
      return words(field, Terms.of(analyzers.names(), keys.iterator().next()));
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (String key : keys) {
      any.add(words(field, Terms.of(analyzers.names(), key)), Occur.SHOULD);
    }
    return any.build();
  }

  /**
   * The words of a name may stand apart as far as there are words, which is how far the surname
   * moves from one end to the other: "Ki-moon Ban" is "Ban Ki-moon", and "George Bush" is "George
   * Herbert Walker Bush"; but "Bill Clinton" is not "Bill Gates and Hillary Clinton".
   */
  private static Query words(String field, List<BytesRef> words) {
    if (words.isEmpty() || words.size() > MAX_WORDS) {
      return new MatchNoDocsQuery("a name without words, or of too many");
    }
    if (words.size() == 1) {
      List<BytesRef> spellings = spellings(words.getFirst());
      return spellings.size() == 1
          ? Terms.query(field, words.getFirst())
          : new TermInSetQuery(field, spellings);
    }
    List<List<BytesRef>> spelt = words.stream().map(NameLeaves::spellings).toList();
    if (words.size() > SPELT_WORDS || spelt.stream().allMatch(spellings -> spellings.size() == 1)) {
      return new PhraseQuery(words.size(), field, words.toArray(BytesRef[]::new));
    }
    MultiPhraseQuery.Builder near = new MultiPhraseQuery.Builder().setSlop(words.size());
    for (List<BytesRef> spellings : spelt) {
      near.add(spellings.stream().map(term -> new Term(field, term)).toArray(Term[]::new));
    }
    return near.build();
  }

  private static List<BytesRef> spellings(BytesRef word) {
    List<BytesRef> terms = new ArrayList<>();
    NameSpelling.of(word.utf8ToString()).forEach(spelling -> terms.add(new BytesRef(spelling)));
    return terms;
  }

  /**
   * Asks for a role.
   *
   * @param words words that must all stand in it, the first few of which count
   * @return a query for what was said by somebody in that role
   */
  public Query role(String words) {
    List<BytesRef> terms = Terms.of(analyzers.passages(), words);
    if (terms.isEmpty()) {
      return new MatchNoDocsQuery("a role without words");
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    terms.stream()
        .limit(Filter.Role.MAX_WORDS)
        .forEach(term -> all.add(Terms.query(Fields.ROLE, term), Occur.FILTER));
    return all.build();
  }

  /**
   * Asks for a speaker in articles that print no role of theirs.
   *
   * @param name words of the name
   * @return a query for the speaker's passages
   */
  public Query withoutRole(String name) {
    return new BooleanQuery.Builder()
        .add(speaker(name), Occur.FILTER)
        .add(TermRangeQuery.newStringRange(Fields.ROLE, null, null, true, true), Occur.MUST_NOT)
        .build();
  }

  /**
   * Asks for passages that name somebody.
   *
   * @param kind the kind of passage
   * @param name the name
   * @return a query for passages with the whole name, or with its last word while the whole name
   *     stands beside them
   */
  Query mentioning(PassageKind kind, String name) {
    List<BytesRef> terms = Terms.of(analyzers.passages(), name);
    if (terms.isEmpty() || terms.size() > MAX_WORDS) {
      return new MatchNoDocsQuery("a name without words, or of too many");
    }
    Query whole = phrase(Leaves.words(kind), name);
    if (terms.size() == 1) {
      return whole;
    }
    BooleanQuery.Builder beside = new BooleanQuery.Builder();
    beside.add(phrase(Leaves.title(kind), name), Occur.SHOULD);
    if (kind == PassageKind.QUOTE) {
      beside.add(phrase(Fields.QUOTE_CONTEXT, name), Occur.SHOULD);
    }
    BooleanQuery.Builder surname = new BooleanQuery.Builder();
    surname.add(Terms.query(Leaves.words(kind), terms.getLast()), Occur.FILTER);
    surname.add(beside.build(), Occur.FILTER);
    return new BooleanQuery.Builder()
        .add(whole, Occur.SHOULD)
        .add(surname.build(), Occur.SHOULD)
        .build();
  }

  private Query phrase(String field, String words) {
    Query phrase = new QueryBuilder(analyzers.passages()).createPhraseQuery(field, words);
    return phrase == null ? new MatchNoDocsQuery("no words") : phrase;
  }
}
