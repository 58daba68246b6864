/**
 * Which passages answer the question? A {@link dev.quoth.QuoteSearch} on Lucene: from a {@link
 * dev.quoth.QuoteQuery} to ranked {@link dev.quoth.Hits}.
 *
 * <p>May use {@code dev.quoth}, {@code dev.quoth.language}, the hidden packages for passages,
 * plans, answers and the schema, and Lucene; it knows nothing of how articles get in.
 *
 * <p>A reader meets {@link dev.quoth.search.QuoteSearcher} first; {@link
 * dev.quoth.search.SearcherOptions} says with which analyzers and similarity it reads, and {@link
 * dev.quoth.search.LuceneClauses} bring an application's own queries.
 *
 * <p><b>How a topic is ranked.</b> The topic is analyzed as the passages were. Each of its words is
 * one BM25F term over the quote, the title and the context: a word that occurs in two of them
 * counts once, with both weights. The scores of the words add up. All of one or two words must be
 * there, and two thirds of more, so that a long question finds what is nearly on topic and a short
 * one stays sharp. Two neighbors of the topic that are near each other in the quote add a share of
 * their phrase's score. A passage gets more for its type, its attribution, its speaker and its
 * time; see {@link dev.quoth.Ranking}, whose {@code BM25} leaves all of this out. To BM25, no
 * passage is shorter than a share of the average: see {@link
 * dev.quoth.search.SearcherOptions#lengthFloor()}.
 *
 * <p><b>What is exact.</b> Facets, timelines and suggested names are counted over all matches of a
 * snapshot, by values that the index keeps along with the passages: nothing is estimated. Topics
 * are read from a sample, since each passage must be analyzed anew; {@link
 * dev.quoth.SignificantTerms} says how many were read.
 */
@NullMarked
package dev.quoth.search;

import org.jspecify.annotations.NullMarked;
