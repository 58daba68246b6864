/**
 * How is it kept? Passages to Lucene documents and back, and clauses of a plan to Lucene queries.
 *
 * <p>Hidden from applications. May use {@code dev.quoth}, {@code dev.quoth.language}, {@code
 * dev.quoth.passage}, {@code dev.quoth.plan} and Lucene.
 *
 * <p>An article becomes one block of documents that is written in one atomic call: first the
 * article's own document, which keeps the facts, then one document per quote, then one per
 * paragraph. A passage's document is flat: it repeats all facts that can be filtered by, so that no
 * query needs a join. Its stored bytes hold the passage's own words and spans, and its place in the
 * block, which leads back to the facts: a block stays in one piece as long as it lives.
 *
 * <p>In the order a reader meets them: {@link dev.quoth.schema.IndexSchema} is the entrance; {@link
 * dev.quoth.schema.ArticleBlock} writes, {@link dev.quoth.schema.LuceneQueries} asks, {@link
 * dev.quoth.schema.PassageReader} reads; {@link dev.quoth.schema.IndexFormat} holds the facts that
 * an index keeps about itself.
 */
@NullMarked
package dev.quoth.schema;

import org.jspecify.annotations.NullMarked;
