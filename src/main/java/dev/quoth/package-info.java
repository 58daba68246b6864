/**
 * What is said? The words that every other package speaks: articles, quotes, speakers, passages,
 * queries and hits.
 *
 * <p>Everything here but {@link dev.quoth.QuoteSearch}, the questions that an engine answers, and
 * {@link dev.quoth.QuoteIndex}, which articles are written to, is an immutable value that is safe
 * to share between threads. The package uses {@code java.*} alone: no Lucene type, no file and no
 * network occurs in it, so that another engine can answer the same questions.
 *
 * <p>In the order a reader meets them: an {@link dev.quoth.Article} goes in; each {@link
 * dev.quoth.Quote} found in it has {@link dev.quoth.Segment}s and, where somebody can tell, an
 * {@link dev.quoth.Attribution} to a {@link dev.quoth.Speaker}. A {@link dev.quoth.QuoteQuery}
 * asks, with {@link dev.quoth.Phrase}s, {@link dev.quoth.Filter}s, an {@link dev.quoth.SortOrder},
 * a {@link dev.quoth.Ranking} and a {@link dev.quoth.Collapse}. {@link dev.quoth.Hits} answer, and
 * each {@link dev.quoth.Hit} holds a {@link dev.quoth.Passage} that has {@link
 * dev.quoth.PassageContext}. {@link dev.quoth.Facets}, a {@link dev.quoth.Timeline} and {@link
 * dev.quoth.SignificantTerms} summarize all that answers a query.
 *
 * <p>The research literature (Pareti 2015 and the PolNeAR corpus) says <em>source</em>,
 * <em>cue</em> and <em>content</em> for what is called speaker, cue and quote here.
 *
 * <p><b>Offsets.</b> Every offset is a UTF-16 index into {@link dev.quoth.Article#text()}, the
 * caller's own string, which the library never changes; spans are half-open.
 */
@NullMarked
package dev.quoth;

import org.jspecify.annotations.NullMarked;
