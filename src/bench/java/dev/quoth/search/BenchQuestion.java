package dev.quoth.search;

import dev.quoth.QuoteQuery;
import org.apache.lucene.search.Query;

/**
 * A question to both sides.
 *
 * @param query what we are asked
 * @param plan what Lucene is asked, made beforehand
 * @param typed the beginning of a name, for those who complete it
 */
record BenchQuestion(QuoteQuery query, Query plan, String typed) {}
