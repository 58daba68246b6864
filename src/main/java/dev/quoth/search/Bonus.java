package dev.quoth.search;

import dev.quoth.Passage;
import java.util.function.Function;
import org.apache.lucene.search.Query;

/**
 * What adds to the score of a passage beside the words of the question, and excludes none.
 *
 * @param query what must match, with its score
 * @param reason the same in words, of a passage that matches
 */
record Bonus(Query query, Function<Passage, String> reason) {}
