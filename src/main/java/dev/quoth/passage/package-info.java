/**
 * What is a passage found by? The terms of its text, its names and its keywords, the same in every
 * engine.
 *
 * <p>Hidden from applications. May use {@code dev.quoth}, {@code dev.quoth.language}, and Lucene's
 * analyzers; it knows no index.
 *
 * <p>Writing a passage and asking for one must agree to the letter on what a text, a name or a
 * keyword becomes. All that both need is here. {@link dev.quoth.passage.PassageFields} gathers what
 * a passage is found by, as a {@link dev.quoth.passage.FieldValue} for each {@link
 * dev.quoth.passage.PassageField}, which an engine only has to keep; {@link
 * dev.quoth.passage.TextAnalysis} makes terms of text, {@link dev.quoth.passage.NameSpelling} knows
 * the spellings of a name, and {@link dev.quoth.passage.Keywords} the form in which a value is
 * looked up whole.
 */
@NullMarked
package dev.quoth.passage;

import org.jspecify.annotations.NullMarked;
