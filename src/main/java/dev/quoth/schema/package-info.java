/**
 * How is it kept? Passages to Lucene documents and back, and clauses of a plan to Lucene queries.
 *
 * <p>Hidden from applications. May use {@code dev.quoth}, {@code dev.quoth.language}, {@code
 * dev.quoth.passage}, {@code dev.quoth.plan} and Lucene.
 *
 * <p>An article becomes one block of documents that is written in one atomic call: first the
 * article's own document, which keeps its facts and its text, then each paragraph, followed by the
 * quotes that start in it. What belongs to the article is written once: a passage knows how many
 * documents before it its article is, and a quote its paragraph, and {@link
 * dev.quoth.schema.OwnerQuery} joins them by that. A block stays in one piece as long as it lives.
 *
 * <p>In the order a reader meets them: {@link dev.quoth.schema.IndexSchema} is the entrance; {@link
 * dev.quoth.schema.ArticleBlock} writes, {@link dev.quoth.schema.LuceneQueries} asks, {@link
 * dev.quoth.schema.PassageReader} reads; {@link dev.quoth.schema.IndexFormat} holds the facts that
 * an index keeps about itself.
 */
@NullMarked
package dev.quoth.schema;

import org.jspecify.annotations.NullMarked;
