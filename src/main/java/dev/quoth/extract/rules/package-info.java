/**
 * Which rules attribute quotes, and how much does each count?
 *
 * <p>Not exported. The lowest of the steps of extraction: {@code Rule} is their table of contents,
 * {@code Weights} what a language's file of weights says of them.
 */
@NullMarked
package dev.quoth.extract.rules;

import org.jspecify.annotations.NullMarked;
