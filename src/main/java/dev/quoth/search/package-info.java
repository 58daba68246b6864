/**
 * Which passages answer the question? A {@link dev.quoth.QuoteSearch} on Lucene: from a {@link
 * dev.quoth.QuoteQuery} to ranked {@link dev.quoth.Hits}.
 *
 * <p>May use {@code dev.quoth}, {@code dev.quoth.language}, the hidden packages for passages,
 * plans, answers and the schema, and Lucene; it knows nothing of how articles get in.
 *
 * <p>A reader meets {@link dev.quoth.search.QuoteSearcher} first; {@link
 * dev.quoth.search.SearcherOptions} says with which analyzers and similarity it reads, and {@link
 * dev.quoth.search.LuceneClauses} bring an application's own queries. {@link
 * dev.quoth.search.CommitSearchers} follow an index that another program writes.
 *
 * <p><b>How a topic is ranked.</b> The topic is analyzed as the passages were. Each of its words is
 * a BM25 term of the paragraph, its title included; a quote is ranked by the paragraph in which it
 * starts. Ranking is loose: one word must be there, and the article must have several, so that a
 * long question finds what there is. The best hundred are then weighed once more, by the quote's
 * own words, the title, the whole article, and what the passage is worth; see {@link
 * dev.quoth.Ranking}, whose {@code BM25} leaves all of this out. Counting is strict, since a count
 * of what shares one word with a question says nothing; see {@link dev.quoth.TopicMatch}.
 *
 * <p><b>What is exact.</b> Facets, timelines and suggested names are counted over all matches of a
 * snapshot, by values that the index keeps along with the passages: nothing is estimated. Topics
 * are read from a sample, since each passage must be analyzed anew; {@link
 * dev.quoth.SignificantTerms} says how many were read.
 */
@NullMarked
package dev.quoth.search;

import org.jspecify.annotations.NullMarked;
