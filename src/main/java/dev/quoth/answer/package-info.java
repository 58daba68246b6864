/**
 * How do matches become an answer? What happens after an engine has found passages, the same for
 * every engine.
 *
 * <p>Hidden from applications. May use {@code dev.quoth}, {@code dev.quoth.language}, {@code
 * dev.quoth.passage} and Lucene's analyzers; it knows no index.
 *
 * <p>{@link dev.quoth.answer.NearDuplicateMatcher} decides which quotes are the same words.
 */
@NullMarked
package dev.quoth.answer;

import org.jspecify.annotations.NullMarked;
