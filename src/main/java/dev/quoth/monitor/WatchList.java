package dev.quoth.monitor;

import dev.quoth.passage.PassageField;
import dev.quoth.plan.NameSignatures;
import dev.quoth.plan.RequiredTerms;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Searches by the terms that they require. Before any of them is asked, it finds the places that
 * have all that a search requires, as Lucene's monitor does: reading a term of a batch takes as
 * long for one search as for thousands. Immutable; asked by one thread at a time.
 */
final class WatchList {

  private final List<Watched> searches;
  private final Map<PassageField, TermTable> fields = new HashMap<>();

  /** How many words are required, each by its search. */
  private final int words;

  /** A search and what it requires. */
  record Watched(SavedSearch search, List<RequiredTerms> required) {}

  /** A search and the places where an answer may be. */
  record Candidate(SavedSearch search, FixedBitSet places) {}

  WatchList(Collection<Watched> watched) {
    searches = List.copyOf(watched);
    Map<PassageField, TermTable.Builder> builders = new HashMap<>();
    int word = 0;
    for (Watched search : searches) {
      for (RequiredTerms required : search.required()) {
        for (RequiredTerms.AnyTerm any : required.words()) {
          add(any, word++, builders);
        }
      }
    }
    words = word;
    builders.forEach((field, builder) -> fields.put(field, builder.build()));
  }

  private static void add(
      RequiredTerms.AnyTerm any, int word, Map<PassageField, TermTable.Builder> builders) {
    any.terms()
        .forEach((field, terms) -> {
          TermTable.Builder builder = builders.computeIfAbsent(field, f -> new TermTable.Builder());
          terms.forEach(term -> builder.add(term, word));
        });
  }

  /** Finds the searches that must be asked, in their order. */
  List<Candidate> candidates(NewArticles articles, NameSignatures signatures) throws IOException {
    @Nullable FixedBitSet[] having = having(articles, signatures);
    List<Candidate> candidates = new ArrayList<>();
    int first = 0;
    for (Watched search : searches) {
      if (possible(search, having, first)) {
        FixedBitSet places = articles.allPlaces();
        int word = first;
        for (RequiredTerms required : search.required()) {
          places.and(atLeast(required, having, word));
          word += required.words().size();
        }
        if (!places.scanIsEmpty()) {
          candidates.add(new Candidate(search.search(), places));
        }
      }
      for (RequiredTerms required : search.required()) {
        first += required.words().size();
      }
    }
    return candidates;
  }

  /** Tests whether there are enough words at all, which of most searches there are not. */
  private static boolean possible(Watched search, @Nullable FixedBitSet[] having, int first) {
    int word = first;
    for (RequiredTerms required : search.required()) {
      int found = 0;
      for (int i = 0; i < required.words().size(); i++) {
        found += having[word++] == null ? 0 : 1;
      }
      if (found < required.least()) {
        return false;
      }
    }
    return true;
  }

  /** Returns the places that have as many of some words as must be there; enough are somewhere. */
  private static FixedBitSet atLeast(
      RequiredTerms required, @Nullable FixedBitSet[] having, int first) {
    List<FixedBitSet> atLeast = new ArrayList<>(); // one word, two words, …
    for (int i = 0; i < required.words().size(); i++) {
      FixedBitSet word = having[first + i];
      if (word != null) {
        add(word, required.least(), atLeast);
      }
    }
    return atLeast.get(required.least() - 1);
  }

  private static void add(FixedBitSet word, int least, List<FixedBitSet> atLeast) {
    if (atLeast.size() < least) {
      FixedBitSet more = atLeast.isEmpty() ? word.clone() : atLeast.getLast().clone();
      more.and(word);
      atLeast.add(more);
    }
    for (int i = Math.min(atLeast.size(), least) - 1; i > 0; i--) {
      FixedBitSet more = atLeast.get(i - 1).clone();
      more.and(word);
      atLeast.get(i).or(more);
    }
    atLeast.getFirst().or(word);
  }

  /** Returns for each word the places that have one of its terms; null where none has. */
  private @Nullable FixedBitSet[] having(NewArticles articles, NameSignatures signatures)
      throws IOException {
    @Nullable FixedBitSet[] having = new FixedBitSet[words];
    for (Map.Entry<PassageField, TermTable> field : fields.entrySet()) {
      TermTable terms = field.getValue();
      NewArticles.TermVisitor visitor =
          (term, places) -> terms.forEachWord(term, word -> add(places, word, having));
      if (field.getKey().equals(RequiredTerms.SIGNATURES)) {
        articles.visitSpeakers(signatures, terms, visitor);
      } else {
        articles.visit(field.getKey(), terms, visitor);
      }
    }
    return having;
  }

  /** The letters that a name is compared by mostly have the same places, which are then shared. */
  private static void add(FixedBitSet places, int word, @Nullable FixedBitSet[] having) {
    FixedBitSet known = having[word];
    if (known == null) {
      having[word] = places;
    } else if (!known.equals(places)) {
      FixedBitSet both = known.clone();
      both.or(places);
      having[word] = both;
    }
  }
}
