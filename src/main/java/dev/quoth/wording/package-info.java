/**
 * Are these the same words?
 *
 * <p>A {@link dev.quoth.wording.WordReader} reads the {@link dev.quoth.wording.PrintedWord}s of a
 * quotation and of a quote, {@link dev.quoth.wording.WordAlignment} finds the quotation's words in
 * the quote, and {@link dev.quoth.wording.WordComparison} tells the changes. Nothing here knows an
 * index.
 */
@NullMarked
package dev.quoth.wording;

import org.jspecify.annotations.NullMarked;
