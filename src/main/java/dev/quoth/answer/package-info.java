/**
 * How do matches become an answer? All that happens after an engine has found passages, the same
 * for every engine.
 *
 * <p>Hidden from applications. May use {@code dev.quoth}, {@code dev.quoth.language}, {@code
 * dev.quoth.passage}, {@code dev.quoth.plan} and Lucene's analyzers; it knows no index.
 *
 * <p>{@link dev.quoth.answer.EngineSearch} answers the questions of a {@link
 * dev.quoth.QuoteSearch}: it plans each once, and has a class for each kind of answer. What they
 * cannot know without an index, they ask an {@link dev.quoth.answer.Engine}, which finds, sorts,
 * counts and reads passages and decides nothing. An engine refers to passages in its own way, the
 * type parameter {@code P}, so that a passage is read only when its words are needed.
 */
@NullMarked
package dev.quoth.answer;

import org.jspecify.annotations.NullMarked;
